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
    let words = Vocabulary.words(of: phrase)
    guard var hash = words.first else { return .none }
    for word in words.dropFirst() { hash = WordHash.phrase(hash, word) }
    return entry(hash)
  }

  /// The hashes of a phrase's words.
  static func words(of phrase: String) -> [UInt64] {
    var tokenizer = Tokenizer(limit: .max)
    return tokenizer.run(Array(phrase.utf8), Vocabulary.empty)
      .filter { $0.kind == .word || $0.kind == .number }.map(\.hash)
  }

  private static let empty = Vocabulary(VocabularyTable(capacity: 2))
}
