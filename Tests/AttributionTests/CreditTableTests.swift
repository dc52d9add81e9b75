// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

/// Language, line, and what it says: people with roles, then agencies and organisations.
@Suite struct `Credit lines of many languages` {
  @Test(arguments: [
    ("en", "Reuters contributed to this report.", " | Reuters"),
    ("en", "The Associated Press contributed to this report.", " | AP"),
    ("en", "AFP and Reuters contributed to this story.", " | AFP; Reuters"),
    (
      "en",
      "Associated Press writers Nadia Osei in Accra and Colm Byrne in Dublin contributed to this report.",
      "Nadia Osei/contributor; Colm Byrne/contributor | AP"
    ),
    ("en", "Nadia Osei contributed reporting from Accra.", "Nadia Osei/contributor | "),
    ("en", "Osei reported from Accra and Byrne from Dublin.", "Osei/reporter; Byrne/reporter | "),
    ("en", "With files from The Canadian Press and Nadia Osei", "Nadia Osei/contributor | CP"),
    ("en", "With files from Reuters", " | Reuters"),
    ("en", "With reporting by AP, AFP and Reuters", " | AP; AFP; Reuters"),
    ("en", "(With inputs from PTI)", " | PTI"),
    ("en", "(With agency inputs)", " | "),
    ("en", "Additional reporting by Nadia Osei", "Nadia Osei/reporter | "),
    ("en", "Additional reporting by AFP", " | AFP"),
    (
      "en", "— With assistance from Nadia Osei and Colm Byrne",
      "Nadia Osei/contributor; Colm Byrne/contributor | "
    ),
    ("en", "Compiled from wire reports", " | "),
    ("en", "This article was originally published by The Harbour Herald.", " | The Harbour Herald"),
    ("en", "This story was originally published in The Harbour Herald", " | The Harbour Herald"),
    ("en", "Translated by Nadia Osei", "Nadia Osei/translator | "),
    ("en", "Translated from the French by Nadia Osei", "Nadia Osei/translator | "),
    ("en", "Source: Xinhua", " | Xinhua"),
    ("en", "SOURCE: The Harbour Herald", " | The Harbour Herald"),
    ("en", "(AFP)", " | AFP"),
    ("en", "—Reuters", " | Reuters"),
    ("en", "— AP", " | AP"),
    ("en", "Reuters/AFP", " | Reuters; AFP"),
    ("en", "(ANI)", " | ANI"),
    ("en", "Via SyndiGate.info", " | SyndiGate.info"),
    ("en", "(Edited by Nadia Osei)", "Nadia Osei/editor | "),
    (
      "en", "CNN's Nadia Osei and Colm Byrne contributed to this report.",
      "Nadia Osei/contributor; Colm Byrne/contributor | CNN"
    ),
    ("en", "Fox News' Colm Byrne contributed to this report.", "Colm Byrne/contributor | Fox News"),
    (
      "en",
      "(Reporting by Nadia Osei in Accra and Colm Byrne; Additional reporting by Ruth Abel; Writing by Colm Byrne; Editing by Joan Ferris and Paul Ngata)",
      "Nadia Osei/reporter; Colm Byrne/reporter; Ruth Abel/additional reporter; Colm Byrne/writer; Joan Ferris/editor; Paul Ngata/editor | Reuters"
    ),
    (
      "en", "Reporting by Nadia Osei Editing by Joan Ferris",
      "Nadia Osei/reporter; Joan Ferris/editor | Reuters"
    ),
    (
      "en", "(Reporting by Nadia Osei, Editing by Joan Ferris)",
      "Nadia Osei/reporter; Joan Ferris/editor | Reuters"
    ),
    (
      "en", "Writing by Colm Byrne, Editing by Joan Ferris",
      "Colm Byrne/writer; Joan Ferris/editor | Reuters"
    ),
    (
      "en", "(Reporting by Nadia Osei, Colm Byrne and the Accra newsroom; editing by Joan Ferris)",
      "Nadia Osei/reporter; Colm Byrne/reporter; Joan Ferris/editor | Reuters"
    ),
    (
      "en", "(Writing by Nadia Osei; Editing by Joan Ferris)",
      "Nadia Osei/writer; Joan Ferris/editor | Reuters"
    ),
    (
      "en", "(Compiled by Nadia Osei; Edited by Joan Ferris)",
      "Nadia Osei/writer; Joan Ferris/editor | Reuters"
    ),
    (
      "en", "- Reporting by: Nadia Osei in Accra; Editing by: Joan Ferris",
      "Nadia Osei/reporter; Joan Ferris/editor | dpa"
    ),
  ])
  func `English`(language: String, text: String, expected: String) {
    #expect(reading("credit", text, language) == expected)
    #expect(["credit", "signoff"].contains(answeredKind(text)))
  }

