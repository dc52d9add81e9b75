// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension UTF8Text {
  /// The bytes as a string, broken ones as U+FFFD.
  ///
  /// `String(decoding:as:)` looks at every byte by itself from the first one on that is not ASCII.
  package static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let ascii = unsafe asciiEnd(in: bytes, from: 0, least: 0)
    guard unsafe ascii == bytes.count || validPrefix(of: bytes, from: ascii) == bytes.count else {
      return unsafe String(decoding: bytes, as: UTF8.self)
    }
    return unsafe String(
      copying: UTF8Span(unchecked: bytes.span, isKnownASCII: ascii == bytes.count))
  }

  /// How many code points well-formed UTF-8 holds.
  package static func codePoints(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = unsafe UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    // All bytes of a character but the first begin with the bits 10.
    var followers = 0
    var index = 0
    while index &+ 16 <= bytes.count {
      // One sum a byte, which has room for so many blocks.
      let end = min(bytes.count &- 15, index &+ 255 &* 16)
      var sums = SIMD2<UInt64>(repeating: 0)
      while index < end {
        let words = unsafe base.loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
        sums &+= (words &>> 7) & ~(words &>> 6) & SIMD2(repeating: 0x0101_0101_0101_0101)
        index &+= 16
      }
      let low = SIMD2<UInt64>(repeating: 0x00FF_00FF_00FF_00FF)
      let pairs = (sums & low) &+ ((sums &>> 8) & low)
      followers &+= Int(((pairs[0] &+ pairs[1]) &* 0x0001_0001_0001_0001) >> 48)
    }
    if index &+ 8 <= bytes.count {
      let word = unsafe base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let ones = (word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101
      followers &+= Int((ones &* 0x0101_0101_0101_0101) >> 56)
      index &+= 8
    }
    while index < bytes.count {
      if unsafe bytes[index] & 0xC0 == 0x80 { followers &+= 1 }
      index &+= 1
    }
    return bytes.count &- followers
  }
}
