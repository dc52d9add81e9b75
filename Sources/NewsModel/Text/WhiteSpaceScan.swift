// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Finds the white space in UTF-8 that folding would change, sixteen bytes at a time.
package enum WhiteSpaceScan {
  private typealias Words = SIMD2<UInt64>

  /// The first byte from `start` on that is a control character, is the first of two blanks, or may begin
  /// one of Unicode's spaces or a character that prints nothing; `end` where there is none.
  package static func next(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return end }
    var index = start
    // Most pieces are short and have more bytes behind them, which may be looked at for nothing.
    while index < end, index &+ 17 <= bytes.count {
      let here = base.loadUnaligned(fromByteOffset: index, as: Words.self)
      let next = base.loadUnaligned(fromByteOffset: index &+ 1, as: Words.self)
      // A byte less than 0x20 borrows, and 0x7F carries, into the highest bit.
      var marks = ((here &- each(0x20)) | (here &+ each(1))) & ~here
      marks |= zeros((here ^ each(0x20)) | (next ^ each(0x20)))
      if (here[0] | here[1]) & 0x8080_8080_8080_8080 != 0 {
        marks |= zeros(here ^ each(0xC2)) | zeros((here & each(0xFE)) ^ each(0xE2))
        marks |= zeros(here ^ each(0xEF))
      }
      marks &= each(0x80)
      if marks[0] | marks[1] != 0 {
        let offset =
          marks[0] != 0
          ? marks[0].trailingZeroBitCount >> 3 : 8 &+ marks[1].trailingZeroBitCount >> 3
        return min(index &+ offset, end)
      }
      index &+= 16
    }
    while index < end {
      let byte = bytes[index]
      if byte < 0x20 || byte >= 0x7F && mayBeginSpace(byte) { return index }
      if byte == 0x20, index &+ 1 < end, bytes[index &+ 1] == 0x20 { return index }
      index &+= 1
    }
    return end
  }

  private static func mayBeginSpace(_ byte: UInt8) -> Bool {
    byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
  }

  @inline(__always)
  private static func each(_ byte: UInt64) -> Words {
    Words(repeating: byte &* 0x0101_0101_0101_0101)
  }

  /// The classic test for a byte in a word: the highest bit of the first byte that is 0 is set, and of no
  /// byte before it.
  @inline(__always)
  private static func zeros(_ words: Words) -> Words { (words &- each(1)) & ~words }
}
