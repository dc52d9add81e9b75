// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension ListParser {
  mutating func nameOrRest() -> Bool {
    let token = parser.tokens[index]
    if line.means(index, .honorific), token.isName, token.end - token.start <= 5, index + 1 < bound,
      line.isMark(index + 1, ".") || parser.tokens[index + 1].isName, !line.means(index, .given)
    {
      index += line.isMark(index + 1, ".") ? 2 : 1
      guard index < bound else {
        // "Dr." and nobody after it.
        list.unread += 1
        return true
      }
      if parser.tokens[index].kind == .word, parser.tokens[index].isName { return true }
    }
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

  /// "at jane@example.com"
  mutating func contactPreposition() -> Bool {
    guard index + 1 < bound, parser.tokens[index].shape == .lower,
      parser.tokens[index + 1].kind == .mail || parser.tokens[index + 1].kind == .handle
    else { return false }
    index += 1
    return true
  }

  /// True for a colleague's code that is an item by itself, or one of several behind their agency: "dpa
  /// hm bs wjh".
  func isAlone(_ index: Int) -> Bool {
    var next = index + 1
    while next < bound, !list.agencies.isEmpty, !parser.tokens[next].entry.isKnown,
      parser.isInitials(next)
    {
      next += 1
    }
    return next >= bound || parser.tokens[next].kind == .mark || parser.tokens[next].isAfterBreak
  }

  /// A run of name-like words: a person, an organisation, or staff of one.
  mutating func named(_ range: Range<Int>) {
    index = range.upperBound
    defer { separator = .none }
    if range.count == 1, line.means(range.lowerBound, .by), !line.means(range.lowerBound, .given) {
      return
    }
    if parser.tokens[range.lowerBound].script == .han, reporter(line.text(range)) { return }
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
    if parser.isOrganization(range, expectation) || isHouseBeforeTitle(range) {
      index = range.upperBound
      let name = Printed.name(line.text(range))
      list.add(organization: name)
      attach(organization: name)
      return
    }
    var person = Person(name: NameCase.person(Printed.name(line.text(range))))
    person.role = leadRole
    person.organization = leadOrganization
    person.jobTitle = leadTitle
    person.location = leadPlace
    if !(leadTitle.map(isPlural) ?? false) { leadTitle = nil }
    list.people.append(person)
  }

  /// "Lantern staff writers Jane Doe and…": one word, a title in small letters, and then the names.
  func isHouseBeforeTitle(_ range: Range<Int>) -> Bool {
    guard range.count == 1, expectation == .people, !line.means(range.lowerBound, .given),
      range.upperBound < bound, parser.tokens[range.upperBound].shape == .lower,
      let end = parser.title(at: range.upperBound, before: bound), end < bound
    else { return false }
    return parser.tokens[end].kind == .word && parser.tokens[end].isName
  }

  /// "新华社记者王小明": the agency, the word for a reporter, and the name run together.
  mutating func reporter(_ text: String) -> Bool {
    for word in ["记者", "記者"] {
      let parts = text.split(separator: word, maxSplits: 1, omittingEmptySubsequences: false)
      // "新华社记者 林小雨": the name may stand apart.
      let isApart = parts.count == 2 && parts[1].isEmpty && !parts[0].isEmpty
      guard parts.count == 2, isApart || (2...5).contains(parts[1].unicodeScalars.count) else {
        continue
      }
      // "山田太郎記者": in Japanese the word stands behind the name; "社会部記者" is of a desk.
      if isApart, index >= bound, parser.language == "ja", isJapaneseName(parts[0]) {
        list.people.append(Person(name: String(parts[0])))
        list.hasReporter = true
        return true
      }
      if let agency = parser.register.agency(named: String(parts[0])),
        let index = parser.register.all.firstIndex(of: agency)
      {
        list.add(agency: index)
        list.hasSureAgency = true
      } else if !parts[0].isEmpty,
        !line.vocabulary.entry(of: String(parts[0])).meaning.contains(.by)
      {
        list.add(organization: String(parts[0]))
      }
      if !isApart { list.people.append(Person(name: String(parts[1]))) }
      list.hasReporter = true
      return true
    }
    return false
  }

  /// Three to six letters that do not end as desks and houses do.
  private func isJapaneseName(_ text: Substring) -> Bool {
    guard let last = text.unicodeScalars.last, (3...6).contains(text.unicodeScalars.count) else {
      return false
    }
    return !"部局社紙班信聞室員".unicodeScalars.contains(last)
      && parser.register.agency(named: String(text)) == nil
  }

  /// "A. D.", "J.-P. M."
  func isDottedInitials(_ range: Range<Int>) -> Bool {
    let words = range.filter { parser.tokens[$0].kind == .word }
    return words.count > 1
      && words.allSatisfy { parser.tokens[$0].end - parser.tokens[$0].start == 1 }
  }

  /// Where "Staff", "News Desk", "Editor" starts at the end of a run.
  func staffStart(_ range: Range<Int>) -> Int? {
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
  mutating func bindTrailing() {
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
