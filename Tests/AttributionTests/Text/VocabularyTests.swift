// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

@testable import Attribution

@Suite struct `Finding the words of a phrase` {
  @Test(arguments: [
    "written by", " Écrit   par ", "Редакция новостей", "وكالة الأنباء", "서울 연합뉴스",
    "新华社", "dpa-AFX", "S.C", "ntv.de", "24 Horas", "O'Neill", "Straße", "ΕΛΛΑΔΑ", "", " ",
  ])
  func `finds those a line of text has`(phrase: String) {
    var words: [UInt64] = []
    Vocabulary.eachWord(of: phrase) { words.append($0) }
    let line = Line(Array(phrase.utf8), vocabulary: Vocabulary(VocabularyTable(capacity: 2)))
    #expect(words == line.tokens.filter { $0.kind == .word || $0.kind == .number }.map(\.hash))
  }

  @Test func `knows every phrase of the standard tables`() {
    let vocabulary = AttributionGrammar.standard.vocabulary
    for lexicon in Lexicon.all {
      for phrase in lexicon.by + lexicon.titles + lexicon.towns + lexicon.outlets {
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
