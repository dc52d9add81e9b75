// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What a feed says of itself, as a reader found it.
///
/// Texts and addresses stand in `feed`; dates, persons and language, which the desk reads, are evidence.
public struct FeedDraft: Sendable {
  /// What needs no reading.
  public var feed = Feed()
  /// `.modified`, `.author`, `.language` and others that the desk makes values of.
  public var evidence: [Evidence] = []
  /// What was repaired or is in doubt, a sentence each.
  public var warnings: [String] = []
  /// Why the document could be read only so far; nil where it was read to its end.
  public var fault: ReadError?

  /// A feed of which nothing is known yet.
  public init() {}

  /// Notes a text as evidence, unless it is nil or blank.
  public mutating func note(_ field: Evidence.Field, _ text: String?, _ origin: Evidence.Origin) {
    guard let text, text.utf8.contains(where: { $0 > 0x20 }) else { return }
    evidence.append(Evidence(field, .text(text), origin))
  }
}
