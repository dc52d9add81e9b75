// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Validation
import Writers

/// A line a finding, as compilers write them, then the source line and a caret.
///
/// An input that cannot be read is no result: whoever runs the batch says so on standard error.
final class HumanReport: ValidationReport {
  private let hasColours: Bool
  private let sink: any ByteSink

  init(hasColours: Bool, into sink: any ByteSink) {
    self.hasColours = hasColours
    self.sink = sink
  }

  func take(_ piece: CheckedPiece) throws {
    for entry in piece.entries { try sink.write(Array(text(entry, of: piece.file).utf8)) }
  }

  func finish(_ tally: ValidationTally) {}

  private func text(_ entry: CheckedPiece.Entry, of file: String) -> String {
    let finding = entry.finding
    let place = finding.place(in: Self.oneLine(file))
    let label = "\(finding.severity.label):"
    var text =
      "\(coloured(place + ":", "1")) \(coloured(label, Self.colour(of: finding.severity))) "
      + "\(Self.oneLine(finding.sentence))\n"
    if let excerpt = entry.excerpt, !excerpt.text.isEmpty {
      text += "  \(excerpt.text)\n"
      if let indent = excerpt.indent {
        text += "  \(String(repeating: " ", count: indent))\(coloured("^", "1;32"))\n"
      }
    }
    return text
  }

  /// Bold red, magenta and cyan, as compilers have them.
  private static func colour(of severity: Finding.Severity) -> String {
    switch severity {
    case .note: "1;36"
    case .warning: "1;35"
    case .error, .fatal: "1;31"
    }
  }

  private func coloured(_ text: String, _ code: String) -> String {
    hasColours ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// What a document holds must neither end the line nor speak to the terminal.
  private static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      scalars.append(isControl ? " " : scalar)
    }
    return String(scalars)
  }
}
