// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation

/// Files of what is expected, compared line by line and recorded anew with `RECORD_GOLDENS=1`.
public enum Golden {
  /// True where goldens are to be recorded.
  public static var isRecording: Bool {
    ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
  }

  /// Compares bytes with the golden at a path beside `file`, such as "Fixtures/everything.md".
  ///
  /// A golden that is missing is recorded and reported, so that a new one fails once; with
  /// `RECORD_GOLDENS=1` every golden is recorded.
  ///
  /// - Returns: what differs, as lines to print; nil where nothing does.
  /// - Throws: errors of the file system.
  public static func difference(
    of bytes: [UInt8], from path: String, file: String = #filePath
  ) throws -> String? {
    let url = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(path)
    guard !isRecording, FileManager.default.fileExists(atPath: url.path) else {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
      return isRecording ? nil : "\(path) was missing and has been recorded; look at it"
    }
    let expected = [UInt8](try Data(contentsOf: url))
    return expected == bytes ? nil : lineDifference(from: expected, to: bytes, name: path)
  }

  /// The lines that differ: "-" before what was expected, "+" before what came, with line numbers.
  public static func lineDifference(
    from expected: [UInt8], to actual: [UInt8], name: String
  ) -> String {
    let old = lines(expected)
    let new = lines(actual)
    let changes = new.difference(from: old)
    if changes.isEmpty { return "\(name): the line ends or the encoding differ" }
    let numbered = changes.map { change -> (line: Int, isInsertion: Int, text: String) in
      switch change {
      case .remove(let offset, let line, _): (offset + 1, 0, "\(offset + 1): - \(line)")
      case .insert(let offset, let line, _): (offset + 1, 1, "\(offset + 1): + \(line)")
      }
    }
    let sorted = numbered.sorted { ($0.line, $0.isInsertion) < ($1.line, $1.isInsertion) }
    let shown = sorted.prefix(40).map(\.text)
    let rest = sorted.count > shown.count ? ["… \(sorted.count - shown.count) more"] : []
    return ([name] + shown + rest).joined(separator: "\n")
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
