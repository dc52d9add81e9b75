// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// Makes people of what documents put in an author's place.
struct AuthorReader {
  let grammar: AttributionGrammar
  let language: String?
  /// The outlet's names, folded.
  let outlet: [String]

  /// Longer texts hold a story, not names.
  static let longest = 400

  /// Adds what a piece of evidence says to a testimony.
  func read(_ evidence: Evidence, into testimony: inout AuthorTestimony) {
    testimony.evidence.append(evidence)
    let kind = evidence.origin.kind
    let before = testimony.people.count
    defer { if !Self.isField(kind) { refuseHouses(from: before, in: &testimony) } }
    if evidence.origin.isOfSiteKeeper {
      if let name = evidence.text { testimony.refused.append((name, .keeper)) }
      return
    }
    if evidence.origin == .ownSite, let name = evidence.text, isOwner(name) {
      testimony.add(Person(name: name))
      return
    }
    switch evidence.value {
    case .person(let person):
      read(person, as: Self.isField(kind) ? .field : .person, into: &testimony)
    case .text(let raw):
      let text = raw.foldingWhiteSpace()
      guard text.utf8.count <= Self.longest else { return }
      if Self.isField(kind), let people = PersonText.people(text) {
        note(printed: text, evidence, into: &testimony)
        for person in people { read(person, as: .field, into: &testimony) }
        return
      }
      // A line that a page shows may be anything with a mail address in it.
      if kind != .visible, let person = PersonText.person(text) {
        note(printed: text, evidence, into: &testimony)
        read(person, as: Self.isField(kind) ? .field : .line, into: &testimony)
        return
      }
      switch kind {
      case .element, .jsonField:
        note(printed: text, evidence, into: &testimony)
        let lines = catalogued(text) ?? [PersonText.nameBehindLogin(text, grammar.register) ?? text]
        for line in lines { read(line: line, as: .field, into: &testimony) }
      case .visible, .relAuthor, .microdata:
        read(pageLine: text, evidence, into: &testimony)
      default:
        note(printed: text, evidence, into: &testimony)
        let isClaim = kind == .jsonLD || kind == .parsely || evidence.origin.isLabelled
        read(line: turned(text) ?? text, as: isClaim ? .person : .line, into: &testimony)
        if !isClaim { refuseThings(from: before, in: &testimony) }
      }
    default: break
    }
  }

  private func note(
    printed text: String, _ evidence: Evidence, into testimony: inout AuthorTestimony
  ) {
    guard evidence.origin.kind == .visible || evidence.field == .byline else { return }
    testimony.printed = testimony.printed.map { $0 == text ? text : "\($0) \(text)" } ?? text
  }

  /// What an origin promises of its text.
  enum Promise {
    /// A field of a feed or wire: who the source says wrote it, whatever the name looks like.
    case field
    /// Markup that stands for one author.
    case person
    /// A line that may hold names.
    case line
  }

  /// Fields of feeds and wires name who the source says wrote it, whatever the name looks like.
  static func isField(_ kind: Evidence.Kind) -> Bool {
    kind == .element || kind == .jsonField
  }

  private func read(
    _ person: Person, as promise: Promise, into testimony: inout AuthorTestimony
  ) {
    let isPage = promise != .field
    var person = person
    person.name = person.name.foldingWhiteSpace()
    if isPage, let turned = turned(person.name) { person.name = turned }
    if person.name.isEmpty {
      if person.email != nil || person.url != nil, !isPage { testimony.add(person) }
      return
    }
    // "email (Name)" in a field that promises a name alone
    if let inner = PersonText.person(person.name) {
      person.name = inner.name
      person.email = person.email ?? inner.email
      if person.name.isEmpty {
        if !isPage { testimony.add(person) }
        return
      }
    }
    // "dc:creator" beside an "atom:author" that knows more of the same person
    let key = FoldedText.key(person.name)
    if !isPage, let known = testimony.people.firstIndex(where: { FoldedText.key($0.name) == key }) {
      testimony.people[known].fill(from: person)
      return
    }
    let before = testimony.people.count
    let organizations = testimony.organizations
    let others = testimony.agencies.count + testimony.refused.count
    read(line: person.name, as: promise, into: &testimony)
    if testimony.people.count == before + 1 {
      testimony.people[before].fill(from: person)
    } else if !isPage, person.email != nil, testimony.people.count == before,
      testimony.agencies.count + testimony.refused.count == others
    {
      // A name with a mail address of its own is somebody, whatever it looks like.
      testimony.organizations = organizations
      testimony.add(person)
    }
  }

