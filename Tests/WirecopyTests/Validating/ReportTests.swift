// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import JSONSchema
import NewsModel
import TestSupport
import Testing
import Validation
import Wirecopy

@Suite struct `Reports of a check` {
  private let schema = #"""
    {"properties": {"headline": {"type": "string", "maxLength": 12}}, "required": ["headline"]}
    """#

  /// The report on documents given as files of a folder.
  private func report(
    _ format: ReportFormat, _ files: [(name: String, text: String)], jobs: Int = 2,
    hasColours: Bool = false
  ) throws -> (text: String, tally: ValidationTally) {
    let folder = try TemporaryFolder()
    let template = try folder.write(schema.utf8, to: "story.schema.json")
    let paths = try files.map { try folder.write($0.text.utf8, to: $0.name) }
    let sink = MemorySink()
    let report = format.report(
      template: "story.schema.json", tool: ("wirecopy", "9.9"), hasColours: hasColours, into: sink)
    let batch = ValidationBatch(
      validator: try DocumentValidator(template: template), jobs: jobs,
      showsSource: format.showsSource)
    let tally = try batch.run(paths.map { .file($0) }, into: report)
    let text = String(decoding: sink.bytes, as: UTF8.self)
    return (text.replacing(folder.path + "/", with: ""), tally)
  }

  @Test func `a line, the source and a caret`() throws {
    let (text, tally) = try report(
      .human, [("a.json", "{\n\t\"headline\": \"Harwick to rebuild\"\n}\n")])
    #expect(
      text == """
        a.json:2:14: error: 'headline' has 18 characters, at /headline; shorten it to 12 [maxLength]
           "headline": "Harwick to rebuild"
                       ^

        """)
    #expect(tally.summary == "the document is not valid: 1 error")
  }

  @Test func `colours where they are wanted`() throws {
    let (text, _) = try report(.human, [("a.json", "{\"headline\": 1}")], hasColours: true)
    #expect(
      text == """
        \u{1B}[1ma.json:1:14:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m \
        'headline' is a whole number, at /headline; make it a text [type]
          {"headline": 1}
                       \u{1B}[1;32m^\u{1B}[0m

        """)
  }

  @Test func `the caret stands under what it means behind wide and combined characters`() throws {
    let (text, _) = try report(.human, [("a.json", "{\"é\": \"港湾e\u{301}\", \"headline\": 1}")])
    let lines = text.split(separator: "\n")
    // Two columns each for the two wide characters, none for the accent.
    #expect(lines[1] == "  {\"é\": \"港湾e\u{301}\", \"headline\": 1}")
    #expect(lines[2].utf8.count - 3 == "{'é': 'HHHHe', 'headline': ".count)
    #expect(text.hasPrefix("a.json:1:33: "))
  }

  @Test func `nothing in a document or its name speaks to the terminal`() throws {
    let (text, _) = try report(
      .human, [("a\u{1B}[2J.json", "{\"headline\": \"\u{7F}\u{9B}2J Harwick to rebuild\"}")])
    #expect(!text.unicodeScalars.contains { $0.value != 10 && $0.value < 32 })
    #expect(!text.unicodeScalars.contains { (0x7F..<0xA0).contains($0.value) })
  }

  @Test func `thousands of documents come in order, whatever the number of threads`() throws {
    var files = (0..<60).map { (name: "\($0 + 1000).json", text: "{\"headline\": \($0)}") }
    let lines = (0..<700).map { $0 % 7 == 0 ? "{}" : "{\"headline\": \"x\"}" }
    files.append((name: "wire.jsonl", text: lines.joined(separator: "\n")))
    for format in ReportFormat.allCases {
      let lone = try report(format, files, jobs: 1)
      let many = try report(format, files, jobs: 6)
      #expect(lone.text == many.text)
      #expect(lone.tally == many.tally)
      #expect(lone.tally.documents == 760)
      #expect(lone.tally.invalidDocuments == 60 + 100)
    }
  }

  @Test func `SARIF has the structure that its schema asks for`() throws {
    let files = [
      ("good.json", "{\"headline\": \"Ferry\"}"), ("bad: 1.json", "{}"), ("cut.json", "{"),
      ("wire.jsonl", "{}\n{\"headline\": \"港港 Harwick to rebuild\"}\n"),
    ]
    let shape = try CompiledSchema(Array(SARIFStructure.schema.utf8))
    for files in [[], [files[0]], files] {
      let (text, _) = try report(.sarif, files)
      let faults = try shape.violations(in: Array(text.utf8))
      #expect(faults == [], "\(faults)")
    }
    let (text, _) = try report(.sarif, files)
    #expect(text.contains(#""artifactLocation":{"uri":"file://bad%3A%201.json"}"#))
    // Columns of SARIF are characters, and lines of JSON Lines those of the file.
    #expect(text.contains(#""region":{"startLine":2,"startColumn":14}"#))
  }

  @Test func `JSON and JUnit can be read back`() throws {
    let files = [("good.json", "{\"headline\": \"<Ferry> & \u{1}\"}"), ("bad.json", "{}")]
    let (json, _) = try report(.json, files)
    let schema = try CompiledSchema(
      Array(#"{"required": ["findings", "summary"]}"#.utf8))
    #expect(try schema.violations(in: Array(json.utf8)) == [])
    let (junit, _) = try report(.junit, files)
    #expect(try XMLDocument(Array(junit.utf8)).root.local == "testsuites")
  }

  @Test func `a summary counts documents and findings`() {
    var tally = ValidationTally()
    #expect(tally.summary == nil)
    tally.documents = 3
    tally.warnings = 1
    #expect(tally.summary == "all 3 documents are valid: 1 warning")
    tally.invalidDocuments = 1
    tally.errors = 2
    tally.notes = 4
    #expect(tally.summary == "1 of 3 documents is not valid: 2 errors, 1 warning, 4 notes")
  }
}
