// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A fault of a document that was survived, and where it stands.
public struct MarkupDiagnostic: Sendable, Hashable, CustomStringConvertible {
  /// How bad it is.
  public enum Severity: String, Sendable, Hashable {
    /// Odd, and understood.
    case warning
    /// Against the rules of the format, and repaired.
    case error
    /// The parser could make no more of the document from here on, or only by guessing.
    case fatal
  }

  /// How bad it is.
  public var severity: Severity
  /// Line of the input, from 1; 0 where unknown.
  public var line: Int
  /// Column in bytes, from 1; 0 where unknown.
  public var column: Int
  /// What is wrong, without a final stop.
  public var message: String
  /// The element, as a path from the root such as "/newsItem/itemMeta[1]"; nil where unknown.
  public var path: String?

  /// A fault that was survived.
  public init(_ severity: Severity, line: Int, column: Int, message: String, path: String? = nil) {
    self.severity = severity
    self.line = line
    self.column = column
    self.message = message
    self.path = path
  }

  /// Place, severity and message: "12:7: error: bare '&'".
  public var description: String { "\(line):\(column): \(severity.rawValue): \(message)" }
}
