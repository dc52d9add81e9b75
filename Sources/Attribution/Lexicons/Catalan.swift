// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Catalan.
  public static let catalan: Lexicon = {
    var words = Lexicon("ca")
    words.by = list("per; escrit per; autor; autora")
    words.and = list("i")
    words.months = [
      "gener", "febrer", "març", "abril", "maig", "juny", "juliol", "agost", "setembre",
      "octubre", "novembre", "desembre",
    ]
    words.titles = list("periodista; redactora; redactor; corresponsal")
    words.staff = list("redacció; redacció central")
    words.clauses =
      roles(.translator, "traducció; traducció de")
      + roles(.editor, "edició")
    words.materials = list("amb informació de; amb informacions de")
    words.sources = list("font; fonts")
    words.photos = list("imatge; fotografia de")
    words.organizations = list("diari")
    words.reservations = list("tots els drets reservats")
    words.towns = list(
      """
      Girona; Lleida; Tarragona; Sabadell; Terrassa; Palma; Perpinyà
      """)
    words.regions = list("Catalunya")
    words.outlets = list("Ara; El Punt Avui; 3Cat; VilaWeb")
    return words
  }()
}
