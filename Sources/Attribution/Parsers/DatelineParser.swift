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
      if line.isMark(start, "©") { return nil }
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
    let (separator, after) = separator(at: agency.end, hasAgency: true)
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
    let (separator, after) = separator(at: agency.end, hasAgency: true)
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
    if line.isMark(next, "."), parts.date != nil { next += 1 }
    if line.isMark(next, ",") { next += 1 }
    if let agency = anyAgency(at: next, hasPlace: true) ?? anyAgency(at: index, hasPlace: true)
      ?? dashedAgency(at: next)
    {
      parts.agency = agency.name
      parts.isAgencyKnown = agency.isKnown
      index = agency.end
      if parts.date == nil, line.isMark(index, ","), let date = parser.date(at: index + 1) {
        parts.date = dateText(index + 1, date)
        index = date
      }
      if agency.isAmbiguous, isStrict, !parts.isPlaceKnown, parts.date == nil { return nil }
      if isStrict, !parts.isPlaceKnown, parts.date == nil,
        parts.places.contains(where: { Acronym.stands(agency.name, for: $0) })
      {
        return nil
      }
    }
    let (separator, after) = separator(at: index, hasAgency: parts.agency != nil)
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

  // MARK: Places

  /// Reads "BEIRUT/THE HAGUE", "OSTUNI (BRINDISI)", "Damascus [Syria]", "HANOI, Vietnam"; where they end.
  private func places(at start: Int, _ parts: inout Parts) -> Int? {
    guard let first = town(at: start, &parts) else { return nil }
    var from = start
    var index = first
    while true {
      if line.isMark(index, "/"), index + 1 < parser.count, tokens[index + 1].isName,
        tokens[index + 1].kind == .word
      {
        if bracketedAgency(at: index) != nil { break }
        if isPair(index) {
          index += 2
          continue
        }
        var second = Parts()
        guard let end = town(at: index + 1, &second) else { break }
        parts.places.append(text(from, index))
        parts.isPlaceKnown = parts.isPlaceKnown || second.isPlaceKnown
        from = index + 1
        index = end
      } else if let end = qualifier(at: index, parts) {
        parts.isQualified = true
        index = end
      } else {
        break
      }
    }
    parts.places.append(text(from, index))
    return index
  }

  private func text(_ start: Int, _ end: Int) -> String { line.text(start..<end) }

  /// "Frankfurt/Main", "Dallas/Fort Worth": one town.
  private func isPair(_ slash: Int) -> Bool {
    [
      "Main", "Oder", "Saale", "Bienne", "MAIN", "M", "O", "BIENNE", "Fort", "FORT", "Saar",
      "Pfalz", "Elbe", "Donau",
    ]
    .contains(line.text(slash + 1..<slash + 2))
  }

  /// The end of a town's words.
  private func town(at start: Int, _ parts: inout Parts) -> Int? {
    guard start < parser.count, tokens[start].kind == .word, tokens[start].isName,
      !tokens[start].script.isUnspaced
    else { return nil }
    var index = start
    var isCapitals = true
    if let known = line.phrase(at: start, .place) {
      parts.isPlaceKnown = true
      index = known.end
      isCapitals = tokens[start..<index].allSatisfy { $0.kind != .word || $0.shape == .upper }
      if line.isMark(index, "."), index < parser.count, parser.isAbbreviation(index - 1),
        !isEndOfPlace(index)
      {
        index += 1
      }
    }
    while index < parser.count, index - start < 8 {
      let token = tokens[index]
      guard token.kind == .word, !token.isAfterBreak || index == start else { break }
      if token.isName {
        if index > start, parser.date(at: index) != nil { break }
        if index > start, parser.agency(at: index) != nil, isAgencyPlace(index) { break }
        if token.shape != .upper { isCapitals = false }
        if index > start { parts.isPlaceKnown = parts.isPlaceKnown && isWholeKnown(start, index) }
        index += 1
        if line.isMark(index, "."), !tokens[index].isSpaced, isShortened(index - 1) { index += 1 }
      } else if line.means(index, .particle), index + 1 < parser.count, tokens[index + 1].isName,
        tokens[index + 1].kind == .word, index > start
      {
        index += 1
      } else {
        break
      }
    }
    guard index > start else { return nil }
    parts.isPlaceCapitals = isCapitals
    parts.placeWords = tokens[start..<index].filter { $0.kind == .word }.count
    if line.phrase(at: start, .place)?.end != index {
      parts.isPlaceKnown = line.means(index - 1, .town) && index - start == 1
    }
    return index
  }

  private func isWholeKnown(_ start: Int, _ index: Int) -> Bool {
    line.phrase(at: start, .place).map { $0.end > index } ?? false
  }

  /// "SAITAMA, Japan, Dec. 9 Kyodo -": an agency without brackets before a separator.
  private func isAgencyPlace(_ index: Int) -> Bool {
    guard let match = parser.agency(at: index) else { return false }
    return match.end < parser.count && tokens[match.end].kind == .mark && tokens[match.end].isSpaced
      && !line.isMark(match.end, "(")
  }

  private func isShortened(_ index: Int) -> Bool {
    let text = line.text(index..<index + 1)
    return ["St", "ST", "Ft", "FT", "Mt", "MT", "Sta", "STA", "Ste", "STE", "St", "Sto"].contains(
      text)
      || parser.isAbbreviation(index) && tokens[index].shape == .upper && text.utf8.contains(0x2E)
  }

  private func isEndOfPlace(_ index: Int) -> Bool {
    index + 1 < parser.count && (line.isMark(index + 1, "-") || parser.date(at: index + 1) != nil)
      && !parser.isAbbreviation(index - 1)
  }

  /// ", Calif.", ", South Dakota", "(BARI)", "[Syria]"; where it ends.
  private func qualifier(at index: Int, _ parts: Parts) -> Int? {
    if line.isMark(index, "("), line.isMark(index + 2, ")") || line.isMark(index + 3, ")"),
      tokens[index + 1].kind == .word, bracketedAgency(at: index)?.isKnown != true
    {
      let close = line.isMark(index + 2, ")") ? index + 2 : index + 3
      let isPlace =
        line.means(index + 1, .place) || parts.isPlaceKnown
        || line.phrase(at: index + 1, .region) != nil
      guard isPlace || line.isMark(close + 1, ","), bracketedAgency(at: index)?.isOutlet != true,
        close + 1 < parser.count
      else { return nil }
      return close + 1
    }
    if line.isMark(index, "["),
      let close = (index + 1..<min(index + 5, parser.count)).first(where: { line.isMark($0, "]") })
    {
      return line.means(index + 1, .place) || line.isMark(close + 1, ",") ? close + 1 : nil
    }
    guard line.isMark(index, ","), index + 1 < parser.count, tokens[index + 1].kind == .word,
      tokens[index + 1].isName, parser.date(at: index + 1) == nil,
      parser.agency(at: index + 1).map({ $0.isAmbiguous }) ?? true,
      parser.outlet(at: index + 1) == nil || line.means(index + 1, .region)
    else { return nil }
    var end: Int
    if let region = line.phrase(at: index + 1, .place) {
      end = region.end
      if line.isMark(end, "."), !tokens[end].isSpaced,
        parser.isAbbreviation(end - 1) || line.isMark(end + 1, ",")
      {
        end += 1
      }
    } else {
      end = index + 1
      while end < parser.count, end - index <= 4, tokens[end].kind == .word, tokens[end].isName,
        parser.date(at: end) == nil
      {
        end += 1
        if line.isMark(end, "."), !tokens[end].isSpaced { end += 1 }
      }
    }
    guard
      end >= parser.count || line.isMark(end, ",") || line.isMark(end, "(") || line.isMark(end, ".")
        || line.isMark(end, ":") || isDash(end) || tokens[end].isAfterBreak
        || parser.date(at: end) != nil
        || line.isMark(end, "/")
    else { return nil }
    return end
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
