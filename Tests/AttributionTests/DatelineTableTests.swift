// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import Testing

private let grammar = AttributionGrammar.standard

/// Language, paragraph, and what it says: places, agency, and the text that follows.
@Suite struct `Datelines of many languages` {
  @Test(arguments: [
    (
      "en", "NAIROBI, Kenya (AP) — Ferries stopped running",
      "NAIROBI, Kenya | AP | Ferries stopped running"
    ),
    (
      "en", "DULUTH, Minn. (AP) -- Ferries stopped running",
      "DULUTH, Minn. | AP | Ferries stopped running"
    ),
    (
      "en", "KIGALI/GOMA, June 4 (Reuters) - Ferries stopped",
      "KIGALI; GOMA | Reuters | Ferries stopped"
    ),
    (
      "en", "ABOARD AIR FORCE ONE, June 4 (Reuters) - The president",
      "ABOARD AIR FORCE ONE | Reuters | The president"
    ),
    (
      "en", "HALIFAX — Ferries stopped running on Tuesday.",
      "HALIFAX |  | Ferries stopped running on Tuesday."
    ),
    ("en", "Lima, Jun 4, 2023 (AFP) - Ferries stopped", "Lima | AFP | Ferries stopped"),
    ("en", "Vienna (dpa) - Ferries stopped", "Vienna | dpa | Ferries stopped"),
    ("en", "Kochi, Jun 4 (PTI) Ferries stopped", "Kochi | PTI | Ferries stopped"),
    ("en", "HANGZHOU, June 4 (Xinhua) -- Ferries stopped", "HANGZHOU | Xinhua | Ferries stopped"),
    ("en", "BUSAN, June 4 (Yonhap) -- Ferries stopped", "BUSAN | Yonhap | Ferries stopped"),
    (
      "en", "DENVER, June 4, 2024 (GLOBE NEWSWIRE) -- Ferries Inc.",
      "DENVER | GlobeNewswire | Ferries Inc."
    ),
    (
      "en", "DENVER--(BUSINESS WIRE)--Ferries Inc. said",
      "DENVER | Business Wire | Ferries Inc. said"
    ),
    (
      "en", "DENVER, June 4, 2024 /PRNewswire/ -- Ferries Inc.",
      "DENVER | PR Newswire | Ferries Inc."
    ),
    ("en", "London (CNN)It was dark", "London | CNN | It was dark"),
    ("en", "MOSCOW, June 4. /TASS/. Ferries stopped", "MOSCOW | TASS | Ferries stopped"),
    ("en", "KYIV, June 4 (Ukrinform) – Ferries stopped", "KYIV | Ukrinform | Ferries stopped"),
    ("en", "Damascus, SANA- Ferries stopped", "Damascus | SANA | Ferries stopped"),
    ("en", "Tehran, IRNA – Ferries stopped", "Tehran | IRNA | Ferries stopped"),
    ("en", "TEHRAN, Jun. 04 (MNA) – Ferries stopped", "TEHRAN | Mehr | Ferries stopped"),
    ("en", "Jakarta (ANTARA) - Ferries stopped", "Jakarta | Antara | Ferries stopped"),
    ("en", "MANAMA, June 4 (BNA) -- Ferries stopped", "MANAMA | BNA | Ferries stopped"),
    (
      "en", "KUALA LUMPUR, June 4 (Bernama) -- Ferries stopped",
      "KUALA LUMPUR | Bernama | Ferries stopped"
    ),
    ("en", "ISLAMABAD, Jun 04 (APP): Ferries stopped", "ISLAMABAD | APP | Ferries stopped"),
  ])
  func `English`(language: String, text: String, expected: String) {
    let answer = AttributionAnswer(
      grammar: grammar, text: text, kind: "dateline", language: language)
    let places = answer.places.joined(separator: "; ")
    #expect("\(places) | \(answer.agency ?? "") | \(answer.rest ?? "")" == expected)
  }

  @Test(arguments: [
    ("de", "Rostock (dpa/mv) - Die Fähre blieb liegen", "Rostock | dpa | Die Fähre blieb liegen"),
    ("de", "Wien (APA) - Die Fähre blieb liegen", "Wien | APA | Die Fähre blieb liegen"),
    ("de", "Bern (sda) Die Fähre blieb liegen", "Bern | Keystone-SDA | Die Fähre blieb liegen"),
    (
      "de", "Frankfurt/Main (epd). Die Fähre blieb liegen",
      "Frankfurt/Main | epd | Die Fähre blieb liegen"
    ),
    (
      "de", "Berlin/Kiel (AFP) – Die Fähre blieb liegen",
      "Berlin; Kiel | AFP | Die Fähre blieb liegen"
    ),
    ("nl", "UTRECHT (ANP) - De veerboot", "UTRECHT | ANP | De veerboot"),
    ("sv", "STOCKHOLM (TT) – Färjan", "STOCKHOLM | TT | Färjan"),
    ("no", "Bergen (NTB): Fergen stanset", "Bergen | NTB | Fergen stanset"),
    ("no", "OSLO (NTB) – Fergen stanset", "OSLO | NTB | Fergen stanset"),
    ("fi", "Helsinki (STT) – Lautta pysähtyi", "Helsinki | STT | Lautta pysähtyi"),
  ])
  func `Germanic and Nordic`(language: String, text: String, expected: String) {
    let answer = AttributionAnswer(
      grammar: grammar, text: text, kind: "dateline", language: language)
    let places = answer.places.joined(separator: "; ")
    #expect("\(places) | \(answer.agency ?? "") | \(answer.rest ?? "")" == expected)
  }

