// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Reads datelines of scripts that part words: "MOSCOW, March 24 (Reuters) - Rest".
struct DatelineParser {
  let parser: LineParser
  /// True where the line may be something else.
  let isStrict: Bool

  var line: Line { parser.line }
  var tokens: [Token] { parser.tokens }

  /// The parts of a dateline, as tokens and texts.
  struct Parts {
    var start = 0
    /// The token after the last one of the dateline, separator included.
    var end = 0
    var places: [String] = []
    var date: String?
    var agency: String?
    /// True for a spelling of the register.
    var isAgencyKnown = false
    var isPlaceKnown = false
    var isPlaceCapitals = false
    var isQualified = false
    var placeWords = 0
    var separator = Separator.none
    var people: [Person] = []
  }

  enum Separator {
    case none, dash, colon, stop, lineBreak, end
  }

  func read() -> Parts? {
    var start = 0
    while start < parser.count, tokens[start].kind == .mark, !isOpening(start) {
      // "...FLOOD WARNING IN EFFECT..." is a headline of the weather service.
      if ["©", ".", "…"].contains(tokens[start].mark) { return nil }
      start += 1
    }
    if start < parser.count, line.means(start, .copyright) { return nil }
    start = flagged(start)
    if line.phrase(at: start, .by) != nil, let parts = afterByline(start) { return parts }
    if let parts = core(at: start) { return doubled(parts) }
    return afterByline(start)
  }

  private func isOpening(_ index: Int) -> Bool {
    line.isMark(index, "(") || line.isMark(index, "[") || line.isMark(index, "/")
  }

  /// Skips "RPT --", "UPDATE 1-", "(ATTN: …)".
  private func flagged(_ start: Int) -> Int {
    var index = start
    let isBracketed = line.isMark(index, "(")
    let word = isBracketed ? index + 1 : index
    guard word < parser.count, line.means(word, .flag), tokens[word].isCapitals else {
      return start
    }
    while index < min(parser.count, start + 14) {
      if isBracketed
        ? line.isMark(index, ")")
        : line.isMark(index, "-") || line.isMark(index, "–") || line.isMark(index, "—")
      {
        index += 1
        while !isBracketed, line.isMark(index, "-") { index += 1 }
        return index
      }
      index += 1
    }
    return start
  }

  /// Two datelines in a row, the distributor's and the story's: the later place counts.
  private func doubled(_ parts: Parts) -> Parts {
    guard parts.agency != nil, !parts.places.isEmpty, parts.separator == .dash,
      let second = placeFirst(at: parts.end), second.agency == nil, second.isPlaceCapitals,
      second.isPlaceKnown, second.separator == .dash, second.date == nil
    else { return parts }
    var joined = parts
    joined.places = second.places
    joined.end = second.end
    return joined
  }

  private func core(at start: Int) -> Parts? {
    if line.isMark(start, "(") || line.isMark(start, "/") || line.isMark(start, "[") {
      return agencyFirst(at: start)
    }
    if start < parser.count,
      let parts = sentOn(at: start) ?? outletFirst(at: start) ?? placeFirst(at: start)
    {
      return parts
    }
    return dateFirst(at: start)
  }

  /// "(ANSA) - ROME, JUL 11 -", "(CNN)The", "(EFE).-"
  private func agencyFirst(at start: Int) -> Parts? {
    guard let agency = bracketedAgency(at: start), agency.isKnown || agency.isOutlet else {
      return nil
    }
    let (separator, after) = separator(at: agency.end)
    if var parts = placeFirst(at: after), parts.separator != .none,
      parts.date != nil || parts.isPlaceCapitals && (parts.isPlaceKnown || parts.isQualified)
    {
      parts.start = start
      parts.agency = agency.name
      parts.isAgencyKnown = agency.isKnown
      return parts
    }
    if var parts = dateFirst(at: after) {
      parts.agency = agency.name
      return parts
    }
    guard after < parser.count else {
      return isStrict ? nil : Parts(start: start, end: after, agency: agency.name)
    }
    if separator == .none {
      guard !agency.isAmbiguous, startsSentence(after), !isStrict || isLongRest(after, 3) else {
        return nil
      }
    } else if isStrict, separator == .colon || agency.isAmbiguous && separator != .dash {
      return nil
    }
    return Parts(
      start: start, end: after, agency: agency.name, isAgencyKnown: agency.isKnown,
      separator: separator)
  }

