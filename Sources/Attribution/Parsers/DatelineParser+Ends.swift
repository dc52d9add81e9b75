// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// The agency of a dateline, and the mark that parts it from the story.
extension DatelineParser {
  /// An agency as a dateline prints it.
  struct AgencyPart {
    var name: String
    var end: Int
    var isKnown: Bool
    var isAmbiguous = false
    /// True for an outlet known by name or a domain.
    var isOutlet = false
    /// Who wrote it, where a name stands behind the agency.
    var writer: String?
  }

  /// "(Reuters)", "/TASS/", "- РИА Новости.", "Kyodo -", ". ИНТЕРФАКС -", ", KOMPAS.com -".
  func anyAgency(at index: Int, hasPlace: Bool) -> AgencyPart? {
    if let bracketed = bracketedAgency(at: index) { return bracketed }
    var start = index
    let isDashed = isDash(start) && tokens[start].isSpaced
    if isDashed { start += 1 }
    guard start < parser.count, tokens[start].kind == .word else { return nil }
    if let match = parser.agency(at: start) {
      let writer = isDashed ? writer(at: match.end) : nil
      let ends =
        writer != nil || match.end >= parser.count || isDash(match.end)
        || line.isMark(match.end, ".")
        || line.isMark(match.end, ":") || line.isMark(match.end, "=")
      guard ends,
        !isDashed || writer != nil || line.isMark(match.end, ".") || line.isMark(match.end, ":")
      else {
        return nil
      }
      return AgencyPart(
        name: parser.register.all[match.index].code, end: writer?.upperBound ?? match.end,
        isKnown: true, isAmbiguous: match.isAmbiguous, writer: writer.map { line.text($0) })
    }
    guard hasPlace, !isDashed, line.isMark(start - 1, ","),
      let end = parser.outlet(at: start) ?? domain(start),
      end < parser.count, isDash(end)
    else { return nil }
    return AgencyPart(name: line.text(start..<end), end: end, isKnown: false, isOutlet: true)
  }

  /// "- РИА Новости, Анна Лукина.": a name between the agency's comma and the stop.
  private func writer(at index: Int) -> Range<Int>? {
    guard line.isMark(index, ",") else { return nil }
    let end = parser.name(at: index + 1, before: min(index + 5, parser.count), .people)
    guard end > index + 2, line.isMark(end, "."), end + 1 < parser.count,
      !parser.isOrganization(index + 1..<end, .byline)
    else { return nil }
    return index + 1..<end
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
          || line.isMark(match.end, "-") || line.isMark(match.end, ".")
          || isService && end - match.end <= 2
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
    // "LUCKNOW (Agencies):"
    if let unnamed = line.phrase(at: index + 1, [.agencies, .staff], before: end),
      unnamed.end == end
    {
      return AgencyPart(
        name: line.text(index + 1..<end), end: end + 1, isKnown: false, isOutlet: true)
    }
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
}
