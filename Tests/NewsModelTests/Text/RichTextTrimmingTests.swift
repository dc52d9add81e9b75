// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@Suite struct `Trimming rich text` {
  private let text = RichText(
    " \u{A0}The bridge \n", marks: [Mark(type: .strong, start: 2, end: 13, href: nil)])

  @Test
  func `white space goes from the start, and marks move along`() {
    let trimmed = text.trimmingStart()
    #expect(trimmed.text == "The bridge \n")
    #expect(trimmed.marks == [Mark(type: .strong, start: 0, end: 11, href: nil)])
  }

  @Test
  func `white space goes from the end, and marks end where the text does`() {
    let trimmed = text.trimmingEnd()
    #expect(trimmed.text == " \u{A0}The bridge")
    #expect(trimmed.marks == [Mark(type: .strong, start: 2, end: 12, href: nil)])
  }

  @Test
  func `of white space alone nothing is left`() {
    #expect(RichText(" \t").trimmingEnd().text.isEmpty)
    #expect(RichText(" \t").trimmingStart().text.isEmpty)
  }
}
