// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// One thing a template has against a document, and where it stands.
public struct Finding: Sendable, Hashable, CustomStringConvertible {
  /// How much it matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// Worth a look; the document is valid all the same.
    case warning
    /// Against the template: the document is not valid.
    case error
    /// The document cannot be read, so that nothing more can be said of it.
    case fatal
  }

  /// How much it matters.
  public var severity: Severity
  /// Line of the document, from 1; nil where the fault has no line.
  public var line: Int?
  /// Column in bytes, from 1; nil where the fault has no column.
  public var column: Int?
  /// The element or value, as a path from the root: "/newsItem/itemMeta[1]"; nil where unknown.
  public var path: String?
  /// The rule that is broken, such as the keyword "minLength" of a JSON Schema; nil where unknown.
  public var rule: String?
  /// What is wrong, without a final stop.
  public var message: String

  /// A finding.
  public init(
    _ severity: Severity, _ message: String, line: Int? = nil, column: Int? = nil,
    path: String? = nil, rule: String? = nil
  ) {
    self.severity = severity
    self.message = message
    self.line = line
    self.column = column
    self.path = path
    self.rule = rule
  }

  /// The finding as one line about a file: `item.xml:12:7: error: what is wrong (/newsItem)`.
  public func message(file: String) -> String {
    var place = file
    if let line {
      place += ":\(line)"
      if let column { place += ":\(column)" }
    }
    return "\(place): \(description)"
  }

  /// Severity, message, path and rule, without a place.
  public var description: String {
    let text = "\(severity.rawValue): \(message)"
    let source = [path, rule].compactMap { $0 }.joined(separator: ", ")
    return source.isEmpty ? text : "\(text) (\(source))"
  }
}
