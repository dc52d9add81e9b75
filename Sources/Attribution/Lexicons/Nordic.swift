// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Danish.
  public static let danish: Lexicon = {
    var words = Lexicon("da")
    words.by = list("af; skrevet af; tekst; journalist; tekst af; forfatter; publiceret af")
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

  /// Norwegian.
  public static let norwegian: Lexicon = {
    var words = Lexicon("no")
    words.by = list("av; skrevet av; tekst; tekst av; publisert av; journalist")
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

  /// Swedish.
  public static let swedish: Lexicon = {
    var words = Lexicon("sv")
    words.by = list(
      "av; skrivet av; text; text av; skriven av; publicerad av; reporter; från vår korrespondent")
    words.genres = list(
      "analys; kommentar; intervju; debatt; ledare; krönika; recension; reportage")
    words.and = ["och"]
    words.placed = ["i", "på", "från"]
    words.belonging = ["för", "från", "på", "vid"]
    words.particles = Lexicon.words("av af von de")
    words.months = [
      "januari jan", "februari feb", "mars mar", "april apr", "maj", "juni jun", "juli jul",
      "augusti aug", "september sep sept", "oktober okt", "november nov", "december dec",
    ]
    words.weekdays = Lexicon.words("måndag tisdag onsdag torsdag fredag lördag söndag")
    words.titles = list(
      "journalist; korrespondent; redaktör; reporter; chefredaktör; kommentator; krönikör; frilansjournalist; utrikeskorrespondent; politisk reporter; fotograf; nyhetschef; skribent; ekonomireporter"
    )
    words.staff = list("redaktionen; redaktion; nyhetsbyrå; nyhetsredaktionen")
    words.agencies = list("nyhetsbyråer; byråer; nyhetsbyråerna; nyhetsbyrå")
    words.clauses =
      roles(.translator, "översättning; översatt av; översättning av; översättare; övers")
      + roles(.editor, "redigerad av; redaktör; redigering; ansvarig utgivare")
      + roles(.contributor, "medverkande; med bidrag från; medarbetare")
      + roles(.researcher, "research") + roles(.writer, "text; text av; text och foto")
    words.closings = roles(
      .contributor,
      "har bidragit till denna artikel; bidrog till denna artikel; har bidragit till artikeln")
    words.materials = list("med bidrag från; med; med uppgifter från")
    words.sources = list("källa; källor; fakta")
    words.republications = list(
      "artikeln publicerades först i; artikeln har tidigare publicerats i; denna artikel publicerades först i; först publicerad i; texten publicerades först i; artikeln publicerades ursprungligen i"
    )
    words.photos = list(
      "foto; bild; bilder; arkivbild; grafik; illustration; video; scanpix; pressbild; genrebild; skärmdump; fotograf"
    )
    words.organizations = list(
      "tidning; tidningen; nyheter; nyheterna; dagblad; dagbladet; bladet; posten; radio; kommun; polisen; förening; universitet; ab; förlag; kurir; allehanda; tidningar"
    )
    words.reservations = list(
      """
      alla rättigheter; alla rättigheter förbehållna
      """)
    words.notices = list(
      """
      eftertryck förbjudes; upphovsrätt; mångfaldigande
      """)
    words.tails = list("publicerad; uppdaterad; kl; senast uppdaterad; ändrad; den; publicerat")
    words.running = list(
      "är; var; blir; blev; har; hade; säger; sade; inte; en; ett; det; han; hon; vi; de; jag; att; som; till; när; också; men; kan; ska; vill; om; under; mellan; hur; enligt"
    )
    words.towns = list(
      "Stockholm; Göteborg; Malmö; Uppsala; Västerås; Örebro; Linköping; Helsingborg; Jönköping; Norrköping; Lund; Umeå; Gävle; Borås; Sundsvall; Karlstad; Växjö; Halmstad; Kiruna; Luleå; Visby; Kalmar; Östersund; Helsingfors; Åbo; Vasa; Mariehamn; Köpenhamn; Oslo; Bryssel; London; Paris; Berlin; Moskva; Kiev; Kyjiv; Washington; New York; Rom; Madrid"
    )
    words.regions = list(
      "Sverige; Finland; Norge; Danmark; Skåne; Gotland; Åland; Dalarna; Norrbotten; Västerbotten; Tyskland"
    )
    words.outlets = list(
      "Dagens Nyheter; DN; Svenska Dagbladet; SvD; Aftonbladet; Expressen; Göteborgs-Posten; Sydsvenskan; Dagens Industri; SVT; SVT Nyheter; Sveriges Radio; Ekot; TV4; Omni; Hufvudstadsbladet; HBL; Yle; Svenska Yle; Fokus; Arbetet; Ny Teknik; ETC; Barometern"
    )
    words.givenNames = nordicNames
    return words
  }()

  /// Finnish.
  public static let finnish: Lexicon = {
    var words = Lexicon("fi")
    words.by = list("teksti; kirjoittanut; kirjoittaja; toimittaja; kirjoittajat")
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
      "Antti Heta Juha Jukka Mikko Matti Timo Kari Pekka Jari Heikki Markku Jussi Ville Teemu Sami Janne Petri Marko Tuomas Lauri Aleksi Eero Olli Risto Esa Seppo Tapio Hannu Ilkka Arto Pasi Kalle Anna Maria Hanna Sanna Laura Minna Tiina Kaisa Kirsi Päivi Sari Katja Heidi Jenni Johanna Anu Marja Leena Ritva Tuula Pirjo Emma Aino Elina Riikka Salla Outi Saara Noora Essi Piia Ulla Eeva Suvi Terhi Anni Veera Joonas Niko Otto Oskari Panu Vesa"
    )
    return words
  }()

  private static let nordicNames = Lexicon.words(
    "Agnes Alexander Anders Andreas Ane Anette Anita Ann Anna Anne Annika Arild Arne Åsa Asbjørn Astrid Axel Benedikte Bengt Benjamin Birger Birgit Birgitte Bjarne Björn Bjørn Bo Börje Camilla Carina Carl Cecilia Cecilie Charlotte Christer Christian Christina Christine Christoffer Claes Daniel David Ditte Ebba Einar Eirik Elin Elisabet Elisabeth Ellen Emil Emilia Emilie Emma Erik Erika Erling Espen Eva Filip Finn Fredrik Frida Frode Geir Gerd Gitte Göran Greta Gro Gunnar Gustaf Gustav Håkan Håkon Halvor Hanna Hanne Hans Harald Heidi Helena Helene Helge Helle Henning Henrik Hilde Ida Inga Inge Inger Ingrid Ivar Jacob Jakob Jan Janne Jens Jenny Jeppe Jesper Joakim Johan Johanna Johannes John Jon Jonas Jørgen Jörgen Jørn Josefin Karen Karin Karl Katarina Katrine Kenneth Kerstin Kim Kirsten Kjell Kjetil Klara Knut Kristian Kristin Kristina Kristine Kurt Lars Lasse Leif Lena Linda Linn Line Linnea Lisa Lise Lone Lotta Louise Mads Magnus Maja Malin Maren Margareta Maria Marianne Marie Marit Markus Marte Martin Matilda Mats Mattias Merete Mette Michael Mikael Mikkel Mona Monica Morten Nanna Niels Niklas Nils Nina Nora Odd Øystein Øyvind Ola Olaf Olav Ole Oscar Oskar Otto Patrik Per Pernille Peter Petra Petter Pia Poul Ragnar Ragnhild Rasmus Robert Roger Rolf Rune Sara Simon Siri Sigrid Sissel Sofia Sofie Solveig Søren Stein Sten Stig Stine Sture Susanne Svein Sven Tage Terje Thea Thomas Thor Thomas Tobias Tom Tomas Tone Tor Tora Torbjörn Tore Torgeir Torkel Torstein Tove Trine Trond Ulf Ulrik Ulrika Ulla Vegard Vibeke Victor Viktor Vilde Åse"
  )
}
