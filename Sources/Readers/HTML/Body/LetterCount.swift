// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Counts what a text weighs: its letters, and the marks that tell sentences from labels.
enum LetterCount {
  /// Letters and sentence marks in a range of text.
  static func count(_ bytes: [UInt8], _ range: Range<Int>) -> (letters: Int32, stops: Int32) {
    var letters: Int32 = 0
    var stops: Int32 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x00...0x20: break
      case 0x2C, 0x2E, 0x21, 0x3F, 0x3B:
        letters += 1
        stops += 1
      case 0xD8, 0xDB, 0xE0, 0xE1:
        letters += 1
        if index < range.upperBound, isStop(bytes, index, range.upperBound) { stops += 1 }
      case 0x21...0x7F, 0xC0...0xE2: letters += 1
      case 0xE3:
        letters += 3
        // Ideographic comma and full stop.
        if index + 1 < range.upperBound, bytes[index] == 0x80,
          bytes[index + 1] == 0x81 || bytes[index + 1] == 0x82
        {
          stops += 1
        }
      case 0xE4...0xED, 0xF0...0xF4: letters += 3
      case 0xEF:
        letters += 3
        if index + 1 < range.upperBound, bytes[index] == 0xBC { stops += 1 }
      default: break
      }
    }
    return (letters, stops)
  }

  /// Whether the rest of a character is that of a stop in Arabic, Indic scripts, Burmese, Khmer or Ethiopic, or the
  /// last letter before a blank in Thai and Lao, which have no other.
  private static func isStop(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
    let (first, second) = (bytes[index - 1], bytes[index])
    switch (first, second) {
    case (0xD8, 0x8C), (0xD8, 0x9B), (0xD8, 0x9F), (0xDB, 0x94): return true
    case (0xE0, 0xB8...0xBB): return index + 2 < end && bytes[index + 2] == 0x20
    default: break
    }
    guard index + 1 < end else { return false }
    switch (first, second, bytes[index + 1]) {
    case (0xE0, 0xA5, 0xA4...0xA5), (0xE1, 0x81, 0x8A...0x8B), (0xE1, 0x9F, 0x94...0x95),
      (0xE1, 0x8D, 0xA1...0xA3):
      return true
    default: return false
    }
  }
}
