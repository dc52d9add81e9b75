// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@testable import Readers

@Suite struct `Reading JSON` {
  private func strict(_ text: String) throws -> JSONValue {
    try JSONValue.parse(Array(text.utf8), lenient: false)
  }

  private func lenient(_ text: String) throws -> JSONValue {
    try JSONValue.parse(Array(text.utf8), lenient: true)
  }

  private func fault(_ text: String) -> String? {
    do {
      _ = try JSONValue.parse(Array(text.utf8), lenient: false)
      return nil
    } catch {
      return error.message(file: "feed.json")
    }
  }

  @Test func `keeps members in order and numbers as spelt`() throws {
    let value = try strict(#"{"b": 1.50, "a": [true, null, "x"], "id": 12345678901234567890}"#)
    #expect(value.members.map(\.name) == ["b", "a", "id"])
    #expect(value["b"] == .number("1.50"))
    #expect(value["a"] == .array([.boolean(true), .null, .string("x")]))
    #expect(value["id"]?.scalarText == "12345678901234567890")
  }

  @Test func `decodes every escape, surrogate pairs included`() throws {
    let value = try strict(#""a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00\ud800""#)
    #expect(value == .string("a\"\\/\u{8}\u{C}\n\r\té😀\u{FFFD}"))
  }

  @Test(arguments: [
    ("", "feed.json:1:1: error: there is no JSON value"),
    ("[1,\n 2,]", "feed.json:2:4: error: a comma stands before the end of an array"),
    ("[,1]", "feed.json:1:2: error: a comma stands where a value should"),
    ("[1 2]", "feed.json:1:4: error: a comma is missing in an array"),
    ("{\"a\" 1}", "feed.json:1:6: error: a colon is missing after the name 'a'"),
    ("{a: 1}", "feed.json:1:2: error: the name of a member is not a string"),
    ("{\"a\": \"b", "feed.json:1:7: error: the document ends inside the string that begins here"),
    ("[1", "feed.json:1:3: error: the document ends inside an array"),
    ("[01]", "feed.json:1:2: error: '01' is not a number"),
    ("[nil]", "feed.json:1:2: error: 'nil' is not a value"),
    ("\"\\x\"", "feed.json:1:2: error: '\\x' is no escape"),
    ("1 2", "feed.json:1:3: error: there is text after the JSON value"),
    ("[\"a\nb\"]", "feed.json:1:4: error: a control character stands unescaped in a string"),
  ])
  func `says what is wrong and where`(text: String, message: String) {
    #expect(fault(text) == message)
  }

  @Test func `refuses nesting without end`() {
    let text = String(repeating: "[", count: 100_000)
    #expect(
      fault(text)
        == "feed.json:1:202: error: values lie more than 200 deep in each other")
  }

  @Test func `forgives trailing and missing commas`() throws {
    let value = try lenient("{\"a\": [1, 2,], \"b\": \"c\"\n \"d\": 3,,}")
    #expect(value["a"] == .array([.number("1"), .number("2")]))
    #expect(value["b"] == .string("c"))
    #expect(value["d"] == .number("3"))
  }

  @Test func `forgives raw line ends and stray quotes in strings`() throws {
    let value = try lenient("{\"a\": \"one\ntwo\", \"b\": \"the \"big\" one, she said\"}")
    #expect(value["a"] == .string("one\ntwo"))
    #expect(value["b"] == .string("the \"big\" one, she said"))
  }

  @Test(arguments: [
    "<!-- {\"a\": 1} -->", "//<![CDATA[\n{\"a\": 1}\n//]]>", "/* x */ {\"a\": /* y */ 1} ;",
    "{\"a\": 1", "\u{FEFF}{\"a\": 1}", "{'a': 1}", "{a: 1}",
  ])
  func `forgives wrappers, comments and a document cut short`(text: String) throws {
    #expect(try lenient(text)["a"] == .number("1"))
  }

  @Test func `reads several documents in a row as an array`() throws {
    #expect(try lenient("{\"a\": 1}\n{\"a\": 2}").elements.count == 2)
  }

  @Test func `goes through an array value by value`() throws {
    var parser = JSONParser(Array(#"{"items": [{"id": 1}, {"id": 2}]}"#.utf8), lenient: false)
    #expect(try parser.beginObject())
    #expect(try parser.nextMember() == "items")
    #expect(try parser.beginArray())
    var found: [Int?] = []
    while try parser.nextElement() { found.append(try parser.value()["id"]?.integer) }
    #expect(found == [1, 2])
    #expect(try parser.nextMember() == nil)
  }
}
