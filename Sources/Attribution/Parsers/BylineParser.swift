// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Reads bylines.
struct BylineParser {
  let parser: LineParser

  /// A byline with what tells how sure it is.
  struct Outcome {
    var list: NameList
    /// True where "By" or the like stood before the names.
    var hasOpener = false
    /// The first token of the list.
    var start = 0
    /// Mail addresses before a bracketed list.
    var hasMail = false
  }

  /// What stands before the names, and where they stand.
  struct Opening {
    var names: Range<Int>
    var hasOpener: Bool
    /// A mail address before a bracketed list.
    var mail: String?

    /// True where nothing but the names themselves can make a byline of the line.
    var isBare: Bool { !hasOpener && mail == nil }
  }

  /// Reads the line as a byline.
  func read() -> Outcome { read(opening()) }

  /// Finds what stands before the names.
  func opening() -> Opening {
    var (index, hasOpener) = opener()
    var mail: String?
    var bound = parser.count
    while index < bound, parser.tokens[index].kind == .mail || parser.tokens[index].isMark("(") {
      if parser.tokens[index].kind == .mail {
        mail = parser.line.text(index..<index + 1)
      } else if mail != nil, let close = parser.tokens.lastIndex(where: { $0.isMark(")") }),
        close > index
      {
        bound = close
      }
      index += 1
    }
    while bound > index, parser.tokens[bound - 1].kind == .mark,
      !parser.tokens[bound - 1].isMark(".")
    {
      bound -= 1
    }
    if !hasOpener, mail != nil {
      let (next, found) = opener(at: index)
      // The marks before an opener may be those cut off at the end: "(jane@example.com)".
      (index, hasOpener) = (min(next, bound), found)
    }
    return Opening(names: min(index, bound)..<bound, hasOpener: hasOpener, mail: mail)
  }

  /// Reads the names behind what stands before them; only up to the first word that nobody can read
  /// where it tells enough (`isStrict`).
  func read(_ opening: Opening, isStrict: Bool = false) -> Outcome {
    var reader = ListParser(parser, opening.names, .byline)
    reader.stopsAtUnread = isStrict
    var list = reader.run()
    let mail = opening.mail
    if let mail, list.people.count == 1, list.people[0].email == nil, !mail.hasPrefix("none@") {
      list.people[0].email = mail
    }
    return Outcome(
      list: list, hasOpener: opening.hasOpener, start: opening.names.lowerBound,
      hasMail: mail != nil)
  }

  /// Where the names start, after "By", "Ein Kommentar von", "Autor:".
  func opener(at start: Int = 0) -> (index: Int, isFound: Bool) {
    let line = parser.line
    var index = start
    var isFound = false
    while index < parser.count, parser.tokens[index].kind == .mark,
      !parser.tokens[index].isMark("(") || index == start
    { index += 1 }
    index = behindDay(index)
    for _ in 0..<3 {
      var next = index
      var hasGenre = false
      // "Entrevista de Jane Doe" is a phrase of its own.
      while let genre = line.phrase(at: next, .genre), genre.end < parser.count,
        line.phrase(at: next, .by).map({ $0.end <= genre.end }) ?? true
      {
        next = genre.end
        hasGenre = true
        if line.isMark(next, ":") || line.isMark(next, "|") || line.isMark(next, "/") {
          next += 1
          if line.phrase(at: next, [.by, .genre]) == nil { index = next; isFound = true }
        }
      }
      let opener = line.phrase(at: next, [.by, .clause])
      guard let opener, opener.end < parser.count else { break }
      let isPlain = opener.entry.meaning.contains(.by)
      var end = opener.end
      let hasColon =
        line.isMark(end, ":") || line.isMark(end, "：") || line.isMark(end, "／")
        || parser.tokens[next].script.isUnspaced
          && (line.isMark(end, "＝") || line.isMark(end, "=") || line.isMark(end, "・")
            || line.isMark(end, "/"))
      if hasColon { end += 1 }
      if line.isMark(end, "/") && hasGenre { end += 1 }
      let isTitled = isPlain && pastTitle(end) > end
      guard isPlain || hasColon, hasColon || isTitled || opens(next, end, isFound) else { break }
      index = end
      isFound = true
    }
    return (isFound ? pastTitle(index) : index, isFound)
  }

  /// "Posted on June 3, 2024 at 4:15 PM by Ruth Abara": where "by" stands behind the day.
  private func behindDay(_ start: Int) -> Int {
    guard let stamp = parser.line.phrase(at: start, .tail) else { return start }
    var day = stamp.end
    if day < parser.count, parser.tokens[day].kind != .number, parser.date(at: day) == nil {
      day += 1
    }
    guard let end = parser.date(at: day) else { return start }
    let reach = min(end + Self.longestTime, parser.count)
    return (end..<reach).first {
      parser.tokens[$0].shape == .lower && parser.line.phrase(at: $0, .by) != nil
    } ?? start
  }

  /// The tokens of ", at 4:15 PM".
  private static let longestTime = 7

  /// "by our special correspondent Jane Doe": the name behind a title in small letters.
  private func pastTitle(_ index: Int) -> Int {
    guard index < parser.count, parser.tokens[index].kind == .word,
      parser.tokens[index].shape == .lower, let end = parser.title(at: index),
      end < parser.count, parser.tokens[end].isName
    else { return index }
    return end
  }

  /// True where a by-word without a colon really opens a byline: what follows begins like a name.
  private func opens(_ index: Int, _ next: Int, _ isFound: Bool) -> Bool {
    guard next < parser.count else { return false }
    let word = parser.tokens[index]
    let after = parser.tokens[next]
    if after.kind == .mail || after.kind == .handle { return true }
    guard after.kind == .word || after.isMark("(") || after.isMark("\"") || after.isMark("“") else {
      return false
    }
    if word.entry.meaning.contains(.given), word.shape == .capitalized {
      // "By Per Dahl": "per" opens bylines in Catalan.
      if isFound { return false }
      if !word.entry.meaning.contains(.particle), word.end - word.start > 3 { return false }
    }
    if after.isMark("(") { return true }
    return after.isName
      || parser.line.means(next, [.particle, .article, .agency, .by, .given, .outlet])
      || parser.isInitials(next)
  }
}

extension BylineParser.Outcome {
  /// The reading, agencies looked up.
  func reading(_ register: AgencyRegister) -> BylineReading? {
    var reading = BylineReading()
    reading.people = list.people
    reading.people += list.initials.map { Person(name: $0) }
    reading.organizations = list.organizations
    reading.places = list.places
    reading.agencies = list.agencies.map {
      AgencyCredit(register.all[$0], relation: list.isMaterial ? .contributor : .source)
    }
    return reading.isEmpty ? nil : reading
  }
}

extension AgencyCredit {
  /// A credit for an agency of the register.
  init(_ agency: Agency, relation: CreditRelation, isInferred: Bool = false) {
    self.init(
      code: agency.code, name: agency.name, relation: relation, country: agency.country,
      isInferred: isInferred)
  }
}
