// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

/// Language, line, and what it says: people with roles, then agencies and organisations.
@Suite struct `Bylines of many languages` {
  @Test(arguments: [
    ("en", "By Marlene Okafor", "Marlene Okafor | "),
    ("en", "By MARLENE OKAFOR, Associated Press", "Marlene Okafor | AP"),
    ("en", "BY DEVIN O'HARA AND SUE McNALLY", "Devin O'Hara; Sue McNally | "),
    ("en", "By Priya Raman and Kofi Mensah | Reuters", "Priya Raman; Kofi Mensah | Reuters"),
    ("en", "By Greta Lindqvist, Staff Writer", "Greta Lindqvist | "),
    (
      "en", "By Greta Lindqvist and Omar Haddad, Harbour Herald",
      "Greta Lindqvist; Omar Haddad | Harbour Herald"
    ),
    ("en", "By Tariq Aziz Khan in Islamabad", "Tariq Aziz Khan | "),
    ("en", "Story by Lucy Pemberton", "Lucy Pemberton | "),
    ("en", "Lucy Pemberton, Political Editor", "Lucy Pemberton | "),
    ("en", "By Agence France-Presse", " | AFP"),
    ("en", "By The Canadian Press", " | CP"),
    ("en", "By PTI", " | PTI"),
    ("en", "By Lucy Pemberton, Bloomberg News", "Lucy Pemberton | Bloomberg"),
    ("en", "Lucy Pemberton | The Harbour Herald", "Lucy Pemberton | The Harbour Herald"),
    ("en", "By Lucy Pemberton @lucypem", "Lucy Pemberton | "),
    ("en", "By Lucy (L.J.) Pemberton", "Lucy (L.J.) Pemberton | "),
    ("en", "By Lucia (Lucy) Pemberton and Omar Haddad", "Lucia (Lucy) Pemberton; Omar Haddad | "),
    ("en", "By Lucy Pemberton (AFP) Nairobi", "Lucy Pemberton | AFP"),
    // People called like agencies.
    ("en", "By Hina Pemberton", "Hina Pemberton | "),
    ("en", "By Markus Reuter and Antara Okafor", "Markus Reuter; Antara Okafor | "),
    ("es", "Por Lucía Quílez | Efe", "Lucía Quílez | EFE"),
  ])
  func `English`(language: String, text: String, expected: String) {
    #expect(reading("byline", text, language) == expected)
    #expect(answeredKind(text) == "byline")
  }

  @Test func `Japanese, with the office behind the name`() {
    #expect(reading("byline", "佐伯涼子記者", "ja") == "佐伯涼子 | ")
    #expect(reading("byline", "社会部記者", "ja") != "社会部 | ")
  }

  @Test(arguments: [
    ("de", "Von Heike Brandstetter", "Heike Brandstetter | "),
    (
      "de", "Von Heike Brandstetter und Jens-Peter Wolff, dpa",
      "Heike Brandstetter; Jens-Peter Wolff | dpa"
    ),
    ("de", "VON HEIKE BRANDSTETTER", "Heike Brandstetter | "),
    ("de", "Eine Analyse von Götz Thalheim", "Götz Thalheim | "),
    ("de", "Von Götz Thalheim, Moskau", "Götz Thalheim | "),
    (
      "de", "Autorin: Heike Brandstetter, Projektleiterin der LOL in Lindenau",
      "Heike Brandstetter | LOL"
    ),
    (
      "de", "Von Götz Thalheim, Chefredakteur des Lindenauer Boten",
      "Götz Thalheim | Lindenauer Boten"
    ),
    ("de", "Von unserem Korrespondenten Götz Thalheim", "Götz Thalheim | "),
    ("de", "Autorin: Heike Brandstetter", "Heike Brandstetter | "),
    ("nl", "Door Sanne van den Heuvel", "Sanne van den Heuvel | "),
    ("nl", "Door onze correspondent Sanne van den Heuvel", "Sanne van den Heuvel | "),
    ("sv", "Av Elin Sjögren", "Elin Sjögren | "),
    ("sv", "Text: Elin Sjögren", "Elin Sjögren | "),
    ("sv", "Av Elin Sjögren/TT", "Elin Sjögren | TT"),
    ("no", "Av Ingvild Haugen og Tor Bakken", "Ingvild Haugen; Tor Bakken | "),
    ("no", "Tekst: Ingvild Haugen", "Ingvild Haugen | "),
    ("da", "Af Signe Kjærgaard", "Signe Kjærgaard | "),
    ("da", "Af Signe Kjærgaard /ritzau/", "Signe Kjærgaard | Ritzau"),
    ("fi", "Teksti: Aino Korhonen", "Aino Korhonen | "),
    ("fi", "Aino Korhonen, STT", "Aino Korhonen | STT"),
  ])
  func `Germanic and Nordic`(language: String, text: String, expected: String) {
    #expect(reading("byline", text, language) == expected)
    #expect(answeredKind(text) == "byline")
  }

