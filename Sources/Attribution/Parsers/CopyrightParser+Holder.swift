// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// The holder of a copyright, from the sign to what follows its name.
extension CopyrightParser {
  /// Where the holder ends: at the notice, a full stop, a bar, a year behind it.
  func holderEnd(_ start: Int, _ state: inout State) -> Int {
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

  /// The holder without marks at its ends; nil where nothing is left, or far too much.
  func holder(_ range: Range<Int>) -> String? {
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

  func isName(_ index: Int) -> Bool {
    parser.agency(at: index) != nil || parser.outlet(at: index) != nil
      || index < parser.count && parser.tokens[index].script.isUnicase
      || (min(index, parser.count)..<parser.count).contains {
        line.means($0, .organization) || parser.isDomain($0)
      }
  }
}