  /// Reads a line that a page shows.
  private func read(
    pageLine text: String, _ evidence: Evidence, into testimony: inout AuthorTestimony
  ) {
    let isLoose = evidence.origin.isLoose
    let sender = PersonText.person(text)
    let byline = PageByline(sender?.name ?? text, isMarked: !isLoose) { grammar.isGivenName($0) }
    guard var names = byline.names else { return }
    if isLoose, byline.isOpened, let name = nameBeforePlace(names) { names = name }
    if isLoose, !isByline(byline, names, evidence.origin) {
      testimony.evidence.removeLast()
      return
    }
    note(printed: text, evidence, into: &testimony)
    if evidence.origin == .behindStory, let person = officer(names) {
      testimony.add(person)
      return
    }
    let isShown = evidence.origin.kind != .visible || byline.isOpened
    let isPromise = isShown && (!isLoose || byline.hasDate && !byline.isLabelled)
    let before = testimony.people.count
    read(line: names, as: isPromise ? .person : .line, into: &testimony)
    if let sender, testimony.people.count == before + 1 {
      testimony.people[before].fill(from: sender)
    }
    // "Jane Doe, Osten": the place.
    if evidence.origin.isForNamesOnly {
      testimony.keepPeople(from: before) { $0.name.contains(" ") }
    }
    if isPromise, !testimony.nicknames.isEmpty { testimony.hasPromise = true }
    // "by oz": a name where something else on the page gives it, too, and not a desk's code.
    if byline.isOpened, !byline.isLabelled, NameCheck.isCallName(names) {
      testimony.add(nickname: names)
    }
  }

  /// Whether a line that nothing but its words marks is a byline.
  private func isByline(
    _ byline: PageByline, _ names: String, _ origin: Evidence.Origin
  ) -> Bool {
    if origin == .behindStory, officer(names) != nil { return true }
    // "김하늘 기자": the reporter's office stands behind the name.
    if names.hasSuffix(" 기자"), names.utf8.count <= 24 { return true }
    if byline.isOpened, !byline.isLabelled, easternName(names) != nil || isChinese(names) {
      return true
    }
    // "Jane Doe (spokeswoman of the board)"
    let bare = names.firstRange(of: " (").map { String(names[..<$0.lowerBound]) } ?? names
    if origin.isForNamesOnly {
      let name = bare.firstRange(of: ", ").map { String(bare[..<$0.lowerBound]) } ?? bare
      return isPersonName(name) && !Self.isMixed(name)
        || origin == .besideDate && isAgency(names)
    }
    if isPersonName(bare) { return byline.isOpened || byline.hasDate || origin == .authorBox }
    if byline.isOpened, !byline.isLabelled, titled(bare) != nil || isOfPeople(bare) { return true }
    guard Self.isOfNames(names) || byline.isOpened && byline.hasDate else { return false }
    guard byline.isOpened, !byline.isLabelled else { return false }
    let words = names.split(separator: " ")
    return words.allSatisfy { !grammar.isHouseWord($0) }
      && (words.count > 1 || byline.hasDate) && !(Self.articles.contains(words[0]))
  }

  /// "MIRO Analytical": a name in capitals is in capitals throughout.
  private static func isMixed(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard let first = words.first, first.unicodeScalars.count > 2, let last = words.last else {
      return false
    }
    return first.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      && last.utf8.contains { (0x61...0x7A).contains($0) }
  }

  private func isAgency(_ name: String) -> Bool {
    grammar.register.agency(named: name, language: language) != nil
  }

  /// The name in "Jane Doe — Osten"; nil where an agency stands behind the bar, or no name before it.
  private func nameBeforePlace(_ names: String) -> String? {
    guard let bar = names.firstRange(of: " | ") else { return nil }
    let name = String(names[..<bar.lowerBound])
    let rest = grammar.byline(String(names[bar.upperBound...]), language: language)
    return isPersonName(name) && rest?.agencies.isEmpty ?? true ? name : nil
  }

  /// "our reporter Jane Doe": people with given names, and no house beside them.
  private func isOfPeople(_ names: String) -> Bool {
    guard names.utf8.count <= 80, let reading = grammar.byline(names, language: language) else {
      return false
    }
    return !reading.people.isEmpty && reading.organizations.isEmpty
      && reading.people.allSatisfy { isPersonName($0.name) }
  }

