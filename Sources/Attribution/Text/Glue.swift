// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Parts words that lost the blank between them when markup was stripped: "Jane DoeStaff Writer".
enum Glue {
  /// Longer words, in bytes, are no names run together; each capital inside would be tried as a border.
  private static let longest: Int32 = 120

  /// True for words that may be two.
  static func isSuspect(_ token: Token) -> Bool {
    token.kind == .word && !token.entry.isKnown && token.end - token.start <= longest
      && (token.shape == .mixed || token.hasDigit && token.end - token.start > 6
        || token.hasHyphen && token.shape == .upper || token.hasHyphen && token.shape == .mixed)
  }

  /// The tokens with glued words parted.
  static func split(_ tokens: [Token], _ bytes: [UInt8], _ vocabulary: Vocabulary) -> [Token] {
    var result: [Token] = []
    result.reserveCapacity(tokens.count + 2)
    for (index, token) in tokens.enumerated() {
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      if isSuspect(token), let parts = parts(token, next, bytes, vocabulary) {
        result += parts
      } else if mayHoldAnd(token, bytes), let parts = behindAnd(token, bytes, vocabulary) {
        result += parts
      } else {
        result.append(token)
      }
    }
    return result
  }

  /// True for a word that begins as "and" does in Arabic and Hebrew, which is written to the next word.
  static func mayHoldAnd(_ token: Token, _ bytes: [UInt8]) -> Bool {
    guard token.script == .arabic || token.script == .hebrew, !token.entry.isKnown,
      token.end - token.start > 4
    else { return false }
    let first = (bytes[Int(token.start)], bytes[Int(token.start) + 1])
    return first == (0xD9, 0x88) || first == (0xD7, 0x95)
  }

  /// "سلمى حداد وكريم منصور", "ووكالات": the word behind "and", where it is a given name or agencies.
  private static func behindAnd(
    _ token: Token, _ bytes: [UInt8], _ vocabulary: Vocabulary
  ) -> [Token]? {
    let middle = Int(token.start) + 2
    guard var word = part(token, middle, Int(token.end), bytes, vocabulary),
      !word.entry.meaning.isDisjoint(with: [.given, .agencies])
    else { return nil }
    var and = Token(
      kind: .word, script: token.script, isSpaced: token.isSpaced, start: token.start,
      end: Int32(middle))
    and.isAfterBreak = token.isAfterBreak
    and.entry.isKnown = true
    and.entry.meaning = .and
    word.isSpaced = true
    word.isAfterBreak = false
    return [and, word]
  }

  /// "TT-AFP", "TT-AFP-Reuters": agencies joined by hyphens.
  private static func agencies(
    _ token: Token, _ bytes: [UInt8], _ vocabulary: Vocabulary
  ) -> [Token]? {
    guard token.hasHyphen else { return nil }
    var tokens: [Token] = []
    var start = token.start
    while true {
      let hyphen = (start..<token.end).first { bytes[Int($0)] == 0x2D }
      let end = hyphen ?? token.end
      guard var agency = part(token, Int(start), Int(end), bytes, vocabulary),
        agency.entry.meaning.contains(.agency)
      else { return nil }
      agency.isSpaced = tokens.isEmpty && token.isSpaced
      agency.isAfterBreak = tokens.isEmpty && token.isAfterBreak
      tokens.append(agency)
      guard let hyphen else { break }
      var mark = Token(kind: .mark, isSpaced: false, start: hyphen, end: hyphen + 1)
      mark.mark = "/"
      tokens.append(mark)
      start = hyphen + 1
    }
    return tokens.count > 1 ? tokens : nil
  }

  private static func parts(
    _ token: Token, _ next: Token?, _ bytes: [UInt8], _ vocabulary: Vocabulary
  ) -> [Token]? {
    if let agencies = agencies(token, bytes, vocabulary) { return agencies }
    var index = Int(token.start)
    var previous: UInt32 = 0
    while index < Int(token.end) {
      let (value, length) = Tokenizer.scalar(bytes, index)
      let isLetterBefore = Letters.script(previous) != .none
      let isBoundary =
        index > Int(token.start) + 1 && isLetterBefore && !Letters.isUpper(previous)
        && (Letters.isUpper(value) || Tokenizer.isDigit(value))
      if isBoundary, let parts = cut(token, next, at: index, bytes, vocabulary) { return parts }
      previous = value
      index += length
    }
    return nil
  }

  private static func cut(
    _ token: Token, _ next: Token?, at index: Int, _ bytes: [UInt8], _ vocabulary: Vocabulary
  ) -> [Token]? {
    guard var first = part(token, Int(token.start), index, bytes, vocabulary),
      var second = part(token, index, Int(token.end), bytes, vocabulary)
    else { return nil }
    let before = first.entry.meaning
    let after = second.entry
    let isTitle =
      !after.meaning.isDisjoint(with: [.title, .staff, .clause])
      || after.meaning.contains(.titlePart) && next?.kind == .word
      || after.meaning.contains(.tail) && second.end - second.start > 5
      || after.hasLonger && (next?.entry.meaning.contains(.by) ?? false)
    let isPlace = second.isCapitals && !after.meaning.isDisjoint(with: .place)
    let isOpened =
      !before.isDisjoint(with: [.by, .agency]) && first.end - first.start >= 2
      && (first.shape == .lower || before.contains(.by)) && !before.contains(.particle)
      || before.contains(.by) && first.shape == .lower && index - Int(token.start) >= 2
        && second.shape == .capitalized
    let isDate =
      second.kind == .number && next?.kind == .mark
      && (next?.mark == "." || next?.mark == ":") && first.end - first.start >= 4
    guard isTitle || isPlace || isOpened || isDate else { return nil }
    first.isSpaced = token.isSpaced
    first.isAfterBreak = token.isAfterBreak
    second.isSpaced = true
    second.isAfterBreak = false
    return [first, second]
  }

  private static func part(
    _ token: Token, _ start: Int, _ end: Int, _ bytes: [UInt8], _ vocabulary: Vocabulary
  ) -> Token? {
    let parts = Tokenizer.tokens(of: Array(bytes[start..<end]), vocabulary)
    guard parts.count == 1, var part = parts.first else { return nil }
    part.start += Int32(start)
    part.end += Int32(start)
    return part
  }
}
