// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

// What makes a line of names surely a byline.
extension BylineParser.Outcome {
  /// True for a line that is surely a byline.
  func isSure(_ parser: LineParser, words: Int) -> Bool {
    // A crumb trail, or a headline with its source behind it: "Who owns the quay? [AFP]".
    guard list.unread == 0 || isCut(parser),
      !parser.tokens.contains(where: { $0.isMark("»") || $0.isMark("?") })
    else { return false }
    if hasMail { return !list.isEmpty || list.hasStaff }
    if list.hasReporter, parser.line.isMark(0, "（") || parser.line.isMark(0, "(") {
      return list.end >= parser.count - 1
    }
    if list.hasReporter, list.hasSureAgency, list.people.count == 1 {
      return list.end >= parser.count && words <= 4
    }
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
