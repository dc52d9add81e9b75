// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Puts the segments of a credit line together.
struct CreditBuilder {
  let parser: LineParser
  let frame: CreditParser.Frame
  let isStrict: Bool
  /// True where a word nobody can read ends it all.
  var endsAtUnread = false
  var people: [Person] = []
  var organizations: [String] = []
  var wires: [String: String] = [:]
  var agencies: [Int] = []
  var places: [String] = []
  var initials: [String] = []
  var lastRole: String?
  var relations = Relations()
  var unread = 0
  var hasUnnamed = false
  var hasStaff = false
  var hasSureAgency = false
  var hasMaterial = false
  var hasEdition = false
  var lastGroup = 0..<0
  /// True after "republished from X": what follows is talk.
  var isDone = false

  /// What the segments so far say of the credited; every relation once.
  struct Relations {
    private var held: UInt16 = 0

    mutating func insert(_ relation: CreditRelation) { held |= Relations.bit(of: relation) }

    func contains(_ relation: CreditRelation) -> Bool { held & Relations.bit(of: relation) != 0 }

    private static func bit(of relation: CreditRelation) -> UInt16 {
      switch relation {
      case .source: 1
      case .contributor: 2
      case .staff: 4
      case .translated: 8
      case .rewritten: 16
      case .republished: 32
      case .syndicated: 64
      case .published: 128
      }
    }
  }

  init(parser: LineParser, frame: CreditParser.Frame, isStrict: Bool) {
    self.parser = parser
    self.frame = frame
    self.isStrict = isStrict
  }

  var line: Line { parser.line }
  var isLost: Bool { endsAtUnread && unread > 0 }

  mutating func add(_ segment: CreditParser.Segment) {
    switch segment.kind {
    case .head: head(segment)
    case .clause: clause(segment)
    case .material: material(segment)
    case .source: sources(segment)
    case .contributed: contributed(segment)
    case .republished, .published, .syndicated: elsewhere(segment)
    }
  }

  mutating func take(_ list: NameList, role: String?) {
    let start = people.count
    for var person in list.people {
      if let role, person.role == nil { person.role = PersonRole(rawValue: role) }
      people.append(person)
    }
    if start < people.count { lastGroup = start..<people.count }
    for name in list.organizations where !organizations.contains(name) {
      organizations.append(name)
    }
    for index in list.agencies where !agencies.contains(index) { agencies.append(index) }
    for (house, printed) in list.wires { wires[house] = printed }
    places += list.places
    initials += list.initials
    unread += list.unread
    hasUnnamed = hasUnnamed || list.hasUnnamedAgencies
    hasStaff = hasStaff || list.hasStaff
    hasSureAgency = hasSureAgency || list.hasSureAgency
    hasMaterial = hasMaterial || list.isMaterial
    hasEdition = hasEdition || list.hasEdition
  }

  mutating func head(_ segment: CreditParser.Segment) {
    guard let first = segment.range.first(where: { parser.tokens[$0].kind == .word }), !isDone
    else { return }
    if !people.isEmpty || !agencies.isEmpty || hasUnnamed,
      line.phrase(at: first, [.tail, .notice]) != nil || parser.date(at: first) != nil
    {
      return
    }
    if let role = lastRole, let placed = elliptic(segment) {
      take(placed, role: role)
      return
    }
    var start = segment.range.lowerBound
    if let opener = line.phrase(at: start, .by, before: segment.range.upperBound),
      parser.tokens[start].shape != .lower
    {
      start = opener.end
      if start < segment.range.upperBound, line.isMark(start, ":") { start += 1 }
    }
    var reader = ListParser(parser, start..<segment.range.upperBound, .sources)
    reader.stopsAtUnread = endsAtUnread
    let list = reader.run()
    if list.end < segment.range.upperBound, list.isEmpty || wordsLeft(list.end, segment.range) > 7 {
      unread += 1
    }
    take(list, role: nil)
  }

  /// Words of a segment after the place where its list stopped.
  func wordsLeft(_ end: Int, _ range: Range<Int>) -> Int {
    end < range.upperBound
      ? parser.tokens[end..<range.upperBound].reduce(0) { $0 + ($1.kind == .word ? 1 : 0) } : 0
  }

