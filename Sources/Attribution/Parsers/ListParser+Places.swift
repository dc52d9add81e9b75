// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Where the people of a list work and write from.
extension ListParser {
  /// "the Oslo bureau": colleagues without names.
  mutating func bureau() -> Bool {
    // "Nadia Ferrow Nairobi correspondent" is one person.
    guard parser.tokens[index].isName, separator != .none || list.people.isEmpty,
      let town = line.phrase(at: index, .town, before: bound),
      town.end < bound, parser.tokens[town.end].shape == .lower,
      let staff = line.phrase(at: town.end, .staff, before: bound)
    else { return false }
    list.hasStaff = true
    index = staff.end
    separator = .none
    return true
  }

  /// A known place that is the whole item.
  mutating func place() -> Bool {
    guard parser.tokens[index].isName, separator != .none || list.people.isEmpty == false,
      let end = parser.place(at: index, before: bound, isKnownOnly: true)
    else { return false }
    let isWhole =
      end >= bound || parser.tokens[end].kind == .mark || parser.tokens[end].kind == .number
      || parser.isConjunction(end, bound) || parser.date(at: end, before: bound) != nil
    guard isWhole, !line.isMark(end, ".") || end + 1 >= bound else { return false }
    if separator == .start, list.isEmpty, !line.isMark(end, ":"), expectation != .byline {
      return false
    }
    if line.means(index, .given), end == index + 1, list.people.isEmpty { return false }
    var name = line.text(index..<end)
    let isPlaced = line.means(index - 1, .placed) && parser.tokens[index - 1].shape == .lower
    index = end
    if line.isMark(end, ","), line.means(end + 1, .placed),
      let wide = parser.place(at: end + 2, before: bound, isKnownOnly: true)
    {
      name += line.text(parser.tokens[end].start, parser.tokens[wide - 1].end)
      index = wide
    }
    if isPlaced, list.people.isEmpty { promise(name) } else { attach(place: name) }
    separator = .none
    return true
  }

  /// "Par notre correspondante à Oslo, Camille Dorval": the place of who comes next.
  private mutating func promise(_ place: String) {
    if expectation == .byline, list.agencies.isEmpty, list.organizations.isEmpty {
      (leadPlace, promised) = (place, place)
    } else {
      list.places.append(place)
    }
  }

  mutating func attach(place name: String) {
    if list.people.isEmpty {
      list.places.append(name)
    } else {
      trailingPlaces.append((list.people.count, name))
    }
    separator = .none
  }

  /// "in Kabul", "à Londres", "no Paquistão".
  mutating func placed() -> Bool {
    guard let found = line.phrase(at: index, .placed, before: bound), found.end < bound,
      parser.tokens[index].shape == .lower || parser.tokens[index].script.isUnicase
        || parser.tokens[index].isCapitals,
      parser.tokens[found.end].kind == .word,
      parser.tokens[found.end].isName || line.means(found.end, .article),
      !list.people.isEmpty || !list.agencies.isEmpty || !list.organizations.isEmpty || list.hasStaff
    else { return false }
    var start = found.end
    if line.means(start, .article), parser.tokens[start].shape == .lower { start += 1 }
    if parser.agency(at: start, before: bound) != nil
      || parser.outlet(at: start, before: bound) != nil,
      line.phrase(at: start, .town, before: bound) == nil
    {
      return false
    }
    let isKnown = line.phrase(at: index, .belonging, before: bound) != nil
    guard
      let end = parser.place(
        at: start, before: bound, isKnownOnly: isKnown && !isLocal(found.end - 1))
    else { return false }
    // "from University of Osten": where somebody works.
    if isKnown, isOfName(at: end) { return false }
    let first = line.text(parser.tokens[found.end - 1].start, parser.tokens[found.end - 1].end)
    let name = line.text((first == "aboard" ? found.end - 1 : start)..<end)
    let group = groupStart..<list.people.count
    for person in group where list.people[person].location == nil {
      list.people[person].location = name
    }
    if list.people.isEmpty { promise(name) }
    groupStart = list.people.count
    index = end
    separator = .none
    return true
  }

  /// True for "en" in "Ana Prado, en Osten", "à" in "Claire Morin (à Osten)", which mean "and" in other languages: one
  /// word follows that is no given name and closes the item.
  func opensTown() -> Bool {
    let town = index + 1
    guard !list.people.isEmpty, separator != .and, town < bound, line.means(index, .and),
      line.means(index, .placed), parser.tokens[index].shape == .lower, isIn(index),
      parser.tokens[town].kind == .word, parser.tokens[town].shape == .capitalized,
      !line.means(town, .given)
    else { return false }
    return town + 1 >= bound || parser.tokens[town + 1].kind == .mark
      || parser.isConjunction(town + 1, bound)
  }

  /// True for a word that means "in" in the language of the line.
  private func isIn(_ index: Int) -> Bool {
    let language = parser.language?.prefix { $0 != "-" && $0 != "_" }
    return switch line.text(index..<index + 1) {
    case "à": true
    case "en": language == "es" || language == "fr" || language == "ca"
    case "i": language == "sv" || language == "da" || language == "no" || language == "nb"
    default: false
    }
  }

  /// True for prepositions that name a place whatever follows.
  func isLocal(_ index: Int) -> Bool {
    switch line.text(index..<index + 1) {
    case "in", "em", "en", "à", "no", "na", "from", "desde", "aus", "i", "w", "в", "at": true
    default: false
    }
  }
}
