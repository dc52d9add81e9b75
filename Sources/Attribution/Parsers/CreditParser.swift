// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Reads credit lines, source lines and sign-offs.
///
/// The line is cut into segments at the phrases that open or close one ("Reporting by", "With files from",
/// "contributed to this report"); each segment holds one list of names.
struct CreditParser {
  let parser: LineParser
  /// True where the line may be something else.
  let isStrict: Bool

  var line: Line { parser.line }
  var tokens: [Token] { parser.tokens }

  /// A part of the line with one list of names.
  struct Segment {
    enum Kind {
      case head, clause, material, source, republished, published, syndicated, contributed
    }

    var kind: Kind
    var role: String?
    var range: Range<Int>
    /// The text of the phrase that opens or closes it.
    var phrase: Range<Int>
    var hasColon = false
  }

  /// What the line says, with what tells how sure it is.
  struct Outcome {
    var reading: CreditReading
    var unread = 0
    var hasFormula = false
    var hasSureAgency = false
    var isBracketed = false
    var isSlashed = false
    var isDashed = false
    var hasUnnamed = false
    var hasEdition = false
    /// True where only "with" or "via" speaks for a credit, and no news name stands behind it.
    var isWeak = false
    /// True for a line that is a byline rather than a credit.
    var isByline = false
  }

  /// True where the line may be a credit whatever names it holds: it stands in brackets, slashes or
  /// dashes, or a phrase opens or closes a part of it.
  ///
  /// Running text nearly always fails here, before any list of names is read.
  var mayStandAlone: Bool {
    guard let frame = frame() else { return false }
    if frame.isFramed { return true }
    var hasPhrase = false
    forEachSegment(of: frame.range) { segment in
      hasPhrase = segment.kind != .head
      return !hasPhrase
    }
    return hasPhrase
  }

  /// True for a sentence: read strictly, it is lost at its first words.
  var isTalk: Bool {
    guard isStrict, let range = frame()?.range else { return false }
    return parser.opensAsSentence(range) && !mayRecover(range)
  }

  func read() -> Outcome? {
    guard let frame = frame() else { return nil }
    var builder = CreditBuilder(parser: parser, frame: frame, isStrict: isStrict)
    var segments: [Segment] = []
    builder.endsAtUnread = isStrict && !mayRecover(frame.range)
    forEachSegment(of: frame.range) { segment in
      segments.append(segment)
      builder.add(segment)
      return !builder.isLost
    }
    if builder.isLost { return nil }
    return builder.outcome(segments)
  }

  /// True where a phrase stands that makes up for words nobody could read; without one, a line that may
  /// be something else is lost at the first of them, as sentences are.
  private func mayRecover(_ range: Range<Int>) -> Bool {
    range.contains { index in
      guard tokens[index].entry.mayCredit else { return false }
      var meaning: Meaning = [.republished, .published, .syndicated]
      if tokens[index].script.isUnspaced { meaning.formUnion([.source, .openSource]) }
      return line.phrase(at: index, meaning) != nil
    }
  }

  /// The line without its brackets, dashes and asterisks.
  struct Frame {
    var range: Range<Int>
    var isBracketed = false
    var isSlashed = false
    var isDashed = false

    var isFramed: Bool { isBracketed || isSlashed || isDashed }
  }

  private func frame() -> Frame? {
    var frame = Frame(range: 0..<parser.count)
    var start = 0
    var end = parser.count
    while start < end, tokens[start].kind == .mark {
      switch tokens[start].mark {
      case "(", "[", "（", "【": frame.isBracketed = true
      case "/": frame.isSlashed = true
      case "-", "–", "—": frame.isDashed = true
      case "*", "•", "=", "·", "\"", "“", "_", "■", "»", "|", ".": break
      case "©": return copyrightFrame(start + 1, end)
      default: return nil
      }
      start += 1
    }
    while end > start, tokens[end - 1].kind == .mark {
      switch tokens[end - 1].mark {
      case ")", "]", "）", "】", ".", ";", ",", ":", "*", "\"", "”", "/", "-", "–", "—", "|", "。",
        "=", "_":
        end -= 1
      default:
        return start < end
          ? Frame(
            range: start..<end, isBracketed: frame.isBracketed, isSlashed: frame.isSlashed,
            isDashed: frame.isDashed) : nil
      }
    }
    guard start < end else { return nil }
    // A stop after an initial or "Jr" belongs to it.
    if end < parser.count, line.isMark(end, "."), tokens[end - 1].end - tokens[end - 1].start <= 1 {
      end += 1
    }
    frame.range = start..<end
    return frame
  }

  /// "© dpa-infocom, dpa:…", "© dpa/Spektrum.de": an agency's mark is a source.
  private func copyrightFrame(_ start: Int, _ end: Int) -> Frame? {
    guard start < end, parser.agency(at: start) != nil || line.phrase(at: start, .openSource) != nil
    else { return nil }
    var end = end
    while end > start, tokens[end - 1].kind == .mark { end -= 1 }
    return Frame(range: start..<end, isSlashed: true)
  }

  // MARK: Segments

