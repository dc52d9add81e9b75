// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Where things stand in a list, each at its first mention. Few are looked through one by one, which
/// costs less than to hash them.
struct FirstMentions<Thing: Hashable> {
  private var few: [(thing: Thing, place: Int)] = []
  private var many: [Thing: Int] = [:]

  private static var mostOfFew: Int { 16 }

  /// The place of a thing; nil for one not met before, which then has the new place.
  mutating func place(of thing: Thing, orNew place: Int) -> Int? {
    if many.isEmpty {
      for known in few where known.thing == thing { return known.place }
      if few.isEmpty { few.reserveCapacity(Self.mostOfFew / 4) }
      few.append((thing, place))
      if few.count > Self.mostOfFew {
        many = Dictionary(few.map { ($0.thing, $0.place) }) { first, _ in first }
      }
      return nil
    }
    if let known = many[thing] { return known }
    many[thing] = place
    return nil
  }
}
