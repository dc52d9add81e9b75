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
  /// What the people of the last segment did, where a phrase closed it.
  var lastRole: PersonRole?
  var relations = Relations()
  var unread = 0
  var hasUnnamed = false
  var hasStaff = false
  var hasSureAgency = false
  var hasMaterial = false
  var hasEdition = false
  /// The people taken in last.
  var lastGroup = 0..<0
  /// True after "republished from X": what follows is talk.
  var isDone = false

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

  mutating func take(_ list: NameList, role: PersonRole?) {
    let start = people.count
    for var person in list.people {
      if let role, person.role == nil { person.role = role }
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

  private mutating func head(_ segment: CreditParser.Segment) {
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
    if list.end < segment.range.upperBound,
      list.isEmpty || wordsLeft(list.end, segment.range) > Self.longestRemark
    {
      unread += 1
    }
    take(list, role: nil)
  }

  /// More words than a remark has behind a list are a sentence.
  static let longestRemark = 7

  /// Words of a segment after the place where its list stopped.
  func wordsLeft(_ end: Int, _ range: Range<Int>) -> Int {
    end < range.upperBound
      ? parser.tokens[end..<range.upperBound].reduce(0) { $0 + ($1.kind == .word ? 1 : 0) } : 0
  }

  /// "… and Doe from Washington", the verb left out.
  private func elliptic(_ segment: CreditParser.Segment) -> NameList? {
    var reader = ListParser(parser, segment.range, .people)
    let list = reader.run()
    guard list.unread == 0, !list.people.isEmpty, list.people.allSatisfy({ $0.location != nil })
    else { return nil }
    return list
  }
}
