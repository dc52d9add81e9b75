// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension Vocabulary {
  /// False where a text opens as sentences do and datelines do not: one or more words with a capital,
  /// then a small one ("The mayor said", "Nora Quill has").
  ///
  /// A dateline parts its place from what follows by a mark, a date or an agency, so the small word
  /// must be none of these, no "de" inside a place's name and no "via" behind an outlet's. Words that
  /// open a dateline otherwise ("By", "UPDATE", a month) and phrases of several words that go on with
  /// the small one ("Port of Spain") are left to the parser.
  func mayOpenWithDateline(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var tokenizer = Tokenizer(bytes, self)
    // The words so far, and whether longer phrases begin with them.
    var phrase: UInt64 = 0
    var goesOn = true
    for index in 0..<8 {
      var next = tokenizer.next()
      while index == 0, let mark = next, mark.isOpeningQuote { next = tokenizer.next() }
      guard let token = next, token.kind == .word, !token.script.isUnicase,
        !Glue.isSuspect(token), index == 0 || !token.isAfterBreak
      else { return true }
      phrase = index == 0 ? token.hash : WordHash.phrase(phrase, token.hash)
      let whole = goesOn ? (index == 0 ? token.entry : entry(phrase)) : .none
      goesOn = whole.hasLonger
      guard token.entry.meaning.isDisjoint(with: [.month, .weekday]),
        whole.meaning.isDisjoint(with: index == 0 ? [.by, .flag] : .by)
      else { return true }
      guard index > 0 else {
        if !token.isName { return true }
        continue
      }
      if token.entry.mayCredit { return true }
      if !token.isName {
        let isVia = bytes[Int(token.start)..<Int(token.end)].elementsEqual("via".utf8)
        return whole.isKnown || isVia || token.entry.meaning.contains(.particle)
      }
    }
    return true
  }
}

extension Token {
  /// True for a mark that opens speech, which a dateline's parser passes over.
  fileprivate var isOpeningQuote: Bool {
    guard kind == .mark else { return false }
    switch mark {
    case "\"", "“", "„", "«", "‘": return true
    default: return false
    }
  }
}
