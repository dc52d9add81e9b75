// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Lithuanian.
  public static let lithuanian: Lexicon = {
    var words = Lexicon("lt")
    words.by = list("autorius; autorė; parengė; tekstas")
    words.and = list("ir")
    words.months = [
      "sausio", "vasario", "kovo", "balandžio", "gegužės", "birželio", "liepos", "rugpjūčio",
      "rugsėjo", "spalio", "lapkričio", "gruodžio",
    ]
    words.titles = list("žurnalistas; žurnalistė; korespondentas; korespondentė")
    words.clauses =
      roles(.translator, "vertė; vertimas; išvertė")
      + roles(.editor, "redaktorius; redaktorė")
    words.sources = list("šaltinis; šaltiniai")
    words.openSources = list("šaltinis")
    words.photos = list("nuotr; nuotrauka; nuotraukos")
    words.reservations = list("visos teisės saugomos; visos teisės ginamos")
    words.towns = list(
      """
      Vilnius; Kaunas; Klaipėda; Šiauliai; Panevėžys; Briuselis; Maskva; Kyjivas
      """)
    words.regions = list("Lietuva")
    words.outlets = list("LRT; Delfi; 15min; Lrytas.lt")
    return words
  }()
}
