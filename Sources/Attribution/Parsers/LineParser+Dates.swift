// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

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
    guard index < count, tokens[index].kind == .number else { return false }
    let token = tokens[index]
    return token.end - token.start == 4
      && (line.bytes[Int(token.start)] == 0x31 || line.bytes[Int(token.start)] == 0x32)
  }

  private func isDay(_ index: Int) -> Bool {
    guard index < count, tokens[index].kind == .number else { return false }
    let digits = line.bytes[Int(tokens[index].start)..<Int(tokens[index].end)].filter {
      (0x30...0x39) ~= $0
    }
    return digits.count == 1 || digits.count == 2 && digits[digits.startIndex] <= 0x33
  }
}
