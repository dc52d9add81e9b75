// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@testable import CopyDesk

@Suite struct `A body while lines are taken out of it` {
  private func body() -> OpenBody {
    OpenBody([
      DraftBlock(.heading(level: 2, RichText("Harbour"))),
      DraftBlock(.paragraph(RichText("The lamp is lit. (AFP)"))), DraftBlock(.rule),
      DraftBlock(.paragraph(RichText("Nora Quill")), hint: .byline),
    ])
  }

  @Test func `tells lines from other blocks`() {
    let body = body()
    #expect(
      (0..<body.count).map { body.line($0)?.text.text } == [
        "Harbour", "The lamp is lit. (AFP)", nil, "Nora Quill",
      ])
    #expect((0..<body.count).map { body.line($0)?.isRunning } == [false, true, nil, true])
    #expect((0..<body.count).map(body.hint) == [nil, nil, nil, .byline])
  }

  @Test func `gives back what is left, cut where it was cut`() {
    var body = body()
    body.setLine(1, RichText("The lamp is lit"))
    body.setLine(1, RichText("The lamp is lit."))
    body.setLine(0, RichText("Port"))
    body.remove(3)
    body.remove(2)
    #expect(body.line(1)?.text.text == "The lamp is lit.")
    #expect(
      body.blocks == [
        .heading(level: 2, RichText("Port")), .paragraph(RichText("The lamp is lit.")),
      ])
  }
}
