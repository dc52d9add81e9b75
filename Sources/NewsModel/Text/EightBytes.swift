// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Eight bytes of a text, looked at together: paragraphs are long, and most questions about their bytes
/// are answered "no" eight at a time.
///
/// An answer has the high bit of each byte set that it is true of, the text's first byte lowest.
@frozen @usableFromInline
package struct EightBytes {
  /// The bytes, the text's first one lowest.
  @usableFromInline package var bits: UInt64

  /// One in every byte.
  @inlinable package static var ones: UInt64 { 0x0101_0101_0101_0101 }
  /// The high bit of every byte.
  @inlinable package static var highs: UInt64 { 0x8080_8080_8080_8080 }

  /// The bit that tells a small letter from its capital, in every byte.
  @inlinable package static var cases: UInt64 { 0x2020_2020_2020_2020 }

  /// The eight bytes from an index on, which must stand in the text.
  @inlinable @inline(__always)
  package init(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) {
    let raw = UnsafeRawBufferPointer(utf8)
    bits = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// Fewer than eight bytes, zeros behind them.
  @inlinable
  package init(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    bits = 0
    for index in start..<end {
      bits |= UInt64(utf8[index]) &<< UInt64(truncatingIfNeeded: (index &- start) &* 8)
    }
  }

  /// True where all eight are ASCII.
  @inlinable package var isASCII: Bool { bits & EightBytes.highs == 0 }

  /// Which bytes are a certain one.
  @inlinable @inline(__always)
  package func equal(_ byte: UInt8) -> UInt64 {
    let difference = bits ^ (UInt64(byte) &* EightBytes.ones)
    let low = difference & ~EightBytes.highs
    return ~((low &+ 0x7F &* EightBytes.ones) | difference) & EightBytes.highs
  }

  /// Which bytes are an ASCII one or greater.
  @inlinable @inline(__always)
  package func atLeast(_ byte: UInt8) -> UInt64 {
    (lows(atLeast: byte) | bits) & EightBytes.highs
  }

  /// Which bytes are at least an ASCII one when their high bits are left aside.
  @inlinable @inline(__always)
  package func lows(atLeast byte: UInt8) -> UInt64 {
    ((bits & ~EightBytes.highs) &+ UInt64(0x80 &- byte) &* EightBytes.ones) & EightBytes.highs
  }

  /// Which bytes are ASCII letters.
  @inlinable package var letters: UInt64 {
    // The sums reach the high bit from "a" on and past "z", and never the byte above.
    let small = (bits | EightBytes.cases) & ~EightBytes.highs
    let fromA = small &+ (0x80 - 0x61) &* EightBytes.ones
    let behindZ = small &+ (0x80 - 0x7B) &* EightBytes.ones
    return fromA & ~behindZ & ~bits & EightBytes.highs
  }

  /// How many bytes stand before the first that an answer is not true of.
  @inlinable @inline(__always)
  package static func run(_ answer: UInt64) -> Int {
    (answer ^ highs).trailingZeroBitCount &>> 3
  }

  /// The bits of as many of the first bytes, fewer than eight.
  @inlinable @inline(__always)
  package static func first(_ count: Int) -> UInt64 {
    (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1
  }

  /// An answer moved on by one byte, so that it speaks of the byte before; `first` answers for the byte
  /// before the eight, in its low byte.
  @inlinable @inline(__always)
  package static func before(_ answer: UInt64, first: UInt64) -> UInt64 { answer &<< 8 | first }

  /// The part of an answer that speaks of the last byte, moved to the low one.
  @inlinable @inline(__always)
  package static func last(_ answer: UInt64) -> UInt64 { answer &>> 56 }

  /// The sum of eight bytes.
  @inlinable @inline(__always)
  package static func sum(_ counts: UInt64) -> Int {
    let pairs = (counts & 0x00FF_00FF_00FF_00FF) &+ (counts &>> 8 & 0x00FF_00FF_00FF_00FF)
    return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) &>> 48)
  }

  /// The number of bytes that an answer is true of.
  @inlinable @inline(__always)
  package static func count(_ answer: UInt64) -> Int {
    Int(truncatingIfNeeded: (answer &>> 7 &* ones) &>> 56)
  }
}
