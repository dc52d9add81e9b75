// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Slovenian.
  public static let slovenian: Lexicon = {
    var words = Lexicon("sl")
    words.by = list("piše; avtor; avtorica; avtorji; besedilo")
    words.placed = list("v; iz")
    words.months = [
      "januarja januar", "februarja", "marca marec", "aprila", "maja", "junija junij",
      "julija julij", "avgusta avgust", "septembra", "oktobra", "novembra", "decembra",
    ]
    words.titles = list("novinar; novinarka; dopisnik; dopisnica; urednik; urednica")
    words.staff = list("uredništvo")
    words.agencies = list("agencije; tiskovne agencije")
    words.clauses =
      roles(.translator, "prevod; prevedel; prevedla")
      + roles(.editor, "uredil; uredila")
    words.sources = list("vir; viri")
    words.photos = list("fotografija; slika")
    words.reservations = list("vse pravice pridržane")
    words.running = list("ki; pravi; sporoča; poroča")
    words.towns = list(
      """
      Ljubljana; Maribor; Celje; Kranj; Koper; Novo mesto; Nova Gorica; Dunaj; Bruselj;
      Zagreb; Beograd; Rim; Moskva; Ženeva
      """)
    words.regions = list("Slovenija; Hrvaška; Avstrija")
    words.outlets = list("Delo; Dnevnik; Večer; RTV Slovenija; 24ur; Siol.net")
    return words
  }()
}
