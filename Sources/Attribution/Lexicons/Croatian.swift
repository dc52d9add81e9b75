// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Croatian and Bosnian.
  public static let croatian: Lexicon = {
    var words = Lexicon("hr")
    words.by = list(
      """
      piše; pišu; piše i; napisao; napisala; tekst; autor; autorica; autori
      """)
    words.and = list("i")
    words.placed = list("u; iz")
    words.months = [
      "siječnja januara", "veljače februara", "ožujka marta", "travnja aprila", "svibnja maja",
      "lipnja juna", "srpnja jula", "kolovoza augusta avgusta", "rujna septembra",
      "listopada oktobra", "studenoga studenog novembra", "prosinca decembra",
    ]
    words.weekdays = list(
      """
      ponedjeljak; utorak; srijeda; četvrtak; petak; subota; nedjelja
      """)
    words.titles = list("novinar; novinarka; dopisnik; dopisnica; urednik; urednica")
    words.staff = list("redakcija")
    words.agencies = list("agencije; novinske agencije")
    words.clauses =
      roles(.translator, "prijevod; preveo; prevela; prijevod s engleskog")
      + roles(.editor, "uredio; uredila; urednik; urednica; uredila i pripremila")
      + roles(.contributor, "suradnja; uz pomoć")
    words.sources = list("izvor; izvori")
    words.photos = list("slika; snimio; fotografija; ilustracija")
    words.organizations = list("vjesnik; novosti; vijesti; politika; dnevnik")
    words.reservations = list("sva prava pridržana; sva prava zadržana")
    words.running = list("prema; nije; koji; koja; kaže; nakon")
    words.towns = list(
      """
      Zagreb; Split; Rijeka; Osijek; Zadar; Dubrovnik; Sarajevo; Mostar; Banja Luka;
      Tuzla; Zenica; Pula; Šibenik; Varaždin; Beč; Bruxelles; Rim; Pariz; Moskva; Kijev;
      Strasbourg; Ženeva
      """)
    words.regions = list("Hrvatska; Slovenija; Bosna i Hercegovina; Italija; Mađarska")
    words.outlets = list(
      """
      Jutarnji list; Večernji list; Index.hr; N1; HRT; Klix; Klix.ba; Slobodna Dalmacija;
      Novi list
      """)
    words.givenNames = Lexicon.words(
      """
      Dubravka Hrvoje Tomislav Zvonimir Krešimir Ivana Marija Ante Mate Josip Stjepan Željka Željko Mirjana
      Branka Igor Goran Boris Maja Petra Luka Zoran Amra Emir Senad Adnan Lejla Andrija Anđela Anđelko
      Antonija Bojan Bojana Boško Branimir Branko Dalibor Damir Danijel Danijela Darija Darko Davorka
      Dejan Dijana Domagoj Dragica Dražen Dubravko Dunja Duško Edi Edin Filip Frane Franjo Gordana Gordan
      Irena Iva Ivanka Ivo Jadranka Jakov Jasmina Jasna Josipa Jozo Jure Karlo Katarina Kristijan Krunoslav
      Ksenija Lidija Ljerka Ljubica Ljubomir Lovre Lovro Lucija Marica Marijan Marijana Marinko Matea Matija
      Mihael Mijo Miljenko Mislav Natalija Neda Nenad Nevena Nika Nikica Nikolina Nives Petar Predrag Rade
      Ratko Ružica Sanja Saša Senka Siniša Slaven Slavica Slobodan Snježana Srđan Stipe Tena Tihana Tihomir
      Vanja Vedrana Velimir Vinko Vjekoslav Vlado Zdenko Zrinka Zvonko
      """)
    return words
  }()
}
