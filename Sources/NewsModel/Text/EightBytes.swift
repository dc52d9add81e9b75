// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Eight bytes of a text, looked at together: paragraphs are long, and most questions about their bytes
/// are answered "no" eight at a time.
///
/// An answer has the high bit of each byte set that it is true of, the text's first byte lowest.
struct EightBytes {
  /// The bytes, the text's first one lowest.
  var bits: UInt64

  /// One in every byte.
  static var ones: UInt64 { 0x0101_0101_0101_0101 }
  /// The high bit of every byte.
  static var highs: UInt64 { 0x8080_8080_8080_8080 }

  /// The eight bytes from an index on, which must stand in the text.
  @inline(__always)
  init(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) {
    let raw = UnsafeRawBufferPointer(utf8)
    bits = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// True where all eight are ASCII.
  var isASCII: Bool { bits & EightBytes.highs == 0 }

  /// Which bytes are a certain one.
  @inline(__always)
  func equal(_ byte: UInt8) -> UInt64 {
    let difference = bits ^ (UInt64(byte) &* EightBytes.ones)
    let low = difference & ~EightBytes.highs
    return ~((low &+ 0x7F &* EightBytes.ones) | difference) & EightBytes.highs
  }

  /// Which bytes are an ASCII one or greater.
  @inline(__always)
  func atLeast(_ byte: UInt8) -> UInt64 {
    (lows(atLeast: byte) | bits) & EightBytes.highs
  }

  /// Which bytes are at least an ASCII one when their high bits are left aside.
  @inline(__always)
  func lows(atLeast byte: UInt8) -> UInt64 {
    ((bits & ~EightBytes.highs) &+ UInt64(0x80 &- byte) &* EightBytes.ones) & EightBytes.highs
  }

  /// An answer moved on by one byte, so that it speaks of the byte before; `first` answers for the byte
  /// before the eight, in its low byte.
  @inline(__always)
  static func before(_ answer: UInt64, first: UInt64) -> UInt64 { answer &<< 8 | first }

  /// The part of an answer that speaks of the last byte, moved to the low one.
  @inline(__always)
  static func last(_ answer: UInt64) -> UInt64 { answer &>> 56 }

  /// The number of bytes that an answer is true of.
  @inline(__always)
  static func count(_ answer: UInt64) -> Int {
    Int(truncatingIfNeeded: (answer &>> 7 &* ones) &>> 56)
  }
}
