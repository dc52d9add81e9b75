// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

// The phrases that open a segment of a credit line.
extension CreditParser {
  /// A phrase that may open a segment, and how it stands in the line.
  private struct Opening {
    let phrase: Range<Int>
    let entry: Vocabulary.Entry
    /// The token behind the phrase and its colon.
    let next: Int
    /// Where the part of the line ends.
    let bound: Int
    /// True for the first word of the part.
    let isFirst: Bool
    /// True for the first word, and behind a mark or a line break.
    let isStart: Bool
    let hasColon: Bool
    /// True where a dash stands in the colon's place: "Quelle - dpa".
    let isDashed: Bool

    var index: Int { phrase.lowerBound }
    var words: Int { phrase.count }
    var meaning: Meaning { entry.meaning }
  }

  /// A phrase that opens a segment at a token.
  func opener(at index: Int, _ range: Range<Int>) -> Segment? {
    guard let opening = opening(at: index, range) else { return nil }
    let meaning = opening.meaning
    let start = opening.next
    var segment = Segment(
      kind: .clause, role: line.vocabulary.role(of: opening.entry), range: start..<start,
      phrase: opening.phrase, hasColon: opening.hasColon)
    if isShortened(opening) {
      segment.range = start + 1..<start + 1
      segment.hasColon = true
      return segment
    }
    if let kind = houses(opening) {
      segment.kind = kind
      return segment
    }
    if meaning.contains(.clause), isClause(opening) {
      if meaning.contains(.material) { segment.kind = .material }
      return segment
    }
    guard meaning.contains(.material) else { return nil }
    segment.kind = .material
    if let agencies = agenciesInside(opening) {
      segment.role = nil
      segment.range = agencies..<agencies
      return segment
    }
    segment.role = segment.role ?? .contributor
    return isMaterial(opening) ? segment : nil
  }

  private func opening(at index: Int, _ range: Range<Int>) -> Opening? {
    let bound = range.upperBound
    guard let found = line.phrase(at: index, .openers, before: bound) else { return nil }
    let next = found.end
    let isFirst = index == range.lowerBound
    let hasColon =
      line.isMark(next, ":") || line.isMark(next, "：") || line.isMark(next, "︱")
      || line.isMark(next, "|") && tokens[index].script.isUnspaced
    let isDashed =
      found.entry.meaning.contains(.source) && isFirst && next + 1 < bound && tokens[next].isSpaced
      && (line.isMark(next, "-") || line.isMark(next, "–")) && tokens[next + 1].isSpaced
    return Opening(
      phrase: index..<found.end, entry: found.entry, next: hasColon || isDashed ? next + 1 : next,
      bound: bound, isFirst: isFirst,
      isStart: isFirst || tokens[index - 1].kind == .mark || tokens[index].isAfterBreak,
      hasColon: hasColon, isDashed: isDashed)
  }

  /// "tłum. Jan Kowalski": a label cut short, its stop in the colon's place.
  private func isShortened(_ opening: Opening) -> Bool {
    let word = tokens[opening.index]
    return opening.meaning.contains(.labelled) && opening.isStart && !opening.hasColon
      && line.isMark(opening.next, ".") && opening.next + 1 < opening.bound
      && word.end - word.start <= 6 && tokens[opening.next + 1].isName
  }

  /// The kind of a segment that names houses rather than people; nil where the phrase opens none.
  private func houses(_ opening: Opening) -> Segment.Kind? {
    let meaning = opening.meaning
    if meaning.contains(.source), opening.hasColon || opening.isDashed,
      opening.isStart || tokens[opening.index].isName
    {
      return .source
    }
    // "SOURCE Osten Harbour Board", as press releases end
    if meaning.contains(.source), opening.isFirst, opening.words == 1, isShouted(opening) {
      return .source
    }
    // "(Source AFP)"
    if meaning.contains(.source), opening.isFirst, opening.words == 1,
      parser.agency(at: opening.next, before: opening.bound).map({ !$0.isAmbiguous }) ?? false
    {
      return .source
    }
    if meaning.contains(.republished), opening.isStart { return .republished }
    guard !meaning.isDisjoint(with: [.syndicated, .openSource, .published]) else { return nil }
    let isNamed = followsName(opening.next, opening.bound)
    if meaning.contains(.syndicated), opening.words > 2 || opening.isFirst && isNamed {
      return .syndicated
    }
    guard isNamed else { return nil }
    if meaning.contains(.openSource), opening.isFirst || opening.isStart && opening.words > 1 {
      return .source
    }
    if meaning.contains(.published), opening.isFirst, tokens[opening.index].shape != .lower {
      return .published
    }
    return nil
  }

