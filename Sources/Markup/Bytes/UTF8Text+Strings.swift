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
    var count = bytes.count
    var index = unsafe asciiEnd(in: bytes, from: 0, least: 0)
    while index < bytes.count {
      // All bytes of a character but the first begin with the bits 10.
      while index < bytes.count, unsafe bytes[index] >= 0x80 {
        if unsafe bytes[index] < 0xC0 { count &-= 1 }
        index &+= 1
      }
      index = unsafe asciiEnd(in: bytes, from: index, least: 0)
    }
    return count
  }
}
