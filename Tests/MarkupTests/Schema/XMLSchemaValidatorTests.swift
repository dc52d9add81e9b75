// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import Markup
import TestSupport
import Testing

/// A schema in a file of its own, for as long as the body runs.
private func withSchema<Result>(
  _ text: String, _ body: (XMLSchemaValidator) throws -> Result
) throws -> Result {
  let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).schema")
  try Data(text.utf8).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  return try body(XMLSchemaValidator(contentsOf: file.path))
}

@Suite struct `Validating with a schema` {
  private let xsd = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:n"
        elementFormDefault="qualified">
      <xs:element name="story"><xs:complexType><xs:sequence>
        <xs:element name="headline" type="xs:string"/>
        <xs:element name="words" type="xs:int" minOccurs="0"/>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    """
  private let grammar = """
    <element name="story" xmlns="http://relaxng.org/ns/structure/1.0">
      <element name="headline"><text/></element>
    </element>
    """

  @Test func `an XML Schema finds line, path and fault`() throws {
    try withSchema(xsd) { schema in
      #expect(schema.language == .xmlSchema)
      #expect(schema.validate(Array("<story xmlns='urn:n'><headline/></story>".utf8)).isEmpty)
      let faults = schema.validate(
        Array("<story xmlns='urn:n'>\n<headline/>\n<words>many</words></story>".utf8))
      #expect(
        faults == [
          MarkupDiagnostic(
            .error, line: 3, column: 1,
            message: "Element 'words': 'many' is not a valid value of the atomic type 'xs:int'.",
            path: "/story/words")
        ])
    }
  }

  @Test func `a RELAX NG grammar finds line and fault`() throws {
    try withSchema(grammar) { schema in
      #expect(schema.language == .relaxNG)
      #expect(schema.validate(Array("<story><headline>x</headline></story>".utf8)).isEmpty)
      let faults = schema.validate(Array("<story>\n<title/></story>".utf8))
      #expect(faults.first?.line == 2)
      #expect(faults.first?.message == "Did not expect element title there")
    }
  }

  @Test func `a document that is not well-formed has only that wrong`() throws {
    let faults = try withSchema(xsd) { $0.validate(Array("<story>\n<a></story>".utf8)) }
    #expect(faults.map(\.severity) == [.fatal])
    #expect(faults.first?.line == 2)
  }

  @Test func `what is no schema is refused`() {
    #expect(throws: MarkupError("the schema '/nowhere' cannot be read: No such file or directory"))
    {
      try XMLSchemaValidator(contentsOf: "/nowhere")
    }
    #expect(
      throws: MarkupError("<a> is the root of neither an XML Schema nor a RELAX NG grammar")
    ) { try withSchema("<a/>") { _ in } }
    #expect(throws: MarkupError.self) {
      try withSchema("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:bad/></xs:schema>")
      {
        _ in
      }
    }
  }

  @Test(.enabled(if: SharedData.isPresent)) func `the schema of NewsML-G2 takes a news item`()
    throws
  {
    let schema = try XMLSchemaValidator(
      contentsOf: #require(SharedData.url("data/schemas/newsml-g2-with-nitf.xsd")).path)
    let item = try Data(
      contentsOf: #require(SharedData.url("standards/minimal-newsitem.xml")))
    #expect(schema.validate(Array(item)) == [])
    let broken = String(decoding: item, as: UTF8.self)
      .replacingOccurrences(of: "<itemMeta>", with: "<itemMeta><nonsense/>")
    let faults = schema.validate(Array(broken.utf8))
    #expect(!faults.isEmpty)
    #expect(faults.allSatisfy { $0.line > 0 && $0.path != nil })
  }
}
