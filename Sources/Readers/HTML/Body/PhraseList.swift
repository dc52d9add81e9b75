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
  /// The phrases with a blank on both sides, by their first letter.
  private let byLetter: [UInt8: [[UInt8]]]
  private let whole: Set<[UInt8]>
  /// The first four bytes of the phrases.
  private let openings: Set<UInt32>

  /// Phrases are parted by bars and line ends.
  init(_ phrases: String) {
    var byLetter: [UInt8: [[UInt8]]] = [:]
    var whole: Set<[UInt8]> = []
    for phrase in phrases.split(whereSeparator: { $0 == "|" || $0.isNewline }) {
      let bytes = PhraseKey(String(phrase)).bytes
      guard bytes.count > 2 else { continue }
      byLetter[bytes[1], default: []].append(bytes)
      whole.insert(bytes)
    }
    self.byLetter = byLetter
    self.whole = whole
    openings = Set(whole.map { $0.dropFirst().prefix(4).reduce(0) { $0 << 8 | UInt32($1) } })
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
  func matchesWhole(_ key: PhraseKey) -> Bool { whole.contains(key.bytes) }

  /// Whether the text begins with one of the phrases.
  func matchesStart(_ key: PhraseKey) -> Bool {
    guard key.bytes.count > 1, let phrases = byLetter[key.bytes[1]] else { return false }
    return phrases.contains { key.bytes.starts(with: $0) }
  }

  /// Whether one of the phrases stands anywhere in the text.
  func matchesAnywhere(_ key: PhraseKey) -> Bool {
    let bytes = key.bytes
    for start in bytes.indices where bytes[start] == 0x20 && start + 1 < bytes.count {
      guard let phrases = byLetter[bytes[start + 1]] else { continue }
      if phrases.contains(where: { bytes[start...].starts(with: $0) }) { return true }
    }
    return false
  }
}
