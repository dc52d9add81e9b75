// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Hashing of folded words and of phrases made of them.
///
/// A phrase is known by one 64-bit number only; the tables hold a few thousand phrases, so that two of
/// them meeting by chance is out of the question. Letters go in eight at a time, as bytes: nearly all
/// words are ASCII, and a run of its letters is hashed as it is loaded.
struct WordHash {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325
  /// Bytes that are not mixed in yet, the first one lowest, and how many bits of it are taken.
  private var chunk: UInt64 = 0
  private var filled: UInt64 = 0

  /// Takes one folded letter in: a byte where it is ASCII, else three with their high bits set.
  mutating func add(_ letter: UInt32) {
    if letter < 0x80 { return add(byte: letter) }
    for shift: UInt32 in [14, 7, 0] { add(byte: letter >> shift & 0x7F | 0x80) }
  }

  private mutating func add(byte: UInt32) {
    chunk |= UInt64(byte) << filled
    filled += 8
    if filled == 64 { add(eight: chunk) }
  }

  /// Takes eight folded ASCII letters in; none may wait to be mixed in.
  @inline(__always)
  mutating func add(eight letters: UInt64) {
    value = WordHash.step(value, letters)
    chunk = 0
    filled = 0
  }

  /// Takes up to seven folded ASCII letters in, the other bytes zero; none may wait to be mixed in.
  @inline(__always)
  mutating func add(last letters: UInt64, count: Int) {
    chunk = letters
    filled = UInt64(truncatingIfNeeded: count) << 3
  }

  /// The number of the word taken in so far.
  @inline(__always)
  var word: UInt64 {
    let last = (filled == 0 ? value : WordHash.step(value, chunk)) &* 0xD6E8_FEB8_6659_FD93
    let mixed = last ^ last >> 32
    return mixed == 0 ? 1 : mixed
  }

  /// The number of a phrase that goes on with one more word.
  static func phrase(_ first: UInt64, _ next: UInt64) -> UInt64 {
    mix((first &* 0x9E37_79B9_7F4A_7C15) ^ next)
  }

  @inline(__always)
  private static func step(_ value: UInt64, _ chunk: UInt64) -> UInt64 {
    let product = (value ^ chunk) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }

  @inline(__always)
  private static func mix(_ seed: UInt64) -> UInt64 {
    var value = seed
    value ^= value >> 32
    value &*= 0xD6E8_FEB8_6659_FD93
    value ^= value >> 32
    value &*= 0xD6E8_FEB8_6659_FD93
    value ^= value >> 32
    return value == 0 ? 1 : value
  }
}