  @Test(arguments: [
    (
      "fr", "Marseille, 4 juin 2023 (AFP) - Le bac est arrêté",
      "Marseille | AFP | Le bac est arrêté"
    ),
    ("fr", "BRUXELLES, 4 juin (Reuters) - Le bac", "BRUXELLES | Reuters | Le bac"),
    ("fr", "ALGER - Le bac est arrêté depuis lundi.", "ALGER |  | Le bac est arrêté depuis lundi."),
    ("fr", "Bruxelles 4/6 (BELGA) = Le bac", "Bruxelles | Belga | Le bac"),
    ("es", "Sevilla, 4 jun (EFE).- El transbordador", "Sevilla | EFE | El transbordador"),
    (
      "es", "SEVILLA 4 Jun. (EUROPA PRESS) - El transbordador",
      "SEVILLA | Europa Press | El transbordador"
    ),
    ("es", "Lima, 4 jun (ANDINA).- El transbordador", "Lima | Andina | El transbordador"),
    (
      "es", "La Habana, 4 jun (Prensa Latina) El transbordador",
      "La Habana | Prensa Latina | El transbordador"
    ),
    ("es", "BUENOS AIRES (AP) — El transbordador", "BUENOS AIRES | AP | El transbordador"),
    ("pt", "Coimbra, 04 jun 2023 (Lusa) - A balsa", "Coimbra | Lusa | A balsa"),
    ("pt", "RIO DE JANEIRO (Reuters) - A balsa", "RIO DE JANEIRO | Reuters | A balsa"),
    ("it", "(ANSA) - LECCE, 04 GIU - Il traghetto", "LECCE | ANSA | Il traghetto"),
    ("it", "Palermo, 4 giu. (Adnkronos) - Il traghetto", "Palermo | Adnkronos | Il traghetto"),
    ("it", "Milano, 4 giu. (askanews) – Il traghetto", "Milano | askanews | Il traghetto"),
    ("it", "ROMA (ITALPRESS) - Il traghetto", "ROMA | Italpress | Il traghetto"),
    ("ro", "Bucureşti, 4 iun /Agerpres/ - Bacul", "Bucureşti | Agerpres | Bacul"),
    ("ro", "Cluj-Napoca, 4 iun (Mediafax) - Bacul", "Cluj-Napoca | Mediafax | Bacul"),
  ])
  func `Romance`(language: String, text: String, expected: String) {
    let answer = AttributionAnswer(
      grammar: grammar, text: text, kind: "dateline", language: language)
    let places = answer.places.joined(separator: "; ")
    #expect("\(places) | \(answer.agency ?? "") | \(answer.rest ?? "")" == expected)
  }

