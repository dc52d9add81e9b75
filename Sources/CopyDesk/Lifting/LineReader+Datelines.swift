// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

// The dateline of a paragraph, and what only looks like one.
extension LineReader {
  /// The dateline that opens a paragraph.
  func dateline(_ text: String, isStrict: Bool) -> DatelineReading? {
    guard isStrict else {
      guard let reading = grammar.dateline(text, language: language), isDateline(reading) else {
        return nil
      }
      return reading
    }
    guard let reading = grammar.sureDateline(text, language: language), isDateline(reading) else {
      return nil
    }
    return reading
  }

  /// False for labels, and for lines set over each other, which only look like one in a row.
  private func isDateline(_ reading: DatelineReading) -> Bool {
    !isLabel(reading) && !reading.dateline.text.utf8.contains(0x0A)
  }

  /// True where a paragraph begins as datelines do, with a dash or a bracket among its first words.
  func mayOpenWithDateline(_ text: String) -> Bool {
    text.holds(amongFirst: 80) { eight in
      eight.equal(UInt8(ascii: "-")) | eight.equal(UInt8(ascii: ")"))
        | eight.equal(UInt8(ascii: ":")) | eight.equal(0xE2) | eight.equal(0xE3)
    }
  }

  /// True for what only looks like a dateline: "EXCLUSIVE —", "Published:", a date alone. A word in
  /// Latin letters before a colon, without agency, date or qualifier, labels what follows.
  private func isLabel(_ reading: DatelineReading) -> Bool {
    let dateline = reading.dateline
    guard dateline.agency == nil, reading.people.isEmpty else { return false }
    guard let place = dateline.places.first else { return true }
    if dateline.date == nil, isName(place, in: reading) { return true }
    let key = FoldedText.key(place)
    // "DEAR ABBY:" opens a letter.
    if Self.labels.contains(key) || key.hasPrefix("dear ") { return true }
    // An agency's mark on a line of its own, as bylines stand over a date.
    if dateline.date == nil, dateline.places.count == 1, isAgency(place) { return true }
    guard dateline.date == nil, dateline.text.hasSuffix(":"), dateline.places.count == 1,
      place.utf8.allSatisfy({ $0 < 0x80 })
    else { return false }
    return place != place.uppercased() && !place.utf8.contains(UInt8(ascii: ","))
  }

  /// "Jane Doe, Osten" on a line of its own says who and where, and no place alone.
  private func isName(_ place: String, in reading: DatelineReading) -> Bool {
    guard reading.rest.isEmpty, let last = reading.dateline.text.unicodeScalars.last,
      last.properties.isAlphabetic
    else { return false }
    let words = place.prefix { $0 != "," }.split(separator: " ")
    return words.count > 1 && grammar.isGivenName(words[0])
      && !(words.allSatisfy { $0.utf8.allSatisfy { $0 < 0x61 } })
  }

  /// Words in capitals that open paragraphs and are no places.
  private static let labels: Set<String> = [
    "exclusive", "breaking", "breaking news", "update", "updated", "watch", "video", "photos",
    "opinion", "analysis", "review", "live", "developing", "correction", "published", "editorial",
    "note", "warning", "attention", "fact check", "just in", "exklusiv", "exclusif", "exclusivo",
    "eilmeldung", "urgente", "atencao", "atencion", "kommentar", "opinion column", "spoiler",
    "spoiler alert", "related", "read more", "edit", "tw", "cw", "content warning",
    "trigger warning", "tldr", "tl dr", "psa", "fyi", "ps", "p s", "nb", "n b", "faq", "important",
    "important notice", "notice", "disclaimer", "caution", "hinweis", "achtung", "wichtig", "nota",
    "aviso", "importante", "remarque", "avvertenza", "nota bene", "for immediate release",
    "immediate release", "for release", "press release", "news release", "media release",
    "pressemitteilung", "medienmitteilung", "communique de presse", "comunicado de prensa",
    "comunicato stampa", "nota de prensa", "persbericht", "pressmeddelande",
  ]
}
