// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

@testable import CopyDesk

@Suite struct `Detecting languages` {
  @Test(arguments: [
    (
      "en",
      "The mayor of the town said on Monday that the old bridge will be closed for three weeks."
    ),
    (
      "de",
      "Die alte Brücke wird für drei Wochen gesperrt, wie die Stadt am Montag sagte."
    ),
    (
      "fr", "Le maire de la ville a annoncé lundi que le vieux pont sera fermé pour trois semaines."
    ),
    (
      "es", "El alcalde de la ciudad dijo el lunes que el puente viejo se cerrará por tres semanas."
    ),
    (
      "pt",
      "O prefeito disse que a ponte não será fechada por mais de três semanas."
    ),
    (
      "it",
      "Il sindaco della città ha detto lunedì che il vecchio ponte sarà chiuso per tre settimane."
    ),
    ("nl", "De burgemeester van de stad zei maandag dat de oude brug drie weken wordt gesloten."),
    (
      "sv",
      "Stadens borgmästare sade att den gamla bron ska stängas och att det inte går."
    ),
    (
      "fi",
      "Vanha silta on suljettu kolme viikkoa, mutta se ei ole vielä varmaa, hän sanoi."
    ),
    (
      "pl",
      "Stary most zostanie zamknięty na trzy tygodnie i to nie jest koniec."
    ),
    (
      "hu",
      "A régi híd három hétig zárva lesz, és ez nem változik meg, azt mondta."
    ),
    (
      "tr",
      "Eski köprü üç hafta için kapalı olacak ve bu daha bir başlangıç dedi."
    ),
    (
      "ru",
      "Мэр города сообщил в понедельник, что старый мост будет закрыт на три недели, но это не всё."
    ),
    (
      "uk",
      "Мер міста повідомив у понеділок, що старий міст буде закритий на три тижні, але це не все."
    ),
    ("el", "Ο δήμαρχος της πόλης είπε τη Δευτέρα ότι η παλιά γέφυρα θα κλείσει."),
    ("ko", "시장은 월요일에 오래된 다리를 3주 동안 폐쇄한다고 밝혔다."),
    ("ja", "市長は月曜日、古い橋を三週間閉鎖すると述べた。"),
    ("zh", "市长星期一表示，旧桥将关闭三个星期。市民需要绕行。"),
    ("ar", "قال رئيس البلدية يوم الاثنين إن الجسر القديم سيغلق لمدة ثلاثة أسابيع."),
    ("fa", "شهردار روز دوشنبه گفت که پل قدیمی برای سه هفته بسته می‌شود."),
    ("he", "ראש העיר אמר ביום שני כי הגשר הישן ייסגר לשלושה שבועות."),
    ("hi", "मेयर ने सोमवार को कहा कि पुराना पुल तीन सप्ताह के लिए बंद रहेगा।"),
    ("bn", "মেয়র সোমবার বলেছেন, পুরনো সেতুটি তিন সপ্তাহ বন্ধ থাকবে।"),
    ("th", "นายกเทศมนตรีกล่าวเมื่อวันจันทร์ว่าสะพานเก่าจะปิดสามสัปดาห์"),
    (
      "vi", "Thị trưởng cho biết cây cầu cũ sẽ được đóng trong ba tuần và người dân không được qua."
    ),
    (
      "id",
      "Jembatan tua itu akan ditutup pada hari Senin dan tidak bisa dilalui."
    ),
  ])
  func `by script and small words`(language: String, text: String) {
    #expect(LanguageDetector.standard.language(of: text)?.language == language)
  }

  @Test(arguments: ["", "OK", "3-2", "AFP Reuters dpa", "Lorem ipsum dolor sit amet consectetur"])
  func `says nothing where it is unsure`(text: String) {
    #expect(LanguageDetector.standard.language(of: text) == nil)
  }

  @Test func `counts letters wherever they stand`() {
    for count in 0..<12 {
      for head in ["", "7", "q1", "ü,", "東 "] {
        var text = head + String(repeating: "aZ{@`[ é~Ж", count: count)
        let letters = text.unicodeScalars.reduce(0) {
          $0 + (!$1.properties.isAlphabetic ? 0 : $1 == "東" ? 3 : 1)
        }
        #expect(text.withUTF8 { ScriptCensus($0).letters } == letters)
      }
    }
  }

  @Test func `takes Chinese with names in Latin letters for Chinese`() {
    let text = "苹果公司 Apple Inc. 星期一发布了 iPhone 与 MacBook Pro 新机型，市场反应热烈。"
    #expect(LanguageDetector.standard.language(of: text)?.language == "zh")
  }

  @Test(arguments: [1, 8, 40])
  func `takes English with names in Chinese for English, however long`(count: Int) {
    let sentence = "The mayor of 上海 said on Monday that the old bridge will be closed. "
    let text = String(repeating: sentence, count: count)
    #expect(LanguageDetector.standard.language(of: text)?.language == "en")
  }

  @Test(arguments: [
    (
      String(repeating: "Veavol teriofour raitea griodion ", count: 6),
      LanguageDetector.Verdict.strange
    ),
    ("Veavol teriofour raitea griodion pliojeazon", .unsure),
    ("The mayor of Osten spoke.", .unsure),
    (
      String(repeating: "Veavol the teriofour of raitea and ", count: 6),
      .speaks(.init(language: "en", isSure: true))
    ),
  ])
  func `tells words of no known language from too few words`(
    text: String, verdict: LanguageDetector.Verdict
  ) {
    #expect(
      Array(text.utf8).withUnsafeBufferPointer { LanguageDetector.standard.verdict(on: $0) }
        == verdict)
  }
}

@Suite struct `Spelling language tags` {
  @Test(arguments: [
    ("en_US", "en-US"), ("EN-us", "en-US"), ("de", "de"), ("zh-hans-cn", "zh-Hans-CN"),
    ("de_DE.UTF-8", "de-DE"), ("fr, en;q=0.5", "fr"), (" pt-br ", "pt-BR"), ("es-419", "es-419"),
    ("en-GB", "en-GB"), ("yue-HK", "yue-HK"),
  ])
  func `as BCP 47 has them`(declared: String, expected: String) {
    #expect(LanguageTag(declared)?.text == expected)
  }

  @Test(arguments: ["", "english", "und", "und-US", "x", "-", "d€"])
  func `refuses what is no tag`(declared: String) {
    #expect(LanguageTag(declared) == nil)
  }

  @Test(arguments: [
    "Knitting is an old craft.", "What an evening in Osten, next to nobody went",
    "Knitting is an old craft. Knitting is an old craft.",
  ])
  func `a few words that several languages have say nothing`(text: String) {
    #expect(LanguageDetector.standard.language(of: text)?.language != "de")
  }
}
