// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Reads datelines of the Arabic press: place and agency or paper, in either order, before a colon or dash.
struct ArabicDateline {
  let parser: LineParser
  private var line: Line { parser.line }

  init(_ parser: LineParser) { self.parser = parser }

  func read(isStrict: Bool) -> DatelineParser.Parts? {
    var parts = DatelineParser.Parts()
    var index = 0
    var isClosed = false
    while index < parser.count, index < 14 {
      let token = parser.tokens[index]
      if token.kind == .mark {
        switch token.mark {
        case ":":
          index += 1
          if parts.agency != nil || !followsName(index) {
            isClosed = true
          }
        case "-", "–", "—", "(", ")", "/", "،", ",", "«", "»", "\"", "“", "”", "[", "]", "ـ":
          index += 1
        default: return nil
        }
        if isClosed { break }
        continue
      }
      if let match = parser.agency(at: index) {
        parts.agency = parser.register.all[match.index].code
        parts.isAgencyKnown = true
        index = match.end
      } else if let outlet = parser.outlet(at: index) {
        if parts.agency == nil { parts.agency = line.text(index..<outlet) }
        index = outlet
        while line.isMark(index, "»") || line.isMark(index, "\"") || line.isMark(index, "”") {
          index += 1
        }
      } else if let place = line.phrase(at: index, .place) {
        parts.places.append(line.text(index..<place.end))
        index = place.end
      } else if let date = parser.date(at: index) {
        parts.date = line.text(index..<date)
        index = date
      } else {
        break
      }
      if index < parser.count, parser.tokens[index].kind == .word, parser.agency(at: index) == nil {
        break
      }
    }
    let isEnd =
      index >= parser.count || isClosed || line.isMark(index - 1, "-")
      || line.isMark(index - 1, ")")
    guard isEnd, parts.agency != nil || !parts.places.isEmpty && (isClosed || index > 1) else {
      return nil
    }
    if isStrict, !isSure(parts, index) { return nil }
    parts.isPlaceKnown = !parts.places.isEmpty
    parts.end = index
    parts.separator = isClosed ? .colon : index >= parser.count ? .end : .dash
    return parts
  }

  /// A place and a colon before two or three words is a byline; papers and agencies alone are credits.
  private func isSure(_ parts: DatelineParser.Parts, _ index: Int) -> Bool {
    let words = parser.tokens[index...].reduce(0) { $0 + ($1.kind == .word ? 1 : 0) }
    if parts.places.isEmpty { return parts.agency != nil && words > 4 }
    return parts.agency != nil ? words != 1 : words > 4
  }

  /// True where an agency or paper follows the colon: the dateline goes on.
  private func followsName(_ index: Int) -> Bool {
    var next = index
    while next < parser.count, parser.tokens[next].kind == .mark { next += 1 }
    return parser.agency(at: next) != nil || parser.outlet(at: next) != nil
  }
}
