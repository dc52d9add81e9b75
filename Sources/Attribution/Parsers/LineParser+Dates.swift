// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension LineParser {
  /// The end of a date that starts at a token: "March 24, 2016", "21 ene", "31/07", "Monday", "30.04.2024".
  func date(at index: Int, before bound: Int? = nil) -> Int? {
    let bound = min(bound ?? count, count)
    guard index < bound else { return nil }
    if tokens[index].kind == .number { return numericDate(at: index, bound) }
    guard tokens[index].kind == .word else { return nil }
    if tokens[index].entry.meaning.contains(.month) { return monthFirst(at: index, bound) }
    if tokens[index].entry.meaning.contains(.weekday) {
      var next = index + 1
      if line.isMark(next, ".") { next += 1 }
      if line.isMark(next, ","), let later = date(at: next + 1, before: bound) { return later }
      if next < bound, let later = date(at: next, before: bound), tokens[next].kind == .number {
        return later
      }
      return index + 1
    }
    return nil
  }

  private func monthFirst(at index: Int, _ bound: Int) -> Int? {
    var next = index + 1
    if line.isMark(next, ".") { next += 1 }
    if line.isMark(next, ","), next + 1 < bound, isDay(next + 1) { next += 1 }
    guard next < bound, isDay(next) else { return nil }
    // Lithuanian: "birželio 4 d."
    if next + 2 < bound, line.isMark(next + 2, "."), line.text(next + 1..<next + 2) == "d" {
      return next + 3
    }
    return year(after: next + 1, bound)
  }

  private func numericDate(at index: Int, _ bound: Int) -> Int? {
    var next = index + 1
    if next < bound, line.isMark(next, "/") || line.isMark(next, "."), next + 1 < bound,
      tokens[next + 1].kind == .number, isDay(index)
    {
      next += 2
      if next + 1 < bound, line.isMark(next, "/") || line.isMark(next, "."),
        tokens[next + 1].kind == .number, !tokens[next + 1].isSpaced || line.isMark(next, ".")
      {
        next += 2
      }
      return next
    }
    // Hungarian: "2021. március 3., szerda"
    if isYear(index), line.isMark(next, "."), next + 1 < bound, line.means(next + 1, .month),
      let end = monthFirst(at: next + 1, bound)
    {
      let stop = line.isMark(end, ".") ? end + 1 : end
      return line.isMark(stop, ",") && line.means(stop + 1, .weekday) ? stop + 2 : stop
    }
    guard isDay(index) else { return nil }
    if line.isMark(next, ".") || line.isMark(next, "º") { next += 1 }
    if next < bound, line.means(next, .particle), tokens[next].shape == .lower { next += 1 }
    guard next < bound, line.means(next, .month) else { return nil }
    next += 1
    if line.isMark(next, "."), next + 1 < bound, tokens[next + 1].kind == .number, isYear(next + 1)
    {
      return next + 2
    }
    if next + 1 < bound, line.means(next, .particle), isYear(next + 1) { return next + 2 }
    return year(after: next, bound)
  }

  private func year(after index: Int, _ bound: Int) -> Int {
    if line.isMark(index, ","), index + 1 < bound, isYear(index + 1) { return index + 2 }
    return index < bound && isYear(index) ? index + 1 : index
  }

  func isYear(_ index: Int) -> Bool {
    guard let number = number(index), number.digits == 4 else { return false }
    return (1000...2999) ~= number.value
  }

  private func isDay(_ index: Int) -> Bool {
    guard let number = number(index), number.digits <= 2 else { return false }
    return (1...31) ~= number.value
  }

  /// A number of up to four digits, an ordinal's ending left aside: "21", "3rd", "٢٠٢٤".
  private func number(_ index: Int) -> (value: UInt32, digits: Int)? {
    guard index < count, tokens[index].kind == .number else { return nil }
    let end = Int(tokens[index].end)
    var byte = Int(tokens[index].start)
    var value: UInt32 = 0
    var digits = 0
    while byte < end {
      let (scalar, length) = Tokenizer.scalar(line.bytes, byte)
      byte += length
      guard let digit = DecimalDigit.value(of: scalar) else { break }
      value = value * 10 + digit
      digits += 1
      if digits > 4 { return nil }
    }
    return digits > 0 ? (value, digits) : nil
  }
}
