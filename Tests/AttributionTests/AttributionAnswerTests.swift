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
}
