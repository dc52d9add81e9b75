// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension AgencyRegister {
  /// Germany, Austria, Switzerland, the Low Countries and the North.
  static let germanic: [Agency] = [
    Agency(
      "dpa", "Deutsche Presse-Agentur", "German Press Agency", country: "DE",
      languages: "de en es ar",
      aliases:
        "Deutsche Presse-Agentur|Deutsche Presse Agentur|Deutschen Presse-Agentur|German Press Agency|German news agency dpa|dpa-infocom|dpa-tmn|د ب أ|德新社",
      domain: "dpa.com"),
    Agency(
      "dpa-AFX", "dpa-AFX Wirtschaftsnachrichten", "dpa-AFX", country: "DE", languages: "de en",
      aliases: "AFX|dpa-afx", domain: "dpa-afx.de"),
    Agency(
      "epd", "Evangelischer Pressedienst", "Protestant Press Service", country: "DE",
      languages: "de", aliases: "Evangelischer Pressedienst|Evangelischen Pressedienst|epdÖ",
      domain: "epd.de"),
    Agency(
      "KNA", "Katholische Nachrichten-Agentur", "Catholic News Agency", country: "DE",
      languages: "de", aliases: "Katholische Nachrichten-Agentur", domain: "kna.de"),
    Agency(
      "SID", "Sport-Informations-Dienst", country: "DE", languages: "de",
      aliases: "sid|Sport-Informations-Dienst", domain: "sid.de"),
    Agency(
      "dts", "dts Nachrichtenagentur", "dts news agency", country: "DE", languages: "de",
      aliases: "dts Nachrichtenagentur|dts-Nachrichtenagentur",
      domain: "dts-nachrichtenagentur.de"),
    Agency(
      "ots", "news aktuell", country: "DE", languages: "de",
      aliases: "news aktuell|Presseportal", kind: .pressRelease, domain: "presseportal.de"),
    Agency(
      "spot on news", "spot on news AG", "spot on news", country: "DE", languages: "de",
      aliases: "spot", domain: "spot-on-news.de"),
    Agency(
      "APA", "Austria Presse Agentur", "Austria Press Agency", country: "AT", languages: "de",
      aliases: "Austria Presse Agentur|apa", domain: "apa.at"),
    Agency(
      "APA-OTS", "APA-OTS Originaltext-Service", country: "AT", languages: "de", aliases: "OTS",
      kind: .pressRelease, domain: "ots.at"),
    Agency(
      "kathpress", "Kathpress", country: "AT", languages: "de", aliases: "KAP|Kathpress",
      domain: "kathpress.at"),
    Agency(
      "Keystone-SDA", "Keystone-SDA", country: "CH", languages: "de fr it",
      aliases:
        "SDA|ATS|sda|Keystone-ATS|ats|Schweizerische Depeschenagentur|Agence télégraphique suisse|Agenzia telegrafica svizzera",
      domain: "keystone-sda.ch"),
    Agency(
      "awp", "AWP Finanznachrichten", "AWP Financial News", country: "CH", languages: "de fr en",
      aliases: "AWP", domain: "awp.ch"),
    Agency(
      "Belga", "Belga", "Belga News Agency", country: "BE", languages: "nl fr de en",
      aliases: "BELGA|Agence Belga", domain: "belga.be"),
    Agency(
      "ANP", "Algemeen Nederlands Persbureau", "ANP", country: "NL", languages: "nl",
      domain: "anp.nl"),
    Agency("Novum", "Novum Nieuws", "Novum", country: "NL", languages: "nl"),
    Agency(
      "NTB", "Norsk Telegrambyrå", "NTB", country: "NO", languages: "no",
      aliases: "©NTB|Norsk Telegrambyrå", domain: "ntb.no"),
    Agency(
      "NPK", "Nynorsk pressekontor", "Nynorsk Press Office", country: "NO", languages: "nn",
      aliases: "©NPK", domain: "npk.no"),
    Agency(
      "TT", "Tidningarnas Telegrambyrå", "TT News Agency", country: "SE", languages: "sv",
      aliases: "Tidningarnas Telegrambyrå|TT-FNB", domain: "tt.se"),
    Agency(
      "Nyhetsbyrån Direkt", "Nyhetsbyrån Direkt", "Direkt news agency", country: "SE",
      languages: "sv", aliases: "Direkt|Nyhedsbureauet Direkt", domain: "direkt.se"),
    Agency(
      "Siren", "Siren", "Siren news agency", country: "SE", languages: "sv", domain: "siren.se"),
    Agency(
      "Ritzau", "Ritzau", country: "DK", languages: "da", aliases: "RB|ritzau|Ritzaus Bureau",
      domain: "ritzau.dk"),
    Agency(
      "STT", "Suomen Tietotoimisto", "Finnish News Agency", country: "FI", languages: "fi sv en",
      aliases: "STT-Lehtikuva|Suomen Tietotoimisto|FNB", domain: "stt.fi"),
    Agency(
      "SPT", "Svensk Presstjänst", country: "FI", languages: "sv", aliases: "Svensk Presstjänst",
      domain: "svenskpresstjanst.fi"),
  ]
}
