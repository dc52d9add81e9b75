// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

@testable import Attribution

@Suite struct `Finding the words of a phrase` {
  private func words(_ text: String) -> [UInt64] {
    let line = Line(Array(text.utf8), vocabulary: .empty)
    return line.tokens.filter { $0.kind == .word || $0.kind == .number }.map(\.hash)
  }

  @Test(arguments: [
    "written by", " Écrit   par ", "Редакция новостей", "وكالة الأنباء", "서울 연합뉴스",
    "新华社", "dpa-AFX", "S.C", "ntv.de", "24 Horas", "O'Neill", "Straße", "ΕΛΛΑΔΑ", "d'", "", " ",
  ])
  func `finds those a line of text has`(phrase: String) {
    var hash: UInt64?
    var parts: [UInt64] = []
    for word in words(phrase) {
      hash = hash.map { WordHash.phrase($0, word) } ?? word
      if let hash { parts.append(hash) }
    }
    for table in [Phrases(phrase), Phrases("; \(phrase) ;;")] {
      var found: [Phrases.Part] = []
      table.forEachPart { found.append($0) }
      #expect(found.map(\.hash) == parts)
      #expect(found.last?.isWhole ?? true)
      #expect(found.dropLast().allSatisfy { !$0.isWhole })
    }
  }

  @Test func `parts a table into its phrases`() {
    func wholes(_ phrases: Phrases) -> [UInt64] {
      var found: [UInt64] = []
      phrases.forEachPart { if $0.isWhole { found.append($0.hash) } }
      return found
    }
    let list = Phrases(
      """
      text by; l'; photo
      desk;
      """)
    #expect(list.strings == ["text by", "l'", "photo desk"])
    #expect(wholes(list) == ["text by", "l'", "photo desk"].flatMap { wholes(Phrases($0)) })
    let names = Phrases(words: "Jean-Luc\nÉlise Zoé")
    #expect(names.strings == ["Jean-Luc", "Élise", "Zoé"])
    #expect(wholes(names) == words("Jean-Luc; Élise; Zoé"))
    #expect(wholes(["text by", "photo"]) == wholes("text by; photo"))
  }

  @Test func `knows phrases without a blank`() {
    var single: [Bool] = []
    Phrases("text; text by; l'article; (text) by").forEachPart {
      if $0.isWhole { single.append($0.isSingle) }
    }
    #expect(single == [true, false, true, false])
  }

  @Test func `knows every phrase of the standard tables`() {
    let vocabulary = AttributionGrammar.standard.vocabulary
    for lexicon in Lexicon.all {
      let tables = [lexicon.by, lexicon.titles, lexicon.towns, lexicon.outlets]
      for phrase in tables.flatMap(\.strings) {
        let line = Line(Array(phrase.utf8), vocabulary: vocabulary)
        guard line.tokens.allSatisfy({ $0.kind == .word }) else { continue }
        #expect(line.phrase(at: 0, [.by, .title, .town, .outlet])?.end == line.count, "\(phrase)")
      }
    }
  }
}

@Suite struct `Fitting a printed text to an agency's spelling` {
  private func fits(_ text: String, _ spelling: String, isExact: Bool) -> Bool {
    AgencySpelling(agency: 0, spelling: spelling, isExact: isExact).fits(Array(text.utf8)[...])
  }

  @Test func `takes codes as spelled, stops left aside`() {
    #expect(fits("dpa", "dpa", isExact: true))
    #expect(!fits("Dpa", "dpa", isExact: true))
    #expect(!fits("dpa-AFX", "dpa", isExact: true))
    #expect(fits("A.P.", "AP", isExact: true))
    #expect(!fits("A", "AP", isExact: true))
  }

  @Test func `takes long names in any case`() {
    #expect(fits("THE ASSOCIATED PRESS", "The Associated Press", isExact: false))
  }
}
