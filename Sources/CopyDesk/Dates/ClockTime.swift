// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// A time of day as printed, before it is known to be one.
struct ClockTime {
  var hour = 0
  var minute = 0
  var second = 0
  var nanosecond = 0
  /// Minutes east of UTC; nil where no zone is named.
  var offset: Int?

  /// Takes a printed offset, unless it is farther than any zone lies: then the time stays local.
  mutating func setOffset(sign: Int, hours: Int, minutes: Int) {
    guard hours <= 14, minutes < 60 else { return }
    offset = sign * (hours * 60 + minutes)
  }

  /// The moment on a day; 24:00 is midnight of the next day; nil where there is no such day or
  /// time.
  func date(on day: CalendarDay) -> NewsDate? {
    let time = NewsDate.Time(
      hour: hour == 24 ? 0 : hour, minute: minute, second: second, nanosecond: nanosecond,
      offset: offset)
    guard hour == 24 else {
      return NewsDate(year: day.year, month: day.month, day: day.day, time: time)
    }
    guard minute == 0, second == 0, NewsDate(year: day.year, month: day.month, day: day.day) != nil
    else { return nil }
    let next = CalendarDay(number: day.number + 1)
    return NewsDate(year: next.year, month: next.month, day: next.day, time: time)
  }
}
