// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

extension Editing {
  /// Credit lines, the agencies they name, and the people.
  mutating func decideCredits() {
    if let dateline = lifted.dateline?.dateline, let code = dateline.agency {
      creditDateline(code, dateline.text)
    }
    // Designers call the line of the agency "dateline" too.
    for evidence in docket[.dateline] where !AuthorReader.isField(evidence.origin.kind) {
      decideAgency(evidence)
    }
    for line in lifted.credits { addCredit(line.text, line.reading) }
    for evidence in docket[.creditline] {
      guard let text = evidence.text?.foldingWhiteSpace(), !text.isEmpty else { continue }
      decideCreditline(text, evidence)
    }
    creditInBylines()
    creditHolders()
    for evidence in docket[.agency] { decideAgency(evidence) }
    decideContributors()
    recordCredits()
  }

  /// An agency in the dateline is the source of the text, and the bracket it stands in a source
  /// line.
  private mutating func creditDateline(_ name: String, _ text: String) {
    let agency = grammar.register.agency(named: name, language: grammarLanguage)
    // "WASHINGTON (AP) —" is one sign in English wires, where German and Spanish papers print the
    // agency's mark wherever there is room for it.
    let isPartOfDateline = grammarLanguage == "en" && agency?.languages.first == "en"
    if !isPartOfDateline, let bracket = Self.bracket(text) {
      article.credits.append(
        Credit(
          text: bracket, kind: .sourceline, relation: .source, agencies: [agency?.code ?? name]))
    }
    if let agency {
      credit(
        AgencyCredit(
          code: agency.code, name: agency.name, relation: .source, country: agency.country))
    } else if let via = name.firstRange(of: " via ") {
      // "HARBOUR LIGHT via AFP —": the house that wrote it, and the agency that sent it on.
      creditDateline(String(name[..<via.lowerBound]), "")
      creditDateline(String(name[via.upperBound...]), "")
    } else if !outlet.contains(FoldedText.key(name)) {
      credit(AgencyCredit(name: name, relation: .source))
    }
  }

  /// "(Reuters)" of "BERLIN, March 24 (Reuters) -": the last bracket, with its brackets.
  private static func bracket(_ text: String) -> String? {
    guard let open = text.utf8.lastIndex(of: UInt8(ascii: "(")),
      let close = text.utf8[open...].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    return String(text[open...close])
  }

  /// True for a credit that was read already, and for a line around one, which says it again.
  func isCredited(_ text: String) -> Bool {
    guard !article.credits.isEmpty else { return false }
    let key = FoldedText.key(text)
    return article.credits.contains { key.contains(FoldedText.key($0.text)) }
  }

  private mutating func decideCreditline(_ text: String, _ evidence: Evidence) {
    if Self.isUnmarked(evidence), let facts = Self.facts(in: text) {
      for fact in facts { decideCreditline(fact, evidence) }
      return
    }
    if isCredited(text) { return }
    let isOwnField = AuthorReader.isField(evidence.origin.kind)
    let reader = LineReader(grammar: grammar, language: grammarLanguage)
    let reading =
      isOwnField
      ? grammar.credit(text, language: grammarLanguage)
      : Self.isUnmarked(evidence)
        ? looseCredit(text, reader, isOver: evidence.origin.detail == Self.overStory)
        : reader.credit(text)
    if let reading,
      !reading.isEmpty || reading.relation == .published || reading.relation == .rewritten
    {
      addCredit(text, reading)
    } else if AuthorReader.isField(evidence.origin.kind), text.utf8.count <= 200 {
      article.credits.append(Credit(text: text, kind: .creditline, agencies: [text]))
      if !outlet.contains(FoldedText.key(text)) {
        credit(AgencyCredit(name: text, relation: .source))
      }
    }
  }

