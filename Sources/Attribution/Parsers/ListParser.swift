// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Reads a list of names from left to right, binding to each what is printed beside it.
struct ListParser {
  let parser: LineParser
  let bound: Int
  let expectation: LineParser.Expectation
  /// True where a date or the like ends the list.
  var stopsAtTails = true
  /// True where the first word nobody can read ends the list.
  var stopsAtUnread = false
  var list = NameList()
  var index: Int
  /// The first person who has no place yet.
  var groupStart = 0
  /// What stood before the item in hand.
  var separator = Separator.start
  /// An organisation printed before its people: "Associated Press writers Jane Doe and…".
  var leadOrganization: String?
  var leadTitle: String?
  /// The part of the people behind a label, "Redaktion: Tom Reed".
  var leadRole: PersonRole?
  /// True after "with": the agencies that follow are nobody's employer.
  var isUnbound = false
  var leadPlace: String?
  /// The lead place where it stood before everybody: that of the list, where nobody follows.
  var promised: String?
  /// Organisations printed after people, with the number of people then.
  var trailing: [(people: Int, name: String)] = []
  var trailingPlaces: [(people: Int, name: String)] = []

  enum Separator {
    case start, none, comma, and, slash, bar, direct, lineBreak
  }

  init(_ parser: LineParser, _ range: Range<Int>, _ expectation: LineParser.Expectation) {
    self.parser = parser
    index = range.lowerBound
    bound = range.upperBound
    self.expectation = expectation
  }

  /// Reads the list.
  mutating func run() -> NameList {
    while index < bound {
      let token = parser.tokens[index]
      if token.isAfterBreak, separator == .none { separator = .lineBreak }
      let start = index
      switch token.kind {
      case .mark: if !mark(token) { return finish() }
      case .mail, .handle, .address: contact(token)
      case .number: if !number() { return finish() }
      case .word: if !word() { return finish() }
      }
      if index == start { index += 1 }
      if stopsAtUnread, list.unread > 0 { break }
    }
    return finish()
  }

  var line: Line { parser.line }

  mutating func finish() -> NameList {
    if list.people.isEmpty, let promised { list.places.append(promised) }
    bindTrailing()
    list.end = index
    return list
  }

  /// A mark parts items; false ends the list.
  mutating func mark(_ token: Token) -> Bool {
    index += 1
    switch token.mark {
    case ",", ";", "、", "，", "；", "،", "؛": separator = .comma
    case "/", "／": separator = .slash
    case "|", "·", "•", "∙", "–", "—", "-", "‧", "・":
      // "عمان - سلمى حداد": papers in Arabic print the place first.
      if index > 1, parser.tokens[index - 2].script == .arabic { takeLeadPlace() }
      separator = .bar
    case "&", "+": separator = .and
    case "(", "[", "（", "【": separator = .direct
    case ")", "]", "）", "】": if separator == .direct { separator = .none }
    case ":", "：":
      takeLeadPlace()
      separator = .start
    case "'", "’":
      break
    case "=":
      return expectation != .byline
    default: break
    }
    return true
  }

  /// A place before the first name is where those behind it write from.
  private mutating func takeLeadPlace() {
    guard let place = list.places.last, list.people.isEmpty else { return }
    leadPlace = place
    list.places.removeLast()
  }

  mutating func contact(_ token: Token) {
    let text = line.text(token.start, token.end)
    index += 1
    switch token.kind {
    case .handle:
      if let last = list.people.indices.last, list.people[last].handle == nil {
        list.people[last].handle = text
      }
    case .mail: mail(text)
    default: break
    }
  }

  /// A mail address; a surname glued to its front is given back to the name.
  mutating func mail(_ text: String) {
    guard let last = list.people.indices.last, list.people[last].email == nil else { return }
    if let (surname, address) = MailGlue.split(text, after: list.people[last].name) {
      list.people[last].name += " " + surname
      list.people[last].email = address
    } else {
      list.people[last].email = text
    }
  }

  mutating func number() -> Bool {
    if let end = parser.outlet(at: index, before: bound) {
      organization(index..<end)
      return true
    }
    if stopsAtTails, !list.isEmpty || list.hasStaff { return false }
    if let end = parser.date(at: index, before: bound) {
      index = end
    } else {
      index += 1
    }
    return true
  }

  /// A word opens an item; false ends the list.
  mutating func word() -> Bool {
    let known = parser.tokens[index].entry.isKnown
    if known {
      if opensTown(), placed() { return true }
      if parser.isConjunction(index, bound), separator != .start || list.people.isEmpty == false {
        separator = .and
        index += 1
        return true
      }
      if repeatedArticle() || editionDate() || bracketedRole() { return true }
      if expectation == .byline, edition() || roleLabel() || photographerLabel() { return true }
      if stopsAtTails, isTail() { return false }
      if agency() || material() || outlet() || unnamed() || degree() || bureau() || place()
        || title()
        || staff() || placed() || belonging()
      {
        return true
      }
    }
    return nameOrRest()
  }
}
