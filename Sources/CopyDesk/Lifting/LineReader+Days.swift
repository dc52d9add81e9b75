// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

// The day printed over a story.
extension LineReader {
  /// A line that is a day and no more, before the story begins.
  func bareStamp(_ line: String) -> LiftedLine? {
    guard line.utf8.count <= 80, mayBeDay(line) else { return nil }
    let parser = DateParser(language: language)
    return parser.isOnlyDate(line) && parser.date(line) != nil && !parser.isOnlyOfUpdates(line)
      ? .timestamp(line) : nil
  }

  /// Whether a line has the digits of a day: one letter in eight at least, digits of another script, or the
  /// sign of a year. The tables of months and weekdays are not made for less.
  private func mayBeDay(_ line: String) -> Bool {
    line.withBytes { utf8 in
      var digits = 0
      for index in utf8.indices {
        switch utf8[index] {
        case 0x30...0x39: digits += 1
        case 0xD9, 0xDB, 0xE0, 0xE5:
          if Self.isForeignDay(utf8, index) { return true }
        default: break
        }
      }
      return digits >= 2 && digits * 8 >= utf8.count
    }
  }

  /// A digit of Arabic, Persian, Devanagari, Bengali or Thai, or "年".
  private static func isForeignDay(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < utf8.count else { return false }
    let second = utf8[index + 1]
    if utf8[index] == 0xD9 { return (0xA0...0xA9).contains(second) }
    if utf8[index] == 0xDB { return (0xB0...0xB9).contains(second) }
    guard index + 2 < utf8.count else { return false }
    switch (utf8[index], second, utf8[index + 2]) {
    case (0xE0, 0xA5, 0xA6...0xAF), (0xE0, 0xA7, 0xA6...0xAF), (0xE0, 0xB9, 0x90...0x99),
      (0xE5, 0xB9, 0xB4):
      return true
    default: return false
    }
  }
}
