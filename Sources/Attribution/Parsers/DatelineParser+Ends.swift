// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension DatelineParser {
  /// An agency as a dateline prints it.
  struct AgencyPart {
    var name: String
    var end: Int
    var isKnown: Bool
    var isAmbiguous = false
    /// True for an outlet known by name or a domain.
    var isOutlet = false
  }

  /// "(Reuters)", "/TASS/", "- РИА Новости.", "Kyodo -", ". ИНТЕРФАКС -", ", KOMPAS.com -".
  func anyAgency(at index: Int, hasPlace: Bool) -> AgencyPart? {
    if let bracketed = bracketedAgency(at: index) { return bracketed }
    var start = index
    let isDashed = isDash(start) && tokens[start].isSpaced
    if isDashed { start += 1 }
    guard start < parser.count, tokens[start].kind == .word else { return nil }
    if let match = parser.agency(at: start) {
      let ends =
        match.end >= parser.count || isDash(match.end) || line.isMark(match.end, ".")
        || line.isMark(match.end, ":") || line.isMark(match.end, "=")
      guard ends, !isDashed || line.isMark(match.end, ".") || line.isMark(match.end, ":") else {
        return nil
      }
      return AgencyPart(
        name: parser.register.all[match.index].code, end: match.end, isKnown: true,
        isAmbiguous: match.isAmbiguous)
    }
    guard hasPlace, !isDashed, line.isMark(start - 1, ","),
      let end = parser.outlet(at: start) ?? domain(start),
      end < parser.count, isDash(end)
    else { return nil }
    return AgencyPart(name: line.text(start..<end), end: end, isKnown: false, isOutlet: true)
  }

  private func domain(_ index: Int) -> Int? { parser.isDomain(index) ? index + 1 : nil }

  /// "(AP)", "(dpa/lno)", "(BUSINESS WIRE)", "/PRNewswire/", "(Variety.com)".
  func bracketedAgency(at index: Int) -> AgencyPart? {
    guard index + 2 < parser.count else { return nil }
    let close: Unicode.Scalar
    if line.isMark(index, "(") {
      close = ")"
    } else if line.isMark(index, "[") {
      close = "]"
    } else if line.isMark(index, "/") {
      close = "/"
    } else {
      return nil
    }
    guard
      let end = (index + 2..<min(index + 9, parser.count)).first(where: { line.isMark($0, close) })
    else { return nil }
    if let match = parser.agency(at: index + 1, before: end) {
      let isService = tokens[match.end..<max(end, match.end)].allSatisfy {
        $0.kind == .word && $0.isName
      }
      guard
        match.end == end || parser.date(at: match.end, before: end) == end
          || line.isMark(match.end, "/") || line.isMark(match.end, ",")
          || line.isMark(match.end, "-") || isService && end - match.end <= 2
      else { return nil }
      return AgencyPart(
        name: parser.register.all[match.index].code, end: end + 1, isKnown: true,
        isAmbiguous: match.isAmbiguous)
    }
    // "/Корр. БЕЛТА/"
    if close == "/", line.isMark(index + 2, "."), let match = parser.agency(at: index + 3),
      match.end == end
    {
      return AgencyPart(
        name: parser.register.all[match.index].code, end: end + 1, isKnown: true)
    }
    guard close != "/" else { return nil }
    if let outlet = parser.outlet(at: index + 1, before: end) {
      let known = line.text(index + 1..<end)
      guard outlet == end || tokens[index + 1..<end].allSatisfy({ $0.kind == .word && $0.isName })
      else { return nil }
      return AgencyPart(name: known, end: end + 1, isKnown: false, isOutlet: true)
    }
    guard end == index + 2, tokens[index + 1].kind == .word, tokens[index + 1].isName else {
      return nil
    }
    let isStation =
      tokens[index + 1].isCapitals && tokens[index + 1].end - tokens[index + 1].start >= 3
    guard parser.isDomain(index + 1) || isStation else { return nil }
    return AgencyPart(
      name: line.text(index + 1..<index + 2), end: end + 1, isKnown: false,
      isOutlet: parser.isDomain(index + 1))
  }

  func isDash(_ index: Int) -> Bool {
    guard index < parser.count, tokens[index].kind == .mark else { return false }
    switch tokens[index].mark {
    case "-", "–", "—", "―", "‐", "−": return true
    default: return false
    }
  }

  /// The separator at a token and the token after it; a hyphen without blanks is none.
  func separator(at start: Int) -> (Separator, Int) {
    var index = start
    if index >= parser.count { return (.end, index) }
    if line.isMark(index, ","), isDash(index + 1) { index += 1 }
    var found = Separator.none
    let first = index
    while index < parser.count, index - first < 4, tokens[index].kind == .mark {
      if index > first, tokens[index].isAfterBreak { break }
      switch tokens[index].mark {
      case "-", "–", "—", "―", "−", "_", "=", "‐": found = .dash
      case ":", "：": if found == .none { found = .colon }
      case ".":
        if found == .none { found = .stop } else { return (found, index) }
      case "·": found = .dash
      default: return closed(found, first, index)
      }
      index += 1
    }
    return closed(found, first, index)
  }

  private func closed(_ found: Separator, _ first: Int, _ index: Int) -> (Separator, Int) {
    if found == .none {
      return first < parser.count && tokens[first].isAfterBreak
        ? (.lineBreak, first) : (.none, first)
    }
    if index >= parser.count { return (found == .stop ? .end : found, index) }
    // "PORT-AU-PRINCE" has no separator; "March 26- The" has one; "--" and the long dash need no blanks.
    let isTight =
      index - first == 1 && line.isMark(first, "-") && !tokens[first].isSpaced
      && !tokens[index].isSpaced
    if isTight, !line.isMark(first - 1, ")") { return (.none, first) }
    return (found, index)
  }

  /// True where what follows begins like a sentence.
  func startsSentence(_ index: Int) -> Bool {
    guard index < parser.count else { return true }
    let token = tokens[index]
    if token.kind == .word { return token.isName || token.hasDigit }
    return token.kind == .number
      || token.kind == .mark
        && ["\"", "“", "„", "«", "‘", "'", "¿", "¡", "(", "$", "#", "…"].contains(token.mark)
      || token.kind == .handle
  }

  func isLongRest(_ index: Int, _ words: Int) -> Bool {
    tokens[min(index, parser.count)...].filter { $0.kind == .word }.count >= words
  }

  /// What a line of unknown kind must show to be a dateline.
  func isSure(_ parts: Parts) -> Bool {
    let isPlaceLike = parts.isPlaceKnown || parts.isPlaceCapitals || parts.isQualified
    if parts.agency != nil {
      let isNamed = parts.isAgencyKnown || isPlaceLike
      guard isNamed,
        isPlaceLike || parts.date != nil || parts.placeWords <= 2 && hasNoOrdinaryWords(parts)
      else { return false }
      switch parts.separator {
      case .none: return (parts.isPlaceKnown || parts.date != nil) && startsSentence(parts.end)
      case .colon: return isPlaceLike || parts.date != nil
      case .end:
        return isPlaceLike && parts.date != nil || parts.isPlaceCapitals && parts.isPlaceKnown
      case .dash, .lineBreak, .stop:
        return parts.end >= parser.count || startsSentence(parts.end) || parts.date != nil
          || parts.isPlaceKnown
      }
    }
    if parts.date != nil {
      guard isPlaceLike, parts.isPlaceKnown || !isVersion(parts) else { return false }
      switch parts.separator {
      case .dash, .lineBreak, .end:
        return parts.isPlaceCapitals || parts.isPlaceKnown || parts.isQualified
      case .colon: return parts.isPlaceKnown
      case .none, .stop: return false
      }
    }
    if parts.separator == .end {
      return parts.places.count > 1 && parts.isPlaceKnown && parts.end >= parser.count
    }
    guard parts.isPlaceKnown || parts.isQualified && parts.isPlaceCapitals || isInCountry(parts),
      isLongRest(parts.end, 4), startsSentence(parts.end)
    else { return false }
    switch parts.separator {
    case .dash:
      return isSpacedDash(parts)
        && (parts.isPlaceCapitals || isTown(parts) || isInCountry(parts))
    case .colon: return parts.isPlaceCapitals && parts.isPlaceKnown && !isCode(parts)
    default: return false
    }
  }

  /// "SC: Absolutely.", "UK: Rain": a speaker's initials, or a label, in two or three letters.
  private func isCode(_ parts: Parts) -> Bool {
    parts.places.count == 1 && parts.places[0].utf8.count <= 3
  }

  /// "4.0" behind words in capitals: two numbers that need not be a day and a month.
  private func isVersion(_ parts: Parts) -> Bool {
    guard let date = parts.date, date.utf8.allSatisfy({ (0x30...0x39) ~= $0 || $0 == 0x2E }) else {
      return false
    }
    return date.utf8.filter { $0 == 0x2E }.count == 1 && date.utf8.last != 0x2E
  }

  private func hasNoOrdinaryWords(_ parts: Parts) -> Bool {
    tokens[parts.start..<parts.end].allSatisfy {
      !$0.entry.meaning.contains(.ordinary) || $0.entry.meaning.contains(.region)
    }
  }

  private func isTown(_ parts: Parts) -> Bool {
    line.phrase(at: parts.start, .town) != nil
  }

  /// "Hallwik (Norwegen) -": a town in no list, with its country in brackets.
  private func isInCountry(_ parts: Parts) -> Bool {
    let close = parts.end - 2
    return parts.isQualified && parts.placeWords <= 2 && close > parts.start + 1
      && line.isMark(close, ")") && line.means(close - 1, .region)
  }

  /// A dash with blanks, "--" or a long dash.
  private func isSpacedDash(_ parts: Parts) -> Bool {
    guard parts.end > 0, parts.end <= parser.count else { return false }
    let dash = parts.end - 1
    if line.isMark(dash, "—") || line.isMark(dash, "–")
      || dash > 0 && (isDash(dash - 1) || line.isMark(dash - 1, "."))
    {
      return true
    }
    return tokens[dash].isSpaced
  }

  /// "Oberlenn · The bridge": nothing but datelines has a middle dot there.
  private func isDotted(_ parts: Parts) -> Bool {
    parts.end > 0 && line.isMark(parts.end - 1, "·") && parts.placeWords <= 3
      && startsSentence(parts.end) && isLongRest(parts.end, 4)
  }

  /// What a paragraph's start must show where the caller knows that a dateline may stand there.
  func isLikely(_ parts: Parts) -> Bool {
    let isPlaceLike = parts.isPlaceKnown || parts.isPlaceCapitals || parts.isQualified
    if parts.separator == .none {
      return parts.agency != nil && (parts.isAgencyKnown || isPlaceLike)
        && startsSentence(parts.end)
    }
    if parts.agency != nil || parts.date != nil { return true }
    switch parts.separator {
    case .dash: return isPlaceLike && isSpacedDash(parts) || isDotted(parts)
    case .colon, .stop: return isPlaceLike && parts.isPlaceKnown || parts.isPlaceCapitals
    case .lineBreak, .end: return isPlaceLike
    case .none: return false
    }
  }
}
