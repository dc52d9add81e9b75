// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel
import Testing

private let grammar = AttributionGrammar.standard

/// A dateline in one line: "places | date | agency | rest".
private func dateline(_ text: String, _ language: String? = nil) -> String? {
  grammar.dateline(text, language: language).map {
    [
      $0.dateline.places.joined(separator: " + "), $0.dateline.date ?? "", $0.dateline.agency ?? "",
      $0.rest,
    ].joined(separator: " | ")
  }
}

@Suite struct `Reading datelines` {
  @Test(arguments: [
    ("OSLO (AP) — The lamp went out.", "OSLO |  | AP | The lamp went out."),
    ("LAMP POST via JTA — The lamp went out.", " |  | LAMP POST via JTA | The lamp went out."),
    ("OSLO, Norway (AP) _ The lamp", "OSLO, Norway |  | AP | The lamp"),
    ("ST. PAUL, Minn. (AP) -- The lamp", "ST. PAUL, Minn. |  | AP | The lamp"),
    ("OSLO, March 24 (Reuters) - The lamp", "OSLO | March 24 | Reuters | The lamp"),
    ("PORT-AU-PRINCE, March 13 - The lamp", "PORT-AU-PRINCE | March 13 |  | The lamp"),
    ("OSLO, March 26- The lamp", "OSLO | March 26 |  | The lamp"),
    ("BERLIN/PARIS (Reuters) - The lamp", "BERLIN + PARIS |  | Reuters | The lamp"),
    ("Frankfurt/Main (dpa) - Die Lampe", "Frankfurt/Main |  | dpa | Die Lampe"),
    ("Hamburg (dpa/lno) – Die Lampe", "Hamburg |  | dpa | Die Lampe"),
    ("London (dpa) - 2019 ging die Lampe aus", "London |  | dpa | 2019 ging die Lampe aus"),
    ("London (CNN)The lamp went out", "London |  | CNN | The lamp went out"),
    ("(ANSA) - ROMA, 6 LUG - La lampada", "ROMA | 6 LUG | ANSA | La lampada"),
    ("Madrid, 21 ene (EFE).- La lámpara", "Madrid | 21 ene | EFE | La lámpara"),
    ("Oslo [Norway], June 9 (ANI): The lamp", "Oslo [Norway] | June 9 | ANI | The lamp"),
    ("OSLO 31/07 (BELGA) = La lampe", "OSLO | 31/07 | Belga | La lampe"),
    (
      "NEW YORK, July 21, 2026 /PRNewswire/ -- The lamp",
      "NEW YORK | July 21, 2026 | PR Newswire | The lamp"
    ),
    ("SAN FRANCISCO--(BUSINESS WIRE)--The lamp", "SAN FRANCISCO |  | Business Wire | The lamp"),
    ("RPT --OSLO, March 30 - The lamp", "OSLO | March 30 |  | The lamp"),
    ("LONDON, April 1 - Bids - Oslo/Rome lamps", "LONDON | April 1 |  | Bids - Oslo/Rome lamps"),
    ("МОСКВА, 23 марта. /ТАСС/. Лампа", "МОСКВА | 23 марта | TASS | Лампа"),
    ("Москва. 9 ноября. ИНТЕРФАКС - Лампа", "Москва | 9 ноября | Interfax | Лампа"),
    ("JAKARTA, KOMPAS.com - Lampu", "JAKARTA |  | KOMPAS.com | Lampu"),
    ("LUCKNOW (Agencies): The lamp went out", "LUCKNOW |  | Agencies | The lamp went out"),
    ("DAKAR (APS) - La lampe", "DAKAR |  | APS-SN | La lampe"),
    ("ALGER, 4 juin (APS) - La lampe", "ALGER | 4 juin | APS-DZ | La lampe"),
    ("OSLO. (dpa) Die Lampe", "OSLO |  | dpa | Die Lampe"),
    ("TORONTO, June 4, 2024 /CNW/ - The lamp", "TORONTO | June 4, 2024 | CNW | The lamp"),
    (
      "CHICAGO, IL / ACCESSWIRE / June 4, 2024 / The lamp",
      "CHICAGO, IL | June 4, 2024 | ACCESSWIRE | The lamp"
    ),
    (
      "МОСКВА, 4 июн - РИА Новости, Анна Лукина. Лампа",
      "МОСКВА | 4 июн | RIA Novosti | Лампа"
    ),
  ])
  func `of every house style`(text: String, expected: String) {
    #expect(dateline(text) == expected)
  }

