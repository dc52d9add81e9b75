// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel
import Testing

private func answer(_ text: String, kind: String? = nil) -> String {
  let answer = AttributionAnswer(grammar: .standard, text: text, kind: kind, language: nil)
  var sink = JSONSink()
  answer.write(json: &sink)
  return String(decoding: sink.bytes, as: UTF8.self)
}

@Suite struct `Answering for one line` {
  @Test func `says null for none of the kinds`() {
    #expect(answer("The lamp went out on Monday.") == #"{"kind":null}"#)
  }

  @Test func `gives what the line says, kind first`() {
    #expect(
      answer("By Nora Quill, Reuters")
        == #"{"kind":"byline","people":[{"name":"Nora Quill","organization":"Reuters"}],"#
        + #""agencies":[{"code":"Reuters","name":"Reuters","relation":"source","country":"GB"}]}"#)
    #expect(
      answer("OSLO, March 3 (Reuters) - The lamp", kind: "dateline")
        == #"{"kind":"dateline","places":["OSLO"],"date":"March 3","agency":"Reuters","rest":"The lamp"}"#
    )
    #expect(
      answer("© 2020 The Lantern", kind: "copyright")
        == #"{"kind":"copyright","holder":"The Lantern","year":"2020"}"#)
  }

  @Test(arguments: [
    "By Nora Quill", "OSLO (AP) — The lamp went out on Monday.", "Com informações da AFP", "（新华社）",
  ])
  func `says the same of a text and of its bytes`(text: String) {
    var sink = JSONSink()
    AttributionAnswer(grammar: .standard, utf8: Array(text.utf8), language: nil)
      .write(json: &sink)
    #expect(String(decoding: sink.bytes, as: UTF8.self) == answer(text))
  }

  @Test func `takes bytes that are no UTF-8 for unknown letters`() {
    let answer = AttributionAnswer(
      grammar: .standard, utf8: Array("By Nora Quill".utf8) + [0xFF, 0xC3], language: nil)
    #expect(answer.kind != "dateline")
    #expect(answer.people.allSatisfy { $0.name.hasPrefix("Nora Quill") })
  }
}
