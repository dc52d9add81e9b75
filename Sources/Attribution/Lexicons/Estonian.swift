// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Estonian.
  public static let estonian: Lexicon = {
    var words = Lexicon("et")
    words.by = list("autor; tekst; kirjutas")
    words.and = list("ja")
    words.months = [
      "jaanuar jaanuaril", "veebruar", "märts märtsil", "aprill", "mai", "juuni juunil", "juuli",
      "august", "september", "oktoober", "november", "detsember",
    ]
    words.clauses =
      roles(.translator, "tõlkis; tõlge; tõlkinud")
      + roles(.editor, "toimetas; toimetaja")
    words.openClauses = list("tõlkinud; tõlkis")
    words.sources = list("allikas; allikad")
    words.photos = list("pilt")
    words.reservations = list("kõik õigused kaitstud")
    words.towns = list("Tallinn; Tartu; Narva; Pärnu; Viljandi")
    words.regions = list("Eesti")
    words.outlets = list("ERR; Postimees; Delfi; Eesti Päevaleht")
    return words
  }()
}
