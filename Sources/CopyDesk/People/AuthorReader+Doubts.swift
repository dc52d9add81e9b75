// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// Names with something in or around them that the grammar of bylines takes for something else.
extension AuthorReader {
  /// "Dr. Jane Doe", "Rechtsanwalt John Roe": the name without its title; nil where no title stands
  /// before a name.
  func titled(_ line: String) -> Person? {
    var words = line.split(separator: " ")[...]
    var jobTitle: String?
    while let first = words.first, words.count > 2 {
      let key = FoldedText.key(String(first))
      if Self.professions.contains(key) {
        jobTitle = String(first)
      } else if !Self.degrees.contains(key) {
        break
      }
      words.removeFirst()
    }
    let name = words.joined(separator: " ")
    guard name.utf8.count < line.utf8.count, isPersonName(name), !name.holds(",") else {
      return nil
    }
    return Person(name: name, jobTitle: jobTitle)
  }

  private static let degrees: Set<String> = [
    "dr", "prof", "dipl", "mag", "ing", "med", "phil", "rer", "nat", "jur", "h c", "pd", "univ",
  ]

  private static let professions: Set<String> = [
    "rechtsanwalt", "rechtsanwaltin", "pfarrer", "pfarrerin", "professor", "professorin", "doctor",
    "doktor", "avocat", "abogado", "abogada", "avvocato",
  ]

  /// "Jane (J.D.) Doe" is a person with a short name; "Jane Doe (spokeswoman of the board)" one with
  /// an office. Nil for any other line.
  func bracketed(_ line: String) -> Person? {
    guard let open = line.firstRange(of: " ("), let close = line.firstIndex(of: ")"),
      open.upperBound < close
    else { return nil }
    let before = String(line[..<open.lowerBound])
    let inside = String(line[open.upperBound..<close])
    let after = line[line.index(after: close)...].drop { $0 == " " }
    if after.isEmpty {
      guard isPersonName(before), inside.utf8.first.map({ $0 > 0x40 }) ?? false,
        inside.contains(" "), grammar.byline(line, language: language) == nil
      else { return nil }
      return Person(name: before, jobTitle: inside)
    }
    guard inside.utf8.count <= 12, !before.contains(" "), isPersonName("\(before) \(after)") else {
      return nil
    }
    return Person(name: line)
  }

  /// "Jane Doe (Jenny)", "O'Roe (Ned)": a word in brackets behind a name is what its bearer is called, and
  /// neither a name beside it nor the only one. Nil where a byline's words say what it is.
  func nicknamed(_ line: String, _ reading: BylineReading) -> String? {
    guard line.utf8.last == UInt8(ascii: ")"), let open = line.lastIndex(of: "("),
      let last = reading.people.last?.name, last == line[open...].dropFirst().dropLast(),
      !last.contains(" "), reading.people.count + reading.organizations.count == 2,
      Self.looksLikeName(String(line[..<open]).foldingWhiteSpace())
    else { return nil }
    return line
  }

  /// "jane doe", which somebody typed in small letters; initials of a desk begin with no given name.
  func isSmallName(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard (2...3).contains(words.count), let first = words.first,
      line.utf8.allSatisfy({ $0.isASCIISmall || $0 == 0x20 })
    else { return false }
    return grammar.isGivenName(first) && !words.contains { grammar.isHouseWord($0) }
  }

  /// "Ida Reuter" is no Ida of Reuters: the family name is another form of the agency's, not in
  /// capitals.
  func isNamesake(_ line: String, _ reading: BylineReading) -> Bool {
    let words = line.split(separator: " ")
    guard words.count == 2, let agency = reading.agencies.first, reading.agencies.count == 1,
      reading.people.map(\.name) == [String(words[0])],
      words[1].unicodeScalars.contains(where: \.properties.isLowercase)
    else { return false }
    return FoldedText.key(String(words[1])) != FoldedText.key(agency.name)
  }

  /// "Ziel der Studie", "zum Entwurf des Gesetzes": an article that no particle of a name stands
  /// before makes a phrase, unless a given name opens it.
  func isPhrase(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard let first = words.first, !grammar.isGivenName(first) else { return false }
    var wasParticle = false
    for word in words.dropFirst() {
      let key = FoldedText.key(String(word))
      if Self.articlesOfPhrases.contains(key), !wasParticle { return true }
      wasParticle =
        key == "von" || key == "van" || key == "auf" || key == "aus" || key == "in"
        || key == "op" || key == "an"
    }
    return false
  }

  private static let articlesOfPhrases: Set<String> = [
    "der", "des", "zum", "zur", "die", "das", "dem", "beim",
  ]

  /// Takes back what a tag of the page names that are no people: keywords in a row, a department.
  func refuseThings(from start: Int, in testimony: inout AuthorTestimony) {
    let people = testimony.people[start...]
    guard !people.isEmpty, people.allSatisfy({ !isSurelyPerson($0.name) }) else { return }
    let isHouse = people.contains { person in
      person.name.split(separator: " ").contains { isHouseName($0) }
    }
    guard people.count > 1 || isHouse else { return }
    for person in people { testimony.refused.append((person.name, .desk)) }
    testimony.people.removeSubrange(start...)
  }

  /// Takes back the outlet in other words.
  func refuseHouses(from start: Int, in testimony: inout AuthorTestimony) {
    for index in testimony.people.indices.reversed() where index >= start {
      let name = testimony.people[index].name
      guard NameCheck.isHouse(name, outlet: outlet), !isSurelyPerson(name) else { continue }
      testimony.refused.append((name, .outlet))
      testimony.people.remove(at: index)
    }
  }

  /// "jane.doe" where markup promises a person: how addresses of mail spell names.
  func spelledOut(_ login: String) -> String? {
    let parts = login.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2,
      parts.allSatisfy({
        $0.utf8.count > 2 && $0.unicodeScalars.allSatisfy(\.properties.isLowercase)
      })
    else { return nil }
    let name = parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    return isPersonName(name) ? name : nil
  }

  /// True where a given name opens a name, or where there are no capitals to tell names by.
  private func isSurelyPerson(_ name: String) -> Bool {
    guard let first = name.split(separator: " ").first,
      let letter = first.unicodeScalars.first
    else { return false }
    return grammar.isGivenName(first) || !letter.properties.isUppercase
  }
}
