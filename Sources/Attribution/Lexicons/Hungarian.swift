// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Hungarian.
  public static let hungarian: Lexicon = {
    var words = Lexicon("hu")
    words.by = list("írta; szerző; szerzők; készítette; interjú; az interjút készítette; riport")
    words.and = list("és")
    words.months = [
      "január jan", "február febr", "március márc", "április ápr", "május máj", "június jún",
      "július júl", "augusztus aug", "szeptember szept", "október okt", "november nov",
      "december dec",
    ]
    words.weekdays = list("hétfő; kedd; szerda; csütörtök; péntek; szombat; vasárnap")
    words.titles = list("újságíró; tudósító; szerkesztő; főszerkesztő; munkatárs")
    words.staff = list("szerkesztőség; a szerkesztőség")
    words.agencies = list("hírügynökségek; hírügynökség")
    words.clauses =
      roles(.translator, "fordította; fordítás")
      + roles(.editor, "szerkesztette; szerkesztő")
      + roles(.contributor, "közreműködött; közreműködött még")
    words.sources = list("forrás; források")
    words.photos = list("fotó; kép; illusztráció; nyitókép; borítókép")
    words.organizations = list("hírek; hírlap; újság")
    words.reservations = list("minden jog fenntartva")
    words.running = list("szerint; hogy; volt; mondta; közölte; írja")
    words.towns = list(
      """
      Budapest; Debrecen; Szeged; Pécs; Győr; Miskolc; Kecskemét; Nyíregyháza;
      Székesfehérvár; Szombathely; Bécs; Pozsony; Kolozsvár; Brüsszel; Moszkva; Kijev;
      Párizs; Róma; Varsó; Prága; Belgrád; Bukarest; Zágráb; Isztambul; Peking;
      Jeruzsálem; Genf; Strasbourg
      """)
    words.regions = list(
      """
      Magyarország; Románia; Szlovákia; Szerbia; Ausztria; Ukrajna
      """)
    words.outlets = list(
      """
      Index; Telex; 444; HVG; Népszava; Magyar Nemzet; Origo; Magyar Hang
      """)
    words.givenNames = Lexicon.words(
      """
      Réka Zsuzsanna László István Gábor Zoltán Attila Tamás Péter Ágnes Katalin Ildikó Eszter Balázs Gergely
      Ferenc József Sándor Tibor Imre Dóra Nóra Judit Márton Bence Erzsébet Éva Zsuzsa Julianna Krisztina Irén
      Anikó Mónika Tímea Viktória Nikolett Bernadett Borbála Boglárka Csilla Emese Enikő Fanni Fruzsina
      Henrietta Izabella Kinga Klára Lilla Melinda Noémi Orsolya Rozália Szilvia Terézia Zsanett Zsófia Zsóka
      János Mihály Károly Lajos Béla Gyula Pál András Csaba Ádám Dávid Dániel Máté Krisztián Richárd Róbert
      Szabolcs Szilárd Tivadar Vilmos Zsolt Zsombor Áron Ákos Árpád Barnabás Bálint Botond Dénes Domonkos Ernő
      Gáspár Géza György Gyuri Győző Jenő Kálmán Kornél Kristóf Levente Loránd Lóránt Marcell Mátyás Miklós
      Milán Ottó Olivér Patrik Sebestyén Tódor Gergő Endre Elemér Antal Benedek Boldizsár
      """)
    return words
  }()
}
