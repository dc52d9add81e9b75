// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// The entries of a table written as one text, parted by semicolons; line breaks count as blanks.
  static func list(_ table: String) -> [String] {
    table.split(separator: ";").map { entry in
      entry.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  /// The entries of a table of single words, parted by white space.
  static func words(_ table: String) -> [String] {
    table.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Phrases that all give the same role.
  static func roles(_ role: PersonRole, _ table: String) -> [(phrase: String, role: PersonRole)] {
    list(table).map { ($0, role) }
  }
}
