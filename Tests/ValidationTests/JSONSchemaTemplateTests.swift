// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing
import Validation

@Suite struct `Validating with a JSON Schema template` {
  private let schema = """
    {
      "properties": {"urgency": {"maximum": 9}, "filed": {"format": "date"}},
      "required": ["headline"]
    }
    """

  private func fault(_ schema: String, _ others: [String: String] = [:]) -> String? {
    do {
      _ = try JSONSchemaTemplate(Array(schema.utf8), address: "story.json") { address in
        others[address].map { Array($0.utf8) }
      }
      return nil
    } catch {
      return error.message(file: "story.json")
    }
  }

  @Test func `a finding tells file, line, column, fault, value and keyword`() throws {
    let template = try JSONSchemaTemplate(Array(schema.utf8))
    let found = template.validate(Array("{\n  \"urgency\": 12\n}".utf8))
    #expect(
      found.map { $0.message(file: "a.json") } == [
        "a.json:1:1: error: 'headline' is missing in the document; add it [required]",
        "a.json:2:14: error: 'urgency' is 12, at /urgency; make it 9 or less [maximum]",
      ])
  }

  @Test func `what is no JSON has one finding`() throws {
    let found = try JSONSchemaTemplate(Array(schema.utf8)).validate(Array("{\n  \"a\": }".utf8))
    #expect(found.map(\.severity) == [.fatal])
    #expect(found.first?.line == 2)
  }

  @Test func `formats are checked on request`() throws {
    let story = Array("{\"headline\": \"Ferry runs again\", \"filed\": \"soon\"}".utf8)
    #expect(try JSONSchemaTemplate(Array(schema.utf8)).validate(story) == [])
    let strict = try JSONSchemaTemplate(Array(schema.utf8), checksFormats: true)
    #expect(strict.validate(story).map(\.rule) == ["format"])
  }

  @Test func `a story is no schema`() {
    #expect(
      fault("{\"headline\": \"Ferry runs again\"}")
        == "story.json: error: there is no keyword of JSON Schema in it; "
        + "give a schema, or name its draft with '$schema'")
    #expect(fault("{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"}") == nil)
  }

  @Test func `a fault of a schema has a place, one of another's its name`() {
    #expect(fault("{\n  \"minLength\": -1}")?.hasPrefix("story.json:2:16: error: ") == true)
    let outer = fault("{\"$ref\": \"part.json\"}", ["part.json": "{\n\"pattern\": \"(\"}"])
    #expect(outer?.hasPrefix("story.json: error: in 'part.json', line 2: the pattern '('") == true)
  }

  @Test func `is told from XML by its first character`() {
    #expect(JSONSchemaTemplate.isOne(Array("\u{FEFF} \r\n\t{}".utf8)))
    #expect(!JSONSchemaTemplate.isOne(Array(" <grammar/>".utf8)))
    #expect(!JSONSchemaTemplate.isOne([]))
  }

  @Test func `an identifier has no fragment`() {
    func identifier(_ text: String) -> String? {
      JSONSchemaTemplate.identifier(of: Array(text.utf8))
    }
    #expect(identifier("{\"$id\": \"urn:harwick:story#\"}") == "urn:harwick:story")
    #expect(identifier("{\"$id\": 7}") == nil)
    #expect(identifier("<grammar/>") == nil)
  }
}
