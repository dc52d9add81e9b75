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
  var list = NameList()
  var index: Int
  /// The first person who has no place yet.
  private var groupStart = 0
  /// What stood before the item in hand.
  private var separator = Separator.start
  /// An organisation printed before its people: "Associated Press writers Jane Doe and…".
  private var leadOrganization: String?
  private var leadTitle: String?
  /// True after "with": the agencies that follow are nobody's employer.
  private var isUnbound = false
  private var leadPlace: String?
  /// Organisations printed after people, with the number of people then.
  private var trailing: [(people: Int, name: String)] = []
  private var trailingPlaces: [(people: Int, name: String)] = []

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
    }
    return finish()
  }

  private var line: Line { parser.line }

  private mutating func finish() -> NameList {
    bindTrailing()
    list.end = index
    return list
  }

  /// A mark parts items; false ends the list.
  private mutating func mark(_ token: Token) -> Bool {
    index += 1
    switch token.mark {
    case ",", ";", "、", "，", "；", "،", "؛": separator = .comma
    case "/", "／": separator = .slash
    case "|", "·", "•", "∙", "–", "—", "-", "‧", "・": separator = .bar
    case "&", "+": separator = .and
    case "(", "[", "（", "【": separator = .direct
    case ")", "]", "）", "】": if separator == .direct { separator = .none }
    case ":", "：":
      if let place = list.places.last, list.people.isEmpty {
        leadPlace = place
        list.places.removeLast()
      }
      separator = .start
    case "'", "’":
      break
    case "=":
      return expectation != .byline
    default: break
    }
    return true
  }

  private mutating func contact(_ token: Token) {
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
  private mutating func mail(_ text: String) {
    guard let last = list.people.indices.last, list.people[last].email == nil else { return }
    if let (surname, address) = MailGlue.split(text, after: list.people[last].name) {
      list.people[last].name += " " + surname
      list.people[last].email = address
    } else {
      list.people[last].email = text
    }
  }

  private mutating func number() -> Bool {
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
  private mutating func word() -> Bool {
    let known = parser.tokens[index].entry.isKnown
    if known {
      if parser.isConjunction(index, bound), separator != .start || list.people.isEmpty == false {
        separator = .and
        index += 1
        return true
      }
      if expectation == .byline, edition() { return true }
      if stopsAtTails, isTail() { return false }
      if agency() || material() || outlet() || unnamed() || degree() || place() || title()
        || staff() || placed() || belonging()
      {
        return true
      }
    }
    return nameOrRest()
  }

  // MARK: Items

  /// "published", "le 15 mai", "Foto:": no more names after it.
  private func isTail() -> Bool {
    let token = parser.tokens[index]
    if let date = parser.date(at: index, before: bound),
      date > index + 1 || !token.entry.meaning.contains(.given)
    {
      return true
    }
    if let photo = line.phrase(at: index, .photo, before: bound) {
      if line.isMark(photo.end, ":") { return true }
      if expectation == .byline, !list.people.isEmpty, parser.outlet(at: index) == nil {
        return true
      }
    }
    guard let tail = line.phrase(at: index, .tail, before: bound) else { return false }
    if parser.agency(at: index, before: bound) != nil
      || parser.outlet(at: index, before: bound) != nil
    {
      return false
    }
    let meaning = tail.entry.meaning
    if tail.end == index + 1, parser.date(at: tail.end, before: bound) != nil { return true }
    if let placed = line.phrase(at: index, .placed, before: bound), placed.end > tail.end {
      return false
    }
    if token.shape == .lower {
      let isName =
        meaning.contains(.particle) && tail.end < bound && parser.tokens[tail.end].isName
        && parser.date(at: tail.end, before: bound) == nil && !meaning.contains(.running)
      if isName || meaning.contains(.placed) || meaning.contains(.and) { return false }
      return !list.isEmpty || list.hasStaff
    }
    if !meaning.isDisjoint(with: [.given, .article, .particle]) { return false }
    return !list.isEmpty || tail.end > index + 1
  }

  private mutating func agency() -> Bool {
    guard let match = parser.agency(at: index, before: bound) else { return false }
    // A given name that is a code as well goes on as a name: "Ana Doe", "Mana Poe".
    if match.isAmbiguous, match.end < bound, parser.tokens[match.end].kind == .word,
      parser.tokens[match.end].isName, parser.title(at: match.end, before: bound) == nil
    {
      return false
    }
    let isOwner = line.isMark(match.end, "'") || line.isMark(match.end, "’")
    if match.isAmbiguous, expectation == .people, !isOwner { return false }
    let name = line.text(index..<match.end)
    list.add(agency: match.index)
    if !match.isAmbiguous { list.hasSureAgency = true }
    index = match.end
    attach(organization: name)
    return true
  }

  /// "Published in FrontBurner": the outlet of a byline that gives one.
  private mutating func edition() -> Bool {
    guard !list.people.isEmpty, let found = line.phrase(at: index, .published, before: bound),
      found.end < bound, parser.tokens[found.end].isName, parser.tokens[found.end].kind == .word,
      parser.date(at: found.end, before: bound) == nil
    else { return false }
    let end = parser.name(at: found.end, before: bound, .sources)
    guard end > found.end else { return false }
    list.add(organization: line.text(found.end..<end))
    index = end
    separator = .none
    return true
  }

  private mutating func outlet() -> Bool {
    guard let end = parser.outlet(at: index, before: bound) else { return false }
    // A longer name that begins like an outlet: "CNN Newsource", "Time Out London".
    let whole = parser.name(at: index, before: bound, .sources)
    if whole > end, parser.title(at: end, before: bound) == nil, !line.means(end, .staff),
      parser.agency(at: end, before: bound) == nil, !line.means(index, .given)
    {
      if parser.tokens[index].isCapitals || end - index > 1 || line.means(end, .organization) {
        organization(index..<whole)
        return true
      }
      return false
    }
    if line.means(index, .given), end == index + 1, expectation != .sources { return false }
    organization(index..<end)
    return true
  }

  private mutating func organization(_ range: Range<Int>) {
    let name = line.text(range)
    list.add(organization: name)
    index = range.upperBound
    attach(organization: name)
  }

  /// Binds an organisation to the people after it, or remembers it for those before.
  private mutating func attach(organization name: String) {
    var next = index
    if line.isMark(next, "'") || line.isMark(next, "’"), !parser.tokens[next].isSpaced { next += 1 }
    let title = parser.title(at: next, before: bound)
    let after = title ?? next
    let isLead =
      after < bound && parser.tokens[after].kind == .word && parser.tokens[after].isName
      && parser.agency(at: after, before: bound) == nil && !parser.isConjunction(after, bound)
      && (list.people.isEmpty || separator != .none) && parser.date(at: after, before: bound) == nil
      && line.phrase(at: after, [.tail, .staff, .closing, .clause], before: bound) == nil
      && !(parser.tokens[after].isAfterBreak)
    if let service = service(at: next) {
      index = service
      separator = .none
      return
    }
    if isLead {
      leadOrganization = name
      if let title { leadTitle = line.text(next..<title) }
      index = after
    } else {
      let isApart = separator == .and || separator == .comma && expectation == .mixed
      if !isUnbound, !isApart { trailing.append((list.people.count, name)) }
      index = next
    }
    separator = .none
  }

  /// The end of a desk's name behind its agency, "dpa Sport": one plain word that closes the item.
  private func service(at next: Int) -> Int? {
    guard next < bound, parser.tokens[next].kind == .word, parser.tokens[next].isName,
      line.means(next, .titlePart), !line.means(next, [.given, .title]),
      next + 1 >= bound || parser.tokens[next + 1].kind == .mark
    else { return nil }
    return next + 1
  }

  private mutating func material() -> Bool {
    guard let found = line.phrase(at: index, .material, before: bound), found.end < bound else {
      return false
    }
    var next = found.end
    if line.means(next, .article), parser.tokens[next].shape == .lower { next += 1 }
    guard
      parser.agency(at: next, before: bound) != nil || parser.outlet(at: next, before: bound) != nil
        || line.phrase(at: next, .agencies, before: bound) != nil
    else { return false }
    list.isMaterial = true
    isUnbound = true
    index = next
    separator = .comma
    return true
  }

  private mutating func unnamed() -> Bool {
    guard let found = line.phrase(at: index, .agencies, before: bound),
      found.end >= bound || parser.tokens[found.end].kind == .mark
        || parser.isConjunction(found.end, bound) || parser.tokens[found.end].isAfterBreak
    else { return false }
    list.hasUnnamedAgencies = true
    index = found.end
    separator = .none
    return true
  }

  /// A known place that is the whole item.
  private mutating func place() -> Bool {
    guard parser.tokens[index].isName, separator != .none || list.people.isEmpty == false,
      let end = parser.place(at: index, before: bound, isKnownOnly: true)
    else { return false }
    let isWhole =
      end >= bound || parser.tokens[end].kind == .mark || parser.tokens[end].kind == .number
      || parser.isConjunction(end, bound) || parser.date(at: end, before: bound) != nil
    guard isWhole, !line.isMark(end, ".") || end + 1 >= bound else { return false }
    if separator == .start, list.isEmpty, !line.isMark(end, ":"), expectation != .byline {
      return false
    }
    if line.means(index, .given), end == index + 1, list.people.isEmpty { return false }
    var name = line.text(index..<end)
    index = end
    if line.isMark(end, ","), line.means(end + 1, .placed),
      let wide = parser.place(at: end + 2, before: bound, isKnownOnly: true)
    {
      name += line.text(parser.tokens[end].start, parser.tokens[wide - 1].end)
      index = wide
    }
    attach(place: name)
    return true
  }

  private mutating func attach(place name: String) {
    if list.people.isEmpty {
      list.places.append(name)
    } else {
      trailingPlaces.append((list.people.count, name))
    }
    separator = .none
  }

  private mutating func title() -> Bool {
    guard let end = parser.title(at: index, before: bound) else { return false }
    if line.means(index, .given), end == index + 1 { return false }
    let isFollowed =
      end < bound && parser.tokens[end].kind == .word && parser.tokens[end].isName
      && line.phrase(at: end, [.tail, .placed], before: bound) == nil
      && !parser.tokens[end].isAfterBreak
    let isFirst = separator != .none && separator != .direct
    if isFollowed, isFirst, !parser.tokens[index].script.isUnicase,
      parser.date(at: end, before: bound) == nil
    {
      // "Page Turner", a name that begins like a title, has no head before its end.
      guard line.phrase(at: index, [.staff, .titlePart, .title], before: bound) != nil else {
        return false
      }
      leadTitle = line.text(index..<end)
      index = end
      separator = .none
      return true
    }
    let text = line.text(index..<end)
    if let last = list.people.indices.last {
      let isPlural = text.hasSuffix("s") && !text.hasSuffix("ss") || text.hasSuffix("S")
      for person in (isPlural ? 0 : last)...last where list.people[person].jobTitle == nil {
        list.people[person].jobTitle = text
      }
    } else if line.phrase(at: index, .staff, before: bound) != nil {
      return false
    }
    index = end
    separator = .none
    return true
  }

  private mutating func staff() -> Bool {
    guard let found = line.phrase(at: index, .staff, before: bound) else { return false }
    list.hasStaff = true
    if found.end > index + 1, line.text(found.end - 1..<found.end).lowercased() == "desk" {
      list.add(organization: line.text(index..<found.end))
    }
    index = found.end
    separator = .start
    if index < bound, parser.tokens[index].kind == .word, parser.tokens[index].isName,
      parser.date(at: index, before: bound) == nil,
      line.phrase(at: index, [.tail, .material, .staff], before: bound) == nil
    {
      let end = parser.name(at: index, before: bound, .sources)
      if end > index, expectation != .people {
        if let match = parser.agency(at: index, before: bound), match.end == end { return true }
        if !isPlainWord(index..<end) { organization(index..<end) } else { index = end }
      }
    }
    return true
  }

  /// "Redação Internacional": a desk, not an organisation.
  private func isPlainWord(_ range: Range<Int>) -> Bool {
    range.allSatisfy { line.means($0, [.titlePart, .staff]) }
  }

  /// "in Kabul", "à Londres", "no Paquistão".
  private mutating func placed() -> Bool {
    guard let found = line.phrase(at: index, .placed, before: bound), found.end < bound,
      parser.tokens[index].shape == .lower || parser.tokens[index].script.isUnicase
        || parser.tokens[index].isCapitals,
      parser.tokens[found.end].kind == .word,
      parser.tokens[found.end].isName || line.means(found.end, .article),
      !list.people.isEmpty || !list.agencies.isEmpty || !list.organizations.isEmpty || list.hasStaff
    else { return false }
    var start = found.end
    if line.means(start, .article), parser.tokens[start].shape == .lower { start += 1 }
    if parser.agency(at: start, before: bound) != nil
      || parser.outlet(at: start, before: bound) != nil,
      line.phrase(at: start, .town, before: bound) == nil
    {
      return false
    }
    let isKnown = line.phrase(at: index, .belonging, before: bound) != nil
    guard
      let end = parser.place(
        at: start, before: bound, isKnownOnly: isKnown && !isLocal(found.end - 1))
    else { return false }
    let first = line.text(parser.tokens[found.end - 1].start, parser.tokens[found.end - 1].end)
    let name = line.text((first == "aboard" ? found.end - 1 : start)..<end)
    let group = groupStart..<list.people.count
    for person in group where list.people[person].location == nil {
      list.people[person].location = name
    }
    if list.people.isEmpty { list.places.append(name) }
    groupStart = list.people.count
    index = end
    separator = .none
    return true
  }

  /// True for prepositions that name a place whatever follows.
  private func isLocal(_ index: Int) -> Bool {
    switch line.text(index..<index + 1) {
    case "in", "em", "en", "à", "no", "na", "from", "desde", "aus", "i", "w", "в", "at": true
    default: false
    }
  }

  /// "do Estadão", "bei Rubikon", "of CaseBasix": where somebody works.
  private mutating func belonging() -> Bool {
    guard let found = line.phrase(at: index, .belonging, before: bound), found.end < bound,
      parser.tokens[index].shape == .lower || parser.tokens[index].isCapitals
        || parser.tokens[index].shape == .capitalized && separator != .none
          && found.end > index + 1,
      !list.people.isEmpty || separator == .start || separator == .direct
    else { return false }
    var start = found.end
    if line.means(start, .article), parser.tokens[start].shape == .lower { start += 1 }
    guard start < bound, parser.tokens[start].kind == .word else { return false }
    if let match = parser.agency(at: start, before: bound) {
      list.add(agency: match.index)
      if !match.isAmbiguous { list.hasSureAgency = true }
      trailing.append((list.people.count, line.text(start..<match.end)))
      index = match.end
      separator = .none
      return true
    }
    let end =
      parser.outlet(at: start, before: bound) ?? parser.name(at: start, before: bound, .sources)
    guard end > start, parser.tokens[start].isName else { return false }
    index = start
    let name = line.text(start..<end)
    list.add(organization: name)
    trailing.append((list.people.count, name))
    index = end
    separator = .none
    return true
  }

  /// "MD", "PhD" after a name.
  private mutating func degree() -> Bool {
    guard line.means(index, .degree), !list.people.isEmpty, parser.tokens[index].shape != .lower,
      parser.tokens[index].shape != .capitalized
    else { return false }
    index += 1
    return true
  }

  private mutating func nameOrRest() -> Bool {
    let token = parser.tokens[index]
    if line.means(index, .honorific), token.isName, token.end - token.start <= 5, index + 1 < bound,
      line.isMark(index + 1, ".") || parser.tokens[index + 1].isName, !line.means(index, .given)
    {
      index += line.isMark(index + 1, ".") ? 2 : 1
      if index < bound, parser.tokens[index].kind == .word, parser.tokens[index].isName {
        return true
      }
    }
    if bracketedRole() { return true }
    if contactPreposition() { return true }
    let end = parser.name(at: index, before: bound, expectation)
    if end > index {
      named(index..<end)
      return true
    }
    if parser.isInitials(index), expectation != .people, isAlone(index) {
      list.initials.append(line.text(index..<index + 1))
      index += 1
      separator = .none
      return true
    }
    if line.means(index, .article), token.shape == .lower {
      index += 1
      return true
    }
    list.unread += 1
    if expectation == .byline, stopsAtTails, !list.isEmpty { return false }
    index += 1
    return true
  }

  /// "(Text)", "(Bild)", "(Sport)" behind a person.
  private mutating func bracketedRole() -> Bool {
    guard separator == .direct, let last = list.people.indices.last, line.isMark(index + 1, ")")
    else { return false }
    let entry = parser.tokens[index].entry
    if entry.meaning.contains(.photo) {
      list.people[last].role = .photographer
    } else if entry.role >= 0 {
      list.people[last].role = PersonRole(rawValue: line.vocabulary.roles[Int(entry.role)])
    } else if !entry.meaning.isDisjoint(with: .titleAny) {
      let text = line.text(index..<index + 1)
      list.people[last].jobTitle = list.people[last].jobTitle.map { "\($0) (\(text))" } ?? text
    } else {
      return false
    }
    index += 1
    return true
  }

  /// "at jane@example.com"
  private mutating func contactPreposition() -> Bool {
    guard index + 1 < bound, parser.tokens[index].shape == .lower,
      parser.tokens[index + 1].kind == .mail || parser.tokens[index + 1].kind == .handle
    else { return false }
    index += 1
    return true
  }

  private func isAlone(_ index: Int) -> Bool {
    index + 1 >= bound || parser.tokens[index + 1].kind == .mark
      || parser.tokens[index + 1].isAfterBreak
  }

  /// A run of name-like words: a person, an organisation, or staff of one.
  private mutating func named(_ range: Range<Int>) {
    index = range.upperBound
    defer { separator = .none }
    if let staff = staffStart(range) {
      list.hasStaff = true
      // A desk has a name of its own: "Monitoring Desk".
      if line.text(range.upperBound - 1..<range.upperBound).lowercased() == "desk" {
        list.add(organization: line.text(range))
      } else if staff > range.lowerBound {
        list.add(organization: line.text(range.lowerBound..<staff))
      }
      return
    }
    if expectation == .sources || expectation == .mixed, isDottedInitials(range) {
      list.initials.append(line.text(range))
      return
    }
    if parser.isOrganization(range, expectation) {
      index = range.upperBound
      let name = Printed.name(line.text(range))
      list.add(organization: name)
      attach(organization: name)
      return
    }
    var person = Person(name: NameCase.person(Printed.name(line.text(range))))
    person.organization = leadOrganization
    person.jobTitle = leadTitle
    person.location = leadPlace
    leadTitle = nil
    list.people.append(person)
  }

  /// "A. D.", "J.-P. M."
  private func isDottedInitials(_ range: Range<Int>) -> Bool {
    let words = range.filter { parser.tokens[$0].kind == .word }
    return words.count > 1
      && words.allSatisfy { parser.tokens[$0].end - parser.tokens[$0].start == 1 }
  }

  /// Where "Staff", "News Desk", "Editor" starts at the end of a run.
  private func staffStart(_ range: Range<Int>) -> Int? {
    for start in range {
      if let found = line.phrase(at: start, .staff, before: range.upperBound),
        found.end == range.upperBound
      {
        return start
      }
    }
    return nil
  }

  /// Organisations and places after the last name belong to all names, those between to the one before.
  private mutating func bindTrailing() {
    let total = list.people.count
    let last = trailing.filter { $0.people == total }
    for (people, name) in trailing where people > 0 {
      if people < total {
        if list.people[people - 1].organization == nil {
          list.people[people - 1].organization = name
        }
      } else if Set(last.map(\.name)).count == 1 || total == 1 {
        for person in list.people.indices where list.people[person].organization == nil {
          list.people[person].organization = name
        }
      }
    }
    for (people, name) in trailingPlaces where people > 0 {
      let persons =
        people < total ? people - 1..<people : groupStart < total ? groupStart..<total : 0..<total
      for person in persons where list.people[person].location == nil {
        list.people[person].location = name
      }
    }
  }
}
