// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What every known word and phrase means, looked up by hash.
///
/// One flat table for all languages: a phrase tells its language better than a declared one does.
/// A class, so that the many parsers of a line share it without counting references to its arrays.
final class Vocabulary: Sendable {
  /// What a phrase means.
  struct Entry: Sendable {
    /// Its meanings; empty for the mere start of a longer phrase.
    var meaning: Meaning = []
    /// Index into `roles` for phrases that carry a role; -1 for none.
    var role: Int16 = -1
    /// Index into `agencyLists` for names of agencies; -1 for none.
    var agency: Int16 = -1
    /// True where a longer phrase begins with this one.
    var hasLonger = false
    /// True where the table holds the phrase, or longer ones that begin with it.
    var isKnown = false
    /// The month's number, 1 to 12, for names of months.
    var month: Int8 = 0

    static let none = Entry()
  }

  /// A place of the table; key 0 is free.
  struct Slot: Sendable {
    var key: UInt64 = 0
    var entry = Entry.none
  }

  private let table: VocabularyTable
  /// The roles that entries point to.
  let roles: [String]
  /// The agencies that entries point to: register indexes with the exact spelling.
  let agencyLists: [[AgencySpelling]]

  /// The vocabulary of a table that is complete.
  init(_ table: VocabularyTable) {
    self.table = table
    roles = table.roles
    agencyLists = table.agencyLists
  }

  /// The entry of a hash.
  @inline(__always)
  func entry(_ hash: UInt64) -> Entry { table.entry(hash) }

  /// The entry of a phrase.
  func entry(of phrase: String) -> Entry {
    var hash: UInt64?
    Vocabulary.eachWord(of: phrase) { word in
      hash = hash.map { WordHash.phrase($0, word) } ?? word
    }
    return hash.map(entry) ?? .none
  }

  /// Hands over the hashes of a phrase's words, in order.
  static func eachWord(of phrase: String, _ take: (UInt64) -> Void) {
    if isPlain(phrase) {
      eachPlainWord(of: phrase, take)
    } else {
      var tokenizer = Tokenizer(limit: .max)
      for token in tokenizer.run(Array(phrase.utf8), Vocabulary.empty)
      where token.kind == .word || token.kind == .number {
        take(token.hash)
      }
    }
  }

  /// True for letters and blanks only, as nearly all phrases are: no tokenizer is needed to find their
  /// words, and the twenty thousand of the standard tables are read at every start.
  private static func isPlain(_ phrase: String) -> Bool {
    phrase.unicodeScalars.allSatisfy {
      if $0.value | 0x20 &- 0x61 < 26 || $0.value == 0x20 { return true }
      guard $0.value > 0x7F else { return false }
      let script = Letters.script($0.value)
      return script != .none && !script.isUnspaced
    }
  }

  private static func eachPlainWord(of phrase: String, _ take: (UInt64) -> Void) {
    var hash = WordHash()
    var isInside = false
    for scalar in phrase.unicodeScalars {
      if scalar.value == 0x20 {
        if isInside { take(hash.word) }
        hash = WordHash()
        isInside = false
      } else {
        hash.add(Letters.folded(scalar.value))
        isInside = true
      }
    }
    if isInside { take(hash.word) }
  }

  private static let empty = Vocabulary(VocabularyTable(capacity: 2))
}
