// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

// What the segments that name people or houses add to the credit.
extension CreditBuilder {
  mutating func clause(_ segment: CreditParser.Segment) {
    var reader = ListParser(parser, segment.range, .people)
    let list = reader.run()
    take(list, role: segment.role)
    lastRole = nil
    switch segment.role {
    case .translator: relations.insert(.translated)
    case .contributor, .additionalReporter: relations.insert(.contributor)
    default: relations.insert(ofClause(line.text(segment.phrase).lowercased()))
    }
  }

  /// What the words of a clause say of those it names: "with reporting by" others than the desk's own.
  private func ofClause(_ phrase: String) -> CreditRelation {
    let isWith = CreditBuilder.withWords.contains { phrase.hasPrefix($0) }
    if isWith || phrase == "for additional reporting" { return .contributor }
    let isOfThem =
      phrase.hasPrefix("as inform") || phrase.hasPrefix("a inform") || phrase.hasPrefix("inform")
    return isOfThem ? .source : .staff
  }

  private static let withWords = ["with ", "com ", "con ", "mit ", "avec ", "shout "]

  mutating func material(_ segment: CreditParser.Segment) {
    relations.insert(.contributor)
    hasMaterial = true
    let last = line.text(segment.phrase.upperBound - 1..<segment.phrase.upperBound).lowercased()
    let isArticled = Self.houseArticles.contains(last)
    var reader = ListParser(parser, segment.range, isArticled ? .sources : .mixed)
    var list = reader.run()
    if list.unread > 0, list.people.isEmpty, list.agencies.isEmpty, !list.hasUnnamedAgencies,
      !isStrict || frame.isBracketed
    {
      list = NameList()
      list.organizations = [Printed.name(line.text(segment.range))]
    }
    take(list, role: segment.role ?? .contributor)
  }

  /// Articles and what they melt into: houses have one before their names, people none.
  private static let houseArticles: Set<String> = [
    "do", "da", "dos", "das", "del", "des", "du", "der", "la", "el", "dell", "della", "dem",
  ]

  mutating func sources(_ segment: CreditParser.Segment) {
    relations.insert(.source)
    if parser.tokens[segment.phrase.lowerBound].script.isUnspaced {
      unread = 0
      organizations = spacedNames(segment.range)
      return
    }
    var reader = ListParser(parser, segment.range, .sources)
    var list = reader.run()
    if list.unread > 0, list.agencies.isEmpty, list.people.isEmpty, !isStrict {
      list = NameList()
      list.organizations = [Printed.name(line.text(segment.range))]
    }
    if isStrict, !segment.hasColon, parser.tokens[segment.phrase.lowerBound].script == .arabic,
      !list.people.isEmpty || !list.organizations.isEmpty
    {
      // "به گزارش ایرنا، بندر باز شد." opens the story as often as it closes one, and without capitals any
      // word may be a name: only agencies are sure.
      list.unread += 1
    }
    let left = wordsLeft(list.end, segment.range)
    let isNumber = left > 0 && parser.tokens[list.end].kind == .number
    if left > Self.longestRemark || isNumber && parser.date(at: list.end) == nil {
      list.unread += 1
    }
    take(list, role: segment.role)
  }

  /// Names of Chinese and Japanese papers, parted by blanks and commas.
  private mutating func spacedNames(_ range: Range<Int>) -> [String] {
    var names: [String] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let token = parser.tokens[index]
      if token.kind == .mark, ["(", "（", "|"].contains(token.mark) { break }
      if let match = parser.agency(at: index, before: range.upperBound) {
        if !agencies.contains(match.index) { agencies.append(match.index) }
        hasSureAgency = true
        index = match.end
        continue
      }
      if token.kind == .word {
        var end = index + 1
        while end < range.upperBound, !parser.tokens[end].isSpaced,
          parser.tokens[end].kind == .word || parser.tokens[end].kind == .number
            || parser.tokens[end].isMark("·")
        { end += 1 }
        names.append(line.text(index..<end))
        index = end
      } else {
        index += 1
      }
    }
    return names
  }

  mutating func contributed(_ segment: CreditParser.Segment) {
    relations.insert(.contributor)
    hasMaterial = true
    defer { lastRole = segment.role }
    if segment.range.isEmpty {
      let placeStart =
        line.means(segment.phrase.lowerBound, .placed)
        ? segment.phrase.lowerBound + 1 : segment.phrase.lowerBound
      let place = line.text(placeStart..<segment.phrase.upperBound)
      for index in lastGroup where people[index].location == nil { people[index].location = place }
      return
    }
    var reader = ListParser(parser, segment.range, .people)
    reader.stopsAtTails = false
    var list = reader.run()
    if let lastRole {
      // "A reported from Paris and B from Rome, while C wrote from London."
      for index in list.people.indices where list.people[index].location != nil {
        list.people[index].role = lastRole
      }
    }
    take(list, role: segment.role)
  }
}
