// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Reads the parts that all kinds of lines share: agencies, titles, places, dates, names.
///
/// A class, as the parsers of all kinds hold it.
final class LineParser {
  let line: Line
  let register: AgencyRegister
  /// BCP 47 tag; decides between agencies of one code.
  let language: String?

  var tokens: [Token] { line.tokens }
  var count: Int { line.count }

  convenience init(
    _ text: String, grammar: AttributionGrammar, language: String?, limit: Int = .max
  ) {
    self.init(
      line: Line(Array(text.utf8), vocabulary: grammar.vocabulary, limit: limit), grammar: grammar,
      language: language)
  }

  init(line: Line, grammar: AttributionGrammar, language: String?) {
    self.line = line
    register = grammar.register
    self.language = language
  }

  /// An agency of the register.
  struct AgencyMatch {
    var end: Int
    var index: Int
    var isAmbiguous: Bool
  }

  /// The agency whose name or code, spelled as it should be, starts at a token.
  func agency(at index: Int, before bound: Int? = nil) -> AgencyMatch? {
    guard index >= 0, index < count, tokens[index].entry.isKnown,
      let found = line.phrase(at: index, .agency, before: bound), found.entry.agency >= 0
    else { return nil }
    if found.end == index + 1, isPartOfName(index) { return nil }
    let spellings = line.vocabulary.agencyLists[Int(found.entry.agency)]
    guard let agency = register.choose(spellings, line.slice(index..<found.end), language) else {
      return nil
    }
    return AgencyMatch(
      end: found.end, index: agency,
      isAmbiguous: found.entry.meaning.contains(.ambiguous)
        && !isCodeAtHome(index..<found.end, agency))
  }

  /// Whether a word that an agency and people are called by stands beside another part of a person's name.
  private func isPartOfName(_ index: Int) -> Bool {
    guard tokens[index].shape == .capitalized,
      isNamePart(index - 1, before: index)
        || isNamePart(index + 1, before: index + 1)
    else { return false }
    return AgencyRegister.isNamesake(line.text(index..<index + 1))
  }

  /// Whether a token can be part of a name, and no more than a blank stands at the joint before `joint`.
  private func isNamePart(_ index: Int, before joint: Int) -> Bool {
    guard index >= 0, index < count, tokens[index].isName, tokens[joint].isSpaced,
      !tokens[joint].isAfterBreak
    else { return false }
    // "Khan" alone means nothing, though "Khan Younis" does.
    return tokens[index].entry.meaning.isEmpty || line.means(index, .given)
  }

  /// Whether a code in capitals stands in the language of the agency's service: "SID" over German text is the
  /// agency, and a given name anywhere else.
  private func isCodeAtHome(_ range: Range<Int>, _ agency: Int) -> Bool {
    guard range.count == 1, tokens[range.lowerBound].shape == .upper, let language else {
      return false
    }
    let primary = language.prefix { $0 != "-" && $0 != "_" }
    return primary != "en" && register.all[agency].languages.first.map { $0 == primary } ?? false
  }

  /// The end of an outlet's name that starts at a token; it is printed with capitals or a stop inside.
  func outlet(at index: Int, before bound: Int? = nil) -> Int? {
    guard let found = line.phrase(at: index, .outlet, before: bound) else { return nil }
    let isSpelled = tokens[index..<found.end].contains {
      $0.shape != .lower || $0.hasHyphen || $0.hasDigit
        || line.bytes[Int($0.start)..<Int($0.end)].contains(0x2E)
    }
    return isSpelled || found.end - index > 1 || line.text(index..<found.end) == "rt"
      ? found.end : nil
  }

  /// The end of a printed title that starts at a token: any parts, then a head.
  func title(at index: Int, before bound: Int? = nil) -> Int? {
    let bound = min(bound ?? count, count)
    var next = index
    var end: Int?
    while next < bound, next - index < 9 {
      if let head = line.phrase(at: next, .title, before: bound) {
        next = head.end
        end = next
      } else if let part = line.phrase(at: next, .titlePart, before: bound) {
        next = part.end
      } else if next > index || end == nil, tokens[next].isName,
        let place = line.phrase(at: next, .place, before: bound)
      {
        next = place.end
      } else if next > index, line.isMark(next, "&") || line.isMark(next, "/"), next + 1 < bound,
        line.means(next + 1, .titleAny)
      {
        next += 1
      } else if end != nil, line.means(next, .and), next + 1 < bound,
        line.phrase(at: next + 1, .titleAny, before: bound) != nil
      {
        next += 1
      } else {
        break
      }
    }
    return end
  }
}
