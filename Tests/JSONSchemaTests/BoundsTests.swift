// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import JSONSchema
import TestSupport
import Testing

@Suite struct `Schemas that would never end` {
  private func fault(_ schema: String) -> String? {
    do {
      _ = try CompiledSchema(Array(schema.utf8))
      return nil
    } catch {
      return error.message
    }
  }

  private func messages(_ schema: String, _ document: String) throws -> [String] {
    try CompiledSchema(Array(schema.utf8)).violations(in: Array(document.utf8)).map {
      "\($0.message); \($0.advice)"
    }
  }

  @Test func `a reference to the network is an error`() {
    #expect(
      fault(#"{"$ref": "https://schemas.example.com/story.json"}"#)
        == "'https://schemas.example.com/story.json' is not among the local schemas; put it there, for nothing is read from the network"
    )
  }

  @Test func `a circle of references is given up`() throws {
    let expected = [
      "the schema applies itself without end, or too often; break the circle of its references"
    ]
    #expect(try messages(##"{"$ref": "#"}"##, "1") == expected)
    #expect(try messages(##"{"allOf": [{"$ref": "#"}, {"$ref": "#"}]}"##, "1") == expected)
  }

  @Test func `patterns that explode elsewhere end at once`() throws {
    let text = String(repeating: "a", count: 50_000) + "!"
    #expect(try messages(#"{"pattern": "^(a+)+$"}"#, "\"\(text)\"").count == 1)
    #expect(try messages(#"{"pattern": "^(a|aa)*(?=.*b)$"}"#, "\"\(text)\"").count == 1)
    #expect(
      fault(#"{"pattern": "(a{1000}){1000}"}"#)
        == "the pattern '(a{1000}){1000}' cannot be used: the pattern is too long once its repetitions are counted out"
    )
  }

  @Test func `of very many faults a thousand are told, and their places cost no walk each`() throws
  {
    let document = "[\n" + Array(repeating: "\"x\"", count: 60_000).joined(separator: ",\n") + "]"
    let schema = try CompiledSchema(Array("{\"items\": {\"type\": \"number\"}}".utf8))
    let found = try schema.violations(in: Array(document.utf8))
    #expect(found.count == 1_000)
    #expect(found.map(\.line) == Array(2...1_001))
    #expect(found.allSatisfy { $0.column == 1 })
  }

  @Test func `a fault has a path, a place and something to do`() throws {
    let schema = #"{"properties": {"urgency": {"maximum": 9}}, "required": ["headline"]}"#
    let found = try CompiledSchema(Array(schema.utf8)).violations(
      in: Array("{\n  \"urgency\": 12\n}".utf8))
    #expect(
      found.map {
        "\($0.line):\($0.column) \($0.keyword) \($0.instancePath): \($0.message); \($0.advice)"
      } == [
        "1:1 required : 'headline' is missing in the document; add it",
        "2:14 maximum /urgency: 'urgency' is 12; make it 9 or less",
      ])
  }
}
