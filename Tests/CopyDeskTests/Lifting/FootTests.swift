// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CopyDesk
import NewsModel
import Testing

@Suite struct `Lifting lines off the foot of a story` {
  private func words(_ article: Article) -> [String] { article.body.map(\.plainText) }

  @Test func `a sign-off`() {
    let line = "(Reporting by Jane Doe; Editing by Ann Poe)"
    let article = Draft.wire(Story.first, Story.second, line).edited
    #expect(article.credits.map(\.text) == [line])
    #expect(article.credits.map(\.kind) == [.signoff])
    #expect(article.contributors.map(\.name) == ["Jane Doe", "Ann Poe"])
    #expect(article.contributors.map(\.role) == [.reporter, .editor])
    #expect(words(article) == [Story.first, Story.second])
  }

  @Test func `credits around a copyright notice`() {
    let before = "Jane Doe contributed to this report."
    let notice =
      "Copyright 2007 Osten Courier. All rights reserved. This text may not be published or broadcast."
    let behind = "The Associated Press contributed to this report."
    let article = Draft.wire(Story.first, Story.second, "\(before) \(notice) \(behind)").edited
    #expect(article.credits.map(\.text) == [before, behind])
    #expect(article.contributors.map(\.name) == ["Jane Doe"])
    #expect(article.agencies.map(\.code) == ["AP"])
    #expect(article.rights?.notice == notice)
    #expect(words(article) == [Story.first, Story.second])
  }

  @Test(arguments: ["(17 October 2006)", "17 October 2006"])
  func `a day by itself`(line: String) {
    let article = Draft.wire(Story.first, Story.second, line).edited
    #expect(words(article) == [Story.first, Story.second])
    let other = Draft.wire(Story.first, Story.second, "October 2006").edited
    #expect(words(other).last == "October 2006")
  }

  @Test func `the name that closes a paragraph in Japanese`() {
    let first = "オステン港は木曜日まで閉鎖される見通しとなった。"
    let second = "市長は双方を市庁舎に招いたと述べた。"
    let article = Draft.wire(first, second + "（山田太郎）").edited
    #expect(article.authors.map(\.name) == ["山田太郎"])
    #expect(words(article) == [first, second])
    #expect(words(Draft.wire(first, second + "（敬称略）").edited).last == second + "（敬称略）")
  }

  @Test func `a name behind a dash`() {
    let article = Draft.wire(Story.first, Story.second, "— Jane Doe").edited
    #expect(article.byline == "— Jane Doe")
    #expect(article.authors.map(\.name) == ["Jane Doe"])
    #expect(words(article) == [Story.first, Story.second])
    let list = Draft.wire(Story.first, Story.second, "— Bread and butter").edited
    #expect(words(list).last == "— Bread and butter")
  }

  @Test(arguments: [
    ("（山田太郎）", ["山田太郎"]), ("【山田太郎、佐藤花子】", ["山田太郎", "佐藤花子"]), ("（敬称略）", []), ("（随時掲載）", []),
  ])
  func `names in brackets under a Japanese story`(line: String, names: [String]) {
    let story = "オステン港の委員会は火曜日、４本の主桁のうち２本に亀裂が見つかったことを受け、古い旋回橋を恒久的に閉鎖することを決めた。"
    let article = Draft.page(
      .says(.language, "ja", .langAttribute, "html"), body: [story, story + "！", line]
    ).edited
    #expect(article.authors.map(\.name) == names)
    #expect(words(article).count == (names.isEmpty ? 3 : 2))
  }

  @Test(arguments: [
    ("Der Wart schloss die Brücke. Von Jane Doe.", "Von Jane Doe.", "Der Wart schloss die Brücke."),
    ("Was nun, Oberlenn? Von Jane Doe", "Von Jane Doe", "Was nun, Oberlenn?"),
    ("Nobody knows why… By Jane Doe and John Poe", "By Jane Doe and John Poe", "Nobody knows why…"),
  ]) func `a byline that is the last sentence`(text: String, byline: String, rest: String) {
    let article = Draft.wire(text, headline: "Bridge").edited
    #expect(article.byline == byline)
    #expect(article.authors.first?.name == "Jane Doe")
    #expect(words(article) == [rest])
  }

