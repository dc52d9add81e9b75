// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The items of a list that are houses: agencies, outlets, and what is printed beside their names.
extension ListParser {
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
      leadTitle = title.map { line.text(next..<$0) }
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
    // "Phạm Minh Tú (theo Reuters)"
    let opener: Meaning = separator == .direct ? [.material, .openSource] : .material
    guard let found = line.phrase(at: index, opener, before: bound), found.end < bound else {
      return false
    }
    var next = found.end
    if line.means(next, .article), parser.tokens[next].shape == .lower { next += 1 }
    guard
      parser.agency(at: next, before: bound) != nil || parser.outlet(at: next, before: bound) != nil
        || line.phrase(at: next, .agencies, before: bound) != nil
    else { return false }
    list.isMaterial = found.entry.meaning.contains(.material)
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
    noteWires(before: found.end)
    list.hasUnnamedAgencies = true
    index = found.end
    separator = .none
    return true
  }

  /// "Lantern wires", "Lantern Wire Services": agencies without names that one house speaks for.
  mutating func noteWires(before end: Int) {
    guard separator == .none, expectation != .byline, index > 0, list.people.isEmpty,
      let house = list.organizations.last, !parser.tokens[index].isAfterBreak,
      house.hasSuffix(line.text(index - 1..<index)), parser.tokens[index - 1].kind == .word
    else { return }
    list.wires[house] = house + " " + line.text(index..<end)
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
}
