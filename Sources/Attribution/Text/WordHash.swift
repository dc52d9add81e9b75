// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Hashing of folded words and of phrases made of them.
///
/// A phrase is known by one 64-bit number only; the tables hold a few thousand phrases, so that two of
/// them meeting by chance is out of the question.
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes one folded letter in.
  mutating func add(_ letter: UInt32) {
    value = (value ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
  }

  /// The number of the word taken in so far.
  var word: UInt64 { WordHash.mix(value) }

  /// The number of a phrase that goes on with one more word.
  static func phrase(_ first: UInt64, _ next: UInt64) -> UInt64 {
    mix((first &* 0x9E37_79B9_7F4A_7C15) ^ next)
  }

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