  @Test(arguments: [
    ("de", "Mit Material von dpa und Reuters", " | dpa; Reuters"),
    ("de", "(mit dpa)", " | dpa"),
    ("de", "Quelle: dpa", " | dpa"),
    ("de", "Quelle: ntv.de, hbr/dpa", " | dpa; ntv.de"),
    ("de", "dpa/AFP/hbr", " | dpa; AFP"),
    ("de", "(hbr/dpa)", " | dpa"),
    ("de", "Übersetzung: Heike Brandstetter", "Heike Brandstetter/translator | "),
    (
      "de", "Mitarbeit: Heike Brandstetter, Götz Thalheim",
      "Heike Brandstetter/contributor; Götz Thalheim/contributor | "
    ),
    ("de", "Redaktion: Heike Brandstetter", "Heike Brandstetter/editor | "),
    ("de", "mit Agenturmaterial", " | "),
    ("de", "(KNA)", " | KNA"),
    ("de", "(APA/dpa)", " | APA; dpa"),
    ("de", "SDA/hbr", " | Keystone-SDA"),
    ("nl", "Bron: ANP", " | ANP"),
    ("nl", "Met medewerking van Sanne Bos", "Sanne Bos/contributor | "),
    ("nl", "Vertaling: Sanne Bos", "Sanne Bos/translator | "),
    ("sv", "Källa: TT", " | TT"),
    ("sv", "(TT)", " | TT"),
    ("sv", "TT-Reuters", " | TT; Reuters"),
    ("sv", "Översättning: Elin Sjögren", "Elin Sjögren/translator | "),
    ("no", "Kilde: NTB", " | NTB"),
    ("no", "Oversatt av Ingvild Haugen", "Ingvild Haugen/translator | "),
    ("da", "Kilde: Ritzau", " | Ritzau"),
    ("da", "/ritzau/AP", " | Ritzau; AP"),
    ("da", "Oversat af Signe Kjærgaard", "Signe Kjærgaard/translator | "),
    ("fi", "Lähde: STT", " | STT"),
    ("fi", "Suomennos: Aino Korhonen", "Aino Korhonen/translator | "),
    (
      "de", "(Bericht von Heike Brandstetter, redigiert von Götz Thalheim)",
      "Heike Brandstetter/reporter; Götz Thalheim/editor | Reuters"
    ),
  ])
  func `Germanic and Nordic`(language: String, text: String, expected: String) {
    #expect(reading("credit", text, language) == expected)
    #expect(["credit", "signoff"].contains(answeredKind(text)))
  }

  @Test(arguments: [
    ("fr", "(avec AFP)", " | AFP"),
    ("fr", "Avec AFP et Reuters", " | AFP; Reuters"),
    ("fr", "L'Écho du Port avec AFP", " | AFP; L'Écho du Port"),
    ("fr", "(Belga)", " | Belga"),
    ("fr", "Source : AFP", " | AFP"),
    ("fr", "Traduit de l'anglais par Solène Marchetti", "Solène Marchetti/translator | "),
    ("fr", "(Version française Solène Marchetti)", "Solène Marchetti/translator | "),
    ("es", "Con información de EFE y AFP", " | EFE; AFP"),
    ("es", "Con información de Rocío Balmaceda", "Rocío Balmaceda/contributor | "),
    ("es", "Fuente: Europa Press", " | Europa Press"),
    ("es", "Traducción de Tomás Iriarte", "Tomás Iriarte/translator | "),
    ("es", "(Con información de agencias)", " | "),
    ("pt", "Com informações da Reuters", " | Reuters"),
    ("pt", "* Com informações da Agência Brasil", " | Agência Brasil"),
    ("pt", "Com AFP e EFE", " | AFP; EFE"),
    ("pt", "Fonte: Lusa", " | Lusa"),
    ("pt", "Tradução de Caio Prates", "Caio Prates/translator | "),
    ("pt", "/ COLABOROU CAIO PRATES", "Caio Prates/contributor | "),
    ("it", "Fonte: ANSA", " | ANSA"),
    ("it", "(ANSA)", " | ANSA"),
    ("it", "(Traduzione di Ginevra Colonna)", "Ginevra Colonna/translator | "),
    ("it", "Ha collaborato Ginevra Colonna", "Ginevra Colonna/contributor | "),
    ("ro", "Sursa: Agerpres", " | Agerpres"),
    ("ro", "Traducerea: Ioana Munteanu", "Ioana Munteanu/translator | "),
    (
      "fr", "(Reportage Solène Marchetti, rédigé par Hugo Delmas, édité par Ruth Abel)",
      "Solène Marchetti/reporter; Hugo Delmas/writer; Ruth Abel/editor | Reuters"
    ),
    (
      "es", "(Reporte de Rocío Balmaceda en Lima, editado en español por Tomás Iriarte)",
      "Rocío Balmaceda/reporter; Tomás Iriarte/editor | Reuters"
    ),
  ])
  func `Romance`(language: String, text: String, expected: String) {
    #expect(reading("credit", text, language) == expected)
    #expect(["credit", "signoff"].contains(answeredKind(text)))
  }

