// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// The entries of a table written as one text, parted by semicolons; line breaks count as blanks.
  static func list(_ table: String) -> [String] { split(table, at: UInt8(ascii: ";")) }

  /// The entries of a table of single words, parted by white space.
  static func words(_ table: String) -> [String] { split(table, at: 0x20) }

  /// Splits by bytes: the tables are read at every start of the product, before anything else.
  private static func split(_ table: String, at separator: UInt8) -> [String] {
    var entries: [String] = []
    var entry: [UInt8] = []
    for byte in table.utf8 {
      let byte = byte == 0x0A ? 0x20 : byte
      if byte == separator {
        close(&entry, &entries)
      } else if byte != 0x20 || !entry.isEmpty && entry.last != 0x20 {
        entry.append(byte)
      }
    }
    close(&entry, &entries)
    return entries
  }

  private static func close(_ entry: inout [UInt8], _ entries: inout [String]) {
    if entry.last == 0x20 { entry.removeLast() }
    if !entry.isEmpty { entries.append(String(decoding: entry, as: UTF8.self)) }
    entry.removeAll(keepingCapacity: true)
  }

  /// Phrases that all give the same role.
  static func roles(_ role: PersonRole, _ table: String) -> [(phrase: String, role: PersonRole)] {
    list(table).map { ($0, role) }
  }
}
