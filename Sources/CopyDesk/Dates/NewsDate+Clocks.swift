// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Dates held against each other: which is earlier, which name one moment on two clocks.
extension NewsDate {
  /// True where this one is surely earlier: moments are compared as moments, all else day by day.
  func isEarlier(than other: NewsDate) -> Bool {
    if let own = seconds, let others = other.seconds { return own < others }
    return dayNumber < other.dayNumber - 1
  }

  /// True where both name one moment, be it on different clocks; fractions of a second do not
  /// count.
  func isSameMoment(as other: NewsDate) -> Bool {
    guard let seconds, let others = other.seconds else { return false }
    return seconds == others
  }

  /// True for two moments of a few hours: systems stamp a story when it is filed, and when it is
  /// sent out.
  func isNear(_ other: NewsDate) -> Bool {
    guard let seconds, let others = other.seconds else { return false }
    return abs(seconds - others) <= 4 * 3600
  }

  /// The same moment on the clock of a printed time that differs by a zone's hours; nil where the
  /// two are not one moment.
  func onClock(of printed: NewsDate) -> NewsDate? {
    guard let time, let clock = printed.time, clock.offset == nil, let seconds else { return nil }
    let local =
      CalendarDay(year: printed.year, month: printed.month, day: printed.day).number * 86_400
      + clock.hour * 3600 + clock.minute * 60 + time.second
    let offset = (local - seconds) / 60
    guard (local - seconds) % 60 == 0, offset != 0, (-660...840).contains(offset),
      offset % 60 == 0 || Self.brokenZones.contains(offset)
    else { return nil }
    return NewsDate(
      year: printed.year, month: printed.month, day: printed.day,
      time: Time(
        hour: clock.hour, minute: clock.minute, second: time.second, nanosecond: time.nanosecond,
        offset: offset))
  }

  /// The printed time where this is UTC with the offset of a place beside it, which some systems
  /// write: "02:10-05:00" for what the page prints as ten past nine in the evening. Nil elsewhere.
  func movedTwice(to printed: NewsDate) -> NewsDate? {
    guard var local = time, let offset = local.offset, let clock = printed.time,
      clock.offset == nil,
      (printed.dayNumber - dayNumber) * 1440 + (clock.hour - local.hour) * 60 + clock.minute
        - local.minute == offset
    else { return nil }
    local.hour = clock.hour
    local.minute = clock.minute
    return NewsDate(year: printed.year, month: printed.month, day: printed.day, time: local)
  }

  /// Days since 1970.
  var dayNumber: Int { CalendarDay(year: year, month: month, day: day).number }

  /// Newfoundland, Iran, Afghanistan, India, Nepal, Myanmar, Central Australia: minutes off UTC.
  private static let brokenZones: Set<Int> = [-210, -150, 210, 270, 330, 345, 390, 570, 630]

  /// True for what software writes that knows no date: any day before the first newspapers, the
  /// first of 1900, and the first moment of 1970 on the clock of any zone.
  var isUnsetClock: Bool {
    if year < 1600 { return true }
    if year == 1900 { return month == 1 && day == 1 }
    if let seconds { return abs(seconds) <= 14 * 3600 && seconds % 900 == 0 }
    return year == 1970 && month == 1 && day == 1 || year == 1969 && month == 12 && day == 31
  }

  /// Seconds since 1970; nil without a time or a zone.
  private var seconds: Int? {
    guard let time, let offset = time.offset else { return nil }
    return CalendarDay(year: year, month: month, day: day).number * 86_400 + time.hour * 3600
      + (time.minute - offset) * 60 + time.second
  }
}
