// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Norwegian.
  public static let norwegian: Lexicon = {
    var words = Lexicon("no")
    words.by = list(
      "av; skrevet av; tekst; tekst av; publisert av; journalist; tekst og foto; tekst & foto; foto og tekst; tekst/foto"
    )
    words.genres = list(
      "analyse; kommentar; intervju; debatt; leder; kronikk; anmeldelse; reportasje")
    words.and = ["og"]
    words.placed = ["i", "på", "fra"]
    words.belonging = ["for", "fra", "i", "ved"]
    words.particles = Lexicon.words("av von de")
    words.months = [
      "januar jan", "februar feb", "mars mar", "april apr", "mai", "juni jun", "juli jul",
      "august aug", "september sep sept", "oktober okt", "november nov", "desember des",
    ]
    words.weekdays = Lexicon.words("mandag tirsdag onsdag torsdag fredag lørdag søndag")
    words.titles = list(
      "journalist; korrespondent; redaktør; reporter; sjefredaktør; kommentator; frilanser; utenrikskorrespondent; politisk redaktør; fotograf; nyhetsleder; sportsjournalist; vaktsjef"
    )
    words.staff = list("redaksjonen; redaksjon; nyhetsbyrå")
    words.agencies = list("byråer; nyhetsbyråer; nyhetsbyråene; byrå")
    words.clauses =
      roles(.translator, "oversatt av; oversettelse; oversettelse ved; oversatt fra engelsk av")
      + roles(.editor, "redigert av; redaksjon; redaktør; ansvarlig redaktør")
      + roles(.contributor, "bidrag fra; med bidrag fra; medvirkende")
      + roles(.researcher, "research") + roles(.writer, "tekst; tekst av")
    words.closings = roles(
      .contributor,
      "har bidratt til denne saken; bidro til denne saken; har bidratt til denne artikkelen")
    words.materials = list("med bidrag fra; med; med opplysninger fra")
    words.sources = list("kilde; kilder")
    words.republications = list(
      "denne artikkelen ble først publisert i; saken ble først publisert i; først publisert i; denne saken ble først publisert på; artikkelen ble først publisert i; denne artikkelen ble først publisert på; saken er tidligere publisert i"
    )
    words.photos = list(
      "foto; bilde; arkivfoto; illustrasjonsfoto; grafikk; illustrasjon; video; skjermdump; fotograf; pressefoto"
    )
    words.organizations = list(
      "avis; avisa; avisen; tidende; nyheter; dagblad; bladet; radio; medier; kommune; politiet; forening; folkeblad; universitet; posten; hf; as"
    )
    words.reservations = list("alle rettigheter")
    words.notices = list(
      """
      ettertrykk forbudt; opphavsrett
      """)
    words.tails = list("publisert; oppdatert; kl; sist oppdatert; den; endret")
    words.running = list(
      "er; var; blir; ble; har; hadde; sier; sa; ikke; en; et; det; han; hun; vi; de; jeg; at; som; til; når; også; men; kan; skal; vil; om; under; mellom; hvordan; ifølge"
    )
    words.towns = list(
      "Oslo; Bergen; Trondheim; Stavanger; Drammen; Fredrikstad; Kristiansand; Sandnes; Tromsø; Sarpsborg; Skien; Ålesund; Sandefjord; Haugesund; Tønsberg; Moss; Bodø; Hamar; Lillehammer; Molde; Narvik; Kirkenes; Longyearbyen; Brussel; London; Paris; Berlin; Stockholm; København; Moskva; Kyiv; Washington; New York; Roma; Madrid; Reykjavik"
    )
    words.regions = list(
      "Norge; Noreg; Svalbard; Finnmark; Nordland; Troms; Vestland; Rogaland; Agder; Telemark; Vestfold; Innlandet; Sverige; Danmark; Tyskland"
    )
    words.outlets = list(
      "NRK; VG; Aftenposten; Dagbladet; Dagens Næringsliv; DN; E24; TV 2; Nettavisen; Klassekampen; Bergens Tidende; Adresseavisen; Stavanger Aftenblad; Morgenbladet; Vårt Land; Faktisk.no; Dagsavisen; Nordlys; Forskning.no; Khrono; mbl.is; RÚV; Vísir"
    )
    words.givenNames = nordicNames
    return words
  }()
}
