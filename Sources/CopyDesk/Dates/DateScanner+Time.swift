// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The time of day beside a day.
extension DateScanner {
  /// How many tokens may stand between a day and its time: weekday, "at", marks.
  private static let reach = 5

  /// The moment of a day found, and the token after it; nil where there is no such day.
  func moment(_ found: Day) -> (date: NewsDate?, end: Int) {
    let plain = NewsDate(year: found.day.year, month: found.day.month, day: found.day.day)
    guard plain != nil else { return (nil, found.range.upperBound) }
    if let (clock, end) = clockAfter(found) { return (clock.date(on: found.day) ?? plain, end) }
    if let clock = clockBefore(found) {
      return (clock.date(on: found.day) ?? plain, found.range.upperBound)
    }
    return (plain, found.range.upperBound)
  }

  private func clockAfter(_ found: Day) -> (ClockTime, Int)? {
    var index = found.range.upperBound
    var isMorning: Bool?
    var steps = 0
    while index < tokens.count, steps < Self.reach {
      if tokens[index].kind == .number {
        // A number beside the day that is no time ends the search: "24 March 2016, 3 comments".
        guard var (clock, end) = clock(at: index, morning: isMorning) else { return nil }
        end = zone(at: end, into: &clock, on: found.day)
        return (clock, end)
      }
      if tokens[index].kind == .word {
        if let (value, length) = noon(at: index) {
          isMorning = value
          index += length - 1
        } else if !DateWords.beforeTime.contains(tokens[index].word),
          !DateWords.weekdays.contains(tokens[index].word), !tokens[index].word.isCJKWeekday
        {
          return nil
        }
      }
      index += 1
      steps += 1
    }
    return nil
  }

  /// "10:42 am, Thursday 24 March 2016": the clock may stand before its day.
  private func clockBefore(_ found: Day) -> ClockTime? {
    let earliest = max(0, found.range.lowerBound - 9)
    for start in earliest..<max(earliest, found.range.lowerBound)
    where tokens[start].kind == .number {
      guard var (clock, end) = clock(at: start, morning: nil), end <= found.range.lowerBound else {
        continue
      }
      end = zone(at: end, into: &clock, on: found.day)
      guard end <= found.range.lowerBound else { continue }
      let between = tokens[end..<found.range.lowerBound]
      let isJoined =
        between.count <= 4
        && between.allSatisfy { token in
          token.kind == .mark || token.word == "on" || token.word == "am" || token.word == "uhr"
            || DateWords.weekdays.contains(token.word) || DateWords.beforeTime.contains(token.word)
        }
      if isJoined { return clock }
    }
    return nil
  }

  /// Before noon (true) or after, and how many tokens say so: "am", "a.m.", "오전", "上午", "午後".
  private func noon(at index: Int) -> (Bool, Int)? {
    guard let first = word(index) else { return nil }
    if first == "a" || first == "p" {
      if isMark(index + 1, "."), word(index + 2) == "m" { return (first == "a", 3) }
      if word(index + 1) == "m" { return (first == "a", 2) }
    }
    if let isMorning = DateWords.isMorning(first) { return (isMorning, 1) }
    // "π.μ."
    if first == "π" || first == "μ", isMark(index + 1, "."), word(index + 2) == "μ" {
      return (first == "π", 3)
    }
    switch (first, word(index + 1)) {
    case ("上", "午"), ("午", "前"): return (true, 2)
    case ("下", "午"), ("午", "後"), ("午", "后"), ("晚", "上"): return (false, 2)
    default: return nil
    }
  }

  /// A clock: "10:42", "10:42:07.5", "10.42 Uhr", "10h42", "10 am", "10時42分".
  private func clock(at start: Int, morning: Bool?) -> (ClockTime, Int)? {
    guard let hour = number(start, digits: 1...2) else {
      return number(start, digits: 6...6).flatMap { compactClock($0, start) }
    }
    var clock = ClockTime(hour: hour)
    var index = start + 1
    var isClock = false
    if isMark(index, ":") || isMark(index, "：") || isUnit(index, .hour),
      let minute = number(index + 1, digits: 1...2)
    {
      clock.minute = minute
      isClock = true
      index += 2
      if isUnit(index, .minute) { index += 1 }
      if let second = number(isMark(index, ":") ? index + 1 : index, digits: 1...2),
        isMark(index, ":") || isUnit(index + 1, .second)
      {
        clock.second = second
        index += 2
        index = fraction(at: index, into: &clock)
      }
    } else if isUnit(index, .hour) {
      isClock = true
      index += 1
    } else if let (minute, end) = looseMinute(index) {
      clock.minute = minute
      isClock = true
      index = end
    }
    var isMorning = morning
    if let (value, length) = noon(at: index) {
      isMorning = value
      isClock = true
      index += length
      // "a.m." ends in a stop of its own
      if length == 3, isMark(index, ".") { index += 1 }
    } else if word(index) == "uhr" || word(index) == "h" || word(index) == "hs" {
      isClock = true
      index += 1
    }
    guard isClock, clock.settle(isMorning: isMorning) else { return nil }
    return (clock, index)
  }

  private func isUnit(_ index: Int, _ unit: DateWords.Unit) -> Bool {
    word(index).flatMap(DateWords.unit) == unit
  }

  /// "194821" behind a compact day.
  private func compactClock(_ value: Int, _ start: Int) -> (ClockTime, Int)? {
    let clock = ClockTime(hour: value / 10_000, minute: value / 100 % 100, second: value % 100)
    return clock.minute < 60 && clock.hour < 24 ? (clock, start + 1) : nil
  }

  /// "10.42 Uhr", "kl. 10.42", "10h42": two digits behind a stop or an h.
  private func looseMinute(_ index: Int) -> (Int, Int)? {
    guard isMark(index, ".") || word(index) == "h", let minute = number(index + 1, digits: 2...2),
      minute < 60, !tokens[index].isApart, !tokens[index + 1].isApart,
      !(isMark(index + 2, ".") && number(index + 3, digits: 2...4) != nil)
    else { return nil }
    return (minute, index + 2)
  }

  private func fraction(at index: Int, into clock: inout ClockTime) -> Int {
    guard isMark(index, "."), index + 1 < tokens.count, tokens[index + 1].kind == .number,
      !tokens[index + 1].isApart
    else { return index }
    let token = tokens[index + 1]
    var value = token.value
    var digits = min(token.digits, 15)
    while digits > 9 {
      value /= 10
      digits -= 1
    }
    while digits < 9 {
      value *= 10
      digits += 1
    }
    clock.nanosecond = value
    return index + 2
  }
}

extension ClockTime {
  /// Applies "am" and "pm"; false where there is no such time.
  fileprivate mutating func settle(isMorning: Bool?) -> Bool {
    guard minute < 60, second <= 60 else { return false }
    guard let isMorning else { return hour <= 24 }
    // "14:05 pm" is common and can only mean 14:05.
    if hour > 12 { return hour < 24 }
    if hour == 12 { hour = isMorning ? 0 : 12 } else if !isMorning { hour += 12 }
    return true
  }
}

extension String {
  /// "星期四", "週四", "木曜日" come as single characters between a day and its time.
  fileprivate var isCJKWeekday: Bool {
    switch self {
    case "星", "期", "週", "周", "曜", "日", "一", "二", "三", "四", "五", "六", "月", "火", "水", "木", "金", "土",
      "월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일", "월", "화", "수", "목", "금", "토", "일":
      true
    default: false
    }
  }
}
