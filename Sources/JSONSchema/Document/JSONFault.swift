// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Why bytes are no JSON document, and where.
public struct JSONFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, without a final stop.
  public var message: String
  /// Line, from 1.
  public var line: Int
  /// Column in bytes, from 1.
  public var column: Int

  /// A fault at a place.
  public init(_ message: String, line: Int, column: Int) {
    self.message = message
    self.line = line
    self.column = column
  }

  /// `3:7: a comma is missing in an array`
  public var description: String { "\(line):\(column): \(message)" }
}
