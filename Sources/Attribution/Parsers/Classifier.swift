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
    let hasSlash = parser.tokens.contains { $0.isMark("/") }
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

extension CreditParser.Outcome {
  /// True for a whole line that is surely a credit.
  func isSureLine(words: Int) -> Bool {
    guard unread == 0, !isByline, !isWeak else { return false }
    let hasNames =
      !reading.people.isEmpty || !reading.agencies.isEmpty || !reading.organizations.isEmpty
    if hasFormula { return hasNames || hasUnnamed || reading.relation == .syndicated }
    if isBracketed || isSlashed || isDashed {
      return isBracketed && hasEdition && words <= 6 || hasSureAgency || hasUnnamed
        || !reading.agencies.isEmpty && words <= 4
    }
    return false
  }

  /// Longer lines are more than codes.
  static let mostCodes = 7

  /// "EFE", "afp/dpa": nothing but agencies after the last sentence.
  func isBareCodes(_ parser: LineParser) -> Bool {
    hasSureAgency && unread == 0 && !hasFormula && reading.people.isEmpty
      && reading.organizations.isEmpty && reading.places.isEmpty && parser.count <= Self.mostCodes
      && parser.tokens.allSatisfy { $0.kind == .word || $0.isMark("/") || $0.isMark(".") }
  }

  /// True for the end of a paragraph that is surely a credit.
  var isSureTail: Bool { isSureLine(words: 4) }
}

extension BylineParser.Outcome {
  /// True for a line that is surely a byline.
  func isSure(_ parser: LineParser, words: Int) -> Bool {
    // A crumb trail, or a headline with its source behind it: "Who owns the quay? [AFP]".
    guard list.unread == 0 || isCut(parser),
      !parser.tokens.contains(where: { $0.isMark("»") || $0.isMark("?") })
    else { return false }
    if hasMail { return !list.isEmpty || list.hasStaff }
    if hasOpener {
      if list.people.contains(where: { !$0.name.isEmpty }) { return hasPeople(parser) }
      return list.hasSureAgency || list.hasStaff || isOutlet(parser)
    }
    guard words <= Classifier.mostBareWords, !startsLikeText(parser), !isDoubtful(parser) else {
      return false
    }
    if list.people.isEmpty { return isAgencyAlone(parser, words) }
    let isDescribed = list.people.contains {
      $0.jobTitle != nil || $0.organization != nil || $0.email != nil || $0.handle != nil
        || $0.location != nil
    }
    if isAcronymExplained { return false }
    let isNamed = list.people.allSatisfy { isFull($0.name) }
    if hasGiven(parser) {
      // "Nadia says: June 4": one name alone is no byline.
      return list.people.contains { isFull($0.name) }
        && (isDescribed || list.end < parser.count || words <= 8)
    }
    if isNamed, parser.tokens[start].script == .hangul {
      return list.people.allSatisfy { $0.jobTitle != nil } && words <= 8
    }
    return isNamed && isOrdinaryFree(parser)
      && (list.end < parser.count && isTail(parser)
        || isDescribed
          && (isOutlet(parser) || list.hasSureAgency && list.end >= parser.count)
        || list.people.count > 1 && isSlashed(parser))
  }

  /// Agencies and known outlets alone, or a newsroom: "AFP, MANILA", "Redação Internacional".
  private func isAgencyAlone(_ parser: LineParser, _ words: Int) -> Bool {
    let isKnown = list.organizations.isEmpty || hasOutlet(parser) && list.organizations.count <= 2
    if list.hasSureAgency { return isKnown && list.end >= parser.count || words <= 3 && isKnown }
    return list.hasStaff && words > 1 && words <= 4 && isKnown && !isAmpersand(parser)
  }

  private func isAmpersand(_ parser: LineParser) -> Bool {
    parser.tokens.contains { $0.isMark("&") || $0.isMark("?") || $0.isMark("!") }
  }

  /// "Harbour Safety (HS) - Annual Report": an abbreviation and what it stands for.
  private var isAcronymExplained: Bool {
    list.people.contains { person in
      person.organization.map { Acronym.stands($0, for: person.name) } ?? false
    }
  }

