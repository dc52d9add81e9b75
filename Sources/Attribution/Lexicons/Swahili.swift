// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Swahili.
  public static let swahili: Lexicon = {
    var words = Lexicon("sw")
    words.by = list("na; imeandikwa na; mwandishi")
    words.and = list("na")
    words.months = [
      "januari", "februari", "machi", "aprili", "mei", "juni", "julai", "agosti", "septemba",
      "oktoba", "novemba", "desemba",
    ]
    words.titles = list("mwandishi; mhariri")
    words.staff = list("mwandishi wetu")
    words.clauses =
      roles(.translator, "imetafsiriwa na")
      + roles(.editor, "mhariri; imehaririwa na")
    words.sources = list("chanzo")
    words.photos = list("picha")
    words.reservations = list("haki zote; haki zote zimehifadhiwa")
    words.towns = list(
      """
      Dar es Salaam; Dodoma; Shinyanga; Mwanza; Arusha; Morogoro; Mbeya; Nairobi; Mombasa;
      Kisumu; Zanzibar
      """)
    words.regions = list("Tanzania; Kenya")
    words.outlets = list("Mwananchi; Daily News; DAILY NEWS; Habari Leo")
    words.givenNames = Lexicon.words(
      """
      Asha Juma Hamisi Neema Baraka Amina Rehema Salim Zawadi Imani Rashidi Selemani Saidi Khamis Halima
      Bakari Chausiku Daudi Issa Jabari Jamila Kassim Khadija Maulid Mwajuma Mwanaidi Omari Shabani Yahya
      Zainabu Zuberi
      """)
    return words
  }()
}
