// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Reads copyright lines: "© 2016 Holder. Notice", "Holder, 2016 ©", "Copyright Holder 2016".
struct CopyrightParser {
  let parser: LineParser
  var line: Line { parser.line }

  init(_ parser: LineParser) { self.parser = parser }

  /// What the line says, and whether it is surely a copyright line.
  struct Outcome {
    var reading: CopyrightReading
    /// True where a sign or word of copyright stands beside a year or a holder.
    var isSure: Bool
  }

  func read() -> Outcome? {
    var state = State()
    let signs = signs()
    let noticeStart = notice()
    guard let first = signs.first else { return unsigned(noticeStart) }
    let sign = signs.first { parser.isYear($0.upperBound) } ?? first
    // "Copyright 2024 © Jane Doe"
    var after = year(at: sign.upperBound, &state)
    for next in signs where next.lowerBound >= after && next.lowerBound <= after + 1 {
      after = next.upperBound
    }
    if state.year == nil {
      while line.isMark(after, ",") || line.isMark(after, ":") || line.isMark(after, "|") {
        after += 1
      }
      after = year(at: after, &state)
    }
    if !line.isMark(after, "|"), !line.isMark(after, "·") {
      after = skipped(after)
      state.holder = holder(after..<holderEnd(after, &state))
    }
    if state.holder == nil { before(sign.lowerBound, &state) }
    if state.holder == nil, let notice = noticeStart { state.holder = behind(notice, &state) }
    let isSign =
      parser.tokens[sign.lowerBound].kind == .mark
      && (sign.count == 1 || after < parser.count && parser.tokens[after].script.isUnicase)
    // "Copyright issues 2020" has no holder.
    let isTalk =
      sign.count == 1 && parser.tokens[sign.lowerBound].kind == .word && noticeStart == nil
      && after < parser.count && parser.tokens[after].shape == .lower
      && !isName(after)
    let isSure =
      !isTalk && state.year != nil
      && (state.holder != nil || noticeStart != nil || parser.count < 10)
      || state.holder != nil && (noticeStart.map { $0 > sign.lowerBound } ?? false)
      || isSign && parser.count <= 10
        && (state.holder != nil && isName(after)
          || noticeStart.map { $0 > sign.lowerBound } ?? false)
    return Outcome(
      reading: CopyrightReading(holder: state.holder, year: state.year, notice: whole),
      isSure: isSure)
  }

  /// What has been read so far.
  struct State {
    var holder: String?
    var year: String?
  }

  private var whole: String {
    parser.count == 0 ? "" : line.text(0..<parser.count)
  }

  /// Where "©", "(c)", "Copyright" stand.
  private func signs() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < min(parser.count, 40) {
      let token = parser.tokens[index]
      if token.isMark("©") || token.isMark("ⓒ") || token.isMark("℗")
        || token.isMark("®") && index == 0
      {
        found.append(index..<index + 1)
      } else if token.isMark("("), line.isMark(index + 2, ")"), isC(index + 1) {
        found.append(index..<index + 3)
        index += 2
      } else if token.isMark("@"), parser.isYear(index + 1) || !found.isEmpty {
        found.append(index..<index + 1)
      } else if token.kind == .word, let word = line.phrase(at: index, .copyright) {
        found.append(index..<word.end)
        index = word.end - 1
      }
      index += 1
    }
    return found
  }

  private func isC(_ index: Int) -> Bool {
    guard index < parser.count else { return false }
    return ["c", "C", "с", "С"].contains(line.text(index..<index + 1))
  }

  /// Reads a year or span of years; the index after it.
  func year(at index: Int, _ state: inout State) -> Int {
    guard parser.isYear(index) else { return index }
    let first = line.text(index..<index + 1)
    var next = index + 1
    state.year = first
    if line.isMark(next, "-") || line.isMark(next, "–") || line.isMark(next, "—")
      || line.isMark(next, "/"),
      next + 1 < parser.count, parser.tokens[next + 1].kind == .number
    {
      let last = line.text(next + 1..<next + 2)
      if last.utf8.count == 4 || last.utf8.count == 2 {
        state.year = first + "-" + last
        next += 2
      }
    }
    // "© 2002, 2003 Jane Doe": every year, as printed.
    while line.isMark(next, ",") || line.isMark(next, "&") || line.means(next, .and),
      parser.isYear(next + 1)
    {
      next += 2
      state.year = line.text(index..<next)
    }
    return next
  }

  /// The token behind "by" and marks.
  private func skipped(_ index: Int) -> Int {
    var next = index
    while next < parser.count {
      let token = parser.tokens[next]
      let isBy =
        token.kind == .word
        && ["by", "por", "par", "von"].contains(line.text(next..<next + 1))
      guard
        isBy || token.isMark(",") || token.isMark(".") || token.isMark(":") || token.isMark("-")
          || token.isMark("–") || token.isMark("|") || token.isMark("·") || token.isMark("©")
      else { break }
      next += 1
    }
    return next
  }

  /// "Anadolu Ajansı © 2021": the holder before the sign.
  private func before(_ sign: Int, _ state: inout State) {
    var end = sign
    var index = 0
    while index < sign {
      if parser.isYear(index) {
        if state.year == nil { _ = year(at: index, &state) }
        end = min(end, index)
        break
      }
      index += 1
    }
    var start = 0
    while start < end, parser.tokens[start].kind == .word,
      let word = line.phrase(at: start, .copyright, before: end)
    {
      start = word.end
    }
    state.holder = holder(start..<max(start, end))
  }

  /// "Tous droits réservés - Les Echos 2024": the holder behind the notice.
  private func behind(_ notice: Int, _ state: inout State) -> String? {
    guard let found = line.phrase(at: notice, .reservation) else { return nil }
    let start = skipped(found.end)
    guard start < parser.count, start > found.end else { return nil }
    let end = holderEnd(start, &state)
    return holder(start..<end)
  }

  /// Where rights are reserved: in several words, or in one where words run together.
  private func notice() -> Int? {
    (0..<parser.count).first { index in
      guard let found = line.phrase(at: index, .reservation) else { return false }
      return found.end - index > 1 || parser.tokens[index].script.isUnicase
    }
  }

  /// No sign at all: a notice with a holder or year beside it.
  private func unsigned(_ noticeStart: Int?) -> Outcome? {
    guard let noticeStart else { return nil }
    var state = State()
    state.holder = behind(noticeStart, &state)
    if state.holder == nil, noticeStart > 0 { before(noticeStart, &state) }
    if state.year == nil, state.holder == nil, noticeStart > 0 { return nil }
    return Outcome(
      reading: CopyrightReading(holder: state.holder, year: state.year, notice: whole),
      isSure: noticeStart == 0 && parser.count < 30)
  }
}
