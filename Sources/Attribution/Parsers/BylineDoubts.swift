// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// What speaks against a byline where no "By" speaks for it: names stand in lists, headings, captions
/// and sentences more often than under a headline.
extension BylineParser.Outcome {
  /// True where a line of names is something else than its writers.
  func isDoubtful(_ parser: LineParser) -> Bool {
    isNumbered(parser) || isLabelled(parser) || isAsking(parser) || isSentence(parser)
      || isPossessed(parser) || goesOn(parser) || isBeforeSentence(parser)
  }

  /// "10. Jane Doe", "04:14 Jane Doe", "# Jane Doe": an entry of a list or a note.
  private func isNumbered(_ parser: LineParser) -> Bool {
    guard let first = parser.tokens.first else { return false }
    if first.kind == .mark { return "^↑→↓#▪▸►".unicodeScalars.contains(first.mark) }
    let isUnspaced = start < parser.count && parser.tokens[start].script.isUnspaced
    return first.kind == .number && !isUnspaced && parser.date(at: 0) == nil
  }

  /// "Director: Jane Doe", "Jane Doe: The Ferry": a label and what it labels.
  private func isLabelled(_ parser: LineParser) -> Bool {
    let end = min(list.end + 1, parser.count)
    return (start..<max(start, end)).contains {
      parser.tokens[$0].isMark(":") && $0 > 0 && parser.tokens[$0 - 1].kind == .word
        && !parser.tokens[$0 - 1].script.isUnicase
    }
  }

  /// "Jane Doe, chair of the board:" opens what she says; a full stop of Chinese or Japanese closes a
  /// sentence. A colon behind writer, paper and town ends the byline of an Arabic paper.
  private func isAsking(_ parser: LineParser) -> Bool {
    guard let last = parser.tokens.last, last.kind == .mark else { return false }
    if last.isMark(":"),
      list.people.contains(where: { $0.organization != nil && $0.location != nil })
    {
      return false
    }
    return "?!:：。".unicodeScalars.contains(last.mark)
  }

  /// "How Will Jane Play", "Jane Is a Reporter", "der Import von Mehl": words of sentences among the
  /// names, or an article before them.
  private func isSentence(_ parser: LineParser) -> Bool {
    let end = max(start, min(list.end, parser.count))
    if start < end, parser.tokens[start].shape == .lower, parser.tokens[start].kind == .word,
      parser.line.means(start, .article)
    {
      return true
    }
    var count = 0
    for index in start..<end {
      let token = parser.tokens[index]
      let length = token.end - token.start
      guard length > 1 || token.shape == .lower, parser.line.means(index, .running),
        !parser.line.means(index, [.given, .particle, .article, .organization, .title, .place])
      else { continue }
      count += length > 3 && token.isName ? 2 : 1
    }
    return count > 1
  }

  /// "Lamp Oil - On Monday the lamp went out.": words in lower case to a final stop behind the names.
  private func isBeforeSentence(_ parser: LineParser) -> Bool {
    guard parser.tokens.last?.isMark(".") == true else { return false }
    let words = parser.tokens[min(list.end, parser.count)...].filter {
      $0.kind == .word && $0.shape == .lower && $0.end - $0.start > 1
        && !$0.entry.meaning.contains(.tail)
    }
    return words.count > 2
  }

  /// "Jane Doe's Ferry Book": what belongs to a person; a paper's people stand behind the paper's name.
  private func isPossessed(_ parser: LineParser) -> Bool {
    guard list.people.contains(where: { !$0.name.isEmpty }) else { return false }
    let bytes = parser.line.bytes
    for mark in Self.possessives {
      let first = bytes.indices.first { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
      guard let first else { continue }
      let owner = bytes[..<first].reversed()
      if list.people.contains(where: {
        !$0.name.isEmpty && owner.starts(with: $0.name.utf8.reversed())
      }) {
        return true
      }
    }
    return false
  }

  private static let possessives = ["'s ", "’s "].map { Array($0.utf8) }

  /// "Jane Doe (50) spoke", "Jane Doe 4.6", "Jane Doe on the ferry": the line goes on behind the names,
  /// with neither a date nor a remark of a byline's.
  private func goesOn(_ parser: LineParser) -> Bool {
    // "(50)", "(1978)", "(6.85 points)": an age, a year, a score.
    let isCounted = parser.tokens.indices.dropLast(2).contains {
      parser.tokens[$0].isMark("(") && parser.tokens[$0 + 1].kind == .number
        && parser.date(at: $0 + 1) == nil
    }
    if isCounted { return true }
    let end = list.end
    guard end < parser.count else { return false }
    let next = end + 1
    if isVersion(parser, end) { return true }
    let first = parser.tokens[end]
    if first.shape == .lower, first.kind == .word, next < parser.count,
      parser.tokens[next].kind == .word, parser.date(at: next) == nil,
      parser.line.phrase(at: next, .tail) == nil,
      parser.line.phrase(at: end, .tail).map({ $0.end == next }) ?? false
    {
      return first.end - first.start <= 3
    }
    var talk = 0
    for index in end..<parser.count {
      let token = parser.tokens[index]
      guard token.kind == .word, token.shape == .lower, token.end - token.start > 1 else {
        continue
      }
      if token.entry.meaning.isDisjoint(with: [.tail, .placed, .month, .weekday, .by, .particle]) {
        talk += parser.line.means(index, .running) ? 2 : 1
      }
    }
    return talk > 4
  }

  /// "4.6": two numbers that are a version rather than a day and a month, which have a stop or a year
  /// behind them.
  private func isVersion(_ parser: LineParser, _ index: Int) -> Bool {
    guard index + 2 < parser.count, parser.tokens[index].kind == .number,
      parser.line.isMark(index + 1, "."), parser.tokens[index + 2].kind == .number,
      !parser.tokens[index + 2].isSpaced, !parser.isYear(index + 2)
    else { return false }
    if parser.tokens[index + 2].end - parser.tokens[index + 2].start > 2 { return true }
    let after = index + 4
    return !parser.line.isMark(index + 3, ".")
      || after < parser.count && !parser.tokens[after].isSpaced
        && parser.tokens[after].kind != .number
  }
}
