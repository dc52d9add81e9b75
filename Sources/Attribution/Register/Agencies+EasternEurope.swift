// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension AgencyRegister {
  /// Central and eastern Europe, Türkiye and Russia.
  static let easternEurope: [Agency] = [
    Agency(
      "BNS", "Baltic News Service", country: "LT", languages: "lt lv et en ru",
      aliases: "Baltic News Service", domain: "bns.lt"),
    Agency(
      "ELTA", "Lietuvos naujienų agentūra ELTA", "ELTA", country: "LT", languages: "lt en ru",
      domain: "elta.lt"),
    Agency("LETA", "LETA", country: "LV", languages: "lv en ru", domain: "leta.lv"),
    Agency(
      "PAP", "Polska Agencja Prasowa", "Polish Press Agency", country: "PL", languages: "pl en",
      aliases: "Polska Agencja Prasowa", domain: "pap.pl"),
    Agency(
      "KAI", "Katolicka Agencja Informacyjna", "Catholic Information Agency", country: "PL",
      languages: "pl", domain: "ekai.pl"),
    Agency("ISBnews", "ISBnews", country: "PL", languages: "pl", domain: "isbnews.pl"),
    Agency(
      "ČTK", "Česká tisková kancelář", "Czech News Agency", country: "CZ", languages: "cs en",
      aliases: "CTK|čtk|Česká tisková kancelář", domain: "ctk.cz"),
    Agency(
      "TASR", "Tlačová agentúra Slovenskej republiky", "News Agency of the Slovak Republic",
      country: "SK", languages: "sk en", aliases: "Tlačová agentúra Slovenskej republiky",
      domain: "tasr.sk"),
    Agency(
      "SITA", "SITA Slovenská tlačová agentúra", "Slovak News Agency", country: "SK",
      languages: "sk", domain: "sita.sk"),
    Agency(
      "MTI", "Magyar Távirati Iroda", "MTI", country: "HU", languages: "hu en",
      aliases: "Magyar Távirati Iroda", domain: "mti.hu"),
    Agency(
      "Agerpres", "AGERPRES", "Agerpres – Romanian National News Agency", country: "RO",
      languages: "ro en", aliases: "AGERPRES", domain: "agerpres.ro"),
    Agency(
      "Mediafax", "Mediafax", country: "RO", languages: "ro en", aliases: "MEDIAFAX",
      domain: "mediafax.ro"),
    Agency(
      "News.ro", "News.ro", country: "RO", languages: "ro", aliases: "NEWS.RO", domain: "news.ro"),
    Agency(
      "Moldpres", "Moldpres", country: "MD", languages: "ro ru en", aliases: "MOLDPRES",
      domain: "moldpres.md"),
    Agency("IPN", "IPN", "IPN News Agency", country: "MD", languages: "ro ru en", domain: "ipn.md"),
    Agency(
      "Infotag", "Infotag", country: "MD", languages: "ru ro en", aliases: "INFOTAG",
      domain: "infotag.md"),
    Agency(
      "BTA", "Българска телеграфна агенция", "Bulgarian News Agency", country: "BG",
      languages: "bg en", aliases: "БТА", domain: "bta.bg"),
    Agency(
      "Focus-BG", "Информационна агенция „Фокус“", "Focus News Agency", country: "BG",
      languages: "bg", aliases: "Фокус", domain: "focus-news.net"),
    Agency(
      "Tanjug", "Танјуг", "Tanjug", country: "RS", languages: "sr en", aliases: "TANJUG|Танјуг",
      domain: "tanjug.rs"),
    Agency(
      "Beta", "Beta", "Beta News Agency", country: "RS", languages: "sr en", aliases: "BETA",
      domain: "beta.rs"),
    Agency("FoNet", "FoNet", country: "RS", languages: "sr", domain: "fonet.rs"),
    Agency(
      "Hina", "Hrvatska izvještajna novinska agencija", "Croatian News Agency", country: "HR",
      languages: "hr en", aliases: "HINA", domain: "hina.hr"),
    Agency(
      "IKA", "Informativna katolička agencija", "Catholic Information Agency", country: "HR",
      languages: "hr", domain: "ika.hkm.hr"),
    Agency(
      "STA", "Slovenska tiskovna agencija", "Slovenian Press Agency", country: "SI",
      languages: "sl en", domain: "sta.si"),
    Agency(
      "FENA", "Federalna novinska agencija", "FENA", country: "BA", languages: "bs en",
      domain: "fena.ba"),
    Agency(
      "SRNA", "СРНА", "SRNA", country: "BA", languages: "sr", aliases: "Срна", domain: "srna.rs"),
    Agency(
      "MINA", "MINA", "MINA News Agency", country: "ME", languages: "cnr en", domain: "mina.news"),
    Agency(
      "MIA", "Медиумска информативна агенција", "Media Information Agency", country: "MK",
      languages: "mk sq en", aliases: "МИА", domain: "mia.mk"),
    Agency(
      "ATSH", "Agjencia Telegrafike Shqiptare", "Albanian Telegraphic Agency", country: "AL",
      languages: "sq en", aliases: "ATA", domain: "ata.gov.al"),
    Agency(
      "KosovaPress", "KosovaPress", country: "XK", languages: "sq en", aliases: "Kosovapress",
      domain: "kosovapress.com"),
    Agency(
      "AA", "Anadolu Ajansı", "Anadolu Agency", country: "TR",
      languages: "tr en ar fr ru bs sq mk fa",
      aliases: "Anadolu|Anadolu Ajansı|Anadolu Agency|الأناضول|وكالة الأناضول",
      domain: "aa.com.tr"),
    Agency(
      "DHA", "Demirören Haber Ajansı", "Demirören News Agency", country: "TR",
      languages: "tr en", aliases: "Demirören Haber Ajansı|Doğan Haber Ajansı",
      domain: "dha.com.tr"),
    Agency(
      "IHA", "İhlas Haber Ajansı", "Ihlas News Agency", country: "TR", languages: "tr en ar",
      aliases: "İHA|İhlas Haber Ajansı", domain: "iha.com.tr"),
    Agency(
      "ANKA", "ANKA Haber Ajansı", "ANKA", country: "TR", languages: "tr",
      domain: "ankahaber.net"),
    Agency(
      "TASS", "ТАСС", "TASS", country: "RU", languages: "ru en",
      aliases: "ТАСС|ITAR-TASS|ИТАР-ТАСС|Tass|塔斯社", domain: "tass.ru"),
    Agency(
      "RIA Novosti", "РИА Новости", "RIA Novosti", country: "RU", languages: "ru",
      aliases: "RIA|РИА|РИА Новости|РИАН", domain: "ria.ru"),
    Agency(
      "Sputnik", "Sputnik", country: "RU", languages: "en es fr ar zh de pt",
      aliases: "سبوتنيك|Спутник", domain: "sputnikglobe.com"),
    Agency(
      "Interfax", "Интерфакс", "Interfax", country: "RU", languages: "ru en",
      aliases: "IFX|Интерфакс|ИНТЕРФАКС|INTERFAX.RU|INTERFAX", domain: "interfax.ru"),
    Agency(
      "Rosbalt", "Росбалт", "Rosbalt", country: "RU", languages: "ru", aliases: "Росбалт",
      domain: "rosbalt.ru"),
    Agency(
      "REGNUM", "ИА REGNUM", "REGNUM", country: "RU", languages: "ru",
      aliases: "ИА REGNUM|ИА Регнум", domain: "regnum.ru"),
    Agency(
      "Prime", "ПРАЙМ", "PRIME", country: "RU", languages: "ru", aliases: "ПРАЙМ|Прайм",
      domain: "1prime.ru"),
    Agency(
      "Ukrinform", "Укрінформ", "Ukrinform", country: "UA", languages: "uk en ru de es fr pl ja",
      aliases: "Укрінформ|Укринформ", domain: "ukrinform.ua"),
    Agency(
      "UNIAN", "УНІАН", "UNIAN", country: "UA", languages: "uk ru en", aliases: "УНІАН|УНИАН",
      domain: "unian.ua"),
    Agency(
      "Interfax-Ukraine", "Інтерфакс-Україна", "Interfax-Ukraine", country: "UA",
      languages: "uk ru en", aliases: "Інтерфакс-Україна|Интерфакс-Украина",
      domain: "interfax.com.ua"),
    Agency(
      "UNN", "Українські Національні Новини", "UNN", country: "UA", languages: "uk ru en",
      aliases: "УНН", domain: "unn.ua"),
    Agency(
      "RBC-Ukraine", "РБК-Україна", "RBC-Ukraine", country: "UA", languages: "uk ru en",
      aliases: "РБК-Україна|РБК-Украина", domain: "rbc.ua"),
    Agency(
      "BelTA", "Белорусское телеграфное агентство", "BelTA", country: "BY",
      languages: "ru be en", aliases: "БЕЛТА|БелТА", domain: "belta.by"),
    Agency(
      "BelaPAN", "БелаПАН", "BelaPAN", country: "BY", languages: "ru be en", aliases: "БелаПАН"),
  ]
}
