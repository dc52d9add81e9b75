// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Validation
import Writers

/// `{"template", "findings": […], "summary"}`, a finding a line.
final class JSONReport: ValidationReport {
  private let template: String
  private let sink: any ByteSink
  private var hasBegun = false
  private var hasFindings = false

  init(template: String, into sink: any ByteSink) {
    self.template = template
    self.sink = sink
  }

  func take(_ piece: CheckedPiece) throws {
    try begin()
    for entry in piece.entriesWithFault {
      var json = JSONSink()
      json.write(raw: hasFindings ? ",\n  " : "\n  ")
      json.write(Row(file: piece.file, finding: entry.finding))
      try sink.write(json.bytes)
      hasFindings = true
    }
  }

  func finish(_ tally: ValidationTally) throws {
    try begin()
    var json = JSONSink()
    json.write(raw: hasFindings ? "\n],\n\"summary\": " : "],\n\"summary\": ")
    json.write(Summary(tally: tally))
    json.write(raw: "\n}\n")
    try sink.write(json.bytes)
  }

  private func begin() throws {
    guard !hasBegun else { return }
    hasBegun = true
    var json = JSONSink()
    json.write(raw: "{\n\"template\": ")
    json.write(string: template)
    json.write(raw: ",\n\"findings\": [")
    try sink.write(json.bytes)
  }

  private struct Row: FieldWritable {
    let file: String
    let finding: Finding

    func write<Sink: FieldSink>(to sink: inout Sink) {
      sink.field("file", file)
      sink.field("line", finding.line)
      sink.field("column", finding.column)
      sink.field("severity", finding.severity.rawValue)
      sink.field("path", finding.path)
      sink.field("rule", finding.rule)
      sink.field("message", finding.message)
      sink.field("advice", finding.advice)
    }
  }

  private struct Summary: FieldWritable {
    let tally: ValidationTally

    func write<Sink: FieldSink>(to sink: inout Sink) {
      sink.field("documents", tally.documents)
      sink.field("valid", tally.documents - tally.invalidDocuments)
      sink.field("invalid", tally.invalidDocuments)
      sink.field("errors", tally.errors)
      sink.field("warnings", tally.warnings)
      sink.field("notes", tally.notes)
    }
  }
}