  /// "Jan 30 (Reuters) -", "30 ноября. INTERFAX.RU -"
  private func dateFirst(at start: Int) -> Parts? {
    guard start < parser.count, let date = parser.date(at: start) else { return nil }
    var parts = Parts(start: start, end: date, date: line.text(start..<date))
    var index = date
    if line.isMark(index, ".") || line.isMark(index, ",") { index += 1 }
    var placed = Parts()
    if let end = places(at: index, &placed), placed.isPlaceKnown, bracketedAgency(at: end) != nil {
      parts.places = placed.places
      parts.isPlaceKnown = true
      index = end
    }
    guard let agency = anyAgency(at: index, hasPlace: false) else { return nil }
    parts.agency = agency.name
    let (separator, after) = separator(at: agency.end)
    guard separator != .none else { return nil }
    parts.end = after
    parts.separator = separator
    return parts
  }

  func placeFirst(at start: Int) -> Parts? {
    var parts = Parts(start: start)
    guard var index = places(at: start, &parts) else { return nil }
    if line.isMark(index, ",") || line.isMark(index, "."), let date = parser.date(at: index + 1) {
      parts.date = dateText(index + 1, date)
      index = date
    } else if index < parser.count, tokens[index].isSpaced, let date = parser.date(at: index) {
      parts.date = dateText(index, date)
      index = date
    }
    var next = index
    // "OSLO. (dpa) Eine Fähre"
    if line.isMark(next, "."), parts.date != nil || line.isMark(next + 1, "(") { next += 1 }
    if line.isMark(next, ",") { next += 1 }
    if let agency = anyAgency(at: next, hasPlace: true) ?? anyAgency(at: index, hasPlace: true)
      ?? dashedAgency(at: next)
    {
      parts.agency = AgencySeats.code(of: agency.name, at: parts.places)
      parts.isAgencyKnown = agency.isKnown
      parts.people = agency.writer.map { [Person(name: $0)] } ?? []
      index = agency.end
      if parts.date == nil, line.isMark(index, ","), let date = parser.date(at: index + 1) {
        parts.date = dateText(index + 1, date)
        index = date
      } else if parts.date == nil, line.isMark(index - 1, "/"), let date = parser.date(at: index),
        line.isMark(date, "/")
      {
        // "CHICAGO, IL / ACCESSWIRE / June 4, 2024 / Rest"
        parts.date = dateText(index, date)
        parts.separator = .dash
        parts.end = date + 1
        return !isStrict || isSure(parts) ? parts : nil
      }
      if agency.isAmbiguous, isStrict, !parts.isPlaceKnown, parts.date == nil { return nil }
      if isStrict, !parts.isPlaceKnown, parts.date == nil,
        parts.places.contains(where: { Acronym.stands(agency.name, for: $0) })
      {
        return nil
      }
    }
    let (separator, after) = separator(at: index)
    parts.separator = separator
    parts.end = after
    return isStrict ? (isSure(parts) ? parts : nil) : (isLikely(parts) ? parts : nil)
  }

  /// "--(BUSINESS WIRE)--", "- (Adnkronos) -": an agency in brackets behind a dash.
  private func dashedAgency(at start: Int) -> AgencyPart? {
    var index = start
    while isDash(index) { index += 1 }
    guard index > start, let agency = bracketedAgency(at: index), agency.isKnown else { return nil }
    return agency
  }

  private func dateText(_ start: Int, _ end: Int) -> String {
    var text = line.text(start..<end)
    if line.isMark(end, "."), tokens[end - 1].kind == .word,
      tokens[end - 1].end - tokens[end - 1].start <= 4,
      !tokens[end].isSpaced, tokens[end - 1].script == .latin
    {
      text += "."
    }
    return text
  }

  // MARK: Byline before the dateline

  /// "By Jane Doe SEOUL, Nov. 24 (Yonhap) --", "(di Jane Doe)\n(ANSA) -"
  private func afterByline(_ start: Int) -> Parts? {
    let first = line.isMark(start, "(") ? start + 1 : start
    guard first < parser.count, let opener = line.phrase(at: first, .by), opener.end < parser.count,
      tokens[opener.end].isName
    else { return nil }
    let strict = DatelineParser(parser: parser, isStrict: true)
    for index in opener.end + 2..<max(opener.end + 2, min(parser.count, opener.end + 16)) {
      let isCandidate =
        tokens[index].isAfterBreak || line.isMark(index - 1, ".") || tokens[index].isCapitals
        || line.means(index, .town)
      guard isCandidate, var parts = strict.core(at: index),
        parts.isAgencyKnown || parts.date != nil || parts.isPlaceCapitals && parts.isPlaceKnown
      else { continue }
      var list = ListParser(parser, opener.end..<index, .byline)
      let names = list.run()
      guard names.unread == 0, !names.people.isEmpty else { continue }
      parts.people = names.people
      parts.start = start
      return parts
    }
    return nil
  }
}
