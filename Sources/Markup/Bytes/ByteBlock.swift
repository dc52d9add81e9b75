// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Sixteen bytes that are looked at as one.
///
/// Tests give marks: the highest bit of the first byte that is meant is set, and that of no byte before
/// it. Marks of several tests are joined by "|".
struct ByteBlock {
  /// How many bytes there are.
  static let length = 16
  private let words: SIMD2<UInt64>

  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>, at index: Int) {
    words = unsafe UnsafeRawPointer(bytes).loadUnaligned(
      fromByteOffset: index, as: SIMD2<UInt64>.self)
  }

  private init(_ words: SIMD2<UInt64>) { self.words = words }

  /// Writes the bytes where there is room for them.
  @inline(__always)
  func write(to bytes: UnsafeMutablePointer<UInt8>, at index: Int) {
    unsafe UnsafeMutableRawPointer(bytes).storeBytes(
      of: words, toByteOffset: index, as: SIMD2<UInt64>.self)
  }

  /// True where all bytes are ASCII.
  @inline(__always)
  var isASCII: Bool { (words[0] | words[1]) & 0x8080_8080_8080_8080 == 0 }

  /// Marks what is not ASCII.
  @inline(__always)
  var marksOfNonASCII: SIMD2<UInt64> { words }

  /// Marks the byte.
  @inline(__always)
  func marks(of byte: UInt8) -> SIMD2<UInt64> { Self.marksOfZero(words ^ Self.each(byte)) }

  /// Marks a byte and the one that differs from it in the bits of `difference` alone.
  @inline(__always)
  func marks(of byte: UInt8, butFor difference: UInt8) -> SIMD2<UInt64> {
    Self.marksOfZero((words & Self.each(~difference)) ^ Self.each(byte & ~difference))
  }

  /// Marks one byte where another one follows it; `next` are the bytes from the second one on.
  @inline(__always)
  func marks(of byte: UInt8, before other: UInt8, in next: ByteBlock) -> SIMD2<UInt64> {
    Self.marksOfZero((words ^ Self.each(byte)) | (next.words ^ Self.each(other)))
  }

  /// Marks ASCII less than a byte, which is 0x80 at most.
  @inline(__always)
  func marks(below byte: UInt8) -> SIMD2<UInt64> { (words &- Self.each(byte)) & ~words }

  /// The place of the first byte that is marked; nil where none is.
  @inline(__always)
  static func first(_ marks: SIMD2<UInt64>) -> Int? {
    let low = marks[0] & 0x8080_8080_8080_8080
    if low != 0 { return low.trailingZeroBitCount >> 3 }
    let high = marks[1] & 0x8080_8080_8080_8080
    return high == 0 ? nil : 8 &+ high.trailingZeroBitCount >> 3
  }

  @inline(__always)
  private static func each(_ byte: UInt8) -> SIMD2<UInt64> {
    SIMD2(repeating: 0x0101_0101_0101_0101 &* UInt64(byte))
  }

  @inline(__always)
  private static func marksOfZero(_ words: SIMD2<UInt64>) -> SIMD2<UInt64> {
    (words &- each(1)) & ~words
  }
}
