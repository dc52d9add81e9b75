// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// How an XML document is read.
public struct XMLStreamOptions: Sendable, Hashable {
  /// The most bytes that entities may add to what the document itself holds.
  public var mostEntityGrowth = 10 << 20
  /// The most diagnostics that are handed on; the rest is counted in one last diagnostic.
  public var mostDiagnostics = 100

  /// Whether elements and documents that follow the root are read as if they stood inside it, with a word; else no more
  /// than told of.
  public var readsOn = false

  /// The usual bounds.
  public init() {}
}
