// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension LineParser {
  /// What surrounds a list, and so what an unknown name in it is.
  enum Expectation {
    /// Bylines: people mostly, organisations at times.
    case byline
    /// After "Reporting by": people.
    case people
    /// After "Source:" and in lists of codes: organisations.
    case sources
    /// After "With files from": agencies and people mixed.
    case mixed
  }

  /// The end of a run of words that can be one name, starting at a token.
  func name(at index: Int, before bound: Int, _ expectation: Expectation) -> Int {
    var next = index
    var words = 0
    while next < bound, words < 9 {
      let token = tokens[next]
      if token.kind == .word {
        if token.isName {
          if words > 0, endsName(next, bound, words, from: index) { break }
          words += 1
          next += 1
          if line.isMark(next, "."), !tokens[next].isSpaced, belongsToName(stop: next, bound) {
            next += 1
          }
          continue
        }
        if words == 0 {
          guard opensName(next, bound, expectation) else { break }
          words += 1
          next += 1
          continue
        }
        guard let after = particles(at: next, bound), !endsName(next, bound, words, from: index)
        else { break }
        next = after
        continue
      }
      if words > 0, let after = nickname(at: next, bound) ?? suffix(at: next, bound) {
        next = after
        continue
      }
      if words == 1, expectation != .sources, let after = bracketedName(at: next, bound) {
        next = after
        continue
      }
      break
    }
    return next
  }

  /// A small letter at the start of a name: "van der Berg", "john Chalmers".
  private func opensName(_ index: Int, _ bound: Int, _ expectation: Expectation) -> Bool {
    if particles(at: index, bound) != nil { return true }
    let isFollowed =
      index + 1 < bound && tokens[index + 1].isName && tokens[index + 1].kind == .word
    return expectation != .sources && isFollowed && line.means(index, .given)
  }

  /// Where one to three particles end that a capital follows; nil where they are no part of a name.
  private func particles(at index: Int, _ bound: Int) -> Int? {
    var next = index
    while next < bound, next - index < 3, tokens[next].kind == .word, tokens[next].shape == .lower,
      line.means(next, .particle)
    {
      next += 1
    }
    guard next > index, next < bound, tokens[next].kind == .word, tokens[next].isName,
      tokens[next].script == tokens[index].script
    else { return nil }
    // "Ana Serrano da Reuters", "Rui Matos no Paquistão": no part of the name.
    if agency(at: next, before: bound) != nil || outlet(at: next, before: bound) != nil {
      return nil
    }
    if line.means(index, .and), next == index + 1, !isCompound(index, next, bound) { return nil }
    return next
  }

  /// "Ortega y Gasset": one more surname, where a second person would have two names.
  private func isCompound(_ index: Int, _ next: Int, _ bound: Int) -> Bool {
    let isY = tokens[index].end - tokens[index].start == 1 && line.text(index..<index + 1) == "y"
    guard next < bound, tokens[next].kind == .word, tokens[next].isName else { return false }
    let isLast = next + 1 >= bound || tokens[next + 1].kind == .mark
    return isY && isLast && !line.means(next, [.given, .organization, .agency, .outlet])
      && index >= 2 && tokens[index - 1].isName && tokens[index - 2].isName
      && !line.means(index - 1, .and)
  }

  /// True where the words of a name are over although another capital follows.
  private func endsName(_ index: Int, _ bound: Int, _ words: Int, from start: Int) -> Bool {
    let meaning = tokens[index].entry.meaning
    if tokens[index].isAfterBreak { return true }
    let script = tokens[index].script
    if script.isUnspaced || script == .hangul && tokens[index].end - tokens[index].start > 3 {
      return tokens[index].isSpaced
    }
    guard tokens[index].entry.isKnown else { return false }
    // "Nora Quill Foto: Tom Reed"
    if line.isMark(index + 1, ":"), !meaning.isDisjoint(with: [.photo, .clause, .by, .source]) {
      return true
    }
    if meaning.contains(.and), tokens[index].shape != .capitalized,
      !isCompound(index, index + 1, bound), isConjunction(index, bound)
    {
      return true
    }
    if meaning.contains(.month), date(at: index, before: bound) != nil { return true }
    if let clause = line.phrase(at: index, .clause, before: bound), clause.end > index + 1 {
      return true
    }
    if line.phrase(at: index, .closing, before: bound) != nil { return true }
    if let end = title(at: index, before: bound), isTitle(index, end, bound, words) { return true }
    // "OSLO TT": a town and the agency there.
    let isTown = words == 1 && line.phrase(at: start, .town)?.end == index
    if words >= 2 || isTown || line.means(start, .given) || tokens[start].script == .arabic {
      if let match = agency(at: index, before: bound),
        !match.isAmbiguous || words >= 2 && tokens[index].isCapitals
      {
        return true
      }
      if let end = outlet(at: index, before: bound),
        end - index > 1
          || tokens[index].isCapitals
            && !tokens[start].isCapitals
      {
        return true
      }
    }
    if words >= 2, line.phrase(at: index, .staff, before: bound) != nil { return true }
    if words >= 1, meaning.contains(.tail), tokens[index].end - tokens[index].start > 1,
      !meaning.contains(.given),
      !meaning.contains(.particle) || tokens[index].shape == .capitalized
    {
      return words >= 2
        || line.phrase(at: index, .tail, before: bound).map { $0.end > index + 1 } ?? false
    }
    return false
  }

  /// A title after a name: "Jane Doe Senior Washington Correspondent", but not "Sean Editor".
  private func isTitle(_ start: Int, _ end: Int, _ bound: Int, _ words: Int) -> Bool {
    if tokens[start].script.isUnicase { return true }
    if words >= 2 {
      return end >= bound || tokens[end].kind == .mark || end - start > 1
        || tokens[start].shape == .lower
        || !line.means(start, .given)
    }
    return end - start > 1 && !line.means(start, .given)
  }

  /// True for "and" between two names rather than an initial or a part of a name.
  func isConjunction(_ index: Int, _ bound: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, line.means(index, .and) else { return false }
    if token.shape == .lower || token.script == .arabic || token.script == .hebrew { return true }
    if token.shape == .capitalized { return line.text(index..<index + 1) == "And" }
    guard token.shape == .upper, index > 0, index + 1 < bound, !line.isMark(index + 1, ".")
    else { return false }
    return tokens[index - 1].isCapitals || token.end - token.start > 1
  }

  private func belongsToName(stop index: Int, _ bound: Int) -> Bool {
    let word = tokens[index - 1]
    let length = word.end - word.start
    if length <= 1 || line.means(index - 1, .suffix) || line.means(index - 1, .honorific) {
      return true
    }
    let isDotted = line.bytes[Int(word.start)..<Int(word.end)].contains(0x2E)
    return isDotted && length <= 4
      || (length == 2 && (word.script == .cyrillic || word.script == .greek))
      || line.means(index - 1, .particle) && length <= 3
      || (length == 2 && index + 1 < bound && tokens[index + 1].isName
        && !tokens[index + 1].isAfterBreak
        && word.shape == .capitalized)
  }
}
