// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Sixteen bytes of a text on their way into JSON, looked at in one go: texts are long, and bytes to
/// escape are rare.
struct JSONBlock {
  static let length = 16
  /// How many bytes are read: of U+2028 and U+2029 the first and the third are looked at.
  static let reach = length + 2

  private typealias Words = SIMD2<UInt64>

  private let words: Words
  private let thirds: Words

  /// The bytes from a place on, from which `reach` bytes can be read.
  @inline(__always)
  init(_ start: UnsafePointer<UInt8>) {
    words = UnsafeRawPointer(start).loadUnaligned(as: Words.self)
    thirds = UnsafeRawPointer(start + 2).loadUnaligned(as: Words.self)
  }

  /// Puts the bytes down in another place.
  @inline(__always)
  func copy(to start: UnsafeMutablePointer<UInt8>) {
    UnsafeMutableRawPointer(start).storeBytes(of: words, as: Words.self)
  }

  /// How many bytes stand before the first that is to be escaped; sixteen where none is.
  @inline(__always)
  var plainCount: Int {
    // A byte less than 0x20 borrows, and 0x7F carries, into the highest bit.
    let controls = ((words &- Self.each(0x20)) | (words &+ Self.each(1))) & ~words
    let quotes =
      Self.zeros(words ^ Self.each(UInt8(ascii: "\"")))
      | Self.zeros(words ^ Self.each(UInt8(ascii: "\\")))
    let separators = Self.zeros(
      (words ^ Self.each(0xE2)) | ((thirds & Self.each(0xFE)) ^ Self.each(0xA8)))
    let marks = (controls | quotes | separators) & Self.each(0x80)
    if marks[0] | marks[1] == 0 { return Self.length }
    return marks[0] != 0
      ? marks[0].trailingZeroBitCount >> 3
      : 8 &+ marks[1].trailingZeroBitCount >> 3
  }

  @inline(__always)
  private static func each(_ byte: UInt8) -> Words {
    Words(repeating: 0x0101_0101_0101_0101 &* UInt64(byte))
  }

  /// The classic test for a byte in a word: the highest bit of the first byte that is 0 is set, and of no
  /// byte before it.
  @inline(__always)
  private static func zeros(_ words: Words) -> Words { (words &- each(1)) & ~words }
}
