// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension ListParser {
  /// "published", "le 15 mai", "Foto:": no more names after it.
  func isTail() -> Bool {
    let token = parser.tokens[index]
    // "Foto: Tim Gosch/dpa": whose picture it is, not whose text.
    if leadRole == .photographer,
      parser.agency(at: index, before: bound) != nil
        || parser.outlet(at: index, before: bound) != nil
    {
      return true
    }
    if let date = parser.date(at: index, before: bound),
      date > index + 1 || !token.entry.meaning.contains(.given)
    {
      return true
    }
    if let photo = line.phrase(at: index, .photo, before: bound) {
      if line.isMark(photo.end, ":") { return true }
      if expectation == .byline, !list.people.isEmpty, parser.outlet(at: index) == nil {
        return true
      }
    }
    guard let tail = line.phrase(at: index, .tail, before: bound) else { return false }
    if parser.agency(at: index, before: bound) != nil
      || parser.outlet(at: index, before: bound) != nil
    {
      return false
    }
    let meaning = tail.entry.meaning
    if tail.end == index + 1, parser.date(at: tail.end, before: bound) != nil { return true }
    if let placed = line.phrase(at: index, .placed, before: bound), placed.end > tail.end {
      return false
    }
    if token.shape == .lower {
      let isName =
        meaning.contains(.particle) && tail.end < bound && parser.tokens[tail.end].isName
        && parser.date(at: tail.end, before: bound) == nil && !meaning.contains(.running)
      if isName || meaning.contains(.placed) || meaning.contains(.and) { return false }
      return !list.isEmpty || list.hasStaff
    }
    if !meaning.isDisjoint(with: [.given, .article, .particle]) { return false }
    return !list.isEmpty || tail.end > index + 1
  }

  mutating func title() -> Bool {
    guard let end = parser.title(at: index, before: bound) else { return false }
    if line.means(index, .given), end == index + 1 { return false }
    let isFollowed =
      end < bound && parser.tokens[end].kind == .word && parser.tokens[end].isName
      && line.phrase(at: end, [.tail, .placed], before: bound) == nil
      && !parser.tokens[end].isAfterBreak
    let isFirst = separator != .none && separator != .direct
    if isFollowed, isFirst, !parser.tokens[index].script.isUnicase,
      parser.date(at: end, before: bound) == nil
    {
      // "Page Turner", a name that begins like a title, has no head before its end.
      guard line.phrase(at: index, [.staff, .titlePart, .title], before: bound) != nil else {
        return false
      }
      leadTitle = line.text(index..<end)
      index = end
      separator = .none
      return true
    }
    let text = line.text(index..<end)
    if let last = list.people.indices.last {
      // "김하늘·이바다 기자": one word for all.
      let isForAll = isPlural(text) || parser.tokens[end - 1].script == .hangul
      for person in (isForAll ? 0 : last)...last where list.people[person].jobTitle == nil {
        list.people[person].jobTitle = text
      }
    } else if line.phrase(at: index, .staff, before: bound) != nil {
      return false
    }
    index = end
    separator = .none
    return true
  }

  /// "Staff Writers", "AP writers": the title of all the people beside it.
  func isPlural(_ title: String) -> Bool {
    title.hasSuffix("s") && !title.hasSuffix("ss") || title.hasSuffix("S")
  }

  mutating func staff() -> Bool {
    guard let found = line.phrase(at: index, .staff, before: bound) else { return false }
    // "Tim Gosch": a team in Indonesian.
    if found.end == index + 1, line.means(index, .given), found.end < bound,
      parser.tokens[index].shape == .capitalized, parser.tokens[found.end].isName
    {
      return false
    }
    list.hasStaff = true
    if found.end > index + 1, line.text(found.end - 1..<found.end).lowercased() == "desk" {
      list.add(organization: line.text(index..<found.end))
    }
    index = found.end
    separator = .start
    if index < bound, parser.tokens[index].kind == .word, parser.tokens[index].isName,
      parser.date(at: index, before: bound) == nil,
      line.phrase(at: index, [.tail, .material, .staff], before: bound) == nil
    {
      let end = parser.name(at: index, before: bound, .sources)
      if end > index, expectation != .people {
        if let match = parser.agency(at: index, before: bound), match.end == end { return true }
        if !isPlainWord(index..<end) { organization(index..<end) } else { index = end }
      }
    }
    return true
  }

  /// "Redação Internacional": a desk, not an organisation.
  func isPlainWord(_ range: Range<Int>) -> Bool {
    range.allSatisfy { line.means($0, [.titlePart, .staff]) }
  }

  /// "do Farol", "bei der Lampe", "of LanternWorks": where somebody works.
  mutating func belonging() -> Bool {
    guard let opener = line.phrase(at: index, .belonging, before: bound)?.end ?? genitive(),
      opener < bound,
      parser.tokens[index].shape == .lower || parser.tokens[index].isCapitals
        || parser.tokens[index].shape == .capitalized && separator != .none
          && (opener > index + 1 || isHouse(at: opener)),
      !list.people.isEmpty || separator == .start || separator == .direct
    else { return false }
    var start = opener
    if line.means(start, .article), parser.tokens[start].shape == .lower { start += 1 }
    // "for The Harbour Times": the article is the paper's.
    if opener > index + 1, line.means(start - 1, .article),
      parser.tokens[start - 1].shape == .capitalized
    {
      start -= 1
    }
    guard start < bound, parser.tokens[start].kind == .word else { return false }
    if let match = parser.agency(at: start, before: bound) {
      list.add(agency: match.index)
      if !match.isAmbiguous { list.hasSureAgency = true }
      trailing.append((list.people.count, line.text(start..<match.end)))
      index = match.end
      separator = .none
      return true
    }
    var end =
      parser.outlet(at: start, before: bound) ?? parser.name(at: start, before: bound, .sources)
    guard end > start, parser.tokens[start].isName else { return false }
    if isOfName(at: end) { end = parser.name(at: end + 1, before: bound, .sources) }
    if line.phrase(at: start, .town, before: end)?.end == end, parser.outlet(at: start) == nil {
      let name = line.text(start..<end)
      index = end
      attach(place: name)
      return true
    }
    index = start
    let name = line.text(start..<end)
    list.add(organization: name)
    trailing.append((list.people.count, name))
    index = end
    separator = .none
    return true
  }

  /// The end of the article in "Leiterin der LOL": in German the case says whose she is; nil for any other.
  private func genitive() -> Int? {
    line.means(index, .article) && list.people.last?.jobTitle != nil && separator == .none
      ? index + 1 : nil
  }

  /// True for "LOL" in "Ana Silva, Do LOL": capitals, or a known outlet. Names open with a capital "Do" as well.
  private func isHouse(at index: Int) -> Bool {
    !list.people.isEmpty
      && (parser.tokens[index].isCapitals || parser.outlet(at: index, before: bound) != nil)
  }

  /// True for "of Osten", which belongs to the name before it: "University of Osten".
  func isOfName(at index: Int) -> Bool {
    index + 1 < bound && line.text(index..<index + 1) == "of" && parser.tokens[index + 1].isName
  }

  /// "MD", "PhD" after a name.
  mutating func degree() -> Bool {
    let token = parser.tokens[index]
    guard line.means(index, .degree), !list.people.isEmpty, token.shape != .lower,
      token.shape != .capitalized || line.text(index..<index + 1).utf8.contains(0x2E)
    else { return false }
    index += 1
    return true
  }
}
