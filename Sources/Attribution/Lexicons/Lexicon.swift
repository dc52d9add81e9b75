// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import NewsModel

/// The words of one language that bylines, datelines and credit lines are made of, as plain tables.
///
/// Words are written in any case and looked up without case and accents. A table left empty costs
/// nothing: a language begins with the few words its papers print.
public struct Lexicon: Sendable {
  /// BCP 47 tag, such as "de".
  public var language: String
  /// Opens a byline: "by", "written by".
  public var by: Phrases = []
  /// A genre before the byline: "Kommentar", "Interview".
  public var genres: Phrases = []
  /// Joins two names: "and".
  public var and: Phrases = []
  /// Stands before a place: "in".
  public var placed: Phrases = []
  /// Stands between a name and the organisation it works for: "of", "bei".
  public var belonging: Phrases = []
  /// Small words inside names: "van", "de".
  public var particles: Phrases = []
  /// Articles that open the name of a paper: "The", "El".
  public var articles: Phrases = []
  /// The months, January first; every entry holds its spellings parted by blanks.
  public var months: [String] = []
  /// Days of the week and "today".
  public var weekdays: Phrases = []
  /// Heads of printed titles: "writer", "correspondent".
  public var titles: Phrases = []
  /// What goes before the head of a title: "senior", "business".
  public var titleParts: Phrases = []
  /// Who writes but is no person: "staff", "Redaktion".
  public var staff: Phrases = []
  /// Agencies without a name: "agencies", "wires".
  public var agencies: Phrases = []
  /// Opens a clause and gives its people a role: "reporting by" is "reporter".
  public var clauses: [(phrases: Phrases, role: PersonRole)] = []
  /// Single words of `clauses` that open one without a colon: "colaborou", "avec".
  public var openClauses: Phrases = []
  /// Closes a clause and gives its people a role: "contributed to this report" is "contributor".
  public var closings: [(phrases: Phrases, role: PersonRole)] = []
  /// Says that material was used: "with files from", "avec".
  public var materials: Phrases = []
  /// Labels a source, before a colon: "source", "Quelle".
  public var sources: Phrases = []
  /// Labels a source without a colon: "Theo", "Źródło".
  public var openSources: Phrases = []
  /// Says that the text stood elsewhere before: "originally appeared on".
  public var republications: Phrases = []
  /// Names the own print edition: "published in".
  public var editions: Phrases = []
  /// Says that the text came through a syndicator.
  public var syndications: Phrases = []
  /// Says that a picture is meant: "photo", "Bild".
  public var photos: Phrases = []
  /// Parts of organisations' names: "Times", "TV".
  public var organizations: Phrases = []
  /// "Copyright".
  public var copyrights: Phrases = []
  /// Reserves rights, a copyright line even without a sign: "All rights reserved".
  public var reservations: Phrases = []
  /// What else goes on after the holder of a copyright: "Click for restrictions".
  public var notices: Phrases = []
  /// What follows these is no name: "updated", "published".
  public var tails: Phrases = []
  /// Ordinary nouns that stand after "by" without being names.
  public var ordinary: Phrases = []
  /// Words of running text, which no byline holds: "is", "said".
  public var running: Phrases = []
  /// What opens a name: "Dr", "Frau".
  public var honorifics: Phrases = []
  /// Towns in this language.
  public var towns: Phrases = []
  /// Countries, states and regions in this language, and their abbreviations.
  public var regions: Phrases = []
  /// Outlets known by name.
  public var outlets: Phrases = []
  /// Given names.
  public var givenNames: Phrases = []

  /// A language with nothing in its tables yet.
  public init(_ language: String) { self.language = language }
}
