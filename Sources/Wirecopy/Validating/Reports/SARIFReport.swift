// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Validation
import Writers

/// SARIF 2.1.0, which code scanning reads: a result a line, and the rules once all are known.
///
/// <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>
final class SARIFReport: ValidationReport {
  private let tool: (name: String, version: String)
  private let sink: any ByteSink
  private var hasBegun = false
  private var hasResults = false
  private var rules: Set<String> = []

  init(tool: (name: String, version: String), into sink: any ByteSink) {
    self.tool = tool
    self.sink = sink
  }

  func take(_ piece: CheckedPiece) throws {
    try begin()
    for entry in piece.entriesWithFault {
      if let rule = entry.finding.rule { rules.insert(rule) }
      var json = JSONSink()
      json.write(raw: hasResults ? ",\n  " : "\n  ")
      json.write(Result(file: piece.file, entry: entry))
      try sink.write(json.bytes)
      hasResults = true
    }
  }

  func finish(_ tally: ValidationTally) throws {
    try begin()
    var json = JSONSink()
    json.write(raw: hasResults ? "\n],\n\"tool\": " : "],\n\"tool\": ")
    json.write(Tool(driver: Driver(tool: tool, rules: rules.sorted())))
    json.write(raw: ",\n\"columnKind\": \"unicodeCodePoints\"\n}]\n}\n")
    try sink.write(json.bytes)
  }

  private func begin() throws {
    guard !hasBegun else { return }
    hasBegun = true
    var json = JSONSink()
    json.write(
      raw: """
        {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
        "results": [
        """)
    try sink.write(json.bytes)
  }
}

// MARK: The shapes of the standard, named as there

private struct Result: FieldWritable {
  let file: String
  let entry: CheckedPiece.Entry

  func write<Sink: FieldSink>(to sink: inout Sink) {
    let finding = entry.finding
    sink.field("ruleId", finding.rule)
    sink.field("level", finding.severity.label)
    let text = finding.advice.map { "\(finding.message); \($0)" } ?? finding.message
    sink.object("message", Message(text: text))
    sink.list("locations", [Location(file: file, entry: entry)], keepEmpty: false)
  }
}

private struct Message: FieldWritable {
  let text: String

  func write<Sink: FieldSink>(to sink: inout Sink) { sink.field("text", text) }
}

private struct Location: FieldWritable {
  let file: String
  let entry: CheckedPiece.Entry

  func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.object("physicalLocation", PhysicalLocation(file: file, entry: entry))
    if let path = entry.finding.path {
      sink.list("logicalLocations", [LogicalLocation(path: path)], keepEmpty: false)
    }
  }
}

private struct PhysicalLocation: FieldWritable {
  let file: String
  let entry: CheckedPiece.Entry

  func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.object("artifactLocation", ArtifactLocation(file: file))
    if let line = entry.finding.line {
      sink.object("region", Region(line: line, column: entry.excerpt?.column))
    }
  }
}

private struct LogicalLocation: FieldWritable {
  let path: String

  func write<Sink: FieldSink>(to sink: inout Sink) { sink.field("fullyQualifiedName", path) }
}

private struct ArtifactLocation: FieldWritable {
  let file: String

  func write<Sink: FieldSink>(to sink: inout Sink) { sink.field("uri", uri) }

  /// A path as a URI reference, in which a first step with a colon would be a scheme.
  private var uri: String {
    if file == "-" { return "stdin" }
    var uri = file.utf8.first == UInt8(ascii: "/") ? "file://" : ""
    for byte in file.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        uri += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return uri
  }
}

private struct Region: FieldWritable {
  let line: Int
  let column: Int?

  func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.field("startLine", line)
    sink.field("startColumn", column)
  }
}

private struct Tool: FieldWritable {
  let driver: Driver

  func write<Sink: FieldSink>(to sink: inout Sink) { sink.object("driver", driver) }
}

private struct Driver: FieldWritable {
  let tool: (name: String, version: String)
  let rules: [String]

  func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.field("name", tool.name)
    sink.field("version", tool.version)
    sink.list("rules", rules.map(Rule.init), keepEmpty: false)
  }
}

private struct Rule: FieldWritable {
  let id: String

  func write<Sink: FieldSink>(to sink: inout Sink) { sink.field("id", id) }
}
