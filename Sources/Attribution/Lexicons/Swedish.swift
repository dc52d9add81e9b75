// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Swedish.
  public static let swedish: Lexicon = {
    var words = Lexicon("sv")
    words.by = list(
      "av; skrivet av; text; text av; skriven av; publicerad av; reporter; från vår korrespondent; text och foto; text & foto; text/foto; foto och text"
    )
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
}