  @Test(arguments: [
    "The bridge was painted. By Friday it was dry.",
    "The boat sank. By the Lenn nobody was surprised.",
    "The bridge was built by Jane Doe", "He asked Dr. By Jane Doe",
  ]) func `no byline of a sentence`(text: String) {
    #expect(words(Draft.wire(text, headline: "Bridge").edited) == [text])
  }

  @Test func `a credit line and a copyright line behind it`() {
    let article = Draft.wire(
      Story.first, "AFP contributed to this report.", "© 2016 Lenn Courier. All rights reserved."
    ).edited
    #expect(article.credits.map(\.text) == ["AFP contributed to this report."])
    #expect(article.agencies.map(\.code) == ["AFP"])
    #expect(article.agencies.map(\.relation) == [.contributor])
    #expect(article.rights?.notice == "© 2016 Lenn Courier. All rights reserved.")
    #expect(article.rights?.holder == "Lenn Courier")
    #expect(article.rights?.year == "2016")
    #expect(words(article) == [Story.first])
  }

  @Test func `no agency of the credit of a picture`() {
    let line = "Photo by Jane Doe / Reuters"
    let article = Draft.wire(Story.first, line, Story.second).edited
    #expect(article.credits.isEmpty)
    #expect(article.agencies.isEmpty)
    #expect(words(article) == [Story.first, line, Story.second])
  }

  @Test func `a tag that leads somewhere is no code of the desk`() {
    var draft = Draft.wire(Story.first, Story.second)
    let link = Mark(type: .link, start: 0, end: 4, href: "https://lenn.example/t")
    let tag = RichText("bins", marks: [link])
    draft.body.append(DraftBlock(.paragraph(tag)))
    #expect(words(draft.edited).last == "bins")
    #expect(words(Draft.wire(Story.first, Story.second, "bins").edited).last == Story.second)
  }

  @Test func `a story that opens with its agency keeps its words`() {
    let line = "به گزارش خبرگزاری تسنیم، بندر باز شد."
    var draft = Draft.wire(line)
    draft.note(.language, "fa", Evidence.Origin(.langAttribute))
    #expect(words(draft.edited) == [line])
  }

  @Test(arguments: [
    "The post Fares rise in May appeared first on The Osten Courier.",
    "The post “Ferries: what’s new?” appeared first on Osten & Lunn.",
    "Der Beitrag Fähren werden teurer erschien zuerst auf Ostener Anzeiger.",
    "La entrada Suben las tarifas se publicó primero en El Faro.",
    "L’article Le bac augmente est apparu en premier sur Le Phare.",
    "Il post Traghetti più cari proviene da Il Faro.",
    "O post Balsa mais cara apareceu primeiro em Gazeta do Cais.",
    "Het bericht Veer wordt duurder verscheen eerst op De Kustbode.",
    "Artykuł Promy drożeją pochodzi z serwisu Głos Portu.",
    "Inlägget Färjan blir dyrare dök först upp på Kustposten.",
    "Сообщение Паром подорожал появились сначала на Вести порта.",
    "The post Fares rise in May first appeared on The Osten Courier.",
    "Fares rise in May was originally published in The Osten Courier on Medium, where people are "
      + "continuing the conversation by highlighting and responding to this story.",
    "L'articolo Traghetti più cari sembra essere il primo su Il Faro.",
    "Indlægget Færgen bliver dyrere blev først udgivet på Kystposten.",
    "Artikkeli Lautta kallistuu julkaistiin ensimmäisen kerran Rannikko.",
    "Příspěvek Přívoz zdraží pochází z Pobřežní list",
    "Articolul Feribotul se scumpește apare prima dată în Farul.",
    "Το άρθρο Ακριβότερο το φέρι εμφανίστηκε πρώτα στο Ο Φάρος.",
    "Feribot zamlandı yazısı ilk önce Liman Postası üzerinde ortaya çıktı.",
    "A komp drágul bejegyzés először a Part oldalán jelent meg.",
    "投稿 渡し船値上げ は 港新聞 に最初に表示されました。",
    "ظهرت المقالة العبارة أغلى أولاً على أخبار الميناء.",
  ])
  func `where the story of a feed appeared first`(line: String) {
    let article = Draft.wire(Story.first, Story.second, line).edited
    #expect(article.credits == [Credit(text: line, kind: .creditline, relation: .republished)])
    #expect(words(article) == [Story.first, Story.second])
  }

