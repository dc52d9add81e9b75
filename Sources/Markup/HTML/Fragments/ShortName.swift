// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A name of less than eight bytes, as most tags and attributes have, read in one go.
struct ShortName {
  /// How many bytes it has; 1 to 7.
  let length: Int
  /// Its bytes in small letters, as `NameTable` packs them.
  let word: UInt64

  /// The name that begins at an index and ends at a byte that is part of none; nil where it is longer,
  /// or less than eight bytes are left.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard index &+ 8 <= bytes.count, let base = bytes.baseAddress else { return nil }
    let raw = unsafe UnsafeRawPointer(base).loadUnaligned(
      fromByteOffset: index, as: UInt64.self
    ).littleEndian
    let low = raw & Self.each(0x7F)
    // Letters, digits and ":", "-", "_": the highest bit of each byte that is one.
    let letters = Self.within(low | Self.each(0x20), 0x61, 0x7A)
    let marks = Self.equal(low, 0x2D) | Self.equal(low, 0x5F)
    let inside = (letters | Self.within(low, 0x30, 0x3A) | marks) & ~raw
    let outside = ~inside & Self.each(0x80)
    let length = outside.trailingZeroBitCount >> 3
    guard length > 0, length < 8 else { return nil }
    self.length = length
    let small = raw | (letters & Self.each(0x80)) >> 2
    word = small.byteSwapped >> UInt64(64 &- 8 &* length)
  }

  @inline(__always)
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// For bytes below 0x80.
  @inline(__always)
  private static func within(_ word: UInt64, _ first: UInt64, _ last: UInt64) -> UInt64 {
    (word &+ each(0x80 &- first)) & ~(word &+ each(0x7F &- last))
  }

  /// For bytes below 0x80.
  @inline(__always)
  private static func equal(_ word: UInt64, _ byte: UInt64) -> UInt64 {
    each(0x80) &- (word ^ each(byte))
  }
}
