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

  /// Whether the schema is given up on a document for its circles, and how long that took.
  private func isGivenUp(
    _ schema: String, _ document: String, _ options: CompiledSchema.Options = .init()
  ) throws -> Bool {
    let compiled = try CompiledSchema(Array(schema.utf8), options: options)
    return try compiled.violations(in: Array(document.utf8)).contains {
      $0.message == "the schema applies itself without end, or too often"
    }
  }

  @Test func `names of members are no way around the bound`() throws {
    // Each name alone would have an allowance of its own, and there are a thousand of them.
    let schema =
      ##"{"propertyNames": {"$ref": "#/$defs/a"}, "$defs": {"a": {"allOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/a"}]}}}"##
    let members = (0..<1_000).map { "\"m\($0)\": 1" }.joined(separator: ", ")
    #expect(try isGivenUp(schema, "{\(members)}"))
  }

  @Test func `JSON in a text is no way around the bound`() throws {
    var options = CompiledSchema.Options()
    options.contentIsAsserted = true
    let schema =
      ##"{"allOf": [{"$ref": "#/$defs/a"}], "$defs": {"a": {"contentMediaType": "application/json", "contentSchema": {"items": {"$ref": "#/$defs/a"}}, "allOf": [{"$ref": "#/$defs/b"}, {"$ref": "#/$defs/b"}]}, "b": {"allOf": [{"$ref": "#/$defs/c"}, {"$ref": "#/$defs/c"}]}, "c": {"contentMediaType": "application/json", "contentSchema": {"$ref": "#"}, "not": {"$ref": "#"}}}}"##
    let inner = "[" + Array(repeating: "1", count: 20_000).joined(separator: ",") + "]"
    #expect(try isGivenUp(schema, "\"\(inner)\"", options))
  }

  @Test func `JSON in a text may be as large as a document`() throws {
    var options = CompiledSchema.Options()
    options.contentIsAsserted = true
    let schema =
      #"{"contentMediaType": "application/json", "contentSchema": {"items": {"type": "integer"}}}"#
    let inner = "[" + Array(repeating: "1", count: 400_000).joined(separator: ",") + "]"
    #expect(
      try CompiledSchema(Array(schema.utf8), options: options)
        .violations(in: Array("\"\(inner)\"".utf8)) == [])
  }

  @Test func `many texts share the time that patterns may take`() throws {
    let schema = #"{"items": {"pattern": "^(a?){400}a{400}$"}}"#
    let text = String(repeating: "a", count: 400) + "!"
    let document = "[" + Array(repeating: "\"\(text)\"", count: 120).joined(separator: ",") + "]"
    let found = try messages(schema, document)
    #expect(found.last?.hasSuffix("takes too long on this text; simplify it") == true)
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
