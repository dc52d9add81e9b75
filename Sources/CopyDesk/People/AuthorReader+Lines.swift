// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// Lines of names: what the grammar of bylines makes of them, and which of it could be people.
extension AuthorReader {
  /// Reads a line of names.
  func read(
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
    if !isPage, isSmallName(line) {
      testimony.add(Person(name: line))
      return
    }
    let isNamed = isPage && isPersonName(line)
    // Whoever keeps a diary under the own name has a feed of that name.
    if let fault = NameCheck.fault(line, outlet: outlet, isPage: isPage),
      fault != .outlet || !(isNamed || isPersonName(line))
    {
      // "det/dpa": the sign of a desk, and whose text it is.
      if fault == .login, line.utf8.contains(UInt8(ascii: "/")),
        let reading = grammar.byline(line, language: language), !reading.agencies.isEmpty
      {
        add(reading, isPage: isPage, to: &testimony)
        return
      }
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
    if !isPage, let name = nicknamed(line, reading) {
      testimony.add(Person(name: name))
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
