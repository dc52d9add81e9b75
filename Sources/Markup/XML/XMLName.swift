// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The name of an element or attribute.
public struct XMLName: Hashable, Sendable {
  /// The namespace; empty where there is none or the prefix was never declared.
  public var uri: String
  /// The prefix as written; empty where there is none.
  public var prefix: String
  /// The name without its prefix.
  public var local: String

  /// A name.
  public init(uri: String = "", prefix: String = "", local: String) {
    self.uri = uri
    self.prefix = prefix
    self.local = local
  }

  /// The name as written: "media:content".
  public var qualified: String { prefix.isEmpty ? local : "\(prefix):\(local)" }
}
