// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Days by other calendars than the Gregorian, read only where the name of a month or the language of the
/// page says which it is: the solar Hijri of Iran and Afghanistan, the Buddhist era of Thailand, the eras of Japan
/// and Taiwan.
enum OtherCalendars {
  /// Years of the Buddhist era that are years of news: 1900 to 2099.
  static let buddhistYears = 2443...2642
  /// How far that era is ahead.
  static let buddhistLead = 543

  /// Years of the solar Hijri calendar: 1921 to 2099.
  private static let solarYears = 1300...1478

  /// The day that software means which writes "2567-05-17" on Thai pages, "1403-02-28" on Persian ones.
  static func gregorian(_ date: NewsDate, language: String?) -> NewsDate? {
    switch language {
    case "th" where buddhistYears.contains(date.year):
      return NewsDate(
        year: date.year - buddhistLead, month: date.month, day: date.day, time: date.time)
    case "fa" where solarYears.contains(date.year):
      return solarDay(year: date.year, month: date.month, day: date.day).flatMap {
        NewsDate(year: $0.year, month: $0.month, day: $0.day, time: date.time)
      }
    default: return date
    }
  }

  /// A day of the solar Hijri calendar; nil where there is no such day of a year with news.
  ///
  /// Leap years come by the cycle of 33, which holds for these years.
  static func solarDay(year: Int, month: Int, day: Int) -> CalendarDay? {
    guard solarYears.contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let length = month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29
    guard day <= length else { return nil }
    let months = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6
    return CalendarDay(number: newYear(year) + months + day - 1)
  }

  /// The number of the first day of a solar year, counted from that of 1403: 20 March 2024.
  private static func newYear(_ year: Int) -> Int {
    let known = CalendarDay(year: 2024, month: 3, day: 20).number
    return known + 365 * (year - 1403) + leaps(before: year) - leaps(before: 1403)
  }

  private static func leaps(before year: Int) -> Int { (8 * (year - 1) + 29) / 33 }

  private static func isLeap(_ year: Int) -> Bool { (8 * year + 29) % 33 < 8 }

  /// The month of the solar Hijri calendar that a word, in lower case without accents, names.
  static func solarMonth(_ word: String) -> Int? { solarMonths[word] }

  private static let solarMonths: [String: Int] = {
    var months: [String: Int] = [:]
    for (index, line) in solarNames.enumerated() {
      for name in line.split(separator: " ") { months[String(name)] = index + 1 }
    }
    return months
  }()

  /// In Persian, with its own letters and the Arabic ones that keyboards put in their place, and in Dari.
  private static let solarNames = [
    "فروردین فروردين حمل", "اردیبهشت ارديبهشت ثور", "خرداد جوزا", "تیر تير سرطان",
    "مرداد امرداد اسد",
    "شهریور شهريور سنبله", "مهر میزان ميزان", "ابان عقرب", "اذر قوس", "دی دي جدی جدي", "بهمن دلو",
    "اسفند حوت",
  ]

  /// The month that two letters with points stand for on Thai pages: "พ.ค."; nil for all else.
  static func thaiMonth(_ first: String, _ second: String) -> Int? {
    shortThai.firstIndex { $0.0 == first && $0.1 == second }.map { $0 + 1 }
  }

  private static let shortThai = [
    ("ม", "ค"), ("ก", "พ"), ("มี", "ค"), ("เม", "ย"), ("พ", "ค"), ("มิ", "ย"), ("ก", "ค"), ("ส", "ค"),
    ("ก", "ย"), ("ต", "ค"), ("พ", "ย"), ("ธ", "ค"),
  ]

  /// The year before the first of an era that two characters name: "令和6年5月17日", "民國113年5月17日".
  static func eraLead(_ first: String, _ second: String) -> Int? {
    switch (first, second) {
    case ("令", "和"): 2018
    case ("平", "成"): 1988
    case ("昭", "和"): 1925
    case ("民", "國"), ("民", "国"): 1911
    default: nil
    }
  }

  /// True for a word in Thai letters.
  static func isThai(_ word: String) -> Bool {
    word.unicodeScalars.first.map { (0xE00...0xE7F).contains($0.value) } ?? false
  }
}
