// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A day of the Gregorian calendar and the arithmetic on it.
struct CalendarDay: Equatable {
  var year: Int
  var month: Int
  var day: Int

  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// A day by its number, 0 for 1 January 1970.
  ///
  /// Counts from 1 March of the year 0, so that the leap day closes the year.
  init(number: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 January 1970.
  var number: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day of the week, 0 for Sunday.
  var weekday: Int { ((number + 4) % 7 + 7) % 7 }

  /// The day of the month of its nth Sunday.
  func sunday(_ nth: Int) -> Int {
    let first = CalendarDay(year: year, month: month, day: 1).weekday
    return (7 - first) % 7 + 1 + (nth - 1) * 7
  }

  /// The day of the month of the last Sunday of a month of 31 days.
  var lastSunday: Int { 31 - CalendarDay(year: year, month: month, day: 31).weekday }

  /// A day by ISO 8601 week and weekday, 1 for Monday; nil where there is no such week or day.
  init?(year: Int, week: Int, weekday: Int) {
    guard (1...53).contains(week), (1...7).contains(weekday) else { return nil }
    let fourth = CalendarDay(year: year, month: 1, day: 4)
    let monday = fourth.number - (fourth.weekday + 6) % 7
    self.init(number: monday + (week - 1) * 7 + weekday - 1)
  }

  /// A day by its number in the year, from 1; nil where the year has no such day.
  init?(year: Int, ordinal: Int) {
    let first = CalendarDay(year: year, month: 1, day: 1).number
    let next = CalendarDay(year: year + 1, month: 1, day: 1).number
    guard ordinal >= 1, first + ordinal <= next else { return nil }
    self.init(number: first + ordinal - 1)
  }
}
