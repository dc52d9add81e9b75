// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// A text for looking up phrases: lower case, words parted by single blanks, no punctuation.
struct PhraseKey {
  let bytes: [UInt8]

  init(_ text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 2)
    bytes.append(0x20)
    text.withBytes { utf8 in
      FoldedLetters.scan(utf8) { letter in
        FoldedLetters.append(letter, to: &bytes)
      } other: { scalar in
        // Apostrophes part no words: "don't miss" is "dont miss".
        if scalar == 0x27 || scalar == 0x2019 { return }
        if bytes.last != 0x20 { bytes.append(0x20) }
      }
    }
    if bytes.last != 0x20 { bytes.append(0x20) }
    self.bytes = bytes
  }
}

/// Phrases, looked up in texts word by word.
struct PhraseList: Sendable {
  /// The phrases with a blank on both sides, by the first byte of their first letter.
  private var byLetter: [[[UInt8]]] = Array(repeating: [], count: 256)
  /// The bytes of the longest.
  private var longest = 0
  /// The first four bytes of the phrases.
  private var openings: Set<UInt32> = []

  /// Phrases are parted by bars and line ends.
  init(_ phrases: String) {
    for phrase in phrases.utf8.split(whereSeparator: { $0 == UInt8(ascii: "|") || $0 == 0x0A }) {
      let bytes = PhraseKey(String(Substring(phrase))).bytes
      if bytes.count > 2 { add(bytes) }
    }
  }

  /// All the phrases of several lists.
  init(joining lists: [PhraseList]) {
    for list in lists { list.byLetter.joined().forEach { add($0) } }
  }

  private mutating func add(_ phrase: [UInt8]) {
    byLetter[Int(phrase[1])].append(phrase)
    longest = max(longest, phrase.count)
    openings.insert(phrase.dropFirst().prefix(4).reduce(0) { $0 << 8 | UInt32($1) })
  }

  /// False where the first four letters of a text show at once that it begins with none of the phrases, which are
  /// that long.
  func mayOpen(_ text: String) -> Bool {
    var opening: UInt32 = 0
    for byte in text.utf8.prefix(4) {
      switch byte {
      case 0x61...0x7A, 0x20: opening = opening << 8 | UInt32(byte)
      case 0x41...0x5A: opening = opening << 8 | UInt32(byte | 0x20)
      default: return true
      }
    }
    return openings.contains(opening)
  }

  /// Whether the text is one of the phrases.
  func matchesWhole(_ key: PhraseKey) -> Bool {
    let bytes = key.bytes
    guard bytes.count > 1, bytes.count <= longest else { return false }
    return byLetter[Int(bytes[1])].contains { $0 == bytes }
  }

  /// Whether the text begins with one of the phrases.
  func matchesStart(_ key: PhraseKey) -> Bool {
    let bytes = key.bytes
    return bytes.count > 1 && byLetter[Int(bytes[1])].contains { bytes.starts(with: $0) }
  }

  /// Whether one of the phrases stands anywhere in the text.
  func matchesAnywhere(_ key: PhraseKey) -> Bool {
    let bytes = key.bytes
    for start in bytes.indices where bytes[start] == 0x20 && start + 1 < bytes.count {
      let phrases = byLetter[Int(bytes[start + 1])]
      if phrases.isEmpty { continue }
      if phrases.contains(where: { bytes[start...].starts(with: $0) }) { return true }
    }
    return false
  }
}