  /// "… and Doe from Washington", the verb left out.
  func elliptic(_ segment: CreditParser.Segment) -> NameList? {
    var reader = ListParser(parser, segment.range, .people)
    let list = reader.run()
    guard list.unread == 0, !list.people.isEmpty, list.people.allSatisfy({ $0.location != nil })
    else { return nil }
    return list
  }

  mutating func clause(_ segment: CreditParser.Segment) {
    var reader = ListParser(parser, segment.range, .people)
    let list = reader.run()
    take(list, role: segment.role)
    lastRole = nil
    switch segment.role {
    case "translator": relations.insert(.translated)
    case "contributor", "additional reporter": relations.insert(.contributor)
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
    let isArticled = [
      "do", "da", "dos", "das", "del", "des", "du", "der", "la", "el", "dell", "della", "dem",
    ].contains(last)
    var reader = ListParser(parser, segment.range, isArticled ? .sources : .mixed)
    var list = reader.run()
    if list.unread > 0, list.people.isEmpty, list.agencies.isEmpty, !list.hasUnnamedAgencies,
      !isStrict || frame.isBracketed
    {
      list = NameList()
      list.organizations = [Printed.name(line.text(segment.range))]
    }
    take(list, role: segment.role ?? "contributor")
  }

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
    let left = wordsLeft(list.end, segment.range)
    let isNumber = left > 0 && parser.tokens[list.end].kind == .number
    if left > 7 || isNumber && parser.date(at: list.end) == nil { list.unread += 1 }
    take(list, role: segment.role)
  }

  /// Names of Chinese and Japanese papers, parted by blanks and commas.
  mutating func spacedNames(_ range: Range<Int>) -> [String] {
    var names: [String] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let token = parser.tokens[index]
      if token.kind == .mark, ["(", "（", "责", "編", "|"].contains(token.mark) { break }
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
        list.people[index].role = PersonRole(rawValue: lastRole)
      }
    }
    take(list, role: segment.role)
  }

  /// "originally appeared on X", "Published in X": one name, and what follows does not matter.
  mutating func elsewhere(_ segment: CreditParser.Segment) {
    switch segment.kind {
    case .published: relations.insert(.published)
    case .syndicated:
      relations.insert(.syndicated)
      organizations = []
      people = []
      unread = 0
    default: relations.insert(.republished)
    }
    isDone = true
    var start = segment.range.lowerBound
    while start < segment.range.upperBound, parser.tokens[start].kind == .mark { start += 1 }
    if start < segment.range.upperBound, line.means(start, .article),
      parser.tokens[start].shape == .lower
    {
      start += 1
    }
    let bound = segment.range.upperBound
    if start < bound {
      if let match = parser.agency(at: start, before: bound), !match.isAmbiguous {
        agencies.append(match.index)
        hasSureAgency = true
        return
      }
      let outlet = parser.outlet(at: start, before: bound)
      let end = max(outlet ?? start, parser.name(at: start, before: bound, .sources))
      if end > start {
        organizations.append(Printed.name(line.text(start..<end)))
        if segment.kind != .republished, end < bound, parser.tokens[end].kind == .word,
          parser.date(at: end) == nil
        {
          unread += 1
        }
        return
      }
      if parser.tokens[start].kind == .word,
        parser.tokens[start].entry.meaning.isDisjoint(with: [.running, .and])
      {
        organizations.append(line.text(start..<start + 1))
        return
      }
    }
    mentioned()
  }

  /// Any outlet or agency named elsewhere in the line.
  mutating func mentioned() {
    unread = 0
    var index = frame.range.lowerBound
    while index < frame.range.upperBound {
      if let match = parser.agency(at: index), !match.isAmbiguous {
        if !agencies.contains(match.index) { agencies.append(match.index) }
        index = match.end
      } else if let end = parser.outlet(at: index), parser.tokens[index].shape == .upper {
        let name = line.text(index..<end)
        if !organizations.contains(name) { organizations.append(name) }
        index = end
      } else {
        index += 1
      }
    }
  }
}
