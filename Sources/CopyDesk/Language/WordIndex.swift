// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Which languages a small word belongs to, found by its bytes in one step.
///
/// Open addressing over a power of two: the detector asks for every word of a text, and a
/// dictionary of strings would cost more than all the rest.
struct WordIndex: Sendable {
  let languages: [String]
  /// For each language, the bits of those that are like it.
  let kin: [UInt64]
  private var slots: [Slot]
  private let mask: Int

  /// What is known of a word.
  struct Slot: Sendable {
    fileprivate var key: UInt64 = 0
    /// One bit for each language that has the word; 0 where none has.
    fileprivate(set) var languages: UInt64 = 0
    /// How much the word says: one of one language says more than one of ten.
    fileprivate(set) var weight = 0
  }

  init(_ table: [(language: String, words: String)]) {
    languages = table.map(\.language)
    kin = LanguageKin.masks(of: languages)
    var capacity = 1
    let count = table.reduce(0) { $0 + $1.words.utf8.count(where: { $0 == 0x20 }) + 1 }
    while capacity < count * 3 { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
    mask = capacity - 1
    for (index, entry) in table.enumerated() {
      Array(entry.words.utf8).withUnsafeBufferPointer { utf8 in
        var place = 0
        while place < utf8.count {
          let word = SmallWord(utf8, at: place)
          if word.end > place { insert(word.key, 1 << UInt64(index)) }
          place = word.end + 1
        }
      }
    }
  }

  private mutating func insert(_ key: UInt64, _ languages: UInt64) {
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & mask }
    slots[slot].key = key
    slots[slot].languages |= languages
    slots[slot].weight = 12 / min(slots[slot].languages.nonzeroBitCount, 6)
  }

  /// What is known of the word of a key.
  @inline(__always)
  func word(_ key: UInt64) -> Slot {
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot].key != 0 {
      if slots[slot].key == key { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return Slot()
  }
}
