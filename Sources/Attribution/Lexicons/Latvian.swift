// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Latvian.
  public static let latvian: Lexicon = {
    var words = Lexicon("lv")
    words.by = list("autors; autore; teksts")
    words.months = [
      "janvāris janvārī", "februāris", "marts", "aprīlis", "maijs", "jūnijs jūnijā", "jūlijs",
      "augusts", "septembris", "oktobris", "novembris", "decembris",
    ]
    words.clauses =
      roles(.translator, "tulkoja; tulkojums")
    words.sources = list("avots; avoti")
    words.photos = list("attēls")
    words.reservations = list("visas tiesības aizsargātas")
    words.towns = list("Rīga; Daugavpils; Liepāja; Jelgava; Ventspils")
    words.regions = list("Latvija")
    words.outlets = list("LSM; TVNET; Diena")
    return words
  }()
}
