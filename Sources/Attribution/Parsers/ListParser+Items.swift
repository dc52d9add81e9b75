// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension ListParser {
  /// "published", "le 15 mai", "Foto:": no more names after it.
  func isTail() -> Bool {
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

  /// "da AFP e da Reuters", "de EFE y de la AFP": the article printed again before an agency or outlet.
  /// In a byline it says whose the person is: "Ana Prado, de O Farol".
  mutating func repeatedArticle() -> Bool {
    guard separator == .and, expectation != .byline, !list.isEmpty else { return false }
    var next = index
    while next < bound, next < index + 2, parser.tokens[next].kind == .word,
      !parser.tokens[next].entry.meaning.isDisjoint(with: [.article, .particle])
    {
      next += 1
      guard parser.agency(at: next, before: bound) == nil,
        parser.outlet(at: next, before: bound) == nil
      else {
        index = next
        return true
      }
    }
    return false
  }

  mutating func agency() -> Bool {
    guard let match = parser.agency(at: index, before: bound) else { return false }
    // A given name that is a code as well goes on as a name: "Ana Doe", "Mana Poe".
    if match.isAmbiguous, match.end < bound, parser.tokens[match.end].kind == .word,
      parser.tokens[match.end].isName, parser.title(at: match.end, before: bound) == nil
    {
      return false
    }
    let isOwner = line.isMark(match.end, "'") || line.isMark(match.end, "’")
    // "PA contributed to this report.": a code by itself, spelled as one, where people may stand.
    let isCode =
      match.end == index + 1 && parser.tokens[index].shape == .upper
      && (match.end == bound || parser.tokens[match.end].kind == .mark
        || line.means(match.end, .and))
    if match.isAmbiguous, expectation == .people, !isOwner, !isCode { return false }
    let name = line.text(index..<match.end)
    list.add(agency: match.index)
    if !match.isAmbiguous { list.hasSureAgency = true }
    index = match.end
    attach(organization: name)
    return true
  }

  /// "Published in The Lantern": the outlet of a byline that gives one.
  mutating func edition() -> Bool {
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

  /// "Nora Quill | Redaktion: Tom Reed": a label in a byline says what those behind it did.
  mutating func roleLabel() -> Bool {
    guard !list.people.isEmpty, separator != .none,
      let label = line.phrase(at: index, .clause, before: bound), label.entry.role >= 0,
      line.isMark(label.end, ":"), label.end + 1 < bound
    else { return false }
    leadRole = PersonRole(rawValue: line.vocabulary.roles[Int(label.entry.role)])
    leadOrganization = nil
    groupStart = list.people.count
    index = label.end + 1
    separator = .start
    return true
  }

  mutating func outlet() -> Bool {
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

  mutating func organization(_ range: Range<Int>) {
    let name = line.text(range)
    list.add(organization: name)
    index = range.upperBound
    attach(organization: name)
  }

  /// Binds an organisation to the people after it, or remembers it for those before.
  mutating func attach(organization name: String) {
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
  func service(at next: Int) -> Int? {
    guard next < bound, parser.tokens[next].kind == .word, parser.tokens[next].isName,
      line.means(next, .titlePart), !line.means(next, [.given, .title]),
      next + 1 >= bound || parser.tokens[next + 1].kind == .mark
    else { return nil }
    return next + 1
  }

  mutating func material() -> Bool {
    // "Nora Quill from agency reports"
    if line.means(index, .placed), parser.tokens[index].shape == .lower, !list.people.isEmpty,
      let agencies = line.phrase(at: index + 1, .agencies, before: bound), agencies.end == bound
    {
      list.isMaterial = true
      list.hasUnnamedAgencies = true
      index = agencies.end
      return true
    }
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

  mutating func unnamed() -> Bool {
    // "Agencia AFP"
    if let found = line.phrase(at: index, .agencies, before: bound),
      parser.agency(at: found.end, before: bound) != nil
    {
      index = found.end
      return true
    }
    guard let found = line.phrase(at: index, .agencies, before: bound),
      found.end >= bound || parser.tokens[found.end].kind == .mark
        || parser.isConjunction(found.end, bound) || parser.tokens[found.end].isAfterBreak
    else { return false }
    if !joinsWires(before: found.end) { list.hasUnnamedAgencies = true }
    index = found.end
    separator = .none
    return true
  }

  /// "Lantern wires", "Lantern Wire Services": the wires of one house, whose name goes on with the word.
  mutating func joinsWires(before end: Int) -> Bool {
    guard separator == .none, expectation != .byline, index > 0, list.people.isEmpty,
      let house = list.organizations.last, !parser.tokens[index].isAfterBreak,
      house.hasSuffix(line.text(index - 1..<index)), parser.tokens[index - 1].kind == .word
    else { return false }
    list.organizations[list.organizations.count - 1] = house + " " + line.text(index..<end)
    return true
  }

  /// "(HZ vom 15.05.2019/vit)": the day of the paper's edition, between its name and a slash.
  mutating func editionDate() -> Bool {
    guard expectation != .byline, separator == .none, !list.organizations.isEmpty,
      parser.tokens[index].shape == .lower,
      let end = parser.date(at: index, before: bound) ?? parser.date(at: index + 1, before: bound),
      line.isMark(end, "/")
    else { return false }
    list.hasEdition = true
    index = end
    return true
  }

  /// "the Oslo bureau": colleagues without names.
  mutating func bureau() -> Bool {
    guard parser.tokens[index].isName, let town = line.phrase(at: index, .town, before: bound),
      town.end < bound, parser.tokens[town.end].shape == .lower,
      let staff = line.phrase(at: town.end, .staff, before: bound)
    else { return false }
    list.hasStaff = true
    index = staff.end
    separator = .none
    return true
  }

  /// A known place that is the whole item.
  mutating func place() -> Bool {
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

  mutating func attach(place name: String) {
    if list.people.isEmpty {
      list.places.append(name)
    } else {
      trailingPlaces.append((list.people.count, name))
    }
    separator = .none
  }

  mutating func title() -> Bool {
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

  mutating func staff() -> Bool {
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
  func isPlainWord(_ range: Range<Int>) -> Bool {
    range.allSatisfy { line.means($0, [.titlePart, .staff]) }
  }

  /// "in Kabul", "à Londres", "no Paquistão".
  mutating func placed() -> Bool {
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
  func isLocal(_ index: Int) -> Bool {
    switch line.text(index..<index + 1) {
    case "in", "em", "en", "à", "no", "na", "from", "desde", "aus", "i", "w", "в", "at": true
    default: false
    }
  }

  /// "do Farol", "bei der Lampe", "of LanternWorks": where somebody works.
  mutating func belonging() -> Bool {
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
    if line.phrase(at: start, .town, before: end)?.end == end, parser.outlet(at: start) == nil {
      let name = line.text(start..<end)
      index = end
      attach(place: name)
      return true
    }
    index = start
    let name = line.text(start..<end)
    list.add(organization: name)
    trailing.append((list.people.count, name))
    index = end
    separator = .none
    return true
  }

  /// "MD", "PhD" after a name.
  mutating func degree() -> Bool {
    let token = parser.tokens[index]
    guard line.means(index, .degree), !list.people.isEmpty, token.shape != .lower,
      token.shape != .capitalized || line.text(index..<index + 1).utf8.contains(0x2E)
    else { return false }
    index += 1
    return true
  }
}
