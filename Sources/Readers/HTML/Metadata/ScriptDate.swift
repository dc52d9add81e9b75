// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// The days in the data that the scripts of a page hold: `{"publishedAt": "2016-03-24T09:46:07Z"}`,
/// `page.publishDate = '24/03/2016'`.
///
/// Looked for only where no markup says when the story was published. The desk believes them only
/// where all name one day, as the data of a list of stories names several.
struct ScriptDate {
  let tree: HTMLTree
  let titles: [TitleKey]

  /// What is read, each value once: that of the object which bears the story's title, where the scripts name
  /// several; of those the day of the first publication, where any says that of itself.
  func values() -> [String] {
    var found: [Value] = []
    for node in tree.nodes.indices where tree.nodes[node].tag == .script {
      for inner in tree.subtree(of: node) where tree.nodes[inner].isText {
        Self.find(in: tree.bytes[tree.textRange(of: inner)], script: node, &found)
        if found.count > Self.most { return [] }
      }
    }
    let all = Self.distinct(found)
    if all.count < 2 { return all }
    let titled = ofTitledObjects(Set(found.map(\.script)).sorted())
    return titled.isEmpty ? all : titled
  }

  /// Whether a key says that a publication was the first of several.
  private enum Kind {
    case first
    case plain
  }

  private struct Value {
    var text: String
    var kind: Kind
    /// The script it stands in.
    var script = 0
  }

  /// More of them are those of a list.
  private static let most = 400

  private static func distinct(_ values: [Value]) -> [String] {
    let first = values.filter { $0.kind == .first }
    var texts: [String] = []
    for value in first.isEmpty ? values : first
    where !texts.contains(where: { $0.prefix(10) == value.text.prefix(10) }) {
      texts.append(value.text)
    }
    return texts
  }

  // MARK: Bytes

  private static func find(in text: ArraySlice<UInt8>, script: Int, _ found: inout [Value]) {
    var index = text.startIndex
    while let sign = text[index...].firstIndex(where: { $0 == 0x3A || $0 == 0x3D }) {
      index = sign + 1
      guard let key = key(text[..<sign], isQuoted: text[sign] == 0x3A),
        let value = value(text[index...])
      else { continue }
      found.append(Value(text: value, kind: key, script: script))
    }
  }

  /// Whether the word before a colon or an equals sign stands for the day of publication, and for the
  /// first; in scripts that hold JSON as text, the quotation marks have backslashes before them.
  private static func key(_ before: ArraySlice<UInt8>, isQuoted: Bool) -> Kind? {
    guard
      let end = before.lastIndex(where: {
        $0 > 0x20 && (!isQuoted || $0 != 0x5C && $0 != 0x22 && $0 != 0x27)
      }), isOfKey(before[end])
    else { return nil }
    let letters = before[...end].suffix(longestKey + 1).reversed().prefix { isOfKey($0) }
    guard letters.count <= longestKey else { return nil }
    let key = letters.reversed().filter { $0 != 0x5F && $0 != 0x2D }.map { $0 | 0x20 }
    return meaning(String(decoding: key, as: UTF8.self))
  }

  private static func isOfKey(_ byte: UInt8) -> Bool {
    byte == 0x5F || byte == 0x2D || byte.isASCIILetter
  }

  private static func meaning(_ key: String) -> Kind? {
    if firstKeys.contains(key) { return .first }
    return keys.contains(key) ? .plain : nil
  }

