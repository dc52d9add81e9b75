// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension LineParser {
  /// The end of a place that starts at a token, its qualifiers taken along: "Greenville, South Carolina".
  ///
  /// Where `isKnownOnly` the gazetteer must hold it; else capitalised words after "in" are a place.
  func place(at index: Int, before bound: Int? = nil, isKnownOnly: Bool) -> Int? {
    let bound = min(bound ?? count, count)
    guard index < bound, tokens[index].kind == .word else { return nil }
    var end: Int
    if let known = line.phrase(at: index, .place, before: bound), tokens[index].isName {
      end = known.end
      if !isKnownOnly { end = max(end, capitalised(at: end, bound)) }
    } else {
      guard !isKnownOnly else { return nil }
      end = capitalised(at: index, bound)
      guard end > index else { return nil }
    }
    return qualified(end, bound)
  }

  /// The end after "Calif.", ", South Carolina", "(Bari)".
  private func qualified(_ start: Int, _ bound: Int) -> Int {
    var end = start
    if line.isMark(end, "."), end - 1 >= 0, isAbbreviation(end - 1) { end += 1 }
    while line.isMark(end, ","), end + 1 < bound, tokens[end + 1].isName,
      let region = line.phrase(at: end + 1, .region, before: bound)
    {
      var next = region.end
      if line.isMark(next, "."), isAbbreviation(next - 1) { next += 1 }
      // "in Kabul, and Mitch": a comma before "and" closes the place; a region before a name is one.
      guard
        next >= bound || tokens[next].kind != .word || tokens[next].shape == .lower
          || line.means(next, .clause) || line.means(next, .and)
      else { break }
      end = next
    }
    return end
  }

  /// True for words after which a stop belongs to the word: "Calif", "St", single letters.
  func isAbbreviation(_ index: Int) -> Bool {
    let token = tokens[index]
    let length = token.end - token.start
    if length == 1 { return true }
    return token.entry.meaning.contains(.region) && length <= 6
      || line.bytes[Int(token.start)..<Int(token.end)].contains(0x2E)
  }

  private func capitalised(at index: Int, _ bound: Int) -> Int {
    var next = index
    while next < bound, next - index < 5 {
      let token = tokens[next]
      if token.kind == .word, token.isName, !(line.means(next, .and) && token.shape == .upper) {
        if next > index, line.phrase(at: next, .clause, before: bound) != nil { break }
        next += 1
        if line.isMark(next, "."), !tokens[next].isSpaced, token.end - token.start <= 2 {
          next += 1
        }
      } else if next > index, token.kind == .word, line.means(next, .particle),
        !line.means(next, .and), !line.means(next, .placed) || next + 1 < bound,
        next + 1 < bound, tokens[next + 1].isName, tokens[next + 1].kind == .word,
        token.script != .arabic
      {
        next += 1
      } else {
        break
      }
    }
    return next
  }
}
