// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A moment or day as a source gives it: never more exact than the source, no invented time or zone.
///
/// JSON: RFC 3339 with offset (`2016-03-24T09:46:00+01:00`), a day where no time is given
/// (`2016-03-24`), a local time without offset where no zone is given (`2016-03-24T09:46:00`).
/// <https://www.rfc-editor.org/rfc/rfc3339#section-5.6>
public struct NewsDate: Sendable, Hashable {
  /// The year, from 1 to 9999.
  public var year: Int
  /// The month, from 1 to 12.
  public var month: Int
  /// The day of the month, from 1.
  public var day: Int
  /// The time of day; nil where the source gives none.
  public var time: Time?

  /// A time of day.
  public struct Time: Sendable, Hashable {
    /// From 0 to 23.
    public var hour: Int
    /// From 0 to 59.
    public var minute: Int
    /// From 0 to 60.
    public var second: Int
    /// From 0 to 999,999,999.
    public var nanosecond: Int
    /// Minutes east of UTC; nil where the source names no zone.
    public var offset: Int?

    /// A time of day.
    public init(
      hour: Int, minute: Int, second: Int = 0, nanosecond: Int = 0, offset: Int? = nil
    ) {
      self.hour = hour
      self.minute = minute
      self.second = second
      self.nanosecond = nanosecond
      self.offset = offset
    }
  }

  /// A day, or a moment of it; nil where there is no such day or time.
  public init?(year: Int, month: Int, day: Int, time: Time? = nil) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...NewsDate.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    if let time {
      guard (0...23).contains(time.hour), (0...59).contains(time.minute),
        (0...60).contains(time.second), (0...999_999_999).contains(time.nanosecond),
        (-1439...1439).contains(time.offset ?? 0)
      else { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
    self.time = time
  }

  /// The number of days of a month.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
