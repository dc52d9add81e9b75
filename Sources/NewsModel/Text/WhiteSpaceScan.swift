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
      let here = base.loadUnaligned(fromByteOffset: index, as: ByteMarks.Words.self)
      let next = base.loadUnaligned(fromByteOffset: index &+ 1, as: ByteMarks.Words.self)
      var marks = ByteMarks.controls(here)
      marks |= ByteMarks.zeros((here ^ ByteMarks.each(0x20)) | (next ^ ByteMarks.each(0x20)))
      // Nearly all blocks are plain text of ASCII.
      let odd = (marks | here) & ByteMarks.each(0x80)
      if odd[0] | odd[1] == 0 {
        index &+= 16
        continue
      }
      if (here[0] | here[1]) & 0x8080_8080_8080_8080 != 0 {
        marks |= ByteMarks.zeros(here ^ ByteMarks.each(0xC2))
        marks |= ByteMarks.zeros((here & ByteMarks.each(0xFE)) ^ ByteMarks.each(0xE2))
        marks |= ByteMarks.zeros(here ^ ByteMarks.each(0xEF))
      }
      if let offset = ByteMarks.first(marks) { return min(index &+ offset, end) }
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

  private static func mayBeginSpace(_ byte: UInt8) -> Bool {
    byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
  }
}
