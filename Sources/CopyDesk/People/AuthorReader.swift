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
  private static let longest = 400

  /// Adds what a piece of evidence says to a testimony.
  func read(_ evidence: Evidence, into testimony: inout AuthorTestimony) {
    testimony.evidence.append(evidence)
    let isPage = !Self.isField(evidence.origin.kind)
    switch evidence.value {
    case .person(let person): read(person, isPage: isPage, into: &testimony)
    case .text(let raw):
      let text = raw.foldingWhiteSpace()
      guard text.utf8.count <= Self.longest else { return }
      if evidence.origin.kind == .visible || evidence.field == .byline {
        testimony.printed = testimony.printed.map { $0 == text ? text : "\($0) \(text)" } ?? text
      }
      if let person = PersonText.person(text) {
        read(person, isPage: isPage, into: &testimony)
      } else {
        read(line: text, isPage: isPage, into: &testimony)
      }
    default: break
    }
  }

  /// Fields of feeds and wires name who the source says wrote it, whatever the name looks like.
  static func isField(_ kind: Evidence.Kind) -> Bool {
    kind == .element || kind == .jsonField
  }

  private func read(_ person: Person, isPage: Bool, into testimony: inout AuthorTestimony) {
    var person = person
    person.name = person.name.foldingWhiteSpace()
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
    let before = testimony.people.count
    read(line: person.name, isPage: isPage, into: &testimony)
    if testimony.people.count == before + 1 { testimony.people[before].fill(from: person) }
  }

  /// Reads a line of names.
  private func read(line: String, isPage: Bool, into testimony: inout AuthorTestimony) {
    if NameCheck.isInitials(line), grammar.register.agency(named: line, language: language) == nil {
      testimony.initials.append(Person(name: line))
      if !isPage { testimony.add(Person(name: line)) }
      return
    }
    if let fault = NameCheck.fault(line, outlet: outlet, isPage: isPage) {
      testimony.refused.append((line, fault))
      return
    }
    guard let reading = grammar.byline(line, language: language), !reading.isEmpty else {
      // A name the grammar cannot place is still the name the source gives.
      if !isPage || Self.looksLikeName(line) { testimony.add(Person(name: line)) }
      return
    }
    add(reading, isPage: isPage, to: &testimony)
  }

  /// Adds what a byline says, each name checked.
  func add(_ reading: BylineReading, isPage: Bool, to testimony: inout AuthorTestimony) {
    for person in reading.people {
      if NameCheck.isInitials(person.name) {
        testimony.initials.append(person)
      } else if let fault = NameCheck.fault(person.name, outlet: outlet, isPage: isPage) {
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

  /// Two to four words, each beginning with a capital or in a script without capitals.
  private static func looksLikeName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...5).contains(words.count) else { return false }
    return words.allSatisfy { word in
      guard let first = word.unicodeScalars.first else { return false }
      return !first.properties.isLowercase && first.properties.isAlphabetic
    }
  }
}
