// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Seconds or milliseconds since 1 January 1970, UTC.
enum EpochDate {
  /// Seconds from here on are read as milliseconds: the year 5138 in the one unit, 1973 in the
  /// other.
  private static let firstMilliseconds = 100_000_000_000

  /// Whether a text can be nothing but seconds or milliseconds of this century, 10 or 13 digits, or a moment
  /// written without any mark, 14 digits from "19" or "20" on, as feeds print them where a date should stand.
  static func isPlain(_ text: String) -> Bool {
    var count = 0
    for byte in text.utf8 where byte > 0x20 {
      guard byte.isASCIIDigit else { return false }
      count += 1
    }
    if count == 14 { return text.hasPrefix("19") || text.hasPrefix("20") }
    return count == 10 || count == 13
  }

  /// The moment of a number; nil where the text is none or lies past the year 9999.
  static func date(_ text: String) -> NewsDate? {
    return text.withBytes { utf8 in
      var scan = ByteScanner(utf8)
      scan.skipBlanks()
      guard (1...15).contains(scan.digitsAhead), let count = scan.number() else { return nil }
      var nanosecond = scan.skip(".") ? scan.fraction() ?? 0 : 0
      scan.skipBlanks()
      guard scan.isAtEnd else { return nil }
      var seconds = count
      if count >= firstMilliseconds {
        seconds = count / 1000
        nanosecond = count % 1000 * 1_000_000
      }
      let day = CalendarDay(number: seconds / 86_400)
      let rest = seconds % 86_400
      let clock = ClockTime(
        hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60, nanosecond: nanosecond,
        offset: 0)
      return clock.date(on: day)
    }
  }
}
