// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Danish.
  public static let danish: Lexicon = {
    var words = Lexicon("da")
    words.by = list(
      "af; skrevet af; tekst; journalist; tekst af; forfatter; publiceret af; tekst og foto; tekst og fotos; tekst & foto; foto og tekst"
    )
    words.genres = list("analyse; kommentar; interview; debat; leder; klumme; anmeldelse")
    words.and = ["og"]
    words.placed = ["i", "på", "fra"]
    words.belonging = ["for", "fra", "ved"]
    words.particles = Lexicon.words("af von de")
    words.months = [
      "januar jan", "februar feb", "marts mar", "april apr", "maj", "juni jun", "juli jul",
      "august aug", "september sep sept", "oktober okt", "november nov", "december dec",
    ]
    words.weekdays = Lexicon.words("mandag tirsdag onsdag torsdag fredag lørdag søndag")
    words.titles = list(
      "journalist; korrespondent; redaktør; reporter; chefredaktør; kommentator; skribent; praktikant; udlandskorrespondent; erhvervsredaktør; politisk redaktør; fotograf"
    )
    words.staff = list("redaktionen; redaktion; nyhedsbureau; nyhedsredaktionen")
    words.agencies = list("bureauer; nyhedsbureauer; telegrambureauer; bureau")
    words.clauses =
      roles(
        .translator,
        "oversat af; oversættelse; oversættelse ved; på dansk ved; oversat fra engelsk af")
      + roles(.editor, "redigeret af; redaktion; redaktør")
      + roles(.contributor, "bidrag fra; med bidrag fra; medvirkende")
      + roles(.researcher, "research") + roles(.writer, "tekst; tekst af")
    words.closings = roles(.contributor, "har bidraget til denne artikel; bidrog til denne artikel")
    words.materials = list("med bidrag fra; med; med oplysninger fra")
    words.sources = list("kilde; kilder")
    words.republications = list(
      "artiklen blev først bragt i; artiklen er oprindeligt bragt i; denne artikel blev først bragt i; artiklen har tidligere været bragt i; først bragt i"
    )
    words.photos = list(
      "foto; fotos; billede; arkivfoto; pressefoto; grafik; illustration; video; fotograf")
    words.organizations = list(
      "avis; avisen; tidende; nyheder; nyhederne; dagblad; bladet; radio; medier; kommune; politi; forening; folkeblad; stiftstidende; universitet"
    )
    words.reservations = list("alle rettigheder forbeholdes")
    words.notices = list("eftertryk forbudt; ophavsret")
    words.tails = list(
      "publiceret; opdateret; offentliggjort; kl; den; sidst opdateret; udgivet")
    words.running = list(
      "er; var; bliver; blev; har; havde; siger; sagde; ikke; en; et; det; han; hun; vi; de; jeg; at; som; til; når; også; men; kan; skal; vil; om; under; mellem; hvordan; ifølge"
    )
    words.towns = list(
      "København; Aarhus; Århus; Odense; Aalborg; Esbjerg; Randers; Kolding; Horsens; Vejle; Roskilde; Herning; Silkeborg; Helsingør; Viborg; Nuuk; Tórshavn; Bruxelles; Berlin; London; Paris; Oslo; Stockholm; Malmø; Göteborg; Helsinki; Moskva; Washington; New York; Beijing; Rom; Madrid"
    )
    words.regions = list(
      "Danmark; Grønland; Færøerne; Sverige; Norge; Tyskland; Jylland; Fyn; Sjælland; Bornholm")
    words.outlets = list(
      "DR; DR Nyheder; TV 2; TV2; Politiken; Berlingske; Jyllands-Posten; Information; Ekstra Bladet; BT; Børsen; Weekendavisen; Kristeligt Dagblad; Altinget; Zetland; Finans; JydskeVestkysten; Fyens Stiftstidende; KNR; Sermitsiaq"
    )
    words.givenNames = nordicNames
    return words
  }()
}
