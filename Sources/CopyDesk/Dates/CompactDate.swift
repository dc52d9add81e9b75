// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// A moment as digits alone, as tags of many systems hold it: "20160324104200", "201603241042".
enum CompactDate {
  /// The moment, on the local clock; nil where the digits are none of this and the last century.
  static func date(_ text: String) -> NewsDate? {
    let digits = text.utf8.filter { $0 > 0x20 }
    guard digits.count == 14 || digits.count == 12,
      digits.allSatisfy({ $0.isASCIIDigit })
    else { return nil }
    func number(_ start: Int, _ count: Int) -> Int {
      digits[start..<min(start + count, digits.count)].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
    let year = number(0, 4)
    guard (1900...2099).contains(year),
      let day = NewsDate(year: year, month: number(4, 2), day: number(6, 2))
    else { return nil }
    let clock = ClockTime(hour: number(8, 2), minute: number(10, 2), second: number(12, 2))
    return clock.date(on: CalendarDay(year: day.year, month: day.month, day: day.day))
  }
}
