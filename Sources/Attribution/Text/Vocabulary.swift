// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// What every known word and phrase means, looked up by hash.
///
/// One flat table for all languages: a phrase tells its language better than a declared one does.
/// A class, so that the many parsers of a line share it without counting references to its arrays.
final class Vocabulary: Sendable {
  /// What a phrase means.
  struct Entry: Sendable {
    /// Its meanings; empty for the mere start of a longer phrase.
    var meaning: Meaning = []
    /// Index of the role for phrases that carry one, see `role(of:)`; -1 for none.
    var role: Int16 = -1
    /// Index into `agencyLists` for names of agencies; -1 for none.
    var agency: Int16 = -1
    /// True where a longer phrase begins with this one.
    var hasLonger = false
    /// True where the table holds the phrase, or longer ones that begin with it.
    var isKnown = false
    /// True for the first word of phrases that make a line a credit.
    var mayCredit = false
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
  private let roles: [PersonRole]
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

  /// False where no phrase that makes a line a credit begins with the word of a hash.
  @inline(__always)
  func mayBeginCredit(_ hash: UInt64) -> Bool { table.mayBeginCredit(hash) }

  /// The role that a phrase gives its people; nil where it gives none.
  func role(of entry: Entry) -> PersonRole? { entry.role < 0 ? nil : roles[Int(entry.role)] }

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
    phrase.withBytes { bytes in
      var tokenizer = Tokenizer(bytes, .empty)
      while let token = tokenizer.next() {
        if token.kind == .word || token.kind == .number { take(token.hash) }
      }
    }
  }

  /// Knows no word.
  static let empty = Vocabulary(VocabularyTable(capacity: 2))
}
