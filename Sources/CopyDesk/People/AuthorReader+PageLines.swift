// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// Lines that a page shows: what stands around the names, and whether it is a byline at all.
extension AuthorReader {
  /// Reads a line that a page shows.
  func read(
    pageLine text: String, _ evidence: Evidence, into testimony: inout AuthorTestimony
  ) {
    let isLoose = evidence.origin.isLoose
    let sender = PersonText.person(text)
    let byline = PageByline(sender?.name ?? text, isMarked: !isLoose) { grammar.isGivenName($0) }
    guard var names = byline.names else { return }
    if isLoose, byline.isOpened, let name = nameBeforePlace(names) { names = name }
    if evidence.origin == .besideDate, let name = nameBeforeHouse(names) { names = name }
    if isLoose, byline.hasDate, !byline.isOpened, let name = nameBeforeDesk(names),
      DateParser(language: language).date(text) != nil
    {
      names = name
    }
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
    if origin == .overOffice { return isOfOfficer(names) }
    // "김하늘 기자": the reporter's office stands behind the name.
    if names.hasSuffix(" 기자"), names.utf8.count <= 48 { return true }
    if names.hasSuffix("記者"), easternName(names) != nil { return true }
    if byline.isOpened, !byline.isLabelled, easternName(names) != nil || isChinese(names) {
      return true
    }
    // "Jane Doe (spokeswoman of the board)"
    let bare = names.firstRange(of: " (").map { String(names[..<$0.lowerBound]) } ?? names
    if origin.isForNamesOnly {
      let mark =
        bare.firstRange(of: ", ") ?? (isOfAgency(bare) ? bare.firstRange(of: " | ") : nil)
      let name = mark.map { String(bare[..<$0.lowerBound]) } ?? bare
      return isPersonName(name) && !Self.isMixed(name)
        || origin == .besideDate && isAgency(names)
    }
    if isPersonName(bare) { return byline.isOpened || byline.hasDate || origin == .authorBox }
    if byline.isOpened, isOfPeople(bare) || !byline.isLabelled && titled(bare) != nil {
      return true
    }
    guard Self.isOfNames(names) || byline.isOpened && byline.hasDate else { return false }
    guard byline.isOpened, !byline.isLabelled else { return false }
    let words = names.split(separator: " ")
    return words.allSatisfy { !grammar.isHouseWord($0) }
      && (words.count > 1 || byline.hasDate) && !(Self.articles.contains(words[0]))
  }

  /// "Jane Doe, Transport correspondent": a person whose office the grammar knows.
  private func isOfOfficer(_ names: String) -> Bool {
    guard let reading = grammar.byline(names, language: language), reading.people.count == 1,
      let person = reading.people.first
    else { return false }
    return person.jobTitle != nil && isPersonName(person.name)
  }

  /// "MIRO Analytical": a name in capitals is in capitals throughout.
  private static func isMixed(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard let first = words.first, first.unicodeScalars.count > 2, let last = words.last else {
      return false
    }
    return first.utf8.allSatisfy { $0.isASCIICapital }
      && last.utf8.contains { $0.isASCIISmall }
  }

  func isAgency(_ name: String) -> Bool {
    grammar.register.agency(named: name, language: language) != nil
  }

  /// The name in "Jane Doe — Osten"; nil where an agency stands behind the bar, or no name before it.
  private func nameBeforePlace(_ names: String) -> String? {
    guard let bar = names.firstRange(of: " | ") else { return nil }
    let name = String(names[..<bar.lowerBound])
    let rest = grammar.byline(String(names[bar.upperBound...]), language: language)
    return isPersonName(name) && rest?.agencies.isEmpty ?? true ? name : nil
  }

  /// The name in "Jane Doe | Lenn Courier", "Jane Doe | Osten" and "Jane Doe @janedoe"; nil for other lines, and for
  /// a second name or an agency behind the bar.
  private func nameBeforeHouse(_ names: String) -> String? {
    guard let mark = names.firstRange(of: " | ") ?? names.firstRange(of: " @") else { return nil }
    let name = String(names[..<mark.lowerBound])
    let rest = String(names[mark.upperBound...])
    guard isPersonName(name),
      names[mark].hasSuffix("@")
        || rest.split(separator: " ").count <= 3 && !rest.contains("|") && !isPersonName(rest)
          && !isAgency(rest)
    else { return nil }
    return name
  }

  /// The name in "Jane Doe | TNN", which stands before a day; nil where other than the first part is a name, or
  /// an agency's that the line credits.
  private func nameBeforeDesk(_ names: String) -> String? {
    let parts = names.split { $0 == "|" }.map { String($0).foldingWhiteSpace() }
    guard parts.count == 2, isPersonName(parts[0]), !isPersonName(parts[1]), !isAgency(parts[1]),
      parts[1].smallWords == 0
    else { return nil }
    return parts[0]
  }

  /// "Jane Doe | Reuters"
  private func isOfAgency(_ names: String) -> Bool {
    names.firstRange(of: " | ").map { isAgency(String(names[$0.upperBound...])) } ?? false
  }

  /// "our reporter Jane Doe", "Jane Doe and John Roe, Lenn Courier": people with given names, and no house beside
  /// them but theirs.
  private func isOfPeople(_ names: String) -> Bool {
    guard names.utf8.count <= 120, let reading = grammar.byline(names, language: language) else {
      return false
    }
    return !reading.people.isEmpty && reading.organizations.count <= 1
      && reading.people.allSatisfy {
        isPersonName($0.name) && $0.organization == reading.organizations.first
      }
  }

  /// "von der Leyen" is no byline.
  private static let articles: Set<Substring> = [
    "der", "den", "dem", "die", "das", "the", "la", "le",
  ]
}
