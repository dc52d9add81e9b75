// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Says what a line of unknown kind is: the cheap questions first, since most lines are running text.
struct Classifier {
  let grammar: AttributionGrammar
  let language: String?

  func classify(_ bytes: [UInt8]) -> LineReading? {
    guard bytes.count > 1 else { return nil }
    let gate = Gate(bytes: bytes, vocabulary: grammar.vocabulary)
    return bytes.count > Gate.longLine ? long(gate) : short(gate)
  }

  /// A paragraph: running text nearly always.
  private func long(_ gate: Gate) -> LineReading? {
    if let dateline = dateline(gate) { return .dateline(dateline) }
    let head = gate.head
    let mayBeCopyright = gate.mayBeCopyright(head)
    guard mayBeCopyright || gate.mayBeCredit(head),
      gate.bytes.count < AttributionGrammar.Limits.credit
    else { return nil }
    let line = Line(gate.bytes, vocabulary: grammar.vocabulary)
    let parser = LineParser(line: line, grammar: grammar, language: language)
    if mayBeCopyright, let copyright = copyright(parser) { return copyright }
    return credit(parser, words(of: line)).map(LineReading.credit)
  }

  private func short(_ gate: Gate) -> LineReading? {
    let line = Line(gate.bytes, vocabulary: grammar.vocabulary)
    guard !line.tokens.isEmpty else { return nil }
    let parser = LineParser(line: line, grammar: grammar, language: language)
    if gate.mayOpenWithDateline, let dateline = dateline(parser) { return .dateline(dateline) }
    if gate.mayBeCopyright(line), let copyright = copyright(parser) { return copyright }
    let words = words(of: line)
    if let credit = credit(parser, words) { return .credit(credit) }
    let isOpened = words <= 18 && BylineParser(parser: parser).opener().isFound
    if words <= 40, !isOpened, PhotoCredit(parser).isPhoto() { return .photo }
    return words <= 18 ? byline(parser, words) : nil
  }

  /// The most words of a byline that nothing but its names makes one.
  static let mostBareWords = 12

  private func words(of line: Line) -> Int {
    line.tokens.reduce(0) { $0 + ($1.kind == .word ? 1 : 0) }
  }

  /// The dateline at the start of a line; of a long one the first words alone are cut into tokens.
  func dateline(_ gate: Gate) -> DatelineReading? {
    guard gate.bytes.count > 1, gate.mayOpenWithDateline else { return nil }
    let isLong = gate.bytes.count > Gate.longLine
    let line = Line(
      gate.bytes, vocabulary: grammar.vocabulary,
      limit: isLong ? AttributionGrammar.Limits.dateline : .max)
    return dateline(LineParser(line: line, grammar: grammar, language: language))
  }

  private func dateline(_ parser: LineParser) -> DatelineReading? {
    guard let reading = grammar.dateline(parser, isStrict: true), isSure(reading) else {
      return nil
    }
    return reading
  }

  private func isSure(_ reading: DatelineReading) -> Bool {
    reading.dateline.agency != nil || !reading.dateline.places.isEmpty || !reading.people.isEmpty
  }

  private func copyright(_ parser: LineParser) -> LineReading? {
    let tokens = parser.tokens
    let isMarked =
      tokens.prefix(24).contains {
        $0.kind == .mark && ($0.mark == "©" || $0.mark == "ⓒ" || $0.mark == "(" || $0.mark == "@")
          || $0.entry.meaning.contains(.copyright)
      } || parser.line.phrase(at: 0, .reservation) != nil
    guard isMarked, let outcome = CopyrightParser(parser).read(), outcome.isSure else { return nil }
    if PhotoCredit(parser).isPhoto() { return .photo }
    return .copyright(outcome.reading)
  }

  private func credit(_ parser: LineParser, _ words: Int) -> CreditReading? {
    let reader = CreditParser(parser: parser, isStrict: true)
    guard words <= 160, !reader.isTalk, reader.mayStandAlone, let outcome = reader.read() else {
      return nil
    }
    if PhotoCredit(parser).isPhoto() || isPictureSource(parser, outcome) { return nil }
    return outcome.isSureLine(words: words) ? outcome.reading : nil
  }

  /// "Źródło: Pixabay": the source of a picture or a chart.
  private func isPictureSource(_ parser: LineParser, _ outcome: CreditParser.Outcome) -> Bool {
    outcome.reading.relation == .source && outcome.hasFormula
      && outcome.reading.agencies.isEmpty && outcome.reading.people.isEmpty
      && parser.tokens.contains { $0.kind == .word && $0.entry.meaning.contains(.photo) }
  }

  private func byline(_ parser: LineParser, _ words: Int) -> LineReading? {
    // "به گزارش ایرنا، …": what opens with "according to" is no byline.
    if parser.tokens[0].script == .arabic, parser.line.phrase(at: 0, .openSource) != nil {
      return nil
    }
    let reader = BylineParser(parser: parser)
    let opening = reader.opening()
    // Without "By" or the like a short line of nothing but names is one, and no sentence.
    if opening.isBare, words > Self.mostBareWords || parser.opensAsSentence(opening.names) {
      return nil
    }
    let outcome = reader.read(opening, isStrict: opening.isBare)
    if !outcome.hasOpener, let credit = codes(outcome, parser, words) { return .credit(credit) }
    guard outcome.isSure(parser, words: words) else { return nil }
    return .byline(outcome.reading(grammar.register) ?? BylineReading())
  }

  /// "AAP hh/jca", "red, ORF.at/Agenturen", "Associated Press November 19, 2019": codes and agencies
  /// alone, or an agency with a date.
  private func codes(
    _ outcome: BylineParser.Outcome, _ parser: LineParser, _ words: Int
  ) -> CreditReading? {
    let list = outcome.list
    guard list.people.isEmpty, list.unread == 0, list.places.isEmpty, words <= Self.mostBareWords
    else { return nil }
    let isDated = list.end < parser.count && parser.date(at: list.end) != nil
    let hasSlash = parser.tokens.contains { $0.isMark("/") || $0.isMark("–") && !$0.isSpaced }
    let isCodes =
      !list.initials.isEmpty && (list.hasSureAgency || hasSlash && words > 1)
      && list.organizations.isEmpty && isAtEnd(parser, list.end)
    let isSlashList =
      hasSlash && list.agencies.count > 1 && list.organizations.isEmpty && list.initials.isEmpty
      && isAtEnd(parser, list.end)
    let isUnnamed = list.hasUnnamedAgencies && (hasSlash || !list.organizations.isEmpty)
    let isStamped = isDated && list.agencies.count == 1 && list.organizations.isEmpty
    let isHeading =
      parser.tokens.last?.isMark(":") == true && list.hasSureAgency
      && list.organizations.count == 1 && parser.tokens[0].script == .arabic
    guard isCodes || isSlashList || isUnnamed || isStamped || isHeading,
      list.hasSureAgency || isEachCode(parser)
    else { return nil }
    return CreditParser(parser: parser, isStrict: false).read()?.reading
  }

  private func isAtEnd(_ parser: LineParser, _ index: Int) -> Bool {
    parser.tokens[min(index, parser.count)...].allSatisfy { $0.kind == .mark }
  }

  /// "and/or", "yes/no" are words, not codes.
  private func isEachCode(_ parser: LineParser) -> Bool {
    !parser.tokens.contains {
      $0.kind == .word && $0.shape == .lower
        && !$0.entry.meaning.isDisjoint(with: [.running, .and, .ordinary])
    }
  }
}
