// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Dates of ISO 8601, RFC 3339 and W3CDTF, and their misspellings in feeds.
///
/// Calendar, week and ordinal dates, extended and basic; a blank for the T; fractions; "+0100",
/// "+01".
/// <https://www.w3.org/TR/NOTE-datetime>
enum ISODate {
  /// The date of a text that is nothing else; nil for all other texts.
  static func date(_ text: String) -> NewsDate? {
    return text.withBytes { utf8 in
      var scan = ByteScanner(utf8)
      scan.skipBlanks()
      guard let day = day(&scan) else { return nil }
      scan.skipBlanks()
      if scan.isAtEnd { return NewsDate(year: day.year, month: day.month, day: day.day) }
      guard scan.previous == 0x20 || scan.skip("T") || scan.skip("t") else { return nil }
      return moment(&scan, on: day)
    }
  }

  private static func day(_ scan: inout ByteScanner) -> CalendarDay? {
    guard let year = scan.number(digits: 4), year > 0 else { return nil }
    let isExtended = scan.skip("-")
    if scan.skip("W") || scan.skip("w") {
      guard let week = scan.number(digits: 2), !isExtended || scan.skip("-"),
        let weekday = scan.number(digits: 1)
      else { return nil }
      return CalendarDay(year: year, week: week, weekday: weekday)
    }
    // Digits alone are as often the number of a page: "5655255".
    if !isExtended, !(1900...2099).contains(year) { return nil }
    switch (scan.digitsAhead, isExtended) {
    case (3, _):
      return scan.number(digits: 3).flatMap { CalendarDay(year: year, ordinal: $0) }
    case (4, false):
      guard let month = scan.number(digits: 2), let day = scan.number(digits: 2) else { return nil }
      return CalendarDay(year: year, month: month, day: day)
    case (1...2, true):
      guard let month = scan.number(), scan.skip("-"), scan.digitsAhead <= 2,
        let day = scan.number()
      else { return nil }
      return CalendarDay(year: year, month: month, day: day)
    default: return nil
    }
  }

  private static func moment(_ scan: inout ByteScanner, on day: CalendarDay) -> NewsDate? {
    scan.skipBlanks()
    guard scan.digitsAhead > 0 else { return nil }
    var clock = ClockTime()
    if scan.digitsAhead >= 4 {
      guard let hour = scan.number(digits: 2), let minute = scan.number(digits: 2) else {
        return nil
      }
      (clock.hour, clock.minute) = (hour, minute)
      if scan.digitsAhead >= 2 { clock.second = scan.number(digits: 2) ?? 0 }
    } else {
      guard scan.digitsAhead <= 2, let hour = scan.number() else { return nil }
      clock.hour = hour
      if scan.skip(":") {
        guard scan.digitsAhead <= 2, let minute = scan.number() else { return nil }
        clock.minute = minute
        if scan.skip(":") {
          guard scan.digitsAhead <= 2, let second = scan.number() else { return nil }
          clock.second = second
        }
      } else if !scan.isAtEnd, !scan.isZoneAhead {
        return nil
      }
    }
    if scan.skip(".") || scan.skip(",") { clock.nanosecond = scan.fraction() ?? 0 }
    scan.skipBlanks()
    guard zone(&scan, into: &clock) else { return nil }
    scan.skipBlanks()
    return scan.isAtEnd ? clock.date(on: day) : nil
  }

  /// False where what follows the time is no zone.
  private static func zone(_ scan: inout ByteScanner, into clock: inout ClockTime) -> Bool {
    if scan.isAtEnd { return true }
    if scan.skip("Z") || scan.skip("z") {
      clock.offset = 0
      return true
    }
    guard let sign = scan.sign() else { return false }
    let count = scan.digitsAhead
    guard count > 0, let first = scan.number() else { return false }
    var hours = first
    var minutes = 0
    if count >= 3 {
      (hours, minutes) = (first / 100, first % 100)
    } else if scan.skip(":") {
      minutes = scan.number() ?? 0
    }
    clock.setOffset(sign: sign, hours: hours, minutes: minutes)
    return true
  }
}
