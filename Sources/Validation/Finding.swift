// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// One thing a template has against a document, and where it stands.
public struct Finding: Sendable, Hashable, CustomStringConvertible {
  /// How much it matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// Good to know; nothing is wrong.
    case note
    /// Worth a look; the document is valid all the same.
    case warning
    /// Against the template: the document is not valid.
    case error
    /// The document cannot be read, so that nothing more can be said of it.
    case fatal

    /// Whether the document is not valid.
    public var isFailure: Bool { self == .error || self == .fatal }

    /// The word in front of a message; what cannot be read is an error like any other to who reads.
    public var label: String { self == .fatal ? "error" : rawValue }
  }

  /// How much it matters.
  public var severity: Severity
  /// What is wrong, without a final stop.
  public var message: String
  /// What to do about it, without a final stop; nil where nobody can say.
  public var advice: String?
  /// Line of the document, from 1; nil where the fault has no line.
  public var line: Int?
  /// Column in bytes, from 1; nil where the fault has no column.
  public var column: Int?
  /// The element or value, as a path from the root: "/newsItem/itemMeta[1]"; nil where unknown.
  public var path: String?
  /// The rule that is broken, such as the keyword "minLength" of a JSON Schema; nil where unknown.
  public var rule: String?

  /// A finding.
  public init(
    _ severity: Severity, _ message: String, advice: String? = nil, line: Int? = nil,
    column: Int? = nil, path: String? = nil, rule: String? = nil
  ) {
    self.severity = severity
    self.message = message
    self.advice = advice
    self.line = line
    self.column = column
    self.path = path
    self.rule = rule
  }

  /// The finding as one line about a file: `item.xml:12:7: error: what, at /newsItem; what to do`.
  public func message(file: String) -> String { "\(place(in: file)): \(description)" }

  /// File, line and column, as compilers write them: `item.xml:12:7`.
  public func place(in file: String) -> String {
    guard let line else { return file }
    return column.map { "\(file):\(line):\($0)" } ?? "\(file):\(line)"
  }

  /// Severity and sentence, without a place in the file.
  public var description: String { "\(severity.label): \(sentence)" }

  /// What is wrong, where in the document, what to do, and the rule: `what, at /path; do so [rule]`.
  public var sentence: String {
    var text = message
    if let path { text += ", at \(path)" }
    if let advice { text += "; \(advice)" }
    if let rule { text += " [\(rule)]" }
    return text
  }
}
