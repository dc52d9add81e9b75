// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Dates as feeds print them.
enum FeedDates {
  /// A date that names its moment, as RFC 3339 has it; nil without time or zone, since neither is
  /// ever invented.
  static func moment(_ date: NewsDate?) -> String? {
    guard let date, date.time?.offset != nil else { return nil }
    return date.description
  }

  /// The day alone, for W3CDTF, of a date that names no moment; nil for one that does.
  static func day(_ date: NewsDate?) -> String? {
    guard let date, date.time?.offset == nil else { return nil }
    return NewsDate(year: date.year, month: date.month, day: date.day)?.description
  }

  /// "Tue, 03 Jun 2003 09:39:21 +0200"; nil without time or zone.
  /// <https://www.rfc-editor.org/rfc/rfc5322#section-3.3>
  static func mail(_ date: NewsDate?) -> String? {
    guard let date, let time = date.time, let offset = time.offset else { return nil }
    let size = abs(offset)
    let zone = "\(offset < 0 ? "-" : "+")\(two(size / 60))\(two(size % 60))"
    let day =
      "\(days[weekday(date)]), \(two(date.day)) \(months[date.month - 1]) \(four(date.year))"
    return "\(day) \(two(time.hour)):\(two(time.minute)):\(two(time.second)) \(zone)"
  }

  private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// 0 for Sunday, by Sakamoto's table of month offsets.
  private static func weekday(_ date: NewsDate) -> Int {
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = date.month < 3 ? date.year - 1 : date.year
    return (year + year / 4 - year / 100 + year / 400 + offsets[date.month - 1] + date.day) % 7
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func four(_ year: Int) -> String {
    String(repeating: "0", count: max(0, 4 - "\(year)".count)) + "\(year)"
  }
}
