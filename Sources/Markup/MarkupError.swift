// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Why bytes could not be read as markup.
public struct MarkupError: Error, Sendable, Hashable {
  /// Line, from 1; nil where the fault has no place.
  public var line: Int?
  /// Column, from 1; nil where the fault has no place.
  public var column: Int?
  /// What is wrong, without a final stop.
  public var message: String

  /// A fault.
  public init(_ message: String, line: Int? = nil, column: Int? = nil) {
    self.message = message
    self.line = line
    self.column = column
  }
}
