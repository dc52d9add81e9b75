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
  public var by: [String] = []
  /// A genre before the byline: "Kommentar", "Interview".
  public var genres: [String] = []
  /// Joins two names: "and".
  public var and: [String] = []
  /// Stands before a place: "in".
  public var placed: [String] = []
  /// Stands between a name and the organisation it works for: "of", "bei".
  public var belonging: [String] = []
  /// Small words inside names: "van", "de".
  public var particles: [String] = []
  /// Articles that open the name of a paper: "The", "El".
  public var articles: [String] = []
  /// The months, January first; every entry holds its spellings parted by blanks.
  public var months: [String] = []
  /// Days of the week and "today".
  public var weekdays: [String] = []
  /// Heads of printed titles: "writer", "correspondent".
  public var titles: [String] = []
  /// What goes before the head of a title: "senior", "business".
  public var titleParts: [String] = []
  /// Who writes but is no person: "staff", "Redaktion".
  public var staff: [String] = []
  /// Agencies without a name: "agencies", "wires".
  public var agencies: [String] = []
  /// Opens a clause and gives its people a role: "reporting by" is "reporter".
  public var clauses: [(phrase: String, role: PersonRole)] = []
  /// Closes a clause and gives its people a role: "contributed to this report" is "contributor".
  public var closings: [(phrase: String, role: PersonRole)] = []
  /// Says that material was used: "with files from", "avec".
  public var materials: [String] = []
  /// Labels a source, before a colon: "source", "Quelle".
  public var sources: [String] = []
  /// Labels a source without a colon: "Theo", "Źródło".
  public var openSources: [String] = []
  /// Says that the text was translated: "translated by".
  public var translations: [String] = []
  /// Says that the text stood elsewhere before: "originally appeared on".
  public var republications: [String] = []
  /// Names the own print edition: "published in".
  public var editions: [String] = []
  /// Says that the text came through a syndicator.
  public var syndications: [String] = []
  /// Says that a picture is meant: "photo", "Bild".
  public var photos: [String] = []
  /// Parts of organisations' names: "Times", "TV".
  public var organizations: [String] = []
  /// "Copyright".
  public var copyrights: [String] = []
  /// Reserves rights, a copyright line even without a sign: "All rights reserved".
  public var reservations: [String] = []
  /// What else goes on after the holder of a copyright: "Click for restrictions".
  public var notices: [String] = []
  /// What follows these is no name: "updated", "published".
  public var tails: [String] = []
  /// Ordinary nouns that stand after "by" without being names.
  public var ordinary: [String] = []
  /// Words of running text, which no byline holds: "is", "said".
  public var running: [String] = []
  /// What opens a name: "Dr", "Frau".
  public var honorifics: [String] = []
  /// Towns in this language.
  public var towns: [String] = []
  /// Countries, states and regions in this language, and their abbreviations.
  public var regions: [String] = []
  /// Outlets known by name.
  public var outlets: [String] = []
  /// Given names.
  public var givenNames: [String] = []

  /// A language with nothing in its tables yet.
  public init(_ language: String) { self.language = language }
}
