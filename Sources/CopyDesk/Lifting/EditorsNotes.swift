// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Lines that speak to editors rather than to readers, by how they start.
enum EditorsNotes {
  /// The longest note; what is longer is the story.
  private static let longest = 1200

  /// True for "EDS:", "(Adds details)", "UPDATES with quotes", "Editor's note: …".
  static func isNote(_ text: String) -> Bool {
    guard text.utf8.count <= longest, let first = text.utf8.first else { return false }
    let isBracketed = first == UInt8(ascii: "(") || first == UInt8(ascii: "[")
    let isLabelled = isBracketed || hasColon(text)
    let isWireCapitals = isWireCapitals(text)
    guard isLabelled || isWireCapitals else { return false }
    let key = FoldedText.key(text.prefix(bytes: 60))
    let word = String(key.prefix { $0 != " " })
    if isLabelled, firstWords.contains(word),
      labels.contains(where: { key == $0 || key.hasPrefix($0 + " ") })
    {
      return true
    }
    guard verbs.contains(word) else { return false }
    // "(Adds quotes)" is a note wherever it stands; without brackets only in the capitals of a
    // wire.
    return isBracketed
      ? text.hasSuffix(")") || text.hasSuffix(").") : isWireCapitals && text.utf8.count <= 300
  }

  /// True where the first word is one of at least four capitals.
  private static func isWireCapitals(_ text: String) -> Bool {
    return text.withBytes { utf8 in
      let end = utf8.firstIndex { !$0.isASCIICapital } ?? utf8.count
      return end >= 4 && (end == utf8.count || utf8[end] == 0x20)
    }
  }

  private static func hasColon(_ text: String) -> Bool {
    // The full-width colon of Chinese and Japanese ends in the byte 0x9A.
    text.holds(amongFirst: 60) { $0.equal(UInt8(ascii: ":")) | $0.equal(0x9A) }
  }

  private static let labels = [
    "eds", "editors", "editor", "editors note", "editor s note", "ed note", "note to editors",
    "attn editors", "correction", "clarification", "advisory", "anmerkung der redaktion",
    "hinweis der redaktion", "anm d red", "note de la redaction", "nota de la redaccion",
    "nota del editor", "nota da redacao", "nota dell editore", "ndlr", "ndr",
    "erratum", "errata", "errata corrige", "berichtigung", "korrektur", "rectificatif",
    "rectificacion",
    "fe de errores", "correccion", "correcao", "rettifica", "rectificatie", "correctie", "rattelse",
    "rettelse", "oikaisu", "sprostowanie", "helyesbites", "erata", "исправление", "duzeltme",
    "catatan redaksi", "redaktorens merknad", "od redakcji", "от редакции", "примечание редакции",
  ]

  private static let firstWords = Set(labels.map { String($0.prefix { $0 != " " }) })

  private static let verbs: Set<String> = [
    "adds", "updates", "recasts", "corrects", "removes", "repeats", "rewrites", "inserts",
    "changes", "fixes", "clarifies", "deletes", "refiles", "refile", "attn", "writethru",
  ]
}