  /// A label in capitals before a name that is not.
  private func isShouted(_ opening: Opening) -> Bool {
    tokens[opening.index].shape == .upper && tokens[opening.index].script == .latin
      && opening.next < opening.bound && tokens[opening.next].shape == .capitalized
      && opening.bound - opening.next <= 8
  }

  /// True where a phrase that gives its people a role opens a clause here.
  private func isClause(_ opening: Opening) -> Bool {
    let (index, next, bound) = (opening.index, opening.next, opening.bound)
    if opening.hasColon {
      return next < bound && (opening.isStart || opening.words > 1 || tokens[index].isName)
    }
    if opening.words == 1 {
      if tokens[index].script.isUnspaced { return opening.isFirst && isSpacedName(next, bound) }
      if isArabicClause(opening) { return true }
      guard opening.meaning.contains(.openClause), followsName(next, bound) else { return false }
      // "By Jane Doe" is a byline's word too, and inside a line mostly a sentence's.
      return opening.meaning.contains(.by)
        ? opening.isFirst && tokens[next].isName : opening.isStart
    }
    return followsName(next, bound) || line.means(next, .given)
      || next < bound && tokens[next].isMark("(")
  }

  /// "(إعداد مريم سالم - تحرير علي حسن)": in brackets and behind a dash one word opens a clause; elsewhere it
  /// begins sentences.
  private func isArabicClause(_ opening: Opening) -> Bool {
    guard tokens[opening.index].script == .arabic, opening.index > 0 else { return false }
    let mark = tokens[opening.index - 1]
    return (mark.isMark("(") || mark.isMark("-") || mark.isMark("–"))
      && followsName(opening.next, opening.bound)
  }

  /// "（翻訳 佐伯涼子）": a blank in the colon's place, and one name to the end.
  private func isSpacedName(_ index: Int, _ bound: Int) -> Bool {
    guard index + 1 == bound, tokens[index].isSpaced, tokens[index].script.isUnspaced else {
      return false
    }
    return (6...15).contains(tokens[index].end - tokens[index].start)
  }

  /// "mit Agenturen": where the agencies stand in the phrase itself. Not as its first word, "inputs from":
  /// a segment that began where it was found would be found again for ever.
  private func agenciesInside(_ opening: Opening) -> Int? {
    guard opening.isStart else { return nil }
    return opening.phrase.dropFirst().first { line.means($0, .agencies) }
  }

  /// True where material of others is named: by a phrase, or by one word before a house or a name.
  private func isMaterial(_ opening: Opening) -> Bool {
    guard followsName(opening.next, opening.bound) else { return false }
    if opening.words > 1 { return true }
    var name = opening.next
    if line.means(name, .article), tokens[name].shape == .lower { name += 1 }
    let isNews =
      parser.agency(at: name, before: opening.bound) != nil
      || parser.outlet(at: name, before: opening.bound) != nil
      || line.phrase(at: name, .agencies, before: opening.bound) != nil
    return isNews || opening.isStart && tokens[name].isName
  }

  /// True where a token begins what a credit may name: a name, a house, an address, a quoted name.
  func followsName(_ index: Int, _ bound: Int) -> Bool {
    guard index < bound else { return false }
    let token = tokens[index]
    switch token.kind {
    case .mark: return index + 1 < bound && opensName(token.mark)
    case .mail, .handle: return true
    case .number, .address: return false
    case .word: break
    }
    return token.isName || line.phrase(at: index, [.agency, .agencies], before: bound) != nil
      || line.means(index, [.article, .particle]) && index + 1 < bound && tokens[index + 1].isName
      || parser.isDomain(index)
  }

  private func opensName(_ mark: Unicode.Scalar) -> Bool {
    switch mark {
    case "«", "\"", "“", "„", "(", "*", "@", "'": true
    default: false
    }
  }
}