  @Test(arguments: [
    ("pl", "Warszawa (PAP) – Prom stanął", "Warszawa | PAP | Prom stanął"),
    ("pl", "Kraków, 4 czerwca (PAP) - Prom stanął", "Kraków | PAP | Prom stanął"),
    ("cs", "Brno 4. června (ČTK) - Přívoz stojí", "Brno | ČTK | Přívoz stojí"),
    ("sk", "Bratislava 4. júna (TASR) - Kompa stojí", "Bratislava | TASR | Kompa stojí"),
    ("hu", "Szeged, 2023. június 4., vasárnap (MTI) - A komp", "Szeged | MTI | A komp"),
    ("hu", "Budapest, június 4. (MTI) - A komp", "Budapest | MTI | A komp"),
    ("bg", "София, 4 юни /БТА/ Фериботът спря", "София | BTA | Фериботът спря"),
    ("sr", "БЕОГРАД, 4. јуна (Танјуг) - Трајект", "БЕОГРАД | Tanjug | Трајект"),
    ("sr", "BEOGRAD, 4. juna (Tanjug) - Trajekt", "BEOGRAD | Tanjug | Trajekt"),
    ("hr", "ZAGREB, 4. lipnja (Hina) - Trajekt", "ZAGREB | Hina | Trajekt"),
    ("sl", "Ljubljana, 4. junija (STA) - Trajekt", "Ljubljana | STA | Trajekt"),
    ("sq", "TIRANË, 4 qershor /ATSH/ - Trageti", "TIRANË | ATSH | Trageti"),
    ("ru", "КАЗАНЬ, 4 июня. /ТАСС/. Паром остановился", "КАЗАНЬ | TASS | Паром остановился"),
    ("ru", "САРАТОВ, 4 июн - РИА Новости. Паром", "САРАТОВ | RIA Novosti | Паром"),
    ("ru", "Астана. 4 июня. ИНТЕРФАКС - Паром", "Астана | Interfax | Паром"),
    ("ru", "МИНСК, 4 июня /БЕЛТА/. Паром", "МИНСК | BelTA | Паром"),
    ("uk", "Київ. 4 червня. УНІАН. Пором", "Київ | UNIAN | Пором"),
    ("uk", "КИЇВ, 4 червня (Укрінформ) - Пором", "КИЇВ | Ukrinform | Пором"),
    ("tr", "ANKARA (AA) - Feribot durdu", "ANKARA | AA | Feribot durdu"),
    ("tr", "İZMİR (DHA) - Feribot durdu", "İZMİR | DHA | Feribot durdu"),
    ("tr", "İSTANBUL (İHA) - Feribot durdu", "İSTANBUL | IHA | Feribot durdu"),
    ("el", "ΑΘΗΝΑ (ΑΠΕ-ΜΠΕ) - Το πλοίο", "ΑΘΗΝΑ | AMNA | Το πλοίο"),
  ])
  func `Slavic, Hungarian, Greek, Albanian and Turkish`(
    language: String, text: String, expected: String
  ) {
    let answer = AttributionAnswer(
      grammar: grammar, text: text, kind: "dateline", language: language)
    let places = answer.places.joined(separator: "; ")
    #expect("\(places) | \(answer.agency ?? "") | \(answer.rest ?? "")" == expected)
  }

  @Test(arguments: [
    ("ar", "القاهرة - أ ف ب: توقفت العبارة", "القاهرة | AFP | توقفت العبارة"),
    ("ar", "بيروت (رويترز) - توقفت العبارة", "بيروت | Reuters | توقفت العبارة"),
    ("ar", "الرياض - واس: توقفت العبارة", "الرياض | SPA | توقفت العبارة"),
    ("zh", "新华社广州6月4日电（记者赵雨桐）渡轮停航", "广州 | Xinhua | 渡轮停航"),
    ("zh", "中新社上海6月4日电 渡轮停航", "上海 | China News Service | 渡轮停航"),
    ("zh", "中新网广州6月4日电 (记者 赵雨桐)渡轮停航", "广州 | China News Service | 渡轮停航"),
    ("zh", "（中央社記者林佳穎高雄4日電）渡輪停航", "高雄 | CNA (Taiwan) | 渡輪停航"),
    ("zh", "（中央社東京4日綜合外電報導）渡輪停航", "東京 | CNA (Taiwan) | 渡輪停航"),
    ("ja", "［パリ　４日　ロイター］ - フェリーが", "パリ | Reuters | フェリーが"),
    ("ja", "【ソウル共同】フェリーが", "ソウル | Kyodo | フェリーが"),
    ("ja", "【ワシントン時事】フェリーが", "ワシントン | Jiji | フェリーが"),
    ("ja", "【パリ＝佐伯涼子】フェリーが", "パリ |  | フェリーが"),
    ("ja", "【AFP＝時事】フェリーが", " | AFP | フェリーが"),
    ("ko", "(부산=연합뉴스) 한지우 기자 = 여객선이", "부산 | Yonhap | 여객선이"),
    ("ko", "[부산=뉴시스] 한지우 기자 = 여객선이", "부산 | Newsis | 여객선이"),
    ("ko", "[서울=뉴스핌] 한지우 기자 = 여객선이", "서울 | 뉴스핌 | 여객선이"),
    ("ko", "(서울=뉴스1) 한지우 기자 = 여객선이", "서울 | News1 | 여객선이"),
    ("hi", "नई दिल्ली, 4 जून (भाषा) नौका रुकी", "नई दिल्ली | PTI | नौका रुकी"),
    ("id", "Jakarta, 4 Juni (ANTARA) - Feri berhenti", "Jakarta | Antara | Feri berhenti"),
    ("vi", "Hà Nội (TTXVN) - Phà", "Hà Nội | VNA | Phà"),
    ("vi", "Hà Nội (TTXVN 4/6) - Phà", "Hà Nội | VNA | Phà"),
  ])
  func `Asian`(language: String, text: String, expected: String) {
    let answer = AttributionAnswer(
      grammar: grammar, text: text, kind: "dateline", language: language)
    let places = answer.places.joined(separator: "; ")
    #expect("\(places) | \(answer.agency ?? "") | \(answer.rest ?? "")" == expected)
  }
}
