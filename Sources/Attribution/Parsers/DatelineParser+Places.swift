// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The places of a dateline, with the states and countries behind them.
extension DatelineParser {
  /// Reads "BEIRUT/THE HAGUE", "OSTUNI (BRINDISI)", "Damascus [Syria]", "HANOI, Vietnam"; where they end.
  func places(at start: Int, _ parts: inout Parts) -> Int? {
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
    Self.secondHalves.contains(line.text(slash + 1..<slash + 2))
  }

  private static let secondHalves: Set<String> = [
    "Main", "Oder", "Saale", "Bienne", "MAIN", "M", "O", "BIENNE", "Fort", "FORT", "Saar", "Pfalz",
    "Elbe", "Donau",
  ]

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
    return Self.shortened.contains(text)
      || parser.isAbbreviation(index) && tokens[index].shape == .upper && text.utf8.contains(0x2E)
  }

  /// Saints, forts and mounts: the stop behind belongs to the place.
  private static let shortened: Set<String> = [
    "St", "ST", "Sta", "STA", "Ste", "STE", "Sto", "Ft", "FT", "Mt", "MT",
  ]

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
}
