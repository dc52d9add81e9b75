// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Watches the words of a text go by for what may tell a credit line.
///
/// A credit has a phrase of the lexicons that makes it one, or names an agency; the tables know with
/// which words those begin (`Entry.mayCredit`). "By" and "with" open a credit only before a name, the
/// longer phrases with their second word, and codes of agencies are spelled as the register has them,
/// so that sentences pass. Without any of these only a mail address can tell an agency, or a slash that
/// here is a list of codes. Words that may be two glued together are parted only when the whole line is
/// read, and so count as a sign.
///
/// Never misses what `CreditParser` would take; the other way round it errs often.
struct CreditWatch {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let vocabulary: Vocabulary
  private var before = Before.anything
  /// The word before, where phrases begin with it.
  private var begun: UInt64?

  private enum Before {
    case anything
    /// A word that opens a credit where a name follows.
    case opener
    /// An article behind such a word.
    case article
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
  }

  /// True where the words so far ask nothing of the next: only words that may begin a credit, slashes
  /// and the like matter then.
  @inline(__always)
  var isIdle: Bool { before == .anything && begun == nil }

  /// True where a token, with those before it, may be a part of a credit.
  @inline(__always)
  mutating func sees(_ token: Token) -> Bool {
    switch token.kind {
    case .word
    where token.shape == .lower && !token.entry.isKnown && !token.hasDigit
      && begun == nil:
      // Most words by far: they open nothing and name nobody, unless "ntv.de" follows "by".
      let isHouse = before == .opener && hasStop(token)
      before = .anything
      return isHouse
    case .word, .number: return seesWord(token)
    case .mark: return seesMark(token.mark)
    case .mail, .handle, .address: return true
    }
  }

  /// "By:", "with «", "St." in the middle of a phrase.
  private mutating func seesMark(_ mark: Unicode.Scalar) -> Bool {
    defer {
      before = .anything
      begun = nil
    }
    return mark == "/" || before == .opener && mark != ","
      || begun != nil && (mark == "." || mark == "&" || mark == "(" || mark == "·" || mark == "・")
  }

  private mutating func seesWord(_ token: Token) -> Bool {
    if Glue.isSuspect(token) { return true }
    let last = before
    let meaning = token.entry.meaning
    if let begun, vocabulary.entry(WordHash.phrase(begun, token.hash)).isKnown { return true }
    if last == .opener, token.kind == .number || hasStop(token) { return true }
    if last != .anything, token.isName || !meaning.isDisjoint(with: [.agency, .agencies]) {
      return true
    }
    let isArticle = last == .opener && !meaning.isDisjoint(with: [.article, .particle])
    before = isArticle ? .article : .anything
    begun = nil
    guard token.entry.mayCredit else { return false }
    if !meaning.isDisjoint(with: [.republished, .closing, .agencies]) { return true }
    if meaning.contains(.agency), isSpelled(token) { return true }
    if !meaning.isDisjoint(with: .openers) { before = .opener }
    if token.entry.hasLonger { begun = token.hash }
    return false
  }

  private func isSpelled(_ token: Token) -> Bool {
    let text = bytes[Int(token.start)..<Int(token.end)]
    return token.entry.agency >= 0
      && vocabulary.agencyLists[Int(token.entry.agency)].contains { $0.fits(text) }
  }

  private func hasStop(_ token: Token) -> Bool {
    bytes[Int(token.start)..<Int(token.end)].contains(UInt8(ascii: "."))
  }
}
