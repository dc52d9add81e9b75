// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The orders in which a day is printed.
extension DateScanner {
  /// The day that is printed from a token on; nil where none starts there.
  func day(at index: Int) -> Day? {
    if tokens[index].kind == .number {
      return solarDay(index) ?? unitDay(index) ?? yearFirst(index) ?? dayMonthYear(index)
        ?? compact(index)
        ?? numeric(index)
    }
    return month(index) != nil ? monthFirst(index) : nil
  }

  private func valid(_ year: Int, _ month: Int, _ day: Int, _ range: Range<Int>) -> Day? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return Day(day: CalendarDay(year: year, month: month, day: day), range: range)
  }

  /// "۲۸ اردیبهشت ۱۴۰۳" wherever it stands, "۱۴۰۳/۰۲/۲۸" in Persian: solar Hijri.
  private func solarDay(_ index: Int) -> Day? {
    if let day = number(index, digits: 1...2) {
      guard let month = word(index + 1).flatMap(OtherCalendars.solarMonth) else { return nil }
      let next = isMark(index + 2, "،") ? index + 3 : index + 2
      guard let year = number(next, digits: 4...4) else { return nil }
      return OtherCalendars.solarDay(year: year, month: month, day: day).map {
        Day(day: $0, range: index..<(next + 1))
      }
    }
    guard tag?.language == "fa", let year = number(index, digits: 4...4),
      index + 4 < tokens.count, isMark(index + 1, "/") || isMark(index + 1, "-"),
      tokens[index + 1].value == tokens[index + 3].value,
      let month = number(index + 2, digits: 1...2), let day = number(index + 4, digits: 1...2)
    else { return nil }
    return OtherCalendars.solarDay(year: year, month: month, day: day).map {
      Day(day: $0, range: index..<(index + 5))
    }
  }

  /// The token after marks and small words that may stand inside a day.
  private func skipJoints(_ start: Int, limit: Int = 3) -> Int {
    var index = start
    while index < tokens.count, index - start < limit {
      let token = tokens[index]
      let isJoint =
        token.kind == .word
        ? DateWords.connectives.contains(token.word)
        : token.kind == .mark && isJointMark(token.value)
      guard isJoint else { break }
      index += 1
    }
    return index
  }

  private func isJointMark(_ value: Int) -> Bool {
    switch value {
    // . , - / º ª ’ ' and the no-break and figure hyphens
    case 0x2E, 0x2C, 0x2D, 0x2F, 0xBA, 0xAA, 0x2019, 0x27, 0x2010, 0x2011, 0x60C, 0x2013, 0xB0: true
    default: false
    }
  }

  /// "24 March 2016", "24. März 2016", "24 de marzo de 2016", "24-Mar-16", "24 tháng 3, 2016".
  private func dayMonthYear(_ index: Int) -> Day? {
    guard let day = number(index, digits: 1...2) else { return nil }
    var next = skipJoints(index + 1)
    if word(next) == "thang" {
      guard let month = number(next + 1, digits: 1...2) else { return nil }
      let yearIndex = skipJoints(next + 2)
      return year(yearIndex, allowsShort: false).flatMap {
        valid($0, month, day, index..<(yearIndex + 1))
      }
    }
    guard let month = month(next) else { return nil }
    next = afterMonth(next)
    // "17 أيار/مايو 2024": the month by both of its Arabic names
    if isMark(next, "/"), self.month(next + 1) == month { next = afterMonth(next + 1) }
    next = skipJoints(next, limit: 4)
    if let year = yearAfter(next, isTight: next < tokens.count && !tokens[next].isApart) {
      return valid(year, month, day, index..<(next + 1))
    }
    return lateYear(next).flatMap { valid($0.year, month, day, index..<next) }
  }

  /// A year of four digits; or of two, tightly joined ("24-Mar-16", "'16") or with a clock or
  /// nothing behind it ("1 Jan 04 19:48"), so that "24 March, 10 comments" is no year.
  private func yearAfter(_ index: Int, isTight: Bool) -> Int? {
    if let year = year(index, allowsShort: false) { return year }
    guard !isMark(index + 1, ":"), !isMark(index + 1, "."), word(index + 1) != "h",
      word(index + 1) != "uhr"
    else { return nil }
    let isClosing =
      index + 1 >= tokens.count
      || (number(index + 1, digits: 1...2) != nil && isMark(index + 2, ":"))
    return isTight || isClosing ? year(index, allowsShort: true) : nil
  }

  /// asctime prints the year behind the clock and its zone: "Jan 4 16:29:06 PST 2004".
  private func lateYear(_ index: Int) -> (year: Int, end: Int)? {
    guard number(index, digits: 1...2) != nil, isMark(index + 1, ":") else { return nil }
    for candidate in index..<min(index + 10, tokens.count)
    where tokens[candidate].digits == 4 && !isMark(candidate - 1, "+")
      && !isMark(candidate - 1, "-")
    {
      return year(candidate, allowsShort: false).map { ($0, candidate + 1) }
    }
    return nil
  }

  /// "March 24, 2016", "Mar 24 10:42:00 CET 2016", "3월 24일 2016".
  private func monthFirst(_ index: Int) -> Day? {
    guard let month = month(index) else { return nil }
    let dayIndex = skipJoints(afterMonth(index))
    guard let day = number(dayIndex, digits: 1...2) else { return nil }
    let next = skipJoints(dayIndex + 1)
    if let year = year(next, allowsShort: false) {
      return valid(year, month, day, index..<(next + 1))
    }
    if let late = lateYear(next) { return valid(late.year, month, day, index..<next) }
    // "Jan 04 04", "March 24 '16"
    return yearAfter(next, isTight: false).flatMap { valid($0, month, day, index..<(next + 1)) }
  }

  /// "2016-03-24", "2016. március 24.", "2016/03/24", "2016.03.24".
  private func yearFirst(_ index: Int) -> Day? {
    guard let year = year(index, allowsShort: false) else { return nil }
    let next = skipJoints(index + 1)
    guard next > index + 1 || month(next) != nil else { return nil }
    if let month = month(next) {
      let dayIndex = skipJoints(afterMonth(next))
      guard let day = number(dayIndex, digits: 1...2) else { return nil }
      return valid(year, month, day, index..<(dayIndex + 1))
    }
    guard let month = number(next, digits: 1...2) else { return nil }
    let dayIndex = skipJoints(next + 1)
    guard dayIndex > next + 1, let day = number(dayIndex, digits: 1...2) else { return nil }
    return valid(year, month, day, index..<(dayIndex + 1))
  }

  /// "20160324" and nothing longer.
  private func compact(_ index: Int) -> Day? {
    guard let value = number(index, digits: 8...8), (1900...2099).contains(value / 10_000) else {
      return nil
    }
    return valid(value / 10_000, value / 100 % 100, value % 100, index..<(index + 1))
  }

  /// "24.03.2016", "24/03/2016", "03/24/2016", "24 | 03 | 2016": the same mark twice.
  private func numeric(_ index: Int) -> Day? {
    guard let first = number(index, digits: 1...2), index + 4 < tokens.count,
      tokens[index + 1].kind == .mark, tokens[index + 1].value == tokens[index + 3].value,
      let second = number(index + 2, digits: 1...2)
    else { return nil }
    let mark = tokens[index + 1].value
    guard mark == 0x2E || mark == 0x2F || mark == 0x2D || mark == 0x7C else { return nil }
    let allowsShort = mark == 0x2D ? tokens[index + 4].digits == 2 : mark != 0x7C
    // "17.5. 10:22": a clock behind a day without a year
    let isClock = tokens[index + 4].isApart && isMark(index + 5, ":")
    guard !isClock, let year = year(index + 4, allowsShort: allowsShort) else { return nil }
    let range = index..<(index + 5)
    // "24.03.2016" is day first wherever it is printed, but for "03.24.2016", which cannot be.
    let isMonthFirstForSure = first <= 12 && second > 12 && tokens[index + 4].digits == 4
    if mark == 0x2E && !isMonthFirstForSure || first > 12 {
      return valid(year, second, first, range)
    }
    if second > 12 { return valid(year, first, second, range) }
    if first == second { return valid(year, first, second, range) }
    guard let isMonthFirst = tag?.isMonthFirst ?? isMonthFirstElsewhere(mark) else { return nil }
    return isMonthFirst
      ? valid(year, first, second, range) : valid(year, second, first, range)
  }

  /// Whether another date of the same text can only be month first: "03/04/2016, updated 03/24/2016"; nil
  /// where none says.
  private func isMonthFirstElsewhere(_ mark: Int) -> Bool? {
    for index in tokens.indices.dropLast(4)
    where tokens[index + 1].kind == .mark && tokens[index + 1].value == mark
      && tokens[index + 3].kind == .mark && tokens[index + 3].value == mark
    {
      guard let first = number(index, digits: 1...2), let second = number(index + 2, digits: 1...2),
        max(first, second) > 12
      else { continue }
      return second > 12
    }
    return nil
  }

  /// "2016年3月24日", "2016년 3월 24일", "3월 24일 2016", "24일 3월 2016".
  private func unitDay(_ start: Int) -> Day? {
    guard let first = word(start + 1).flatMap(DateWords.unit) else { return nil }
    var parts: [DateWords.Unit: Int] = [:]
    var index = start
    var isYearMissing = first != .year
    while index + 1 < tokens.count, tokens[index].kind == .number,
      let unit = word(index + 1).flatMap(DateWords.unit),
      unit == .year || unit == .month || unit == .day, parts[unit] == nil
    {
      parts[unit] = tokens[index].value
      index += 2
      if isMark(index, ",") || isMark(index, ".") { index += 1 }
    }
    if isYearMissing, parts[.month] != nil, parts[.day] != nil,
      let year = year(index, allowsShort: false)
    {
      parts[.year] = year
      isYearMissing = false
      index += 1
    }
    if let year = parts[.year], year < 200, let first = word(start - 2),
      let lead = word(start - 1).flatMap({ OtherCalendars.eraLead(first, $0) })
    {
      parts[.year] = year + lead
    }
    guard let year = parts[.year], let month = parts[.month], let day = parts[.day],
      (1583...2399).contains(year)
    else { return nil }
    return valid(year, month, day, start..<index)
  }
}
