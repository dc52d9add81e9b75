// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Finds the days printed in a text and the time of day beside each.
struct DateScanner {
  let tokens: [DateToken]
  let tag: LanguageTag?

  init(_ tokens: [DateToken], tag: LanguageTag?) {
    self.tokens = tokens
    self.tag = tag
  }

  /// A day found, and the tokens it stands in.
  struct Day {
    var day: CalendarDay
    var range: Range<Int>
  }

  /// True where the text names no date of the purpose asked for, and another was given.
  private(set) var isOfOtherPurpose = false

  /// The date of a purpose, else the first of another one; nil where the text holds none.
  mutating func date(for purpose: DateParser.Purpose) -> NewsDate? {
    var first: NewsDate?
    var index = 0
    var labelStart = 0
    while index < tokens.count {
      guard let found = day(at: index) else {
        index += 1
        continue
      }
      let (date, end) = moment(found)
      if let date {
        let isUpdate = isLabelledUpdate(labelStart..<found.range.lowerBound)
        if isUpdate == (purpose == .modified) { return date }
        if first == nil { first = date }
      }
      index = end
      labelStart = end
    }
    isOfOtherPurpose = first != nil
    return first
  }

  /// True where a word such as "updated" stands before the day, after the last one.
  private func isLabelledUpdate(_ range: Range<Int>) -> Bool {
    range.contains { index in
      guard let word = word(index) else { return false }
      if DateWords.updates.contains(word) { return true }
      // "更新", whose characters are words of their own
      guard index + 1 < range.upperBound, let next = self.word(index + 1) else { return false }
      return DateWords.easternUpdates.contains(word + next)
    }
  }

  /// True where days, their times and the small words around them are all there is.
  var isAll: Bool {
    var isFound = false
    var index = 0
    while index < tokens.count {
      if let found = day(at: index) {
        isFound = true
        index = max(moment(found).end, index + 1)
        continue
      }
      if tokens[index].kind == .word, !DateWords.isBeside(tokens[index].word) { return false }
      index += 1
    }
    return isFound
  }

  // MARK: Looking at tokens

  func number(_ index: Int, digits: ClosedRange<Int>) -> Int? {
    guard index < tokens.count, tokens[index].kind == .number,
      digits.contains(tokens[index].digits)
    else { return nil }
    return tokens[index].value
  }

  func word(_ index: Int) -> String? {
    guard index >= 0, index < tokens.count, tokens[index].kind == .word else { return nil }
    return tokens[index].word
  }

  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isMark(mark)
  }

  /// The four-digit year, or two digits read as RFC 2822 has it.
  func year(_ index: Int, allowsShort: Bool) -> Int? {
    guard index < tokens.count, tokens[index].kind == .number else { return nil }
    let token = tokens[index]
    switch token.digits {
    case 4 where (1583...2399).contains(token.value): return token.value
    case 4 where OtherCalendars.buddhistYears.contains(token.value):
      return isThai(index) ? token.value - OtherCalendars.buddhistLead : nil
    case 2 where allowsShort: return token.value + (token.value < 50 ? 2000 : 1900)
    case 3 where allowsShort && (100...150).contains(token.value): return token.value + 1900
    default: return nil
    }
  }

  func month(_ index: Int) -> Int? {
    if let month = unitMonth(index) { return month.value }
    guard let name = word(index) else { return nil }
    if let month = MonthNames.month(name, language: tag?.language) { return month }
    if name == "كانون" || name == "تشرين" { return levantineMonth(index, name) }
    return shortThaiMonth(index)
  }

  /// "1月", "1월", "十二月" between a day and a year, as programs print them in the order of other languages.
  private func unitMonth(_ index: Int) -> (value: Int, end: Int)? {
    if let value = number(index, digits: 1...2) {
      return word(index + 1).flatMap(DateWords.unit) == .month ? (value, index + 2) : nil
    }
    guard let value = word(index).flatMap(DateWords.numeral) else { return nil }
    if word(index + 1) == "月" { return (value, index + 2) }
    guard value == 10, let second = word(index + 1).flatMap(DateWords.numeral), second < 3,
      word(index + 2) == "月"
    else { return nil }
    return (value + second, index + 3)
  }

  /// "พ.ค.", which stands for May.
  private func shortThaiMonth(_ index: Int) -> Int? {
    guard isMark(index + 1, "."), let first = word(index), let second = word(index + 2) else {
      return nil
    }
    return OtherCalendars.thaiMonth(first, second)
  }

  /// Years of the Buddhist era stand on pages in Thai, and behind the name of a Thai month.
  private func isThai(_ index: Int) -> Bool {
    if tag?.language == "th" { return true }
    return (index - 2..<index).contains { word($0).map(OtherCalendars.isThai) ?? false }
  }

  /// "كانون الثاني" is January, "كانون الأول" December; "تشرين" likewise October and November.
  private func levantineMonth(_ index: Int, _ name: String) -> Int? {
    switch (name, word(index + 1)) {
    case ("كانون", "الثاني"): 1
    case ("كانون", "الاول"): 12
    case ("تشرين", "الاول"): 10
    case ("تشرين", "الثاني"): 11
    default: nil
    }
  }

  /// The token after the name of a month.
  func afterMonth(_ index: Int) -> Int {
    if let month = unitMonth(index) { return month.end }
    if word(index) == "كانون" || word(index) == "تشرين" { return index + 2 }
    var end = index + 1
    if shortThaiMonth(index) != nil { end += isMark(index + 3, ".") ? 3 : 2 }
    // "พ.ศ.": the Buddhist era
    if word(end) == "พ", word(end + 2) == "ศ" { end += isMark(end + 3, ".") ? 4 : 3 }
    return end
  }
}
