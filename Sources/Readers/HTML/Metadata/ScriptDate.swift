// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

/// The day in the data that the scripts of a page hold: `{"publishedAt": "2016-03-24T09:46:07Z"}`.
///
/// Looked for only where no markup says when the story was published, and believed only where all
/// such values name one day: the data of a list of stories names several.
enum ScriptDate {
  /// The first of the values; nil where there is none, or where they are of several days.
  static func only(in tree: HTMLTree) -> String? {
    var found: ArraySlice<UInt8>?
    for node in tree.nodes.indices where tree.nodes[node].tag == .script {
      for inner in tree.subtree(of: node) where tree.nodes[inner].isText {
        let range = tree.textRange(of: inner)
        var index = range.lowerBound
        while let colon = tree.bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: ":")) {
          index = colon + 1
          guard isKey(tree.bytes[range.lowerBound..<colon]),
            let value = value(tree.bytes[index..<range.upperBound])
          else { continue }
          if let found, found.prefix(10) != value.prefix(10) { return nil }
          found = found ?? value
        }
      }
    }
    return found.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a colon stands behind a quoted key for the day of publication; in scripts that hold
  /// JSON as text, the quotation marks have backslashes before them.
  private static func isKey(_ before: ArraySlice<UInt8>) -> Bool {
    guard let quote = before.last(where: { $0 > 0x20 }), quote == 0x22 || quote == 0x27,
      let end = before.lastIndex(where: { $0 > 0x20 && $0 != 0x5C && $0 != quote })
    else { return false }
    let letters = before[...end].suffix(longestKey + 1).reversed().prefix { isOfKey($0) }
    guard letters.count <= longestKey else { return false }
    return keys.contains(
      String(decoding: letters.reversed().filter { $0 != 0x5F }.map { $0 | 0x20 }, as: UTF8.self))
  }

  private static func isOfKey(_ byte: UInt8) -> Bool {
    byte == 0x5F || (0x61...0x7A).contains(byte | 0x20)
  }

  /// A quoted text that opens with a day as ISO 8601 has it.
  private static func value(_ behind: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let value = behind.drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 || $0 == 0x5C }.prefix(longest)
    let text = value.prefix { $0 != 0x22 && $0 != 0x27 && $0 != 0x5C }
    guard text.count >= 10, text.count < longest else { return nil }
    let isDay = zip(text, 0..<10).allSatisfy { byte, place in
      place == 4 || place == 7 ? byte == UInt8(ascii: "-") : (0x30...0x39).contains(byte)
    }
    return isDay ? text : nil
  }

  /// Bytes of a key, and of a moment with its zone.
  private static let longestKey = 24
  private static let longest = 40

  /// In small letters, without underscores.
  private static let keys: Set<String> = [
    "publisheddate", "datepublished", "publishedat", "publishdate", "publicationdate",
    "publishedtime", "publicationtime", "firstpublished", "firstpublishedat", "firstpublishdate",
    "publishedon", "pubdate", "articlepublicationdate", "articlepublisheddate",
    "articlepublishdate", "articlepublishedat", "articlepublishedtime",
    "articledate", "contentpublicationdate", "contentpublisheddate", "datefirstpublished",
    "firstpublicationdate", "originalpublishdate", "pagepublishdate", "postdate", "postpublished",
    "storypublisheddate",
  ]
}
