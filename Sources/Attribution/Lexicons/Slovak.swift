// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Slovak; what it shares with Czech stands there.
  public static let slovak: Lexicon = {
    var words = Lexicon("sk")
    words.by = list(
      """
      autor; autorka; autori; napísal; napísala; pripravil; pripravila; text
      """)
    words.and = list("a")
    words.placed = list("v; z")
    words.months = [
      "januára január", "februára február", "marca", "apríla apríl", "mája máj", "júna jún",
      "júla júl", "augusta", "septembra", "októbra október", "novembra", "decembra",
    ]
    words.weekdays = list("pondelok; utorok; streda; štvrtok; piatok; sobota; nedeľa")
    words.titles = list(
      """
      redaktor; redaktorka; spravodajca; spravodajkyňa; reportér; reportérka
      """)
    words.staff = list("redakcia")
    words.agencies = list("agentúry; agentúra; tlačové agentúry")
    words.clauses =
      roles(.translator, "preklad; preložil; preložila")
      + roles(.editor, "spracoval; spracovala; editor")
    words.sources = list("zdroj; zdroje")
    words.photos = list("fotografia; snímka; ilustračné foto; ilustračná fotografia")
    words.reservations = list("všetky práva vyhradené")
    words.running = list("podľa; ktorý; ktorá; povedal; povedala; informuje; informoval")
    words.towns = list(
      """
      Bratislava; Košice; Prešov; Žilina; Nitra; Trnava; Trenčín; Banská Bystrica;
      Poprad; Viedeň; Brusel; Praha; Moskva; Kyjev; Varšava; Budapešť; Rím; Paríž; Londýn;
      Ženeva
      """)
    words.regions = list("Slovensko; Česko; Maďarsko; Poľsko; Ukrajina")
    words.outlets = list(
      """
      SME; Denník N; Pravda; Aktuality.sk; RTVS; Hospodárske noviny
      """)
    words.givenNames = Lexicon.words(
      """
      Zuzana Jozef Ján Juraj Ľubomír Ľuboš Katarína Mária Štefan Vladimír Miroslav Pavol Andrej Matúš Tomáš
      Lukáš Eva Alena Alžbeta Blažej Bronislava Dominika Fedor František Henrich Ivica Iveta Jaroslav
      Jaroslava Jozefína Karol Klaudia Kristína Ladislav Lenka Ľubica Ľudmila Ľudovít Magdaléna Marek Margita
      Marián Matej Michal Miroslava Oľga Ondrej Radoslav Rastislav Renáta Slávka Stanislav Svetlana Timea
      Veronika Viera Viliam Vojtech Zlatica Žofia
      """)
    return words
  }()
}