  /// "Follow Jane Doe", "Related: Jane Doe", "In Berlin on Monday"
  private func startsLikeText(_ parser: LineParser) -> Bool {
    guard start < parser.count else { return true }
    if parser.line.means(start, .placed), parser.tokens[start].shape == .capitalized,
      !parser.line.means(start, [.given, .article, .particle])
    {
      return true
    }
    return parser.line.means(start, .running) && !parser.line.means(start, [.given, .article])
      && parser.tokens[start].end - parser.tokens[start].start > 3
  }

  /// True where the people of an opened byline look like people: given names, or no ordinary word.
  private func hasPeople(_ parser: LineParser) -> Bool {
    // "Di", "Da", "Av" open sentences and names as well.
    if let opener = parser.tokens.first(where: { $0.kind == .word }),
      opener.end - opener.start == 2,
      opener.shape != .upper, !isPlainItem(parser, opener),
      parser.line.text(opener.start, opener.end).lowercased() != "by",
      !parser.tokens.contains(where: { $0.isMark(":") })
    {
      return hasGiven(parser) && list.people.contains { $0.name.utf8.contains(0x20) }
    }
    if hasGiven(parser) { return true }
    guard isOrdinaryFree(parser), let first = list.people.first?.name else { return false }
    let isPlace = parser.line.phrase(at: start, .place) != nil
    return !isPlace && isFull(first) || list.people.count > 1
      || list.people[0].jobTitle != nil || list.people[0].organization != nil
  }

  /// "di Nora Quill" and nothing else: a sentence would begin with a capital.
  private func isPlainItem(_ parser: LineParser, _ opener: Token) -> Bool {
    opener.shape == .lower && list.end >= parser.count && isOrdinaryFree(parser)
      && list.people.allSatisfy { isFull($0.name) }
      && parser.line.phrase(at: start, .place) == nil
  }

  /// True for a name of several words, or of several letters in scripts that write names as one word.
  private func isFull(_ name: String) -> Bool {
    if name.utf8.contains(0x20) { return true }
    guard let first = name.unicodeScalars.first else { return false }
    let script = Letters.script(first.value)
    return (script.isUnspaced || script == .hangul) && (2...5).contains(name.unicodeScalars.count)
  }

  /// True where no capitalised word is an ordinary one.
  private func isOrdinaryFree(_ parser: LineParser) -> Bool {
    range(parser).allSatisfy {
      let token = parser.tokens[$0]
      return token.entry.meaning.isDisjoint(with: [.ordinary, .running]) || !token.isName
        || token.end - token.start < 2 || parser.line.means($0, [.given, .particle, .organization])
    }
  }

  /// "Por Jane Doe, G1 - a jornalista viajou…": a remark behind a dash.
  private func isCut(_ parser: LineParser) -> Bool {
    guard hasOpener, !list.people.isEmpty, list.unread == 1, list.end > 1, hasGiven(parser) else {
      return false
    }
    return parser.tokens[max(start, list.end - 4)..<list.end].contains {
      $0.isMark("-") || $0.isMark("–") || $0.isMark("—") || $0.isMark("|")
    }
  }

  private func isTail(_ parser: LineParser) -> Bool {
    if parser.date(at: list.end) != nil { return true }
    guard let tail = parser.line.phrase(at: list.end, .tail) else { return false }
    // "Storing Ferry Data", "Ferries on a Map": the word is the last of a heading, or goes on as one.
    guard tail.end - list.end == 1, parser.tokens[list.end - 1].kind == .word else { return true }
    guard tail.end < parser.count else { return false }
    return parser.tokens[tail.end].kind != .word || parser.date(at: tail.end) != nil
      || parser.line.phrase(at: tail.end, [.tail, .placed, .by]) != nil
  }

  private func isSlashed(_ parser: LineParser) -> Bool {
    parser.tokens.contains { $0.isMark("/") }
  }

  private func isOutlet(_ parser: LineParser) -> Bool {
    !list.organizations.isEmpty
      && range(parser).contains {
        parser.outlet(at: $0) != nil || parser.isDomain($0)
          || parser.line.means($0, .organization) && parser.tokens[$0].isName
            && !parser.line.means($0, .ordinary)
      }
  }

  private func hasOutlet(_ parser: LineParser) -> Bool {
    range(parser).contains { parser.outlet(at: $0) != nil || parser.isDomain($0) }
  }

  private func hasGiven(_ parser: LineParser) -> Bool {
    range(parser).contains { parser.line.means($0, .given) && parser.tokens[$0].isName }
  }

  private func range(_ parser: LineParser) -> Range<Int> {
    start..<min(max(list.end, start), parser.count)
  }
}