  mutating func addCredit(_ text: String, _ reading: CreditReading) {
    let relation = reading.relation ?? .source
    // "Source: Science, Oberlenn University" names whose findings are told, not whose words.
    let isResearch = reading.organizations.contains(where: Self.isResearch)
    // The desk a producer works at is no house of its own.
    let houses = reading.organizations.filter { name in
      // "News Written By Jane Doe": a section, which is no name by itself.
      !isResearch
        && (reading.people.isEmpty || name.contains(" ") || !grammar.isHouseNoun(name))
        && !reading.people.contains { $0.organization == name }
    }
    let outlets = houses.map {
      AgencyCredit(name: reading.wires[$0] ?? $0, relation: relation)
    }
    var people = reading.people
    if let code = StaffCode.behindSlash(text), people.allSatisfy({ $0.name != code }),
      grammar.register.agency(named: code, language: grammarLanguage) == nil
    {
      people.append(Person(name: code))
    }
    article.credits.append(
      Credit(
        text: text, kind: reading.kind, relation: reading.relation,
        agencies: reading.agencies.map { $0.code ?? $0.name } + reading.organizations,
        people: people))
    for agency in reading.agencies + outlets {
      // An outlet that names itself credits nobody.
      if agency.code == nil, isOutlet(agency.name) { continue }
      credit(agency)
    }
    for person in people { addContributor(person) }
  }

  private static func isResearch(_ name: String) -> Bool {
    let key = FoldedText.key(name)
    return key.holds(anyOf: researchWords)
  }

  private static let researchWords = [
    "universit", "universid", "universiteit", "uniwersytet", "hochschule", "college", "institut",
    "университет", "大学",
  ]

  private mutating func decideAgency(_ evidence: Evidence) {
    guard let text = evidence.text?.foldingWhiteSpace(), !text.isEmpty else { return }
    if let agency = grammar.register.agency(named: text, language: grammarLanguage) {
      credit(
        AgencyCredit(
          code: agency.code, name: agency.name, relation: .source, country: agency.country))
    } else if AuthorReader.isField(evidence.origin.kind), evidence.origin != .takenFrom,
      !outlet.contains(FoldedText.key(text))
    {
      credit(AgencyCredit(name: text, relation: .source))
    }
  }

  /// Adds an agency, or what is new about one already credited: a printed name outweighs an
  /// inferred one, and whose text it is outweighs who worked on it.
  mutating func credit(_ agency: AgencyCredit) {
    guard let known = article.agencies.firstIndex(where: { $0.isSame(as: agency) }) else {
      article.agencies.append(agency)
      return
    }
    if !agency.isInferred { article.agencies[known].isInferred = false }
    if article.agencies[known].relation.weight < agency.relation.weight {
      article.agencies[known].relation = agency.relation
    }
    article.agencies[known].country = article.agencies[known].country ?? agency.country
  }

  private mutating func decideContributors() {
    for evidence in docket[.contributor] {
      switch evidence.value {
      case .person(let person): addContributor(person)
      case .text(let text):
        let line = text.foldingWhiteSpace()
        if let person = PersonText.person(line) {
          addContributor(person)
        } else if let reading = grammar.byline(line, language: grammarLanguage),
          !reading.people.isEmpty
        {
          for person in reading.people { addContributor(person) }
        } else {
          addContributor(Person(name: line))
        }
      default: break
      }
    }
  }

  /// Adds a person; the same name in the same role is one entry. An author whom the sign-off names
  /// again is an author still, and what it says of the author is kept there.
  mutating func addContributor(_ person: Person) {
    let key = FoldedText.key(person.name)
    if !key.isEmpty,
      let author = article.authors.firstIndex(where: { FoldedText.key($0.name) == key })
    {
      article.authors[author].fill(from: person)
      return
    }
    if let known = article.contributors.firstIndex(where: {
      FoldedText.key($0.name) == key
        && ($0.role == person.role || $0.role == nil || person.role == nil)
        && (!key.isEmpty || $0.email == person.email)
    }) {
      article.contributors[known].fill(from: person)
    } else {
      article.contributors.append(person)
    }
  }
}

extension CreditRelation {
  /// How much the relation says of whose text it is.
  fileprivate var weight: Int {
    switch self {
    case .source: 8
    case .republished: 7
    case .syndicated: 6
    case .translated: 5
    case .rewritten: 4
    case .published: 3
    case .contributor: 2
    case .staff: 1
    }
  }
}
