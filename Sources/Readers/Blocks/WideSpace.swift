// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// The white space of Unicode beyond ASCII, in UTF-8.
enum WideSpace {
  /// The length in bytes of the Unicode space at an index, and whether it prints nothing at all; nil for none.
  ///
  /// The joiners U+200C and U+200D stay: Persian, Indic scripts and emoji need them.
  static func at(
    _ index: Int, of bytes: UnsafeBufferPointer<UInt8>, _ end: Int
  ) -> (length: Int, isInvisible: Bool)? {
    switch bytes[index] {
    case 0xC2:
      guard index + 1 < end else { return nil }
      switch bytes[index + 1] {
      case 0xA0, 0x85: return (2, false)
      case 0xAD, 0x80...0x9F: return (2, true)
      default: return nil
      }
    case 0xE2, 0xE3, 0xEF:
      guard index + 2 < end else { return nil }
      switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
      case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
        (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
        return (3, false)
      case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return (3, true)
      default: return nil
      }
    default: return nil
    }
  }

  /// Where the text from `start` on, which is no blank, is no longer as it will be written: words parted
  /// by single blanks go over in one piece.
  static func endOfFolded(
    _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var index = WhiteSpaceScan.next(in: source, from: start + 1, to: end)
    while index < end, source[index] >= 0xC2, at(index, of: source, end) == nil {
      index = WhiteSpaceScan.next(in: source, from: index + 1, to: end)
    }
    // A blank before white space, or at the end, is for the next piece to say.
    return source[index - 1] == 0x20 ? index - 1 : index
  }
}