  @Test(arguments: [
    ("新华社北京8月12日电（记者王小明）灯灭了", "北京 | 8月12日 | Xinhua | 灯灭了"),
    ("(中央社記者馮大明台北十二日電)燈滅了", "台北 | 十二日 | CNA (Taiwan) | 燈滅了"),
    ("[東京　１６日　ロイター] - 明かりが", "東京 | １６日 | Reuters | 明かりが"),
    ("【ドーハ共同】明かりが", "ドーハ |  | Kyodo | 明かりが"),
    ("(서울=연합뉴스) 김하늘 기자 = 등불이", "서울 |  | Yonhap | 등불이"),
    ("القاهرة (رويترز) - انطفأ المصباح", "القاهرة |  | Reuters | انطفأ المصباح"),
    ("القاهرة، ٢٣ مارس (رويترز) - انطفأ المصباح", "القاهرة | ٢٣ مارس | Reuters | انطفأ المصباح"),
    ("काठमांडू, २३ मार्च (भाषा) दीपक बुझ गया", "काठमांडू | २३ मार्च | PTI | दीपक बुझ गया"),
    ("[東京 十二日 ロイター] - 明かりが", "東京 | 十二日 | Reuters | 明かりが"),
    ("〔記者林小雨／台北報導〕燈滅了", "台北 |  |  | 燈滅了"),
    ("〔編譯林小雨／台北報導〕燈滅了", "台北 |  |  | 燈滅了"),
    ("人民网北京6月4日电（记者林小雨）灯灭了", "北京 | 6月4日 | 人民网 | 灯灭了"),
    ("(런던 로이터=연합뉴스) 등불이", "런던 |  | Yonhap | 등불이"),
    ("[런던=AP/뉴시스] 등불이", "런던 |  | AP | 등불이"),
    ("नई दिल्ली: दीपक रविवार को बुझ गया", "नई दिल्ली |  |  | दीपक रविवार को बुझ गया"),
    ("VILNIUS, birželio 4 d. (BNS) – Lempa", "VILNIUS | birželio 4 d. | BNS | Lempa"),
  ])
  func `of other scripts`(text: String, expected: String) {
    #expect(dateline(text) == expected)
  }

  @Test func `takes a byline inside along`() {
    let reading = grammar.dateline("By Nora Quill SEOUL, Nov. 24 (Yonhap) -- The lamp")
    #expect(reading?.people.map(\.name) == ["Nora Quill"])
    #expect(reading?.dateline.places == ["SEOUL"])
    let korean = grammar.dateline("(서울=연합뉴스) 김하늘 이바다 기자 = 등불이")
    #expect(korean?.people.map(\.name) == ["김하늘", "이바다"])
    let japanese = grammar.dateline("【オスロ＝佐伯涼子】明かりが")
    #expect(japanese?.people.map(\.name) == ["佐伯涼子"])
    #expect(japanese?.dateline.agency == nil)
    let russian = grammar.dateline("МОСКВА, 4 июн - РИА Новости, Анна Лукина. Лампа")
    #expect(russian?.people.map(\.name) == ["Анна Лукина"])
  }

  @Test(arguments: [
    ("新华社北京8月12日电（记者王文华）灯灭了", ["王文华"]),
    ("新华社北京8月12日电（本报记者罗小沙、见习记者王大明）灯灭了", ["罗小沙", "王大明"]),
    ("新华社北京8月12日电（新华社记者罗小沙 摄影王大明）灯灭了", ["罗小沙", "王大明"]),
  ])
  func `names reporters, not whose and what reporters they are`(text: String, names: [String]) {
    #expect(grammar.dateline(text)?.people.map(\.name) == names)
  }

  @Test(arguments: ["(서울=) 등불이 꺼졌다", "(=) 등불이 꺼졌다"])
  func `has no agency without a name`(text: String) {
    #expect(grammar.dateline(text)?.dateline.agency != "")
  }

  @Test func `knows how many days a month has`() {
    #expect(
      dateline("OSLO, March 31 (Reuters) - The lamp") == "OSLO | March 31 | Reuters | The lamp")
    #expect(grammar.dateline("OSLO, March 39 (Reuters) - The lamp")?.dateline.date == nil)
  }

  @Test func `says where the rest starts, in code points`() {
    let reading = grammar.dateline("ZÜRICH (awp) –  Die Lampe")
    #expect(reading?.restOffset == 16)
    #expect(reading?.dateline.text == "ZÜRICH (awp) –")
  }
}
