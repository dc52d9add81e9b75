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
    let organizations = testimony.organizations
    let others = testimony.agencies.count + testimony.refused.count
    read(line: person.name, isPage: isPage, into: &testimony)
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
    guard let reading = grammar.byline(line, language: language), !reading.isEmpty,
      isPage || !reading.people.isEmpty || !reading.agencies.isEmpty
    else {
      // A name the grammar cannot place is still the name the source gives.
      if !isPage || Self.looksLikeName(line) { testimony.add(Person(name: line)) }
      return
    }
    add(reading, isPage: isPage, to: &testimony)
  }

  /// Adds what a byline says, each name checked.
  func add(_ reading: BylineReading, isPage: Bool, to testimony: inout AuthorTestimony) {
    for printed in reading.people {
      var person = printed
      person.name = NameCheck.withoutWeekday(person.name)
      if isPage, !Self.looksLikeName(person.name), !NameCheck.isInitials(person.name) {
        testimony.refused.append((person.name, .sentence))
        continue
      }
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

  /// One to six words, each beginning with a capital, in a script without capitals, or a particle.
  private static func looksLikeName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...6).contains(words.count), let first = words.first?.unicodeScalars.first,
      !first.properties.isLowercase || words.count > 1
    else { return false }
    var capitals = 0
    for (index, word) in words.enumerated() {
      guard let first = word.unicodeScalars.first, first.properties.isAlphabetic else {
        return false
      }
      if !first.properties.isLowercase {
        capitals += 1
      } else if !particles.contains(FoldedText.key(String(word))) || index == words.count - 1 {
        return false
      }
    }
    return capitals > 0 && !openers.contains(FoldedText.key(String(words[0])))
  }

  /// Small words inside names: "Maria van der Berg", "Ibn al Hasan", "José de la Cruz y Sala".
  private static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des",
    "la", "le", "el", "al", "bin", "ibn", "ben", "bint", "abu", "ter", "ten", "zu", "zur", "zum",
    "vom", "am", "af", "av", "y", "e", "i", "och", "og", "d", "l", "lo", "dello", "san", "st", "t",
    "op", "in", "het", "mac", "ad", "aan",
  ]

  /// Words that open a byline and are no part of a name.
  private static let openers: Set<String> = [
    "by", "von", "par", "por", "posted", "published", "written", "reported", "zitat", "autor",
    "author", "more", "photo", "foto", "text", "read", "via",
  ]
}
