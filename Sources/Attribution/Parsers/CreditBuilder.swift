// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Puts the segments of a credit line together.
struct CreditBuilder {
  let parser: LineParser
  let frame: CreditParser.Frame
  let isStrict: Bool
  private var people: [Person] = []
  private var organizations: [String] = []
  private var agencies: [Int] = []
  private var places: [String] = []
  private var initials: [String] = []
  private var lastRole: String?
  private var relations: Set<CreditRelation> = []
  private var unread = 0
  private var hasUnnamed = false
  private var hasStaff = false
  private var hasSureAgency = false
  private var hasMaterial = false
  private var lastGroup = 0..<0
  /// True after "republished from X": what follows is talk.
  private var isDone = false

  init(parser: LineParser, frame: CreditParser.Frame, isStrict: Bool) {
    self.parser = parser
    self.frame = frame
    self.isStrict = isStrict
  }

  private var line: Line { parser.line }

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

  private mutating func take(_ list: NameList, role: String?) {
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
    places += list.places
    initials += list.initials
    unread += list.unread
    hasUnnamed = hasUnnamed || list.hasUnnamedAgencies
    hasStaff = hasStaff || list.hasStaff
    hasSureAgency = hasSureAgency || list.hasSureAgency
    hasMaterial = hasMaterial || list.isMaterial
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
    let list = reader.run()
    if list.end < segment.range.upperBound, list.isEmpty || wordsLeft(list.end, segment.range) > 7 {
      unread += 1
    }
    take(list, role: nil)
  }

