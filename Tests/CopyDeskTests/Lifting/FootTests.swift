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

  @Test func `a name behind a dash`() {
    let article = Draft.wire(Story.first, Story.second, "— Jane Doe").edited
    #expect(article.byline == "— Jane Doe")
    #expect(article.authors.map(\.name) == ["Jane Doe"])
    #expect(words(article) == [Story.first, Story.second])
    let list = Draft.wire(Story.first, Story.second, "— Bread and butter").edited
    #expect(words(list).last == "— Bread and butter")
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
