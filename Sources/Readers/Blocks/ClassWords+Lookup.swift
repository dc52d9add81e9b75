// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension ClassWords {
  /// The meanings of the words in a class attribute or id.
  init(of bytes: [UInt8], _ range: Range<Int>) {
    self = WordIndex.standard.meanings(of: bytes, range)
  }
}

/// The table of class words, hashed.
struct WordIndex: Sendable {
  static let standard = WordIndex(
    ClassWords.story + ClassWords.furniture, settings: ClassWords.settings,
    styling: ClassWords.styling)

  /// Marks the words that turn the next one into a setting; no meaning uses this bit.
  private static let setting: UInt64 = 1 << 63
  /// Marks the words that turn the rest of a name into a setting; no meaning uses this bit either.
  private static let styling: UInt64 = 1 << 62
  /// What these words say holds only at the end of a name: "hidden-xs" is shown on all but phones.
  private static let closing = ClassWords.hidden.rawValue
  /// Marks the words that say something only at the beginning of a name; no meaning uses this bit.
  private static let opening: UInt64 = 1 << 61
  /// Marks pairs that are no plea, though one of their words is; no meaning uses this bit.
  private static let paid: UInt64 = 1 << 60
  private static let signs = setting | styling | opening | paid | last
  /// What no text behind it in a name is that of the story.
  private static let others = ClassWords([.related, .comments]).rawValue
  /// Marks what holds only at the end of a name, whatever it says; no meaning uses this bit.
  private static let last: UInt64 = 1 << 59
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// The hash of "print".
  private static let print = "print".utf8.reduce(seed) { ($0 ^ UInt64($1)) &* prime }

  private var hashes: [UInt64]
  private var meanings: [UInt64]
  private let mask: Int

  init(
    _ table: [(ClassWords, StaticString)], settings: StaticString, styling: StaticString
  ) {
    let slots = 4096
    hashes = Array(repeating: 0, count: slots)
    meanings = Array(repeating: 0, count: slots)
    mask = slots - 1
    for (meaning, words) in table { add(words, meaning.rawValue) }
    for (meaning, words) in ClassWords.opening { add(words, meaning.rawValue | Self.opening) }
    for (meaning, words) in ClassWords.ending { add(words, meaning.rawValue | Self.last) }
    add(ClassWords.paid, Self.paid)
    add(settings, Self.setting)
    add(styling, Self.styling)
  }

  private mutating func add(_ words: StaticString, _ meaning: UInt64) {
    words.withUTF8Buffer { utf8 in
      var hash = Self.seed
      var isInside = false
      for index in 0...utf8.count {
        let byte = index < utf8.count ? utf8[index] : 0x20
        if byte > 0x20 {
          hash = (hash ^ UInt64(byte)) &* Self.prime
          isInside = true
        } else if isInside {
          insert(hash, meaning)
          hash = Self.seed
          isInside = false
        }
      }
    }
  }

  private mutating func insert(_ hash: UInt64, _ meaning: UInt64) {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    hashes[slot] = hash
    meanings[slot] |= meaning
  }

  private func meaning(_ hash: UInt64) -> UInt64 {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return meanings[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// The meanings of all words and pairs of words in a range of bytes.
  func meanings(of bytes: [UInt8], _ range: Range<Int>) -> ClassWords {
    var found: UInt64 = 0
    var hash = Self.seed
    // The hash of the word before and a hyphen, where the two belong to one name.
    var pair = Self.seed
    var hasPair = false
    var isSetting = false
    var isStyling = false
    var count = 0
    var wasLower = false
    var atEnd: UInt64 = 0
    // "related-post-content" is the text of another story.
    var isOfOther = false

    func note(_ said: UInt64) {
      var meanings = said & ~Self.signs
      if isOfOther { meanings &= ~ClassWords.body.rawValue }
      if meanings & Self.others != 0 { isOfOther = true }
      let closing = said & Self.last != 0 ? meanings : Self.closing
      found |= meanings & ~closing
      atEnd = meanings & closing
    }

    func close(before end: Int) {
      guard count > 0 else { return }
      var alone = count > 1 ? meaning(hash) : 0
      if alone != 0, count <= Self.syllable, Self.isScrap(bytes, end - count..<end, of: range) {
        alone = 0
      }
      if hasPair, alone & Self.opening != 0 { alone = 0 }
      let together = hasPair ? meaning(pair) : 0
      if !isSetting, !isStyling {
        atEnd = 0
        if alone | together != 0 { note(alone | together) }
        if together & Self.paid != 0 { found &= ~ClassWords.subscribe.rawValue }
      }
      isSetting = alone & Self.setting != 0
      if alone & Self.styling != 0 { isStyling = true }
      pair = (hash ^ 0x2D) &* Self.prime
      hasPair = true
      hash = Self.seed
      count = 0
    }

    for index in range {
      let byte = bytes[index]
      switch byte {
      case 0x61...0x7A, 0x80...0xFF:
        hash = (hash ^ UInt64(byte)) &* Self.prime
        pair = (pair ^ UInt64(byte)) &* Self.prime
        count += 1
        wasLower = true
      case 0x41...0x5A:
        if wasLower { close(before: index) }
        wasLower = false
        hash = (hash ^ UInt64(byte | 0x20)) &* Self.prime
        pair = (pair ^ UInt64(byte | 0x20)) &* Self.prime
        count += 1
      case 0x00...0x20:
        close(before: index)
        found |= atEnd
        atEnd = 0
        hasPair = false
        isSetting = false
        isStyling = false
        isOfOther = false
        wasLower = false
        pair = Self.seed
      case UInt8(ascii: ":"):
        // "print:hidden", "md:block": when the rest holds, and on paper it need not.
        isStyling = isStyling || hash == Self.print
        pair = (hash ^ 0x2D) &* Self.prime
        hash = Self.seed
        (count, hasPair, wasLower) = (0, true, false)
      default:
        close(before: index)
        wasLower = false
        // "font-size-16": the name goes on.
        if byte.isASCIIDigit { atEnd &= Self.closing }
      }
    }
    close(before: range.upperBound)
    return ClassWords(rawValue: found | atEnd)
  }
}