  /// "von der Leyen" is no byline.
  private static let articles: Set<Substring> = [
    "der", "den", "dem", "die", "das", "the", "la", "le",
  ]

  /// Reads a line of names.
  private func read(
    line: String, as promise: Promise, into testimony: inout AuthorTestimony
  ) {
    let isPage = promise != .field
    // "/u/janedoe" is how Reddit calls its users.
    if !isPage, line.hasPrefix("/u/") {
      testimony.add(Person(name: line))
      return
    }
    if NameCheck.isInitials(line), grammar.register.agency(named: line, language: language) == nil {
      testimony.initials.append(Person(name: line))
      if !isPage { testimony.add(Person(name: line)) }
      return
    }
    if isPage, let person = titled(line) ?? bracketed(line) {
      testimony.add(person)
      return
    }
    // "山田 太郎": one person; in Chinese these would be two.
    if let name = easternName(line), isPage || name.contains(" "),
      !name.split(separator: " ").contains(where: { isAgency(String($0)) })
    {
      testimony.add(Person(name: name))
      return
    }
    let isNamed = isPage && isPersonName(line)
    // Whoever keeps a diary under the own name has a feed of that name.
    if let fault = NameCheck.fault(line, outlet: outlet, isPage: isPage),
      fault != .outlet || !(isNamed || isPersonName(line))
    {
      if promise == .person, fault == .login, let name = spelledOut(line) {
        testimony.add(Person(name: name))
        return
      }
      if promise == .person, fault == .login, NameCheck.isShownLogin(line) {
        testimony.add(nickname: line)
      }
      testimony.refused.append((line, fault))
      return
    }
    // "Arvid Reuter" is a person where markup promises one, not Arvid of an agency.
    if promise == .person, isNamed, line.utf8.lazy.filter({ $0 == 0x20 }).count == 1,
      line.unicodeScalars.contains(where: \.properties.isLowercase)
    {
      testimony.add(Person(name: line))
      return
    }
    guard let reading = grammar.byline(line, language: language), !reading.isEmpty,
      isPage || !reading.people.isEmpty || !reading.agencies.isEmpty
    else {
      // A name the grammar cannot place is still the name the source gives.
      if !isPage || Self.looksLikeName(line) { testimony.add(Person(name: line)) }
      return
    }
    if isPage, reading.people.isEmpty, reading.agencies.isEmpty,
      isNickname(line, isPromised: promise == .person)
    {
      testimony.add(nickname: line)
      if promise == .person { testimony.hasPromise = true }
    }
    if isNamed, isNamesake(line, reading) {
      testimony.add(Person(name: line))
      return
    }
    add(reading, isPage: isPage, to: &testimony)
  }

  private static func isOther(_ role: PersonRole?) -> Bool {
    role == .editor || role == .translator || role == .photographer
  }

  /// Adds what a byline says, each name checked.
  func add(_ reading: BylineReading, isPage: Bool, to testimony: inout AuthorTestimony) {
    // Who edited, translated or took the pictures is named in the byline as well, and wrote nothing.
    for printed in reading.people where !Self.isOther(printed.role) {
      var person = printed
      person.name = NameCheck.withoutWeekday(person.name)
      if isPage, let titled = titled(person.name) {
        person.name = titled.name
        person.jobTitle = person.jobTitle ?? titled.jobTitle
      }
      if isPage, !Self.looksLikeName(person.name) || isPhrase(person.name),
        !NameCheck.isInitials(person.name)
      {
        testimony.refused.append((person.name, .sentence))
        continue
      }
      if isPage, isHouse(person.name) {
        testimony.refused.append((person.name, .desk))
        continue
      }
      if NameCheck.isInitials(person.name) {
        testimony.initials.append(person)
      } else if let fault = NameCheck.fault(person.name, outlet: outlet, isPage: isPage),
        fault != .outlet || !isPersonName(person.name)
      {
        testimony.refused.append((person.name, fault))
      } else {
        testimony.add(person)
      }
    }
    for agency in reading.agencies { testimony.add(agency) }
    for organization in reading.organizations
    where !outlet.contains(FoldedText.key(organization)) {
      testimony.organizations.append(organization)
    }
  }
}
