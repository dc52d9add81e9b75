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
    var table = table
    return table.withUTF8 { bytes in
      var entries: [String] = []
      var start = 0
      for index in 0...bytes.count where index == bytes.count || isEnd(bytes[index], separator) {
        if let entry = entry(bytes[start..<index]) { entries.append(entry) }
        start = index + 1
      }
      return entries
    }
  }

  private static func isEnd(_ byte: UInt8, _ separator: UInt8) -> Bool {
    byte == separator || separator == 0x20 && byte == 0x0A
  }

  /// The words of an entry with single blanks between them; nil where there are none.
  private static func entry(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    var bytes = bytes
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    guard !bytes.isEmpty else { return nil }
    guard bytes.contains(0x0A) else { return String(decoding: bytes, as: UTF8.self) }
    return bytes.split(whereSeparator: { $0 <= 0x20 })
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  /// Phrases that all give the same role.
  static func roles(_ role: PersonRole, _ table: String) -> [(phrase: String, role: PersonRole)] {
    list(table).map { ($0, role) }
  }
}
