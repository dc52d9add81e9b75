// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension LineParser {
  /// True where a part of the line begins as sentences do and lists of names never do: with a small word
  /// that has no place in a list and goes on with another word, after capitals at most that tell
  /// nothing ("The lamp was lit", "Nora said that").
  ///
  /// Whoever reads such a part as a list of names meets a word nobody can read before anything else ends
  /// the list; most lines of a story are told by their second word.
  func opensAsSentence(_ range: Range<Int>) -> Bool {
    for index in range.dropLast() {
      let token = tokens[index]
      let next = tokens[index + 1]
      guard token.kind == .word, token.script == .latin, !token.hasDigit, next.kind == .word,
        !next.isAfterBreak, !isTelling(token, before: next)
      else { return false }
      if token.shape == .lower {
        // "jwu with Reuters" is a colleague's code, and a host may stand for its paper: "ntv.de".
        let mayBeCode = token.end - token.start <= 4 && next.entry.mayCredit
        return !mayBeCode && token.entry.meaning.isDisjoint(with: [.article, .given, .titlePart])
          && !line.bytes[Int(token.start)..<Int(token.end)].contains(0x2E)
      }
    }
    return false
  }

  /// True for a word that means anything in a list, or begins a phrase that goes on with the next word.
  private func isTelling(_ token: Token, before next: Token) -> Bool {
    guard token.entry.isKnown else { return false }
    let meaning = token.entry.meaning
    guard meaning.isSubset(of: [.running, .article, .ordinary, .given, .titlePart]) else {
      return true
    }
    // "The" goes before titles: "The Senior Writer".
    if meaning.contains(.titlePart), next.entry.isKnown { return true }
    return token.entry.hasLonger
      && line.vocabulary.entry(WordHash.phrase(token.hash, next.hash)).isKnown
  }
}
