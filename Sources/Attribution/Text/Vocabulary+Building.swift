// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Vocabulary {
  /// The vocabulary of a register and some languages.
  convenience init(register: AgencyRegister, lexicons: [Lexicon]) {
    var table = VocabularyTable()
    for (meaning, phrases) in VocabularyTable.international { table.add(phrases, meaning) }
    for lexicon in lexicons { table.add(lexicon) }
    for (index, agency) in register.all.enumerated() { table.add(agency, at: index) }
    self.init(table)
  }
}

extension VocabularyTable {
  fileprivate mutating func add(_ lexicon: Lexicon) {
    for (meaning, phrases) in VocabularyTable.tables(of: lexicon) { add(phrases, meaning) }
    for (number, spellings) in lexicon.months.enumerated() {
      add(Phrases(words: spellings), .month, month: number + 1)
    }
    for (phrases, role) in lexicon.clauses {
      add(phrases, .clause, single: .labelled, role: role)
    }
    for (phrases, role) in lexicon.closings { add(phrases, .closing, role: role) }
  }

  private static func tables(of lexicon: Lexicon) -> [(Meaning, Phrases)] {
    [
      (.by, lexicon.by), (.genre, lexicon.genres), (.and, lexicon.and), (.placed, lexicon.placed),
      (.belonging, lexicon.belonging), (.particle, lexicon.particles), (.article, lexicon.articles),
      (.weekday, lexicon.weekdays), (.title, lexicon.titles), (.titlePart, lexicon.titleParts),
      (.staff, lexicon.staff), (.agencies, lexicon.agencies), (.material, lexicon.materials),
      (.source, lexicon.sources), (.openSource, lexicon.openSources),
      (.openClause, lexicon.openClauses),
      (.republished, lexicon.republications), (.published, lexicon.editions),
      (.syndicated, lexicon.syndications), (.photo, lexicon.photos),
      (.organization, lexicon.organizations), (.copyright, lexicon.copyrights),
      (.notice, lexicon.notices), ([.notice, .reservation], lexicon.reservations),
      (.tail, lexicon.tails), (.ordinary, lexicon.ordinary),
      (.running, lexicon.running), (.honorific, lexicon.honorifics), (.town, lexicon.towns),
      (.region, lexicon.regions), (.outlet, lexicon.outlets), (.given, lexicon.givenNames),
    ]
  }

  fileprivate mutating func add(_ agency: Agency, at index: Int) {
    for name in [agency.code, agency.nativeName, agency.englishName] + agency.aliases {
      add(name, of: index)
      if name.utf8.starts(with: "The ".utf8) { add(String(name.dropFirst(4)), of: index) }
    }
  }

  private mutating func add(_ name: String, of agency: Int) {
    let spelling = AgencySpelling(
      agency: agency, spelling: name, isExact: AgencyRegister.isExact(name))
    let isAmbiguous = AgencyRegister.isAmbiguous(name)
    add(Phrases(name), isAmbiguous ? [.agency, .ambiguous] : .agency, agency: spelling)
  }

  /// What is printed in all languages.
  fileprivate static let international: [(Meaning, Phrases)] = [
    (.particle, particles), (.suffix, suffixes), (.degree, degrees), (.flag, flags),
  ]

  /// Small words inside names, in languages that have no table of their own.
  private static let particles = Lexicon.words(
    "van von der den de del della di da do dos das du la le al bin ibn ben bint abu ter ten te zu zur af av"
  )

  private static let suffixes = Lexicon.words("jr sr ii iii iv jnr")

  private static let degrees = Lexicon.words(
    "ma ms ba bsc msc mba phd md rd rn do dds dvm jd mph rdn cfp cpa facp llm cepf pharmd edd lmft mfa"
  )

  private static let flags = Lexicon.list(
    "rpt; update; adv; att; attn; corrected; refile; wrapup; rep; repetition; recasts; add; urgent; advisory"
  )
}
