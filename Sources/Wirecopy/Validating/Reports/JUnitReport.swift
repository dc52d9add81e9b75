// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import Validation
import Writers

/// JUnit's XML as Jenkins and GitLab read it: an input is a suite, a finding a case in it.
///
/// A valid input has one case that passes; so do warnings and notes, which are printed there.
final class JUnitReport: ValidationReport {
  /// So many findings are kept until the end of an input, as their number stands before them.
  private static let most = 10_000

  private let sink: any ByteSink
  private let template: String
  private var xml = XMLWriter()
  private var hasBegun = false
  private var entries: [CheckedPiece.Entry] = []
  private var surplus = 0

  init(template: String, into sink: any ByteSink) {
    self.template = template
    self.sink = sink
  }

  func take(_ piece: CheckedPiece) throws {
    try begin()
    let found = piece.entriesWithFault
    let room = max(0, Self.most - entries.count)
    entries += found.prefix(room)
    surplus += found.dropFirst(room).count
    guard piece.isEnd else { return }
    writeSuite(piece.file)
    entries = []
    surplus = 0
    try sink.write(xml.take())
  }

  func finish(_ tally: ValidationTally) throws {
    try begin()
    xml.endAll()
    try sink.write(xml.take())
  }

  private func begin() throws {
    guard !hasBegun else { return }
    hasBegun = true
    xml.declaration()
    xml.start("testsuites", ["name": template])
  }

  private func writeSuite(_ file: String) {
    func count(_ severity: Finding.Severity) -> String {
      String(entries.count { $0.finding.severity == severity })
    }
    xml.start(
      "testsuite",
      [
        "name": file, "tests": String(max(1, entries.count)), "failures": count(.error),
        "errors": count(.fatal), "skipped": "0",
      ])
    for entry in entries { writeCase(entry.finding, of: file) }
    if entries.isEmpty { xml.element("testcase", ["name": "valid", "classname": file]) }
    if surplus > 0 { xml.element("system-out", text: "\(surplus) more are not shown") }
    xml.end()
  }

  private func writeCase(_ finding: Finding, of file: String) {
    let name = [finding.rule, finding.path.map { "at \($0)" }].compactMap { $0 }
    xml.start(
      "testcase",
      [
        "name": name.isEmpty ? finding.message : name.joined(separator: " "), "classname": file,
        "file": file, "line": finding.line.map(String.init),
      ])
    let line = finding.message(file: file)
    let text = finding.advice.map { "\(finding.message); \($0)" } ?? finding.message
    switch finding.severity {
    case .note, .warning: xml.element("system-out", text: line)
    case .error:
      xml.element("failure", ["message": text, "type": finding.rule ?? "error"], text: line)
    case .fatal:
      xml.element("error", ["message": text, "type": finding.rule ?? "unreadable"], text: line)
    }
    xml.end()
  }
}
