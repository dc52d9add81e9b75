// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Says what a line of unknown kind is: the cheap questions first, since most lines are running text.
struct Classifier {
  let grammar: AttributionGrammar
  let language: String?

  func classify(_ text: String) -> LineReading? {
    let bytes = Array(text.utf8)
    guard bytes.count > 1 else { return nil }
    let isLong = bytes.count > 1600
    let line = Line(
      bytes, vocabulary: grammar.vocabulary,
      limit: isLong ? AttributionGrammar.Limits.dateline : .max)
    guard !line.tokens.isEmpty else { return nil }
    let parser = LineParser(line: line, grammar: grammar, language: language)
    if !isLong, let copyright = copyright(parser) { return copyright }
    let words = line.tokens.reduce(0) { $0 + ($1.kind == .word ? 1 : 0) }
    if !isLong, let credit = credit(parser, words) { return .credit(credit) }
    if let dateline = grammar.dateline(parser, isStrict: true), isSure(dateline) {
      return .dateline(dateline)
    }
    if words <= 40, PhotoCredit(parser).isPhoto() { return .photo }
    if words <= 18, let byline = byline(parser, words) { return .byline(byline) }
    return nil
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
      } || parser.line.phrase(at: 0, .notice) != nil
    guard isMarked, let outcome = CopyrightParser(parser).read(), outcome.isSure else { return nil }
    if PhotoCredit(parser).isPhoto() { return .photo }
    return .copyright(outcome.reading)
  }

  private func credit(_ parser: LineParser, _ words: Int) -> CreditReading? {
    guard words <= 120, let outcome = CreditParser(parser: parser, isStrict: true).read() else {
      return nil
    }
    if PhotoCredit(parser).isPhoto() { return nil }
    return outcome.isSureLine(words: words) ? outcome.reading : nil
  }

  private func byline(_ parser: LineParser, _ words: Int) -> BylineReading? {
    let outcome = BylineParser(parser: parser).read()
    guard outcome.isSure(parser, words: words) else { return nil }
    return outcome.reading(grammar.register)
  }
}

extension CreditParser.Outcome {
  /// True for a whole line that is surely a credit.
  func isSureLine(words: Int) -> Bool {
    guard unread == 0 else { return false }
    let hasNames =
      !reading.people.isEmpty || !reading.agencies.isEmpty || !reading.organizations.isEmpty
    if hasFormula { return hasNames || hasUnnamed || reading.relation == .syndicated }
    if isBracketed || isSlashed || isDashed {
      return hasSureAgency || hasUnnamed || !reading.agencies.isEmpty && words <= 4
    }
    return false
  }

  /// True for the end of a paragraph that is surely a credit.
  var isSureTail: Bool { isSureLine(words: 4) }
}

extension BylineParser.Outcome {
  /// True for a line that is surely a byline.
  func isSure(_ parser: LineParser, words: Int) -> Bool {
    guard list.unread == 0 || hasOpener && isCut(parser) else { return false }
    let hasNews = list.hasSureAgency || list.hasStaff || !list.organizations.isEmpty
    if hasOpener {
      return !list.people.isEmpty || list.hasSureAgency || list.hasStaff || hasMail
        || isOutlet(parser)
    }
    if hasMail { return !list.isEmpty }
    guard words <= 12 else { return false }
    if !list.people.isEmpty {
      let isDescribed = list.people.contains {
        $0.jobTitle != nil || $0.organization != nil || $0.email != nil || $0.handle != nil
          || $0.location != nil
      }
      return hasGiven(parser) && (isDescribed || list.end < parser.count || words <= 8)
    }
    return list.hasSureAgency || list.hasStaff && hasNews && words <= 4
  }

  private func isCut(_ parser: LineParser) -> Bool { false && parser.count > 0 }

  private func isOutlet(_ parser: LineParser) -> Bool {
    list.organizations.contains { _ in true }
      && (start..<min(list.end, parser.count)).contains {
        parser.outlet(at: $0) != nil || parser.isDomain($0)
          || parser.line.means($0, .organization)
      }
  }

  private func hasGiven(_ parser: LineParser) -> Bool {
    (start..<min(max(list.end, start), parser.count)).contains { parser.line.means($0, .given) }
  }
}
