// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// One thing a schema has against a document.
public struct Violation: Sendable, Hashable {
  /// What is wrong, without a final stop.
  public var message: String
  /// What to do about it, without a final stop.
  public var advice: String
  /// Path to the value, such as "/articles/0/headline"; empty for the whole document.
  public var instancePath: String
  /// Line of the value, from 1.
  public var line: Int
  /// Column of the value in bytes, from 1.
  public var column: Int
  /// The keyword that is not met, such as "minLength".
  public var keyword: String
  /// Where the keyword stands: the schema's address, `#` and a path.
  public var schemaPath: String
}