  @Test(arguments: [
    ("pl", "Źródło: PAP", " | PAP"),
    ("pl", "(PAP)", " | PAP"),
    ("pl", "zwr/PAP", " | PAP"),
    ("pl", "Tłumaczenie: Zofia Wrońska", "Zofia Wrońska/translator | "),
    ("cs", "Zdroj: ČTK", " | ČTK"),
    ("cs", "(ČTK)", " | ČTK"),
    ("cs", "Překlad: Radka Horáčková", "Radka Horáčková/translator | "),
    ("sk", "Zdroj: TASR", " | TASR"),
    ("hu", "(MTI)", " | MTI"),
    ("hu", "Forrás: MTI", " | MTI"),
    ("hu", "Fordította: Kovács Réka", "Kovács Réka/translator | "),
    ("bg", "Източник: БТА", " | BTA"),
    ("bg", "/БТА/", " | BTA"),
    ("bg", "Превод: Десислава Тонева", "Десислава Тонева/translator | "),
    ("sr", "Извор: Танјуг", " | Tanjug"),
    ("sr", "Izvor: Tanjug", " | Tanjug"),
    ("hr", "Izvor: Hina", " | Hina"),
    ("hr", "(Hina)", " | Hina"),
    ("sl", "Vir: STA", " | STA"),
    ("ru", "Источник: ТАСС", " | TASS"),
    ("ru", "Источник: Интерфакс", " | Interfax"),
    ("ru", "Перевод: Полина Вербицкая", "Полина Вербицкая/translator | "),
    ("uk", "Джерело: Укрінформ", " | Ukrinform"),
    ("tr", "Kaynak: Anadolu Ajansı", " | AA"),
    ("tr", "Kaynak: DHA", " | DHA"),
    ("tr", "(AA)", " | AA"),
    ("el", "Πηγή: ΑΠΕ-ΜΠΕ", " | AMNA"),
    ("el", "Με πληροφορίες από Reuters", " | Reuters"),
  ])
  func `Slavic, Hungarian, Greek and Turkish`(language: String, text: String, expected: String) {
    #expect(reading("credit", text, language) == expected)
    #expect(["credit", "signoff"].contains(answeredKind(text)))
  }

  @Test(arguments: [
    ("ar", "المصدر: رويترز", " | Reuters"),
    ("ar", "(أ ف ب)", " | AFP"),
    ("ar", "المصدر: وكالات", " | "),
    ("ar", "ترجمة: سلمى الحداد", "سلمى الحداد/translator | "),
    ("fa", "منبع: ایرنا", " | IRNA"),
    ("fa", "مترجم: رضا کاشانی", "رضا کاشانی/translator | "),
    ("hi", "(भाषा)", " | PTI"),
    ("hi", "स्रोत: पीटीआई", " | PTI"),
    ("zh", "来源：新华社", " | Xinhua"),
    ("zh", "（新华社）", " | Xinhua"),
    ("zh", "翻译：赵雨桐", "赵雨桐/translator | "),
    ("zh", "责任编辑：赵雨桐", "赵雨桐/editor | "),
    ("ja", "（共同）", " | Kyodo"),
    ("ja", "出典：ロイター", " | Reuters"),
    ("ja", "翻訳：佐伯涼子", "佐伯涼子/translator | "),
    ("ja", "（翻訳 佐伯涼子）", "佐伯涼子/translator | "),
    ("ko", "출처: 연합뉴스", " | Yonhap"),
    ("ko", "(연합뉴스)", " | Yonhap"),
    ("ko", "번역: 한지우", "한지우/translator | "),
    ("id", "Sumber: ANTARA", " | Antara"),
    ("id", "(ANTARA)", " | Antara"),
    ("vi", "Nguồn: TTXVN", " | VNA"),
    ("vi", "Theo Reuters", " | Reuters"),
  ])
  func `Asian`(language: String, text: String, expected: String) {
    #expect(reading("credit", text, language) == expected)
    #expect(["credit", "signoff"].contains(answeredKind(text)))
  }
}
