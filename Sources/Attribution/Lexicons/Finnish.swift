// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Finnish.
  public static let finnish: Lexicon = {
    var words = Lexicon("fi")
    words.by = list(
      "teksti; kirjoittanut; kirjoittaja; toimittaja; kirjoittajat; teksti ja kuva; teksti ja kuvat; teksti ja valokuvat"
    )
    words.genres = list("analyysi; kommentti; haastattelu; mielipide; kolumni; pääkirjoitus; arvio")
    words.and = ["ja", "sekä"]
    words.months = [
      "tammikuuta tammikuu", "helmikuuta helmikuu", "maaliskuuta maaliskuu", "huhtikuuta huhtikuu",
      "toukokuuta toukokuu", "kesäkuuta kesäkuu", "heinäkuuta heinäkuu", "elokuuta elokuu",
      "syyskuuta syyskuu", "lokakuuta lokakuu", "marraskuuta marraskuu", "joulukuuta joulukuu",
    ]
    words.weekdays = Lexicon.words(
      "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai")
    words.titles = list(
      "toimittaja; kirjeenvaihtaja; päätoimittaja; kolumnisti; kuvaaja; erikoistoimittaja; uutispäällikkö"
    )
    words.staff = list("toimitus; uutistoimitus; toimituskunta")
    words.agencies = list("uutistoimistot; uutistoimisto; tietotoimistot")
    words.clauses =
      roles(.translator, "suomennos; kääntänyt; käännös; suomentanut")
      + roles(.writer, "teksti; kirjoittaja") + roles(.editor, "toimittanut; päätoimittaja")
      + roles(.contributor, "mukana avusti; avusti; avustajat")
    words.sources = list("lähde; lähteet")
    words.photos = list(
      "kuva; kuvat; kuvaaja; arkistokuva; kuvituskuva; lehtikuva; grafiikka; video")
    words.organizations = list(
      "sanomat; uutiset; lehti; oy; yliopisto; ministeriö; poliisi; liitto; toimisto; suomi; yle; aamulehti; kauppalehti"
    )
    words.reservations = list("kaikki oikeudet pidätetään")
    words.notices = list("kaikki oikeudet; tekijänoikeus")
    words.tails = list("julkaistu; päivitetty; klo; muokattu")
    words.running = list(
      "on; oli; ovat; ei; se; hän; he; me; minä; että; joka; kun; myös; mutta; voi; pitää; miten; mukaan; sanoo; sanoi"
    )
    words.towns = list(
      "Helsinki; Espoo; Tampere; Vantaa; Oulu; Turku; Jyväskylä; Lahti; Kuopio; Pori; Joensuu; Lappeenranta; Hämeenlinna; Vaasa; Rovaniemi; Mikkeli; Kotka; Tukholma; Oslo; Kööpenhamina; Tallinna; Moskova; Pietari; Bryssel; Berliini; Lontoo; Pariisi; Rooma; Washington; New York; Peking; Kiova"
    )
    words.regions = list("Suomi; Lappi; Ahvenanmaa; Ruotsi; Norja; Venäjä; Viro; Ukraina; Uusimaa")
    words.outlets = list(
      "Helsingin Sanomat; HS; Ilta-Sanomat; Iltalehti; Yle; Yle Uutiset; MTV; MTV Uutiset; Kauppalehti; Aamulehti; Turun Sanomat; Kaleva; Keskisuomalainen; Savon Sanomat; Suomen Kuvalehti; Maaseudun Tulevaisuus; Lännen Media; Uutissuomalainen"
    )
    words.givenNames = Lexicon.words(
      """
      Antti Heta Juha Jukka Mikko Matti Timo Kari Pekka Jari Heikki Markku Jussi Teemu Janne Petri Marko
      Tuomas Lauri Aleksi Eero Olli Risto Seppo Tapio Hannu Ilkka Arto Pasi Kalle Anna Maria Hanna Sanna Laura
      Minna Tiina Kaisa Kirsi Päivi Sari Katja Heidi Jenni Johanna Anu Marja Leena Ritva Tuula Pirjo Emma Aino
      Elina Riikka Salla Outi Saara Noora Essi Piia Ulla Eeva Suvi Terhi Veera Joonas Niko Otto Oskari Panu
      Vesa Liisa Riitta Kaarina Anneli Tarja Pirkko Eila Irma Raija Sirpa Merja Jaana Mervi Arja Eija Marjatta
      Niina Hanne Henna Heini Jonna Krista Milla Netta Oona Siiri Vilma Virpi Iida Iiris Katri Kerttu Elli
      Eveliina Reetta Roosa Mirja Mirka Maarit Annika Annukka Arttu Atte Eetu Erkki Harri Henrik Iiro Ilari
      Ismo Jaakko Jani Jarkko Jarmo Joni Jorma Jouko Jouni Juhani Juho Juuso Kaj Kimmo Lasse Leevi Mauri Miika
      Mika Mikael Miro Ossi Paavo Pauli Pekko Pentti Perttu Raimo Reijo Rami Reima Roope Samuli Santeri Sauli
      Simo Tarmo Tero Topi Tommi Tuukka Urho Valtteri Veikko Vilho Väinö Antero Jalmari Kaarlo Kauko Kyösti
      Martti Osmo Taneli Yrjö Ville Sami Esa Anni
      """
    )
    return words
  }()
}
