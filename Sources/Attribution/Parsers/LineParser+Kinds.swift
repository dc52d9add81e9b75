// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension LineParser {
  /// True where the words of a name are an organisation rather than a person.
  func isOrganization(_ range: Range<Int>, _ expectation: Expectation) -> Bool {
    let words = range.lazy.filter {
      self.tokens[$0].kind == .word || self.tokens[$0].kind == .number
    }
    let count = words.reduce(0) { count, _ in count + 1 }
    guard let first = words.first, let last = words.last else { return true }
    if words.contains(where: { tokens[$0].hasDigit || isDomain($0) || isHouse($0) }) { return true }
    if tokens[first].script.isUnicase { return isUnicaseOrganization(Array(words), expectation) }
    let isGiven = line.means(first, .given) && !line.means(first, .ordinary)
    if count == 1 { return isSingleOrganization(first, expectation) }
    if outlet(at: first, before: range.upperBound) == range.upperBound { return true }
    if line.means(first, .article), tokens[first].isName, !isInitial(first) { return true }
    if line.means(last, .organization), !isGiven || !line.means(last, .ordinary) && isStrong(last) {
      return true
    }
    // "SOURCE Norfish ASA": the form of a company.
    if expectation == .sources, !isGiven, tokens[first].shape == .capitalized,
      tokens[last].shape == .upper
    {
      return true
    }
    if isGiven {
      return words.contains { line.means($0, .organization) && isStrong($0) && $0 != last }
    }
    if words.contains(where: { line.means($0, .organization) }) { return true }
    if line.phrase(at: first, .staff, before: range.upperBound) != nil { return true }
    if let place = line.phrase(at: first, .place, before: range.upperBound),
      place.end == range.upperBound
    {
      return expectation == .sources
    }
    if words.contains(where: { line.means($0, .given) }) { return false }
    if expectation == .people { return count > 6 }
    if expectation == .sources { return true }
    if expectation == .mixed { return count > 4 }
    return count > 5
      || words.reduce(0) { $0 + (line.means($1, [.ordinary, .running]) ? 1 : 0) } * 2 > count
  }

  /// "ARD-Studio", "MM-Redaktion": an acronym, a hyphen, a word.
  private func isHouse(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.hasHyphen, token.shape == .mixed else { return false }
    let bytes = line.bytes[Int(token.start)..<Int(token.end)]
    guard let hyphen = bytes.firstIndex(of: 0x2D), hyphen - bytes.startIndex >= 2 else {
      return false
    }
    return bytes[..<hyphen].allSatisfy { $0.isASCIICapital }
      && bytes[(hyphen + 1)...].contains { $0.isASCIISmall }
  }

  private func isSingleOrganization(_ index: Int, _ expectation: Expectation) -> Bool {
    let token = tokens[index]
    if outlet(at: index) == index + 1 { return true }
    if line.means(index, .given) { return expectation == .sources && token.shape == .upper }
    if expectation == .people { return token.shape == .upper && token.end - token.start <= 4 }
    return true
  }

  private func isUnicaseOrganization(_ words: [Int], _ expectation: Expectation) -> Bool {
    guard let first = words.first, let last = words.last else { return true }
    if outlet(at: first, before: last + 1) == last + 1 { return true }
    let script = tokens[first].script
    if words.contains(where: { line.means($0, .organization) }) { return true }
    let isGiven = words.contains { line.means($0, .given) }
    switch script {
    case .han:
      let count = line.text(first..<last + 1).unicodeScalars.count
      return expectation == .sources || count > 4 || count < 2
    case .hangul:
      return expectation == .sources && words.count > 1 || line.text(first..<last + 1).count > 4
    case .arabic:
      if isGiven { return false }
      return expectation == .sources || words.count == 1 || words.count > 5
    default: return expectation == .sources && !isGiven
    }
  }

  /// Words that stay an organisation's even after a given name: "Jack Daniels Inc".
  private func isStrong(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.isCapitals && token.end - token.start <= 4 { return true }
    switch line.text(token.start, token.end).lowercased() {
    case "news", "inc", "tv", "radio", "ltd", "llc", "gmbh", "media", "agency", "times", "magazine",
      "university", "institute", "foundation", "network", "press", "newspaper", "group", "corp",
      "company", "nachrichten", "zeitung", "notícias", "noticias", "agencia", "agência":
      return true
    default: return false
    }
  }

  private func isInitial(_ index: Int) -> Bool {
    tokens[index].end - tokens[index].start == 1 && line.isMark(index + 1, ".")
  }

  /// True for "Cleveland.com" and "S.Paulo"-like words whose last part is a domain.
  func isDomain(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return false }
    let bytes = line.bytes[Int(token.start)..<Int(token.end)]
    guard let stop = bytes.lastIndex(of: 0x2E), token.script == .latin || token.script == .cyrillic
    else { return false }
    let tail = bytes[(stop + 1)...]
    return (2...4) ~= tail.count && stop - bytes.startIndex >= 2
      && tail.allSatisfy { $0.isASCIILetter }
  }

  /// "Nora Quill, 3 days ago" holds no colleague named "days".
  private static let spans: Set<String> = [
    "ago", "day", "days", "hour", "hrs", "min", "mins", "week", "year",
  ]

  /// True for "jwu", "hm", "sep": small letters that stand for a colleague.
  func isInitials(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.shape == .lower, token.script == .latin, !token.hasDigit,
      !Self.spans.contains(line.text(index..<index + 1))
    else { return false }
    return (2...4).contains(token.end - token.start) || isBureauCode(token)
  }

  /// "bur-jwu": agencies in French mark so what several bureaux wrote.
  private func isBureauCode(_ token: Token) -> Bool {
    (6...8).contains(token.end - token.start)
      && line.bytes[Int(token.start)..<Int(token.end)].starts(with: "bur-".utf8)
  }
}
