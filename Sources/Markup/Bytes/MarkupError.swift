// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Why markup could not be read or compiled at all; faults that were survived are diagnostics.
public struct MarkupError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Line of the input, from 1; nil where the fault has no place.
  public var line: Int?
  /// Column in bytes, from 1; nil where the fault has no place.
  public var column: Int?
  /// What is wrong, without a final stop.
  public var message: String

  /// A fault.
  public init(_ message: String, line: Int? = nil, column: Int? = nil) {
    self.message = message
    self.line = line
    self.column = column
  }

  /// The place, where known, and the message: "12:7: nesting deeper than 256 levels".
  public var description: String {
    guard let line else { return message }
    guard let column else { return "\(line): \(message)" }
    return "\(line):\(column): \(message)"
  }
}
