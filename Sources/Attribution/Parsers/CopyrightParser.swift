// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Reads copyright lines: "© 2016 Holder. Notice", "Holder, 2016 ©", "Copyright Holder 2016".
struct CopyrightParser {
  let parser: LineParser
  private var line: Line { parser.line }

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
    var after = sign.upperBound
    for next in signs where next.lowerBound >= after && next.lowerBound <= after + 1 {
      after = next.upperBound
    }
    while line.isMark(after, ",") || line.isMark(after, ":") || line.isMark(after, "|") {
      after += 1
    }
    after = year(at: after, &state)
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

  private struct State {
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
  private func year(at index: Int, _ state: inout State) -> Int {
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

  /// Where the holder ends: at the notice, a full stop, a bar, a year behind it.
  private func holderEnd(_ start: Int, _ state: inout State) -> Int {
    var index = start
    while index < parser.count {
      let token = parser.tokens[index]
      if token.isAfterBreak, index > start { return index }
      if line.phrase(at: index, .notice).map({ isNotice($0.end, from: index, start) }) ?? false {
        return index
      }
      if token.kind == .number, parser.isYear(index) {
        let end = index
        if state.year == nil { _ = year(at: index, &state) }
        return end
      }
      if token.kind == .address || token.kind == .mail { return index }
      if token.kind == .mark {
        switch token.mark {
        case "|", "©", "•", "·", ";", "(", "*", "。": return index
        case ".": if isFullStop(index) { return index }
        case "-", "–", "—":
          if token.isSpaced, index + 1 < parser.count, parser.tokens[index + 1].isSpaced,
            line.phrase(at: index + 1, .notice) != nil
          {
            return index
          }
        default: break
        }
      }
      index += 1
    }
    return index
  }

  /// One word of a notice counts only after a mark; several anywhere.
  private func isNotice(_ end: Int, from index: Int, _ start: Int) -> Bool {
    if end - index > 1 { return true }
    if parser.tokens[index].script.isUnicase { return true }
    if index > start, parser.tokens[index].isCapitals, line.isMark(end, ".") { return true }
    return index > start && parser.tokens[index - 1].kind == .mark && !line.isMark(index - 1, "'")
      && parser.tokens[index].end - parser.tokens[index].start > 2
  }

  /// A stop that ends the holder rather than an abbreviation in it.
  private func isFullStop(_ index: Int) -> Bool {
    guard index + 1 < parser.count else { return true }
    let next = parser.tokens[index + 1]
    guard next.isSpaced else { return false }
    if next.kind == .mark { return next.isMark("|") }
    guard index > 0 else { return true }
    let word = parser.tokens[index - 1]
    if word.end - word.start <= 1 || line.means(index - 1, .suffix) { return false }
    let text = line.text(index - 1..<index).lowercased()
    if isDotted(index - 1), next.isName, line.phrase(at: index + 1, .notice) == nil { return false }
    if [
      "inc", "co", "corp", "ltd", "llc", "st", "u.s", "s.a", "bros", "hf", "e.v", "a.s", "s.p.a",
      "s.r.l", "dr",
    ]
    .contains(text) {
      return line.phrase(at: index + 1, .notice) != nil
        || next.isName && !line.means(index + 1, .organization)
          && !["Co", "KG"].contains(line.text(index + 1..<index + 2))
    }
    return next.isName || next.kind == .number || line.phrase(at: index + 1, .notice) != nil
  }

  private func holder(_ range: Range<Int>) -> String? {
    var range = range
    while let last = range.last, parser.tokens[last].kind == .mark, !isAbbreviationStop(last),
      !parser.tokens[last].isMark("»"), !parser.tokens[last].isMark("”"),
      !parser.tokens[last].isMark("!")
    {
      range = range.lowerBound..<last
    }
    while let first = range.first, parser.tokens[first].kind == .mark,
      !parser.tokens[first].isMark("«"),
      !parser.tokens[first].isMark("“")
    {
      range = first + 1..<range.upperBound
    }
    guard !range.isEmpty, range.count < 24 else { return nil }
    if line.isMark(range.upperBound, "."), isAbbreviationStop(range.upperBound) {
      range = range.lowerBound..<range.upperBound + 1
    }
    return line.text(range)
  }

  private func isAbbreviationStop(_ index: Int) -> Bool {
    guard line.isMark(index, "."), index > 0 else { return false }
    let text = line.text(index - 1..<index)
    return [
      "Inc", "Co", "Corp", "Ltd", "hf", "S.A", "S.p.A", "a.s", "A.Ş", "S.r.l", "L.P", "B.V", "N.V",
      "INC",
    ].contains(text)
      || text.utf8.count == 1 || isDotted(index - 1)
  }

  /// "F.A.Z", "L.P": single letters with stops between them.
  private func isDotted(_ index: Int) -> Bool {
    let token = parser.tokens[index]
    let parts = line.bytes[Int(token.start)..<Int(token.end)].split(separator: 0x2E)
    return parts.count > 1 && parts.allSatisfy { $0.count == 1 }
  }

  private func isName(_ index: Int) -> Bool {
    parser.agency(at: index) != nil || parser.outlet(at: index) != nil
      || index < parser.count && parser.tokens[index].script.isUnicase
      || (min(index, parser.count)..<parser.count).contains {
        line.means($0, .organization) || parser.isDomain($0)
      }
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
