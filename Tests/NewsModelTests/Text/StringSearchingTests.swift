// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@Suite struct `Searching texts` {
  @Test(arguments: [
    ("By Jane Doe", "By", true), ("By Jane Doe", "Doe", true), ("By Jane Doe", "Jane D", true),
    ("aaab", "aab", true), ("By Jane", "Jane Doe", false), ("By Jane", "jane", false),
    ("", "a", false), ("", "", true), ("By Jane", "", true), ("Küstenblatt", "stenb", true),
    ("Küste", "Kuste", false),
  ])
  func `words are found byte by byte`(text: String, wanted: String, isHeld: Bool) {
    #expect(text.holds(wanted) == isHeld)
    #expect(text.holds(anyOf: ["~", wanted]) == isHeld)
  }

  @Test(arguments: [
    ("Die Küste — “rot”", "Die Küste — “rot”"), ("Die\u{A0}Küste", "Die Küste"),
    ("a \u{2009}b", "a b"), ("a\u{200B}b", "ab"), ("東京\u{3000}新聞", "東京 新聞"), ("é  è", "é è"),
    ("é ", "é"), (" é", "é"), ("\u{FEFF}a", "a"),
  ])
  func `white space is folded in any script`(text: String, folded: String) {
    #expect(text.foldingWhiteSpace() == folded)
  }

  @Test func `none of no words is found`() {
    #expect(!"By Jane Doe".holds(anyOf: []))
  }
}
