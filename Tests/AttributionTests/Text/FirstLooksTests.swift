// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

@testable import Attribution

private let grammar = AttributionGrammar.standard

/// The looks that spare running text the parsers must let through whatever a parser would take: held
/// against the parsers with every phrase of every table in the places where it counts.
@Suite struct `First looks at running text` {
  static let lexicons = Array(Lexicon.all.indices)

  /// The phrases of a language that make a line a credit.
  private func crediting(_ lexicon: Lexicon) -> [String] {
    let roles = (lexicon.clauses + lexicon.closings).flatMap { $0.phrases.strings }
    let tables = [
      lexicon.materials, lexicon.sources, lexicon.openSources, lexicon.republications,
      lexicon.editions, lexicon.syndications, lexicon.agencies,
    ]
    return roles + tables.flatMap(\.strings)
  }

  /// The phrases that datelines are told by, with a few of the many places and outlets.
  private func opening(_ lexicon: Lexicon) -> [String] {
    let small = [
      lexicon.by, lexicon.genres, lexicon.placed, lexicon.particles, lexicon.weekdays,
      lexicon.copyrights, lexicon.articles,
    ]
    let months = lexicon.months.flatMap { Phrases(words: $0).strings }
    let names = [lexicon.towns, lexicon.regions, lexicon.outlets].flatMap(\.strings)
    let fewNames = names.indices.filter { $0 % 8 == 0 || names[$0].contains(" ") }.prefix(60)
    return small.flatMap(\.strings) + months + fewNames.map { names[$0] }
  }

  private func isLetThrough(credit text: String) -> Bool {
    var text = text
    return text.withUTF8 { grammar.vocabulary.mayCredit($0) }
  }

  private func isLetThrough(dateline text: String) -> Bool {
    var text = text
    return text.withUTF8 { grammar.vocabulary.mayOpenWithDateline($0) }
  }

  private func parsedDateline(_ text: String, isStrict: Bool) -> DatelineReading? {
    grammar.dateline(
      LineParser(text, grammar: grammar, language: nil, limit: AttributionGrammar.Limits.dateline),
      isStrict: isStrict)
  }

  @Test(arguments: lexicons)
  func `a phrase that a credit is told by is seen`(index: Int) {
    let finder = TailFinder(grammar: grammar, language: nil)
    var found = 0
    for phrase in crediting(Lexicon.all[index]) {
      for text in [
        "The lamp is lit. \(phrase) Nora Quill", "The lamp is lit. (\(phrase): Nora Quill)",
        "The lamp is lit. Nora Quill \(phrase).", "The lamp is lit. – \(phrase)",
      ] {
        guard finder.search(text) != nil else { continue }
        found += 1
        #expect(isLetThrough(credit: text), "\(text)")
      }
    }
    #expect(found > 0)
  }

  @Test func `an agency is seen by every name, and codes by their slash`() {
    let finder = TailFinder(grammar: grammar, language: "es")
    let names = grammar.register.all.flatMap {
      [$0.code, $0.nativeName, $0.englishName] + $0.aliases
    }
    let texts =
      names.map { "The lamp is lit. (\($0))" } + names.map { "The lamp is lit. \($0)" } + [
        "The lamp is lit. – nq/tr/ivo", "The lamp is lit. (nora.quill@reuters.com)",
        "The lamp is lit. (Nora QuillReuters)",
      ]
    for text in texts where finder.search(text) != nil {
      #expect(isLetThrough(credit: text), "\(text)")
    }
    #expect(texts.contains { finder.search($0) != nil })
  }

  @Test(arguments: lexicons)
  func `a phrase that a dateline opens with is seen`(index: Int) {
    for phrase in opening(Lexicon.all[index]) {
      for text in [
        "\(phrase) - The lamp is lit again tonight", "\(phrase) (Reuters) - The lamp",
        "\(phrase), Jun 4 - The lamp is lit", "\(phrase) Nora Quill OSLO (AP) - The lamp",
        "Oslo \(phrase) - The lamp is lit again tonight", "Oslo \(phrase) 4 - The lamp is lit",
        "Oslo \(phrase) Bergen: The lamp is lit again", "\(phrase) via AFP - The lamp is lit",
        "\(phrase) dpa - The lamp is lit", "“\(phrase) Oslo” - The lamp is lit",
        "Oslo \(phrase): The lamp is lit again tonight",
      ] {
        guard !isLetThrough(dateline: text) else { continue }
        #expect(parsedDateline(text, isStrict: false) == nil, "\(text)")
        #expect(parsedDateline(text, isStrict: true) == nil, "\(text)")
      }
    }
  }

  @Test(arguments: [
    "The mayor said the lamp was lit.", "“The lamp is lit,” the mayor said.",
    "Nora Quill sees the lamp.",
    "New lamps were lit in the harbour of Oslo on Monday.",
  ])
  func `sentences are seen through`(text: String) {
    #expect(!isLetThrough(dateline: text))
  }

  @Test(arguments: [
    "The lamp was lit and everybody saw it.", "Lampen lodde over havet i natt.",
    "Der alte Turm brennt wieder.",
  ])
  func `paragraphs without a word of credits are seen through`(text: String) {
    #expect(!isLetThrough(credit: text))
  }
}
