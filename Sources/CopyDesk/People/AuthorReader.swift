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
      if text.utf8.count <= Self.longest { read(text, evidence, into: &testimony) }
    default: break
    }
  }

  /// Reads a text as what its origin may hold: people with their addresses, a line of the page, names.
  private func read(
    _ text: String, _ evidence: Evidence, into testimony: inout AuthorTestimony
  ) {
    let kind = evidence.origin.kind
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
      let before = testimony.people.count
      read(line: turned(text) ?? text, as: isClaim ? .person : .line, into: &testimony)
      if !isClaim { refuseThings(from: before, in: &testimony) }
    }
  }

  func note(
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
}
