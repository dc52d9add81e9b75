// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Icelandic.
  public static let icelandic: Lexicon = {
    var words = Lexicon("is")
    words.by = list("höfundur; skrifar; texti; eftir; skrifað af; viðtal")
    words.and = list("og")
    words.months = [
      "janúar", "febrúar", "mars", "apríl", "maí", "júní", "júlí", "ágúst", "september",
      "október", "nóvember", "desember",
    ]
    words.clauses =
      roles(.translator, "þýðing; þýddi")
    words.sources = list("heimild; heimildir")
    words.photos = list("mynd; ljósmynd")
    words.reservations = list("öll réttindi áskilin")
    words.towns = list("Reykjavík; Akureyri; Keflavík")
    words.regions = list("Ísland")
    words.outlets = list("Morgunblaðið; RÚV; Vísir; mbl.is")
    words.givenNames = Lexicon.words(
      """
      Guðrún Sigríður Jón Ólafur Sigurður Guðmundur Magnús Kristján Bjarni Stefán Jóhann Helgi Þórður
      Hildur Ragnheiður Ingibjörg Katrín Kristín Margrét Auður Árni Páll Pétur
      """)
    return words
  }()
}
