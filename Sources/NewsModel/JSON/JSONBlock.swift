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
    let start = UnsafeRawPointer(start)
    let letters: UInt64 = 0x6161_6161_6161_6161
    switch count {
    case 8...16:
      let last = start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
      let rest = UInt64(truncatingIfNeeded: (16 &- count) &* 8)
      words = Words(
        start.loadUnaligned(as: UInt64.self), last >> rest | letters & ~(UInt64.max >> rest))
    case 4...7:
      let last = UInt64(start.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
      let head = UInt64(start.loadUnaligned(as: UInt32.self))
      let bits = UInt64(truncatingIfNeeded: count &* 8)
      words = Words(head | last << (bits &- 32) | letters << bits, letters)
    default:
      var word = letters
      for index in stride(from: count &- 1, through: 0, by: -1) {
        word = word << 8 | UInt64(start.load(fromByteOffset: index, as: UInt8.self))
      }
      words = Words(word, letters)
    }
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