  /// A day in figures, whichever comes first, or a number of seconds or milliseconds.
  private static func value(_ behind: ArraySlice<UInt8>) -> String? {
    let value = behind.drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 || $0 == 0x5C }.prefix(longest)
    let text = value.prefix {
      $0 != 0x22 && $0 != 0x27 && $0 != 0x5C && $0 != 0x7D && $0 != 0x3B && $0 != 0x2C
    }
    guard text.count < longest else { return nil }
    return day(String(decoding: text, as: UTF8.self))
  }

  private static func day(_ text: String) -> String? {
    let text = text.replacing("\\/", with: "/").foldingWhiteSpace()
    let runs = text.utf8.split { !$0.isASCIIDigit }.map(\.count)
    guard text.utf8.count < longest, let first = text.utf8.first, first.isASCIIDigit
    else {
      return nil
    }
    let isPlain = runs.count == 1 && runs[0] == text.utf8.count
    if isPlain {
      // Seconds have ten digits, milliseconds thirteen; all else opens with its year.
      let isCount = runs[0] == 10 || runs[0] == 13
      let isMoment =
        [8, 12, 14].contains(runs[0]) && (text.hasPrefix("19") || text.hasPrefix("20"))
      return isCount || isMoment ? text : nil
    }
    guard runs.count >= 3 else { return nil }
    let isDay =
      runs[0] == 4 && runs[1] <= 2 && runs[2] <= 2 || runs[0] <= 2 && runs[1] <= 2 && runs[2] == 4
    return isDay ? text : nil
  }

  /// Bytes of a key, and of a moment with its zone.
  private static let longestKey = 28
  private static let longest = 40

  // MARK: Objects

  /// The days of the objects that bear a title of the page, in scripts that are JSON or assign some.
  private func ofTitledObjects(_ scripts: [Int]) -> [String] {
    var found: [Value] = []
    for node in scripts {
      guard let data = ScriptData.value(of: node, in: tree) else { continue }
      ScriptData.forEachTitledObject(in: data, isTitle: isTitle) { members in
        for member in members {
          let key = member.name.lowercased().filter { $0 != "_" && $0 != "-" }
          guard let meaning = Self.meaning(key),
            let value = member.value.scalarText.flatMap(Self.day)
          else { continue }
          found.append(Value(text: value, kind: meaning))
        }
      }
    }
    return Self.distinct(found)
  }

  /// A title of the page, or an object of headlines that holds one: `"headlines": {"basic": …}`.
  private func isTitle(_ value: JSONValue) -> Bool {
    switch value {
    case .string(let text): text.utf8.count < 400 && matches(text)
    case .object(let members):
      members.count <= 8
        && members.contains { member in
          if case .string(let text) = member.value {
            text.utf8.count < 400 && matches(text)
          } else {
            false
          }
        }
    default: false
    }
  }

  private func matches(_ text: String) -> Bool {
    let key = TitleKey(text)
    return key.letters.count >= 8 && titles.contains { $0 == key }
  }

  // MARK: Keys

  /// In small letters, without underscores and hyphens.
  private static let firstKeys: Set<String> = [
    "firstpublished", "firstpublishedat", "firstpublishdate", "firstpublisheddate",
    "firstpublishedtime", "datefirstpublished", "firstpublicationdate", "originalpublishdate",
    "originalpublicationdate",
  ]

  private static let keys: Set<String> = [
    "publisheddate", "datepublished", "publishedat", "publishdate", "publicationdate",
    "publishedtime", "publicationtime", "publishtime", "publishat",
    "publishedon", "pubdate", "articlepublicationdate", "articlepublisheddate",
    "articlepublishdate", "articlepublishedat", "articlepublishedtime", "articlepubdate",
    "articledate", "contentpublicationdate", "contentpublisheddate", "contentpublishdate",
    "pagepublishdate", "pagepublicationdate", "postdate", "postpublished", "postpublishdate",
    "storypublisheddate", "storypublishdate", "pubtime", "publisheddatetime", "publishdatetime",
    "publicationdatetime", "publishedtimestamp", "publishtimestamp", "publicationtimestamp",
    "publishedutc", "publisheddateutc", "publishingdate", "datepublication", "datepublish",
    "datetimepublished", "fechapublicacion", "fechadepublicacion", "fechapub", "datapublicacao",
    "datadepublicacao", "datapublicacio", "datadipubblicazione",
    "datapubblicazione", "publicatiedatum", "datapublikacji", "datumpublikace",
    "veroeffentlichungsdatum", "erscheinungsdatum", "julkaisuaika",
  ]
}
