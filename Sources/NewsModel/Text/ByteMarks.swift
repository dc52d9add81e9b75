// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Sixteen bytes that are looked at as two words.
///
/// Marks tell the first byte that is meant: its highest bit is set, and that of no byte before it. Marks of
/// several tests are joined by "|". Answers cost a little more and tell of each byte by its highest bit,
/// as those of `EightBytes`.
enum ByteMarks {
  typealias Words = SIMD2<UInt64>

  /// A whole text of no more than sixteen bytes, and letters behind it.
  @inline(__always)
  static func whole(_ start: UnsafeRawPointer, count: Int) -> Words {
    let letters: UInt64 = 0x6161_6161_6161_6161
    switch count {
    case 8...16:
      let last = start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
      let rest = UInt64(truncatingIfNeeded: (16 &- count) &* 8)
      return Words(
        start.loadUnaligned(as: UInt64.self), last >> rest | letters & ~(UInt64.max >> rest))
    case 4...7:
      let last = UInt64(start.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
      let head = UInt64(start.loadUnaligned(as: UInt32.self))
      let bits = UInt64(truncatingIfNeeded: count &* 8)
      return Words(head | last << (bits &- 32) | letters << bits, letters)
    default:
      var word = letters
      for index in stride(from: count &- 1, through: 0, by: -1) {
        word = word << 8 | UInt64(start.load(fromByteOffset: index, as: UInt8.self))
      }
      return Words(word, letters)
    }
  }

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

  /// Answers which bytes are at least an ASCII one when their high bits are left aside.
  @inline(__always)
  static func lows(_ words: Words, atLeast byte: UInt8) -> Words {
    (words & each(0x7F)) &+ each(0x80 &- byte)
  }

  /// Answers which bytes are a certain one.
  @inline(__always)
  static func equal(_ words: Words, _ byte: UInt8) -> Words {
    let difference = words ^ each(byte)
    return ~(((difference & each(0x7F)) &+ each(0x7F)) | difference)
  }

  /// The sum of all bytes.
  static func sum(_ counts: Words) -> Int { EightBytes.sum(counts[0]) + EightBytes.sum(counts[1]) }

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
