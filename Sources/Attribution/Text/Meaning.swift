// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What a word or phrase can mean in attribution; one phrase may mean several things.
struct Meaning: OptionSet, Sendable {
  let rawValue: UInt64

  /// "By", "Von", "Escrito por": opens a byline.
  static let by = Meaning(rawValue: 1 << 0)
  /// "and", "und", "et".
  static let and = Meaning(rawValue: 1 << 1)
  /// "in", "à", "em": stands before a place.
  static let placed = Meaning(rawValue: 1 << 2)
  /// "van", "de", "bin": a small word inside a name.
  static let particle = Meaning(rawValue: 1 << 3)
  /// The name of a month.
  static let month = Meaning(rawValue: 1 << 4)
  /// The name of a day of the week, "today", "yesterday".
  static let weekday = Meaning(rawValue: 1 << 5)
  /// "Writer", "Korrespondentin": the head of a printed title.
  static let title = Meaning(rawValue: 1 << 6)
  /// "Senior", "Business": goes before the head of a title.
  static let titlePart = Meaning(rawValue: 1 << 7)
  /// "Staff", "Redaktion": who is no person.
  static let staff = Meaning(rawValue: 1 << 8)
  /// "agencies", "Agenturen", "wires".
  static let agencies = Meaning(rawValue: 1 << 9)
  /// "Reporting by", "Edited by": opens a clause that gives a role.
  static let clause = Meaning(rawValue: 1 << 10)
  /// "contributed to this report": closes a clause that gives a role.
  static let closing = Meaning(rawValue: 1 << 11)
  /// "With files from", "mit Material von", "avec": material of theirs was used.
  static let material = Meaning(rawValue: 1 << 12)
  /// "Source", "Quelle", "Fuente" before a colon.
  static let source = Meaning(rawValue: 1 << 13)
  /// "originally appeared on", "Reprinted with permission".
  static let republished = Meaning(rawValue: 1 << 14)
  /// "Published in": the own print edition.
  static let published = Meaning(rawValue: 1 << 15)
  /// "published from a syndicated feed".
  static let syndicated = Meaning(rawValue: 1 << 16)
  /// "Photo", "Bild", "Getty": pictures, not text.
  static let photo = Meaning(rawValue: 1 << 17)
  /// "Times", "TV", "Inc": part of an organisation's name.
  static let organization = Meaning(rawValue: 1 << 18)
  /// A town.
  static let town = Meaning(rawValue: 1 << 19)
  /// A country, state or region, also abbreviated.
  static let region = Meaning(rawValue: 1 << 20)
  /// The name or code of an agency.
  static let agency = Meaning(rawValue: 1 << 21)
  /// An outlet known by name.
  static let outlet = Meaning(rawValue: 1 << 22)
  /// "MD", "PhD".
  static let degree = Meaning(rawValue: 1 << 23)
  /// "Copyright".
  static let copyright = Meaning(rawValue: 1 << 24)
  /// "All rights reserved": where a copyright notice goes on after the holder.
  static let notice = Meaning(rawValue: 1 << 25)
  /// "Updated", "Published": what follows is no name.
  static let tail = Meaning(rawValue: 1 << 26)
  /// "Use", "Category": ordinary words that navigation prints after "By".
  static let ordinary = Meaning(rawValue: 1 << 27)
  /// "is", "said", "the": words of running text.
  static let running = Meaning(rawValue: 1 << 28)
  /// A given name.
  static let given = Meaning(rawValue: 1 << 29)
  /// "from", "of", "do", "für": stands before the organisation somebody works for.
  static let belonging = Meaning(rawValue: 1 << 30)
  /// "Kommentar", "Analysis": a genre before the byline.
  static let genre = Meaning(rawValue: 1 << 31)
  /// "Theo", "Provided by": labels a source without a colon.
  static let openSource = Meaning(rawValue: 1 << 32)
  /// "The", "El", "Le" at the start of a paper's name.
  static let article = Meaning(rawValue: 1 << 33)
  /// "RPT", "UPDATE 1-": stands before a dateline.
  static let flag = Meaning(rawValue: 1 << 34)
  /// "Jr.", "III": closes a name.
  static let suffix = Meaning(rawValue: 1 << 35)
  /// "Mr", "Dr", "Prof": opens a name.
  static let honorific = Meaning(rawValue: 1 << 36)
  /// An agency's name that is an ordinary word or a code of many: counts only where a name must stand.
  static let ambiguous = Meaning(rawValue: 1 << 37)
  /// A clause that gives a role only before a colon: "Text", "Redaktion".
  static let labelled = Meaning(rawValue: 1 << 38)
  /// "All rights reserved": reserves rights.
  static let reservation = Meaning(rawValue: 1 << 39)
  /// A word that opens a clause without a colon: "colaborou", "avec".
  static let openClause = Meaning(rawValue: 1 << 40)

  static let place: Meaning = [.town, .region]
  static let titleAny: Meaning = [.title, .titlePart]
  /// What opens a part of a credit line.
  static let openers: Meaning = [
    .clause, .material, .source, .openSource, .republished, .published, .syndicated,
  ]
  /// What makes a credit line one: its phrases, and the houses it may name alone.
  static let crediting: Meaning = openers.union([.closing, .agency, .agencies])
}
