// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import Testing
import Validation

@Suite struct `Validating with a schema template` {
  private let grammar = """
    <element name="story" xmlns="http://relaxng.org/ns/structure/1.0">
      <attribute name="lang"/>
      <element name="headline"><text/></element>
    </element>
    """

  private func findings(_ document: String) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).rng")
    try Data(grammar.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let template = try SchemaTemplate(contentsOf: file.path)
    return template.validate(Array(document.utf8)).map { $0.message(file: "story.xml") }
  }

  @Test func `a valid story has no findings`() throws {
    #expect(try findings("<story lang='en'><headline>Ferry runs again</headline></story>") == [])
  }

  @Test func `a finding tells file, line, fault and element`() throws {
    let found = try findings("<story lang='en'>\n  <title/>\n</story>")
    #expect(
      found.first == "story.xml:2:3: error: <title> is not expected here, at /story/title; "
        + "take it out, or put it where the grammar has it [element]")
  }

  @Test func `a story that cannot be read has one finding`() throws {
    let found = try findings("<story>\n<headline></story>")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("story.xml:2:") == true)
    #expect(found.first?.contains(": error: ") == true)
  }
}
