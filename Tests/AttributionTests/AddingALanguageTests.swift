// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel
import Testing

/// The examples of `docs/ADDING-A-LANGUAGE.md`.
@Suite struct `Adding a language and an agency` {
  @Test func `a language is a table of words`() {
    var lanternese = Lexicon("x-lantern")
    lanternese.by = ["verk"]
    lanternese.and = ["plu"]
    lanternese.placed = ["ak"]
    lanternese.sources = ["fontel"]
    lanternese.months = ["primun", "dutun"]
    lanternese.clauses = [("tradik per; helpis", .translator)]
    lanternese.openClauses = ["helpis"]
    lanternese.towns = ["Lampograd"]
    let grammar = AttributionGrammar(lexicons: Lexicon.all + [lanternese])

    let byline = grammar.byline("Verk Norola Quilix plu Tomar Reedek ak Lampograd")
    #expect(byline?.people.map(\.name) == ["Norola Quilix", "Tomar Reedek"])
    #expect(byline?.people.map(\.location) == ["Lampograd", "Lampograd"])
    #expect(grammar.credit("Fontel: Reuters")?.agencies.map(\.code) == ["Reuters"])
    #expect(grammar.credit("Tradik per Norola Quilix")?.people.first?.role == .translator)
    #expect(grammar.classify("Helpis Norola Quilix") != nil)
    let dateline = grammar.dateline("LAMPOGRAD, 4 dutun (Reuters) - Lampe")
    #expect(dateline?.dateline.places == ["LAMPOGRAD"])
    #expect(dateline?.dateline.date == "4 dutun")
    #expect(AttributionGrammar.standard.credit("Fontel: Reuters")?.organizations == ["Fontel"])
  }

  @Test func `an agency is a line of the register`() {
    let agency = Agency(
      "LNA", "Lampograd News Agency", country: "XX", languages: "x-lantern en",
      aliases: "Lampograd News|lna", domain: "lna.example")
    let register = AgencyRegister(AgencyRegister.standard.all + [agency])
    let grammar = AttributionGrammar(register: register)

    #expect(register.agency(named: "Lampograd News")?.code == "LNA")
    #expect(grammar.credit("(lna/AFP)")?.agencies.map(\.code) == ["LNA", "AFP"])
    #expect(grammar.dateline("OSLO (LNA) - The lamp")?.dateline.agency == "LNA")
    #expect(grammar.byline("By Nora Quill, LNA")?.agencies.map(\.name) == ["Lampograd News Agency"])
    #expect(AttributionGrammar.standard.credit("(lna)")?.agencies.isEmpty ?? true)
  }
}
