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
    let quotes =
      ByteMarks.zeros(words ^ ByteMarks.each(UInt8(ascii: "\"")))
      | ByteMarks.zeros(words ^ ByteMarks.each(UInt8(ascii: "\\")))
    let separators = ByteMarks.zeros(
      (words ^ ByteMarks.each(0xE2)) | ((thirds & ByteMarks.each(0xFE)) ^ ByteMarks.each(0xA8)))
    return ByteMarks.first(ByteMarks.controls(words) | quotes | separators) ?? Self.length
  }
}
