// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CopyDesk
import NewsModel
import Testing

@Suite struct `Credits beside the story` {
  private func beside(_ lines: String..., language: String = "en") -> Article {
    var draft = Draft.page(
      .says(.language, language, .meta), .says(.sourceName, "Lenn Courier", .openGraph),
      body: [Story.first, Story.second])
    for line in lines {
      draft.evidence.append(.says(.creditline, line, .visible, "beside the story"))
    }
    return draft.edited
  }

  private func closed(_ end: String, language: String = "de") -> Article {
    Draft.page(
      .says(.language, language, .meta),
      body: [Story.first, Story.second + end]
    ).edited
  }

  @Test func `a syndicator, and the holder whose text it passes on`() {
    let article = beside("Via SyndiGate.info", "Copyright @ 2019 The Talheim Herald.")
    #expect(article.credits.map(\.text) == ["Via SyndiGate.info"])
    #expect(article.agencies.map(\.name) == ["SyndiGate.info", "The Talheim Herald"])
    #expect(article.agencies.map(\.relation) == [.syndicated, .source])
  }

  @Test(arguments: [
    ("Kaynak: AA Giriş: 24.03.2016 - 10:42", "tr", "AA"),
    ("2016-03-24 10:42:15 来源：新华社 作者：王小明", "zh", "Xinhua"),
  ])
  func `an agency in a row of facts`(line: String, language: String, code: String) {
    let article = Draft.page(
      .says(.language, language, .meta), .says(.byline, line, .visible, "near the headline"),
      body: [Story.first, Story.second]
    ).edited
    #expect(article.agencies.map(\.code) == [code])
    #expect(article.agencies.map(\.relation) == [.source])
  }

  @Test func `a row of facts beside the story, each by itself`() {
    let article = beside("2016-03-24 来源： 奥斯滕日报 编辑：王小明", language: "zh")
    #expect(article.agencies.map(\.name).contains("奥斯滕日报"))
  }

  @Test func `a copyright line beside a story that nobody syndicated credits nobody`() {
    #expect(beside("Copyright 2019 The Talheim Herald.").agencies.isEmpty)
  }

  @Test func `people who edited and translated`() {
    let article = beside("Edited by: Ann Poe", "Translated by John Roe", "Most read")
    #expect(article.credits.map(\.text) == ["Edited by: Ann Poe", "Translated by John Roe"])
    #expect(article.contributors.map(\.name) == ["Ann Poe", "John Roe"])
    #expect(article.contributors.map(\.role) == [.editor, .translator])
  }

  @Test(arguments: [
    "Associated Press March 24, 2026, 8:15 AM", "Titelbild: © KCNA/dpa", "By Ann Poe",
    "More from Reuters", "Ferry times for the week",
  ])
  func `times, pictures and other stories are no credits`(line: String) {
    #expect(beside(line).credits.isEmpty)
  }

  @Test func `where it was printed`() {
    let line = "A version of this article appears in print on March 3, on Page A1."
    let article = beside(line)
    #expect(article.credits == [Credit(text: line, kind: .creditline, relation: .published)])
    #expect(article.agencies.isEmpty)
  }

  @Test func `the desk's code behind the last sentence`() {
    let article = closed(" (lby)")
    #expect(article.credits.map(\.text) == ["(lby)"])
    #expect(article.credits.map(\.kind) == [.signoff])
    #expect(article.contributors == [Person(name: "lby")])
    #expect(article.body.map(\.plainText) == [Story.first, Story.second])
  }

  @Test(arguments: [" (sic)", " Man fährt über Talheim (rund)", " (PDF)", " (Lenn)"])
  func `brackets that sign nothing stay in the story`(end: String) {
    let article = closed(end)
    #expect(article.credits.isEmpty)
    #expect(article.body.map(\.plainText) == [Story.first, Story.second + end])
  }

  @Test func `a code as the last line`() {
    let article = Draft.page(body: [Story.first, Story.second, "rdb"]).edited
    #expect(article.contributors == [Person(name: "rdb")])
    #expect(article.body.count == 2)
  }

  @Test func `an author named again in the sign-off is one person`() {
    let article = Draft.page(
      .says(.byline, "By Jane Doe", .visible),
      body: [Story.first, Story.second, "(Reporting by Jane Doe; Editing by Ann Poe)"]
    ).edited
    #expect(article.authors.map(\.name) == ["Jane Doe"])
    #expect(article.contributors.map(\.name) == ["Ann Poe"])
    #expect(article.credits.first?.people.map(\.name) == ["Jane Doe", "Ann Poe"])
  }

  @Test func `people in the brackets of a byline`() {
    let article = Draft.page(
      .says(.language, "fr", .meta),
      .says(.byline, "Par Marc Untel (avec Jean Martin et Anne Dupont)", .visible),
      body: [Story.first]
    ).edited
    #expect(article.credits.map(\.text) == ["(avec Jean Martin et Anne Dupont)"])
    #expect(article.contributors.map(\.name) == ["Jean Martin", "Anne Dupont"])
  }

  @Test func `a source line of universities names no agency`() {
    let article = Draft.page(
      .says(.language, "de", .meta),
      body: [Story.first, Story.second, "Quelle: Universität Oberlenn, Lenn Institute"]
    ).edited
    #expect(article.credits.count == 1)
    #expect(article.agencies.isEmpty)
  }

  @Test func `agency and outlet in the copyright line of a story`() {
    let article = Draft.page(
      .says(.language, "de", .meta), .says(.sourceName, "Lenn Courier", .openGraph),
      .says(.copyrightNotice, "© dpa/Lenn Courier", .visible), body: [Story.first]
    ).edited
    #expect(article.credits.map(\.text) == ["© dpa/Lenn Courier"])
    #expect(article.agencies.map(\.code) == ["dpa"])
  }

  @Test func `a line of the date or of an agency is no dateline, whatever its class`() {
    for line in ["2022-05-08T06:00:01-05:00", "SID"] {
      let article = Draft.page(
        .says(.language, "de", .meta), .says(.dateline, line, .microdata, "dateline"),
        body: [Story.first]
      ).edited
      #expect(article.dateline == nil)
    }
  }

  @Test func `a letter's salutation is no dateline`() {
    let article = Draft.page(body: ["DEAR ANNA: " + Story.first]).edited
    #expect(article.dateline == nil)
  }
}
