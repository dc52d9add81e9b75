// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Marks on sixteen bytes that are looked at as two words: the highest bit of the first byte that is meant
/// is set, and that of no byte before it. Marks of several tests are joined by "|".
enum ByteMarks {
  typealias Words = SIMD2<UInt64>

  /// A byte sixteen times.
  @inline(__always)
  static func each(_ byte: UInt8) -> Words {
    Words(repeating: 0x0101_0101_0101_0101 &* UInt64(byte))
  }

  /// Marks the bytes that are 0: the classic test for one in a word.
  @inline(__always)
  static func zeros(_ words: Words) -> Words { (words &- each(1)) & ~words }

  /// Marks control characters: a byte less than 0x20 borrows, and 0x7F carries, into the highest bit.
  @inline(__always)
  static func controls(_ words: Words) -> Words {
    ((words &- each(0x20)) | (words &+ each(1))) & ~words
  }

  /// The place of the first byte that is marked; nil where none is.
  @inline(__always)
  static func first(_ marks: Words) -> Int? {
    let marks = marks & each(0x80)
    if marks[0] | marks[1] == 0 { return nil }
    return marks[0] != 0
      ? marks[0].trailingZeroBitCount >> 3
      : 8 &+ marks[1].trailingZeroBitCount >> 3
  }
}