  /// Cuts a part of the line into segments and hands them over in order, until one is refused.
  private func forEachSegment(of range: Range<Int>, _ take: (Segment) -> Bool) {
    var current = Segment(
      kind: .head, range: range.lowerBound..<range.lowerBound,
      phrase: range.lowerBound..<range.lowerBound)
    var index = range.lowerBound
    /// False where no more segments are wanted.
    func close(_ end: Int) -> Bool {
      current.range = current.range.lowerBound..<max(end, current.range.lowerBound)
      return current.kind == .head && current.range.isEmpty || take(current)
    }
    while index < range.upperBound {
      let token = tokens[index]
      // Every phrase that opens or closes a segment makes a line a credit.
      if token.kind == .word, token.entry.mayCredit {
        if let next = opener(at: index, range) {
          guard close(index) else { return }
          current = next
          index = next.range.lowerBound
          continue
        }
        if let closing = closing(at: index, range, from: current.range.lowerBound) {
          current.range = current.range.lowerBound..<index
          current.kind = .contributed
          current.role = line.vocabulary.roles[Int(closing.entry.role)]
          current.phrase = index..<closing.end
          index = closing.end
          let placeStart = index
          index = afterClosing(index, range)
          current.hasColon = false
          guard take(current) else { return }
          if index > placeStart {
            let placed = Segment(
              kind: .contributed, role: current.role, range: index..<index,
              phrase: placeStart..<index)
            guard take(placed) else { return }
          }
          while index < range.upperBound,
            tokens[index].isMark(",") || tokens[index].isMark(".") || line.means(index, .and)
              || isWhile(index)
          {
            index += 1
          }
          current = Segment(kind: .head, range: index..<index, phrase: index..<index)
          continue
        }
      }
      if token.kind == .mark,
        isSentenceEnd(index, range) || token.mark == "|"
          || token.mark == ";" && current.kind != .clause && current.kind != .head
            && current.kind != .source
      {
        guard close(index) else { return }
        current = Segment(kind: .head, range: index + 1..<index + 1, phrase: index..<index)
      }
      index += 1
    }
    _ = close(range.upperBound)
  }

  private func isWhile(_ index: Int) -> Bool {
    tokens[index].shape == .lower
      && ["while", "whereas", "mientras", "tandis"].contains(line.text(index..<index + 1))
  }

  /// "from Hong Kong" after "contributed reporting".
  private func afterClosing(_ index: Int, _ range: Range<Int>) -> Int {
    guard index < range.upperBound, line.means(index, .placed) || line.means(index - 1, .placed)
    else { return index }
    let start = line.means(index, .placed) ? index + 1 : index
    return parser.place(at: start, before: range.upperBound, isKnownOnly: false) ?? index
  }

  /// A stop after which a new sentence begins.
  func isSentenceEnd(_ index: Int, _ range: Range<Int>) -> Bool {
    guard tokens[index].isMark(".") || tokens[index].isMark("。"), index + 1 < range.upperBound,
      index > 0
    else { return false }
    let word = tokens[index - 1]
    if word.end - word.start <= 1 || parser.line.means(index - 1, .suffix)
      || parser.isAbbreviation(index - 1) && word.shape != .lower && word.end - word.start < 5
    {
      return false
    }
    return tokens[index + 1].isSpaced
  }

  /// A phrase that opens a segment at a token.
  private func opener(at index: Int, _ range: Range<Int>) -> Segment? {
    let bound = range.upperBound
    guard let found = line.phrase(at: index, .openers, before: bound) else { return nil }
    let meaning = found.entry.meaning
    let isStart =
      index == range.lowerBound || tokens[index - 1].kind == .mark || tokens[index].isAfterBreak
    let isFirst = index == range.lowerBound
    var next = found.end
    let hasColon =
      line.isMark(next, ":") || line.isMark(next, "：") || line.isMark(next, "︱")
      || line.isMark(next, "|") && tokens[index].script.isUnspaced
    // "tłum. Jan Kowalski"
    let isShortened =
      meaning.contains(.labelled) && isStart && line.isMark(next, ".") && next + 1 < bound
      && tokens[index].end - tokens[index].start <= 6 && tokens[next + 1].isName
    if isShortened {
      next += 1
      return Segment(
        kind: .clause, role: line.vocabulary.roles[Int(found.entry.role)], range: next..<next,
        phrase: index..<found.end, hasColon: true)
    }
    let isDashed =
      meaning.contains(.source) && isFirst && next + 1 < bound && tokens[next].isSpaced
      && (line.isMark(next, "-") || line.isMark(next, "–")) && tokens[next + 1].isSpaced
    if hasColon || isDashed { next += 1 }
    let words = found.end - index
    var segment = Segment(
      kind: .clause, range: next..<next, phrase: index..<found.end, hasColon: hasColon)
    if found.entry.role >= 0 { segment.role = line.vocabulary.roles[Int(found.entry.role)] }
    if meaning.contains(.source), hasColon || isDashed, isStart || tokens[index].isName {
      segment.kind = .source
      return segment
    }
    if meaning.contains(.republished), isStart {
      segment.kind = .republished
      return segment
    }
    if meaning.contains(.syndicated), words > 2 || isFirst && followsName(next, bound) {
      segment.kind = .syndicated
      return segment
    }
    if meaning.contains(.openSource), isFirst || isStart && words > 1, followsName(next, bound) {
      segment.kind = .source
      return segment
    }
    if meaning.contains(.published), isFirst, followsName(next, bound),
      tokens[index].shape != .lower
    {
      segment.kind = .published
      return segment
    }
    if meaning.contains(.clause), isClause(index, next, bound, isStart, isFirst, hasColon, words) {
      if meaning.contains(.material) { segment.kind = .material }
      return segment
    }
    // "mit Agenturen": the agencies stand in the phrase itself. Not as its first word, "inputs from":
    // a segment that began where it was found would be found again for ever.
    if meaning.contains(.material), words > 1, isStart,
      let agencies = (index + 1..<found.end).first(where: { line.means($0, .agencies) })
    {
      segment.kind = .material
      segment.role = nil
      segment.range = agencies..<agencies
      return segment
    }
    if meaning.contains(.material), isMaterial(index, next, bound, isStart, words) {
      segment.kind = .material
      segment.role = segment.role ?? "contributor"
      return segment
    }
    return nil
  }

