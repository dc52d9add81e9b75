// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Sixteen bytes of a text on their way into JSON, looked at in one go: texts are long, and bytes to
/// escape are rare.
struct JSONBlock {
  static let length = 16
  /// How many bytes are read: of U+2028 and U+2029 the first and the third are looked at.
  static let reach = length + 2

  private typealias Words = ByteMarks.Words

  private let words: Words

  /// The bytes from a place on, from which `reach` bytes can be read.
  @inline(__always)
  init(_ start: UnsafePointer<UInt8>) {
    words = UnsafeRawPointer(start).loadUnaligned(as: Words.self)
  }

  /// A whole text of no more than sixteen bytes, and letters behind it.
  @inline(__always)
  init(whole start: UnsafePointer<UInt8>, count: Int) {
    words = ByteMarks.whole(UnsafeRawPointer(start), count: count)
  }

  /// Puts the bytes down in another place.
  @inline(__always)
  func copy(to start: UnsafeMutablePointer<UInt8>) {
    UnsafeMutableRawPointer(start).storeBytes(of: words, as: Words.self)
  }

  /// Whether all sixteen are ASCII that stands for itself, which is sooner said than what the first is
  /// that does not. Each of the tests sets the highest bit of a byte that passes it; a byte that carries
  /// into the next one fails the last.
  @inline(__always)
  var isPlain: Bool {
    let unlikeQuote = (words ^ ByteMarks.each(UInt8(ascii: "\""))) &+ ByteMarks.each(0x7F)
    let unlikeBackslash = (words ^ ByteMarks.each(UInt8(ascii: "\\"))) &+ ByteMarks.each(0x7F)
    let unlikeControl = (words &+ ByteMarks.each(0x60)) & ~(words &+ ByteMarks.each(1))
    let plain = unlikeQuote & unlikeBackslash & unlikeControl & ~words
    return plain[0] & plain[1] & 0x8080_8080_8080_8080 == 0x8080_8080_8080_8080
  }

  /// How many bytes from a place on stand before the first that is to be escaped; sixteen where none is.
  @inline(__always)
  static func plainCount(_ start: UnsafePointer<UInt8>) -> Int {
    let words = UnsafeRawPointer(start).loadUnaligned(as: Words.self)
    let thirds = UnsafeRawPointer(start + 2).loadUnaligned(as: Words.self)
    let quotes =
      ByteMarks.zeros(words ^ ByteMarks.each(UInt8(ascii: "\"")))
      | ByteMarks.zeros(words ^ ByteMarks.each(UInt8(ascii: "\\")))
    let separators = ByteMarks.zeros(
      (words ^ ByteMarks.each(0xE2)) | ((thirds & ByteMarks.each(0xFE)) ^ ByteMarks.each(0xA8)))
    return ByteMarks.first(ByteMarks.controls(words) | quotes | separators) ?? length
  }
}
