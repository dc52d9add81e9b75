// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import NewsModel
import TestSupport
import Testing

@Suite struct `Writing JSON` {
  @Test func `writes fields in canonical order and leaves out what is unknown`() {
    var article = Article()
    article.headline = "Lamp"
    article.id = "1"
    article.summary = ""
    article.authors = [Person(name: "Ada Quill", role: .writer)]
    article.places = [Place(latitude: 50.125, longitude: -5)]
    #expect(
      json(article)
        == #"{"id":"1","headline":"Lamp","authors":[{"name":"Ada Quill","role":"writer"}],"#
        + #""body":[],"places":[{"latitude":50.125,"longitude":-5}]}"#)
  }

  @Test func `escapes wherever it stands in a text`() {
    for (character, escape) in [
      ("\"", #"\""#), ("\\", #"\\"#), ("\n", #"\n"#), ("\u{1}", #"\u0001"#),
      ("\u{7F}", #"\u007f"#), ("\u{2028}", #"\u2028"#), ("—", "—"), ("é", "é"),
    ] {
      for before in 0..<36 {
        let head = String(repeating: "x", count: before)
        let tail = String(repeating: "ü", count: 40 - before)
        var sink = JSONSink()
        sink.write(string: head + character + tail)
        #expect(
          String(decoding: sink.bytes, as: UTF8.self) == "\"\(head)\(escape)\(tail)\"")
      }
    }
  }

  @Test func `writes every byte wherever it stands in a short text`() throws {
    for byte in UInt8.min...0x7F {
      for (before, behind) in [
        (0, 0), (1, 0), (0, 2), (3, 1), (2, 4), (7, 0), (4, 6), (8, 8), (15, 0), (0, 15), (16, 3),
      ] {
        let text =
          String(repeating: "x", count: before) + String(UnicodeScalar(byte))
          + String(repeating: "~", count: behind)
        var sink = JSONSink()
        sink.write(string: text)
        let read = try JSONDecoder().decode(String.self, from: Data(sink.bytes))
        #expect(read == text)
        let isEscaped = byte < 0x20 || byte == 0x7F || byte == 0x22 || byte == 0x5C
        #expect((sink.bytes.count == text.utf8.count + 2) == !isEscaped)
      }
    }
  }

  @Test func `indents by two blanks and keeps empty lists on their line`() {
    var article = Article()
    article.keywords = ["lamp", "gull"]
    article.body = [.rule, .table(Table(rows: [[RichText("a"), RichText("")]]))]
    var sink = JSONSink(isIndented: true)
    sink.write(article)
    #expect(
      String(decoding: sink.bytes, as: UTF8.self) == """
        {
          "authors": [],
          "keywords": [
            "lamp",
            "gull"
          ],
          "body": [
            {
              "type": "rule"
            },
            {
              "type": "table",
              "rows": [
                [
                  {
                    "text": "a"
                  },
                  {}
                ]
              ]
            }
          ]
        }
        """)
  }

  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#), ("\u{0}\u{1F}", #""\u0000\u001f""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\u{7F}", #""\u007f""#), ("“é新🙂”", "\"“é新🙂”\""),
    ("\u{2030}", "\"\u{2030}\""),
  ])
  func `escapes what JSON and careless readers trip over`(text: String, expected: String) {
    var article = Article()
    article.headline = text
    #expect(json(article) == "{\"headline\":\(expected),\"authors\":[],\"body\":[]}")
  }

  @Test func `agrees with Codable`() throws {
    var generated = GeneratedArticles(seed: 11)
    for _ in 1...200 {
      let article = generated.next()
      let encoded = try JSONEncoder().encode(article)
      let decoded = try JSONDecoder().decode(Article.self, from: encoded)
      #expect(json(decoded) == json(article))
      let names = try #require(try JSONSerialization.jsonObject(with: encoded) as? [String: Any])
      let written = try JSONSerialization.jsonObject(with: Data(json(article).utf8))
      #expect(Set(names.keys) == Set((written as? [String: Any] ?? [:]).keys))
    }
  }

  @Test func `writes any whole number`() {
    for number in [0, 7, 10, 99, 100, -1, -10, 123_456_789, .max, .min] {
      var sink = JSONSink()
      sink.object { $0.field("n", number) }
      #expect(String(decoding: sink.bytes, as: UTF8.self) == "{\"n\":\(number)}")
    }
  }

  @Test func `escapes in texts that are written in pieces`() {
    for before in 4090...4100 {
      let head = String(repeating: "x", count: before)
      let text = head + "é\u{2028}“\n" + String(repeating: "y", count: 9000)
      var sink = JSONSink()
      sink.object { $0.field("t", text) }
      let expected = text.replacing("\u{2028}", with: "\\u2028").replacing("\n", with: "\\n")
      #expect(String(decoding: sink.bytes, as: UTF8.self) == "{\"t\":\"\(expected)\"}")
    }
  }

  private func json(_ value: some FieldWritable) -> String {
    var sink = JSONSink()
    sink.write(value)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (-9_223_372_036_854_775_808.0, "-9.223372036854776e+18"), (3.0, "3"), (-2.5, "-2.5"),
    (9_007_199_254_740_993.0, "9007199254740992.0"),
  ])
  func `writes any number`(number: Double, text: String) {
    var sink = JSONSink()
    sink.object { $0.field("n", number) }
    #expect(String(decoding: sink.bytes, as: UTF8.self) == "{\"n\":\(text)}")
  }
}
