// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Finds the white space in UTF-8 that folding would change, sixteen bytes at a time.
package enum WhiteSpaceScan {
  /// The first byte from `start` on that is a control character, is the first of two blanks, or may begin
  /// one of Unicode's spaces or a character that prints nothing; `end` where there is none.
  package static func next(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return end }
    var index = start
    // Most pieces are short and have more bytes behind them, which may be looked at for nothing.
    while index < end, index &+ 17 <= bytes.count {
      if let offset = firstMark(base + index) { return min(index &+ offset, end) }
      index &+= 16
    }
    // The last bytes of all are looked at together with some that were passed already.
    if index < end, index &+ 1 < bytes.count, start &+ 17 <= bytes.count {
      index = bytes.count &- 17
      if let offset = firstMark(base + index) { return min(index &+ offset, end) }
      index &+= 16
    }
    while index < end {
      let byte = bytes[index]
      if byte < 0x20 || byte >= 0x7F && mayBeginSpace(byte) { return index }
      if byte == 0x20, index &+ 1 < end, bytes[index &+ 1] == 0x20 { return index }
      index &+= 1
    }
    return end
  }

  /// Which of sixteen bytes is the first that is marked; nil where none is.
  @inline(__always)
  private static func firstMark(_ start: UnsafeRawPointer) -> Int? {
    let here = start.loadUnaligned(as: ByteMarks.Words.self)
    let next = start.loadUnaligned(fromByteOffset: 1, as: ByteMarks.Words.self)
    var marks = ByteMarks.controls(here)
    marks |= ByteMarks.zeros((here ^ ByteMarks.each(0x20)) | (next ^ ByteMarks.each(0x20)))
    // Nearly all blocks are plain text of ASCII.
    let odd = (marks | here) & ByteMarks.each(0x80)
    if odd[0] | odd[1] == 0 { return nil }
    if (here[0] | here[1]) & 0x8080_8080_8080_8080 != 0 {
      marks |= ByteMarks.zeros(here ^ ByteMarks.each(0xC2))
      marks |= ByteMarks.zeros((here & ByteMarks.each(0xFE)) ^ ByteMarks.each(0xE2))
      marks |= ByteMarks.zeros(here ^ ByteMarks.each(0xEF))
    }
    return ByteMarks.first(marks)
  }

  /// True for a text of up to sixteen bytes, as names and keywords are, that is ASCII without control
  /// characters and with no two blanks in a row.
  static func isShortAndPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress, bytes.count <= 16 else { return bytes.isEmpty }
    let words = ByteMarks.whole(UnsafeRawPointer(base), count: bytes.count)
    let blanks = ByteMarks.equal(words, 0x20) & ByteMarks.each(0x80)
    let inner = blanks & (blanks &>> 8)
    let odd = (words | ByteMarks.controls(words)) & ByteMarks.each(0x80)
    let across = blanks[0] &>> 56 & blanks[1]
    return inner[0] | inner[1] | across | odd[0] | odd[1] == 0
  }

  private static func mayBeginSpace(_ byte: UInt8) -> Bool {
    byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
  }
}
