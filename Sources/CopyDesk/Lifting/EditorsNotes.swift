// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Lines that speak to editors rather than to readers, by how they start.
enum EditorsNotes {
  /// The longest note; what is longer is the story.
  private static let longest = 1200

  /// True for "EDS:", "(Adds details)", "UPDATES with quotes", "Editor's note: …".
  static func isNote(_ text: String) -> Bool {
    guard text.utf8.count <= longest else { return false }
    let key = FoldedText.key(String(text.prefix(48)))
    if labels.contains(where: { key == $0 || key.hasPrefix($0 + " ") }) {
      return hasColon(text) || text.hasPrefix("(") || text.hasPrefix("[")
    }
    let first = String(key.prefix { $0 != " " })
    guard verbs.contains(first) else { return false }
    // "(Adds quotes)" is a note wherever it stands; without brackets only in the capitals of a wire.
    if text.hasPrefix("("), text.hasSuffix(")") || text.hasSuffix(").") { return true }
    let word = text.prefix { $0 != " " }
    return word == word.uppercased() && text.utf8.count <= 300
  }

  private static func hasColon(_ text: String) -> Bool {
    text.utf8.prefix(60).contains(UInt8(ascii: ":")) || text.prefix(40).contains("：")
  }

  private static let labels = [
    "eds", "editors", "editor", "editors note", "editor s note", "ed note", "note to editors",
    "attn editors", "correction", "clarification", "advisory", "anmerkung der redaktion",
    "hinweis der redaktion", "anm d red", "note de la redaction", "nota de la redaccion",
    "nota del editor", "nota da redacao", "nota dell editore", "ndlr", "ndr",
    "catatan redaksi", "redaktorens merknad", "od redakcji", "от редакции", "примечание редакции",
  ]

  private static let verbs: Set<String> = [
    "adds", "updates", "recasts", "corrects", "removes", "repeats", "rewrites", "inserts",
    "changes", "fixes", "clarifies", "deletes", "refiles", "refile", "attn", "writethru",
  ]
}
