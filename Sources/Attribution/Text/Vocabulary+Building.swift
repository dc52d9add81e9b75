// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Vocabulary {
  /// The vocabulary of a register and some languages.
  convenience init(register: AgencyRegister, lexicons: [Lexicon]) {
    var table = VocabularyTable()
    for lexicon in lexicons { table.add(lexicon) }
    for (index, agency) in register.all.enumerated() { table.add(agency, at: index) }
    self.init(table)
  }
}

extension VocabularyTable {

  fileprivate mutating func add(_ lexicon: Lexicon) {
    for (meaning, phrases) in VocabularyTable.tables(of: lexicon) {
      for phrase in phrases { add(phrase, meaning) }
    }
    for (number, spellings) in lexicon.months.enumerated() {
      for word in spellings.split(separator: " ") {
        add(String(word), .month, month: number + 1)
      }
    }
    for (phrase, role) in lexicon.clauses {
      let isSingle = !phrase.contains(" ")
      add(phrase, isSingle ? [.clause, .labelled] : .clause, role: role.rawValue)
    }
    for (phrase, role) in lexicon.closings { add(phrase, .closing, role: role.rawValue) }
  }

  private static func tables(of lexicon: Lexicon) -> [(Meaning, [String])] {
    [
      (.by, lexicon.by), (.genre, lexicon.genres), (.and, lexicon.and), (.placed, lexicon.placed),
      (.belonging, lexicon.belonging), (.particle, lexicon.particles), (.article, lexicon.articles),
      (.weekday, lexicon.weekdays), (.title, lexicon.titles), (.titlePart, lexicon.titleParts),
      (.staff, lexicon.staff), (.agencies, lexicon.agencies), (.material, lexicon.materials),
      (.source, lexicon.sources), (.openSource, lexicon.openSources),
      (.republished, lexicon.republications), (.published, lexicon.editions),
      (.syndicated, lexicon.syndications), (.photo, lexicon.photos),
      (.organization, lexicon.organizations), (.copyright, lexicon.copyrights),
      (.notice, lexicon.notices), ([.notice, .reservation], lexicon.reservations),
      (.tail, lexicon.tails), (.ordinary, lexicon.ordinary),
      (.running, lexicon.running), (.honorific, lexicon.honorifics), (.town, lexicon.towns),
      (.region, lexicon.regions), (.outlet, lexicon.outlets), (.given, lexicon.givenNames),
      (.particle, VocabularyTable.particles), (.suffix, VocabularyTable.suffixes),
      (.degree, VocabularyTable.degrees), (.flag, VocabularyTable.flags),
    ]
  }

  fileprivate mutating func add(_ agency: Agency, at index: Int) {
    var names = [agency.code, agency.nativeName, agency.englishName] + agency.aliases
    names += names.filter { $0.hasPrefix("The ") }.map { String($0.dropFirst(4)) }
    for name in Set(names) {
      let isExact = AgencyRegister.isExact(name)
      let spelling = AgencySpelling(agency: index, spelling: name, isExact: isExact)
      let isAmbiguous = AgencyRegister.isAmbiguous(name)
      add(name, isAmbiguous ? [.agency, .ambiguous] : .agency, agency: spelling)
    }
  }

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