  @Test(arguments: [
    "The post office of Osten closed in 1998, and has not been missed.",
    "The post of harbour master appeared last on the list.",
  ])
  func `no story about a post`(line: String) {
    #expect(words(Draft.wire(Story.first, line).edited) == [Story.first, line])
  }

  @Test func `the wires of a house, called as it calls them`() {
    let article = Draft.wire(Story.first, Story.second, "With Harbour wires").edited
    #expect(article.credits.map(\.text) == ["With Harbour wires"])
    #expect(article.agencies.map(\.name) == ["Harbour wires"])
    #expect(article.agencies.map(\.relation) == [.contributor])
  }

  @Test func `a credit that closes the last paragraph`() {
    let article = Draft.wire(Story.first, Story.second + " (dpa)").edited
    #expect(article.credits.map(\.text) == ["(dpa)"])
    #expect(article.agencies.map(\.code) == ["dpa"])
    #expect(words(article) == [Story.first, Story.second])
  }

  @Test func `lines of the last paragraph`() {
    let article = Draft.wire(Story.first + "\n(Reporting by Jane Doe)").edited
    #expect(article.credits.map(\.text) == ["(Reporting by Jane Doe)"])
    #expect(words(article) == [Story.first])
  }

  @Test func `credits in printed order`() {
    let article = Draft.wire(
      Story.first, "Jane Doe in Oberlenn contributed to this report.", "Source: AFP"
    ).edited
    #expect(
      article.credits.map(\.text)
        == ["Jane Doe in Oberlenn contributed to this report.", "Source: AFP"])
  }

  @Test func `past figures and notes about the author`() {
    var draft = Draft.wire(
      Story.first, "(Reporting by Jane Doe)", "Jane Doe covers bridges for the Courier.")
    draft.body[2].hint = .authorNote
    draft.body.append(DraftBlock(.figure(Media(type: .image, url: "https://example.org/1.jpg"))))
    #expect(draft.edited.credits.map(\.text) == ["(Reporting by Jane Doe)"])
    #expect(draft.edited.body.count == 3)
  }

  @Test func `one agency named twice is one agency`() {
    let article = Draft.wire("BERLIN (AFP) - " + Story.first, "AFP contributed to this report.")
      .edited
    #expect(article.agencies.map(\.code) == ["AFP"])
    #expect(article.agencies.map(\.relation) == [.source])
  }

  @Test func `no agency that is only quoted`() {
    let quote = "The ministry told Reuters that no other bridge in the valley is in danger."
    let article = Draft.wire(Story.first, quote).edited
    #expect(article.agencies.isEmpty)
    #expect(article.credits.isEmpty)
    #expect(words(article) == [Story.first, quote])
  }

  @Test(arguments: ["责任编辑：王小明", "Edited by: Ann Poe"])
  func `an editor that markup calls the author wrote nothing`(line: String) {
    var draft = Draft.page(body: [Story.first, Story.second, line])
    draft.note(.language, line.utf8.first == 0xE8 ? "zh" : "en", Evidence.Origin(.langAttribute))
    draft.body[2].hint = .byline
    let article = draft.edited
    #expect(article.authors.isEmpty)
    #expect(article.credits.map(\.text) == [line])
  }

  @Test func `no button that markup calls a source`() {
    var draft = Draft.wire(Story.first, "Get short URL", "Jane Doe | Getty Images")
    draft.body[1].hint = .creditline
    draft.body[2].hint = .creditline
    #expect(draft.edited.credits.isEmpty)
    #expect(draft.edited.body.count == 3)
  }

  @Test func `no photo credit`() {
    let article = Draft.wire(Story.first, "Photo: Jane Doe/AFP").edited
    #expect(article.credits.isEmpty)
    #expect(article.agencies.isEmpty)
    #expect(words(article) == [Story.first, "Photo: Jane Doe/AFP"])
  }

  @Test func `a byline that closes the story`() {
    let article = Draft.wire(Story.first, Story.second, "By Jane Doe").edited
    #expect(article.byline == "By Jane Doe")
    #expect(article.authors.map(\.name) == ["Jane Doe"])
    #expect(words(article) == [Story.first, Story.second])
  }
}