  @Test(arguments: [
    ("fr", "Par Solène Marchetti", "Solène Marchetti | "),
    ("fr", "Par Solène Marchetti et Hugo Delmas avec AFP", "Solène Marchetti; Hugo Delmas | AFP"),
    ("fr", "Solène Marchetti, à Lyon", "Solène Marchetti | "),
    (
      "fr", "Par Solène Marchetti (à Osten) et Hugo Delmas, avec AFP",
      "Solène Marchetti; Hugo Delmas | AFP"
    ),
    ("fr", "Par Solène Marchetti, envoyée spéciale à Kiev", "Solène Marchetti | "),
    ("es", "Por Rocío Balmaceda", "Rocío Balmaceda | "),
    ("es", "Por Rocío Balmaceda y Tomás Iriarte, EFE", "Rocío Balmaceda; Tomás Iriarte | EFE"),
    ("es", "Por Rocío Balmaceda, en Osten", "Rocío Balmaceda | "),
    ("es", "Por Redacción", " | "),
    ("pt", "Por Luana Figueiredo, da Reuters", "Luana Figueiredo | Reuters"),
    (
      "pt", "Luana Figueiredo e Caio Prates, Agência Brasil",
      "Luana Figueiredo; Caio Prates | Agência Brasil"
    ),
    ("pt", "Por Luana Figueiredo — São Paulo", "Luana Figueiredo | "),
    ("it", "di Ginevra Colonna e Paolo Tasca", "Ginevra Colonna; Paolo Tasca | "),
    ("ro", "Autor: Ioana Munteanu", "Ioana Munteanu | "),
  ])
  func `Romance`(language: String, text: String, expected: String) {
    #expect(reading("byline", text, language) == expected)
    #expect(answeredKind(text) == "byline")
  }

  @Test(arguments: [
    ("pl", "Autor: Zofia Wrońska", "Zofia Wrońska | "),
    ("pl", "Zofia Wrońska, PAP", "Zofia Wrońska | PAP"),
    ("pl", "Tekst: Zofia Wrońska", "Zofia Wrońska | "),
    ("cs", "Autor: Radka Horáčková", "Radka Horáčková | "),
    ("cs", "Radka Horáčková, ČTK", "Radka Horáčková | ČTK"),
    ("hu", "Írta: Kovács Réka", "Kovács Réka | "),
    ("hu", "Szerző: Kovács Réka", "Kovács Réka | "),
    ("hr", "Piše: Dubravka Šarić", "Dubravka Šarić | "),
    ("sr", "Пише: Милица Радић", "Милица Радић | "),
    ("sr", "Autor: Milica Radić", "Milica Radić | "),
    ("bg", "Автор: Десислава Тонева", "Десислава Тонева | "),
    ("ru", "Автор: Полина Вербицкая", "Полина Вербицкая | "),
    ("ru", "Полина Вербицкая, ТАСС", "Полина Вербицкая | TASS"),
    ("uk", "Автор: Оксана Гриценко", "Оксана Гриценко | "),
    ("el", "Του Νίκου Παπαδάκη", "Νίκου Παπαδάκη | "),
    ("el", "Γράφει ο Νίκος Παπαδάκης", "Νίκος Παπαδάκης | "),
    ("tr", "Haber: Elif Karaca", "Elif Karaca | "),
    ("tr", "Yazan: Elif Karaca", "Elif Karaca | "),
  ])
  func `Slavic, Hungarian, Greek and Turkish`(language: String, text: String, expected: String) {
    #expect(reading("byline", text, language) == expected)
    #expect(answeredKind(text) == "byline")
  }

  @Test(arguments: [
    ("id", "Oleh: Dewi Lestantun", "Dewi Lestantun | "),
    ("id", "Penulis: Dewi Lestantun", "Dewi Lestantun | "),
    ("ar", "بقلم: سلمى الحداد", "سلمى الحداد | "),
    ("ar", "كتب: كريم منصور", "كريم منصور | "),
    ("ar", "بيروت - سلمى الحداد", "سلمى الحداد | "),
    ("fa", "نویسنده: رضا کاشانی", "رضا کاشانی | "),
    ("he", "מאת: נועה ברקן", "נועה ברקן | "),
    ("he", "מאת נועה ברקן", "נועה ברקן | "),
    ("hi", "लेखक: अनिल शुक्ला", "अनिल शुक्ला | "),
    ("zh", "作者：赵雨桐", "赵雨桐 | "),
    ("zh", "记者：赵雨桐", "赵雨桐 | "),
    ("zh", "文／林佳穎", "林佳穎 | "),
    ("ja", "記者 佐伯涼子", "佐伯涼子 | "),
    ("ko", "한지우 기자", "한지우 | "),
    ("ko", "글 한지우 기자", "한지우 | "),
    ("th", "โดย สมชาย ใจดี", "สมชาย ใจดี | "),
  ])
  func `Asian`(language: String, text: String, expected: String) {
    #expect(reading("byline", text, language) == expected)
    #expect(answeredKind(text) == "byline")
  }
}
