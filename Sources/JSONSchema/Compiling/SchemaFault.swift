// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Why a schema cannot be used, and where.
public struct SchemaFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong and what to do, without a final stop.
  public var message: String
  /// The address of the schema that has the fault; empty for the one that was given.
  public var address: String
  /// Line, from 1.
  public var line: Int
  /// Column in bytes, from 1.
  public var column: Int
  /// Where in the schema, such as "#/properties/headline/pattern".
  public var path: String

  /// `3:7: 'x' is no known '$schema'; use … (#/$schema)`
  public var description: String { "\(address):\(line):\(column): \(message) (\(path))" }
}