  func followsName(_ index: Int, _ bound: Int) -> Bool {
    guard index < bound else { return false }
    if tokens[index].kind == .mark {
      return index + 1 < bound
        && ["«", "\"", "“", "„", "(", "*", "@", "'"].contains(tokens[index].mark)
    }
    if tokens[index].kind == .mail || tokens[index].kind == .handle { return true }
    guard tokens[index].kind == .word else { return false }
    return tokens[index].isName
      || line.phrase(at: index, [.agency, .agencies], before: bound) != nil
      || (line.means(index, .article) && index + 1 < bound && tokens[index + 1].isName)
      || parser.isDomain(index)
      || line.means(index, .particle) && index + 1 < bound && tokens[index + 1].isName
  }

  private func isClause(
    _ index: Int, _ next: Int, _ bound: Int, _ isStart: Bool, _ isFirst: Bool, _ hasColon: Bool,
    _ words: Int
  ) -> Bool {
    if hasColon { return next < bound && (isStart || words > 1 || tokens[index].isName) }
    if words == 1 {
      if tokens[index].script.isUnspaced { return isFirst && isSpacedName(next, bound) }
      let text = line.text(index..<index + 1).lowercased()
      if text == "by" || text == "por" {
        return isFirst && followsName(next, bound) && tokens[next].isName
      }
      let isVerb = [
        "colaborou", "colaboraram", "contribuiu", "contribuíram", "colaboró", "colaboraron",
        "colabora", "colaboran", "tradução",
        "traducción", "reportage", "reporte", "traduction", "contributing", "übersetzung",
        "reportagem", "con", "avec",
      ].contains(text)
      return isVerb && isStart && followsName(next, bound)
    }
    guard
      followsName(next, bound) || line.means(next, .given)
        || next < bound && tokens[next].isMark("(")
    else { return false }
    return isStart || tokens[index].shape != .lower || line.means(index - 1, .and) || !isStrict
      || words > 1
  }

  /// "（翻訳 佐伯涼子）": a blank in the colon's place, and one name to the end.
  private func isSpacedName(_ index: Int, _ bound: Int) -> Bool {
    guard index + 1 == bound, tokens[index].isSpaced, tokens[index].script.isUnspaced else {
      return false
    }
    return (6...15).contains(tokens[index].end - tokens[index].start)
  }

  private func isMaterial(_ index: Int, _ next: Int, _ bound: Int, _ isStart: Bool, _ words: Int)
    -> Bool
  {
    guard followsName(next, bound) else { return false }
    if words > 1 { return isStart || tokens[index].shape != .lower || !isStrict || next < bound }
    var name = next
    if line.means(name, .article), tokens[name].shape == .lower { name += 1 }
    let isNews =
      parser.agency(at: name, before: bound) != nil || parser.outlet(at: name, before: bound) != nil
      || line.phrase(at: name, .agencies, before: bound) != nil
    if isNews { return true }
    return isStart && tokens[name].isName
  }

  private func isContributor(_ entry: Vocabulary.Entry) -> Bool {
    line.vocabulary.roles[Int(entry.role)] == "contributor"
  }

  /// A phrase that closes a segment: a name must stand before it.
  private func closing(at index: Int, _ range: Range<Int>, from start: Int) -> (
    end: Int, entry: Vocabulary.Entry
  )? {
    guard index > start, let found = line.phrase(at: index, .closing, before: range.upperBound)
    else { return nil }
    let end = found.end
    if end - index == 1 {
      // One word closes only before a place or at the sentence's end: "reported from", "contributed."
      let isEnd = end >= range.upperBound || tokens[end].isMark(".")
      let isPlaced =
        end < range.upperBound && line.means(end, .placed)
        && (!isStrict || followsName(end + 1, range.upperBound))
      guard isPlaced || isEnd && found.entry.role >= 0 && isContributor(found.entry) else {
        return nil
      }
    }
    return found
  }
}
