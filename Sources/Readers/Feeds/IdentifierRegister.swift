// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The identifiers of a feed's items so far, so that an item that comes again can be told.
///
/// Kept are hashes of a million identifiers at most: memory stays flat, whatever the feed.
struct IdentifierRegister {
  private static let capacity = 1 << 20
  private var seen: Set<Int> = []

  /// Notes in a draft whose identifier, or else whose address, an item before it has.
  mutating func check(_ draft: inout Draft) {
    // By index, since a search through the evidence itself copies what it passes.
    let indices = draft.evidence.indices
    guard
      let index = indices.first(where: { draft.evidence[$0].field == .id })
        ?? indices.first(where: { draft.evidence[$0].field == .url }),
      case .text(let text) = draft.evidence[index].value
    else { return }
    let hash = text.hashValue
    if seen.contains(hash) {
      draft.warnings.append(
        draft.evidence[index].field == .id
          ? "an item before this one has the same identifier"
          : "an item before this one has the same address, and neither has an identifier")
    } else if seen.count < Self.capacity {
      seen.insert(hash)
    }
  }
}
