// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// Datelines that open with a house rather than with a place.
extension DatelineParser {
  /// "HARBOUR LIGHT via AFP —": the house that wrote it, and the agency that sent it on.
  func sentOn(at start: Int) -> Parts? {
    var via = start
    while via < min(start + 4, parser.count), tokens[via].kind == .word, tokens[via].isName {
      via += 1
    }
    guard via > start, via < parser.count, line.text(via..<via + 1) == "via",
      let agency = parser.agency(at: via + 1)
    else { return nil }
    let (separator, after) = separator(at: agency.end)
    guard separator == .dash, after < parser.count else { return nil }
    return Parts(
      start: start, end: after, agency: line.text(start..<agency.end), isAgencyKnown: true,
      separator: .dash)
  }

  /// "TEMPO.CO, Jakarta -": the outlet before its place.
  func outletFirst(at start: Int) -> Parts? {
    guard let end = parser.outlet(at: start) ?? (parser.isDomain(start) ? start + 1 : nil),
      line.isMark(end, ","), var parts = placeFirst(at: end + 1), parts.isPlaceKnown,
      parts.agency == nil
    else { return nil }
    parts.start = start
    parts.agency = line.text(start..<end)
    return parts
  }
}