  /// Words of a segment after the place where its list stopped.
  private func wordsLeft(_ end: Int, _ range: Range<Int>) -> Int {
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

  private mutating func clause(_ segment: CreditParser.Segment) {
    var reader = ListParser(parser, segment.range, .people)
    let list = reader.run()
    take(list, role: segment.role)
    lastRole = nil
    let phrase = line.text(segment.phrase).lowercased()
    switch segment.role {
    case "translator": relations.insert(.translated)
    case "contributor": relations.insert(.contributor)
    case "additional reporter": relations.insert(.contributor)
    default:
      let isWith = ["with", "com", "con", "mit", "avec", "shout"].contains {
        phrase.hasPrefix($0 + " ")
      }
      let isOfThem =
        phrase.hasPrefix("as inform") || phrase.hasPrefix("a inform") || phrase.hasPrefix("inform")
      relations.insert(
        isWith || phrase == "for additional reporting" ? .contributor : isOfThem ? .source : .staff)
    }
  }

  private mutating func material(_ segment: CreditParser.Segment) {
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

  private mutating func sources(_ segment: CreditParser.Segment) {
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
  private mutating func spacedNames(_ range: Range<Int>) -> [String] {
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

  private mutating func contributed(_ segment: CreditParser.Segment) {
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
  private mutating func elsewhere(_ segment: CreditParser.Segment) {
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
  private mutating func mentioned() {
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

  // MARK: The whole

  func outcome(_ segments: [CreditParser.Segment]) -> CreditParser.Outcome? {
    let hasFormula = segments.contains { $0.kind != .head }
    let relation = relation(hasFormula)
    var reading = CreditReading(kind: kind(segments), relation: relation)
    reading.people = people
    if !hasFormula || segments.count > 1 {
      let writers = segments.first?.kind == .head && hasMaterialSegment(segments)
      for index in reading.people.indices where reading.people[index].role == nil && writers {
        reading.people[index].role = .writer
      }
    }
    let staffClauses = segments.filter { $0.kind == .clause }
    if staffClauses.count == 1, segments.count == 1 {
      for index in reading.people.indices where reading.people[index].role == .additionalReporter {
        reading.people[index].role = .reporter
      }
    }
    reading.people += initials.map { Person(name: $0, role: .contributor) }
    reading.organizations = organizations
    reading.places = places
    reading.agencies = agencies.map {
      AgencyCredit(parser.register.all[$0], relation: relation ?? .source)
    }
    infer(&reading, segments)
    guard !reading.isEmpty || hasUnnamed || hasFormula && relation == .syndicated else {
      return nil
    }
    var outcome = CreditParser.Outcome(reading: reading)
    outcome.unread = unread
    outcome.hasFormula = hasFormula
    outcome.hasSureAgency = hasSureAgency
    outcome.isBracketed = frame.isBracketed
    outcome.isSlashed = frame.isSlashed
    outcome.isDashed = frame.isDashed
    outcome.hasUnnamed = hasUnnamed
    outcome.isByline = isByline(segments)
    outcome.isWeak = isWeak(segments, reading)
    return outcome
  }

  /// "Mit Bild", "With love", "Via Appia": one small word that needs an agency or outlet behind it.
  private func isWeak(_ segments: [CreditParser.Segment], _ reading: CreditReading) -> Bool {
    guard let formula = segments.first(where: { $0.kind != .head }),
      formula.kind == .material || formula.kind == .syndicated, formula.phrase.count == 1,
      reading.agencies.isEmpty, !hasUnnamed
    else { return false }
    let start = formula.range.lowerBound
    if frame.isBracketed, !people.isEmpty {
      return !frame.range.contains { line.means($0, .given) && parser.tokens[$0].isName }
    }
    return line.means(start, .photo)
      || parser.outlet(at: start) == nil && !(start..<parser.count).contains { parser.isDomain($0) }
  }

  /// One clause that opens bylines as well, with nothing round it: "By Jane Doe", "Autor: Jane Doe".
  private func isByline(_ segments: [CreditParser.Segment]) -> Bool {
    guard let first = segments.first, !frame.isBracketed, !frame.isDashed, !frame.isSlashed,
      line.phrase(at: first.phrase.lowerBound, .by) != nil
    else { return false }
    // "Par Jane Doe (avec AFP)" is a byline with an agency in it.
    if first.kind == .head {
      return segments.count == 2 && segments[1].kind == .material && segments[1].phrase.count == 1
        && parser.tokens[first.range.lowerBound].isName
    }
    guard first.kind == .clause else { return false }
    return segments.allSatisfy { $0.kind == .clause || $0.kind == .head }
  }

  private func hasMaterialSegment(_ segments: [CreditParser.Segment]) -> Bool {
    segments.contains { $0.kind == .material }
  }

  private func relation(_ hasFormula: Bool) -> CreditRelation? {
    if hasMaterial || relations.contains(.contributor),
      !relations.contains(.staff) || hasMaterial || !hasClauseOfStaff
    {
      return .contributor
    }
    for relation in [
      CreditRelation.republished, .published, .syndicated, .staff, .translated, .source,
    ]
    where relations.contains(relation) {
      return relation
    }
    if hasFormula { return .contributor }
    if people.isEmpty, !initials.isEmpty, !frame.isSlashed,
      agencies.count + organizations.count <= 1, !isSlashList
    {
      return .staff
    }
    return .source
  }

  /// True where Reuters' kind of clauses stand beside "additional reporting".
  private var hasClauseOfStaff: Bool { relations.contains(.staff) }

  /// "dpa/rt": codes joined to the agency by a slash are sources.
  private var isSlashList: Bool {
    !agencies.isEmpty && line.tokens[frame.range].contains { $0.isMark("/") || $0.isMark(",") }
      && frame.isBracketed
  }

  private func kind(_ segments: [CreditParser.Segment]) -> CreditKind {
    let clauses = segments.filter { $0.kind == .clause }
    if !clauses.isEmpty, relations.contains(.staff) { return .signoff }
    if people.isEmpty, !initials.isEmpty, agencies.isEmpty { return .signoff }
    if segments.contains(where: { $0.kind == .source }) || segments.allSatisfy({ $0.kind == .head })
    {
      return .sourceline
    }
    return .creditline
  }

  /// Agencies that the shape of the line gives away without naming them.
  private func infer(_ reading: inout CreditReading, _ segments: [CreditParser.Segment]) {
    guard agencies.isEmpty else { return }
    if let mail = people.compactMap(\.email).first, let agency = parser.register.agency(mail: mail)
    {
      reading.agencies = [AgencyCredit(agency, relation: .staff)]
      return
    }
    guard organizations.isEmpty, !people.isEmpty else {
      inferFromInitials(&reading)
      return
    }
    guard let first = segments.first, first.kind == .clause, unread == 0 else { return }
    let phrase = line.text(first.phrase).lowercased()
    var code: String?
    if [
      "reporting by", "writing by", "editing by", "reporting and writing by", "compiled by",
      "reporting and editing by",
      "writing and reporting by", "additional reporting by",
    ].contains(phrase) {
      if first.hasColon { code = frame.isDashed ? "dpa" : nil } else { code = "Reuters" }
      if phrase == "additional reporting by", segments.count == 1 { code = nil }
    } else if frame.isBracketed,
      Set(segments.compactMap(\.role)).isSuperset(of: ["reporter", "editor"])
    {
      code = "Reuters"
    }
    if let code, let agency = parser.register.all.first(where: { $0.code == code }) {
      reading.agencies = [AgencyCredit(agency, relation: .staff, isInferred: true)]
    }
  }

  /// "daa/mt/msr": EFE closes its Spanish copy so.
  private func inferFromInitials(_ reading: inout CreditReading) {
    guard people.isEmpty, organizations.isEmpty, initials.count > 1, !frame.isBracketed,
      parser.language?.hasPrefix("es") == true,
      line.tokens[frame.range].contains(where: { $0.isMark("/") }),
      let agency = parser.register.all.first(where: { $0.code == "EFE" })
    else { return }
    reading.agencies = [AgencyCredit(agency, relation: .staff, isInferred: true)]
  }
}

extension AgencyRegister {
  /// The agency whose people have mail addresses of this host.
  func agency(mail: String) -> Agency? {
    guard let at = mail.utf8.lastIndex(of: 0x40) else { return nil }
    let host = mail[mail.index(after: at)...].lowercased()
    // Bloomberg's people write from another domain than its site.
    let known = host == "bloomberg.net" ? "bloomberg.com" : host
    return all.first { $0.domain == known }
  }
}
