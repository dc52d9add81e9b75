// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

// What makes the start of a line a dateline rather than a heading or a label.
extension DatelineParser {
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
      // "ND/IK" are colleagues.
      return parts.places.count > 1 && parts.isPlaceKnown && parts.end >= parser.count
        && parts.places.contains { $0.utf8.count > 3 }
    }
    guard parts.isPlaceKnown || parts.isQualified && parts.isPlaceCapitals || isInCountry(parts),
      isLongRest(parts.end, 4), startsSentence(parts.end)
    else { return false }
    switch parts.separator {
    case .dash:
      return isSpacedDash(parts)
        && (parts.isPlaceCapitals || isTown(parts) || isInCountry(parts))
    case .colon:
      let isPrinted = parts.isPlaceCapitals || tokens[parts.start].script.isUnicase
      return isPrinted && parts.isPlaceKnown && !isCode(parts)
    default: return false
    }
  }

  /// "SC: Absolutely.", "UK: Rain": a speaker's initials, or a label, in two or three letters.
  private func isCode(_ parts: Parts) -> Bool {
    parts.places.count == 1 && parts.places[0].utf8.count <= 3
  }

  /// "4.0" behind words in capitals: two numbers that need not be a day and a month.
  private func isVersion(_ parts: Parts) -> Bool {
    guard let date = parts.date, date.utf8.allSatisfy({ $0.isASCIIDigit || $0 == 0x2E }) else {
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
}
