// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Which languages a small word belongs to, found by its bytes in one step.
///
/// Open addressing over a power of two: the detector asks for every word of a text, and a
/// dictionary of strings would cost more than all the rest.
struct WordIndex: Sendable {
  let languages: [String]
  private var keys: [UInt64]
  private var masks: [UInt64]
  private let mask: Int

  init(_ table: [(language: String, words: String)]) {
    languages = table.map(\.language)
    var capacity = 1
    let count = table.reduce(0) { $0 + $1.words.utf8.count(where: { $0 == 0x20 }) + 1 }
    while capacity < count * 3 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    masks = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    for (index, entry) in table.enumerated() {
      var hash = WordHash()
      for byte in entry.words.utf8 {
        if hash.add(byte) { continue }
        insert(hash.value, 1 << UInt64(index))
        hash = WordHash()
      }
      insert(hash.value, 1 << UInt64(index))
    }
  }

  private mutating func insert(_ key: UInt64, _ languages: UInt64) {
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    keys[slot] = key
    masks[slot] |= languages
  }

  /// One bit for each language that has the word.
  func languages(of key: UInt64) -> UInt64 {
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return masks[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }
}

/// FNV-1a over the bytes of a word, ASCII letters in lower case.
struct WordHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds a letter; false for a byte that parts words.
  @inline(__always)
  mutating func add(_ byte: UInt8) -> Bool {
    let small = byte | 0x20
    let isLetter = small &- 0x61 < 26
    guard isLetter || byte >= 0x80 else { return false }
    value = (value ^ UInt64(isLetter ? small : byte)) &* 0x100_0000_01b3
    return true
  }
}
