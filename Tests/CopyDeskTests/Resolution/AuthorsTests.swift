// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CopyDesk
import NewsModel
import Testing

@Suite struct `Deciding who wrote it` {
  private func names(_ draft: Draft) -> [String] { draft.edited.authors.map(\.name) }

  @Test func `reads the creators of a feed`() {
    let draft = Draft.item(
      .says(.author, "Jane Doe", .element, "dc:creator"),
      .says(.author, "John Roe", .element, "dc:creator"))
    #expect(names(draft) == ["Jane Doe", "John Roe"])
    #expect(draft.edited.byline == nil)
  }

  @Test func `reads a mail address with a name behind it`() {
    let draft = Draft.item(.says(.author, "jane@example.org (Jane Doe)", .element, "author"))
    #expect(draft.edited.authors == [Person(name: "Jane Doe", email: "jane@example.org")])
  }

  @Test func `believes that a name with a mail address is a person`() {
    let draft = Draft.item(.says(.author, "Night editor (night@example.org)", .element, "author"))
    #expect(draft.edited.authors == [Person(name: "Night editor", email: "night@example.org")])
  }

  @Test func `prints a byline once that a feed gives with and without the desk's address`() {
    let article = Draft.item(
      .says(.author, "desk@example.org (Jane Doe, The Courier)", .element, "author"),
      .says(.author, "Jane Doe, The Courier", .element, "dc:creator")
    ).edited
    #expect(article.byline == "Jane Doe, The Courier")
    #expect(article.authors.map(\.name) == ["Jane Doe"])
  }

  @Test func `keeps a Japanese name with a blank in it in one piece`() {
    let article = Draft.item(
      .says(.author, "山本 花", .element, "dc:creator"), .says(.language, "ja", .element, "language")
    ).edited
    #expect(article.authors == [Person(name: "山本 花")])
  }

  @Test func `takes what a forum calls its users for their names`() {
    let article = Draft.item(.says(.author, "/u/janedoe", .element, "atom:author")).edited
    #expect(article.authors == [Person(name: "/u/janedoe")])
  }

  @Test func `takes no other story's author from the side of a page`() {
    let draft = Draft.page(
      .says(.byline, "Max Muster", .visible, "teaser__author"),
      .says(.author, "Jane Doe", .relAuthor))
    #expect(names(draft) == ["Jane Doe"])
  }

  @Test func `turns names that a catalogue would print`() {
    let one = Draft.item(.says(.author, "Doe, Jane", .element, "dc:creator"))
    #expect(names(one) == ["Jane Doe"])
    #expect(one.edited.byline == "Doe, Jane")
    let several = Draft.item(
      .says(.author, "Doe, Jane; Roe, J. K.; van der Poe, Jan", .element, "dc:creator"))
    #expect(names(several) == ["Jane Doe", "J. K. Roe", "Jan van der Poe"])
    let two = Draft.item(.says(.author, "Jane Doe, John Roe", .element, "dc:creator"))
    #expect(names(two) == ["Jane Doe", "John Roe"])
  }

  @Test(arguments: [
    "jane@example.org (Jane Doe), john@example.org (John Roe)",
    "Jane Doe <jane@example.org>; John Roe <john@example.org>",
    "Jane Doe (jane@example.org) and John Roe (john@example.org)",
  ])
  func `gives each of several people the own mail address`(line: String) {
    let draft = Draft.item(.says(.author, line, .element, "author"))
    #expect(
      draft.edited.authors == [
        Person(name: "Jane Doe", email: "jane@example.org"),
        Person(name: "John Roe", email: "john@example.org"),
      ])
    #expect(draft.edited.byline == line)
  }

  @Test func `makes no byline of the names that a feed gives alone`() {
    var draft = Draft.item(.says(.author, "Jane Doe", .element, "atom:author"))
    draft.evidence.append(
      Evidence(
        .author, .person(Person(name: "John Roe", url: "https://example.org/john")),
        Evidence.Origin(.element, "atom:author")))
    #expect(names(draft) == ["Jane Doe", "John Roe"])
    #expect(draft.edited.byline == nil)
  }

  @Test func `puts together what two elements know of one person`() {
    var draft = Draft.item(.says(.author, "Jane Doe", .element, "dc:creator"))
    let jane = Person(name: "Jane Doe", url: "https://example.org/jane")
    draft.evidence.append(
      Evidence(.author, .person(jane), Evidence.Origin(.element, "atom:author")))
    #expect(draft.edited.authors == [jane])
    #expect(draft.edited.byline == nil)
  }

  @Test func `takes the author of a feed that bears a person's name`() {
    var own = Draft.item(.says(.author, "Jane Doe", .element, "dc:creator"))
    own.feed = FeedReference(title: "Jane Doe", url: "https://doe.example/feed")
    #expect(names(own) == ["Jane Doe"])
    var house = Draft.item(.says(.author, "The Lenn Courier", .element, "dc:creator"))
    house.feed = FeedReference(title: "The Lenn Courier", url: "https://lenn.example/feed")
    #expect(names(house).isEmpty)
  }

  @Test func `keeps a mail address alone`() {
    let draft = Draft.item(.says(.author, "jane@example.org", .element, "author"))
    #expect(draft.edited.authors == [Person(name: "", email: "jane@example.org")])
  }

  @Test func `puts an agency in an author's place among the agencies`() {
    let draft = Draft.item(.says(.author, "Reuters", .element, "dc:creator"))
    #expect(names(draft).isEmpty)
    #expect(draft.edited.agencies.map(\.code) == ["Reuters"])
    #expect(draft.edited.byline == "Reuters")
  }

  @Test(arguments: ["admin", "jdadmin", "Staff", "https://example.org/jane", "The Lenn Courier"])
  func `takes no login, desk, address or outlet for an author`(name: String) {
    let draft = Draft.page(
      .says(.sourceName, "The Lenn Courier", .openGraph, "og:site_name"),
      .says(.author, name, .meta, "author"))
    #expect(names(draft).isEmpty)
  }

  @Test(arguments: [
    "Agencies | Monitoring Desk", "Special to The Lenn Courier", "By Special to The Lenn Courier",
    "By Staff Reports", "News Agencies",
  ])
  func `takes no desk of an item for an author`(name: String) {
    #expect(names(Draft.item(.says(.author, name, .element, "dc:creator"))).isEmpty)
  }

  @Test func `keeps whoever stands beside a desk`() {
    let draft = Draft.item(.says(.author, "Jane Doe | Monitoring Desk", .element, "dc:creator"))
    #expect(names(draft) == ["Jane Doe"])
  }

  @Test func `names the same person once, with all that is known`() {
    var draft = Draft.page(
      .says(.byline, "By Jane Doe", .visible, "byline"),
      .says(.author, "JANE DOE", .meta, "author"))
    draft.note(
      .author, Person(name: "Jane Doe", url: "https://example.org/jane"),
      Evidence.Origin(.jsonLD, "author.name"))
    #expect(draft.edited.authors == [Person(name: "Jane Doe", url: "https://example.org/jane")])
    #expect(draft.edited.byline == "By Jane Doe")
  }

  @Test func `believes the names that several origins give`() {
    let draft = Draft.page(
      .says(.author, "Max Muster", .jsonLD, "author.name"),
      .says(.byline, "By Jane Doe", .visible, "byline"),
      .says(.author, "Jane Doe", .meta, "author"))
    #expect(names(draft) == ["Jane Doe"])
  }

  @Test func `believes the printed line that names more`() {
    let draft = Draft.page(
      .says(.author, "Jane Doe", .jsonLD, "author.name"),
      .says(.byline, "By Jane Doe and John Roe", .visible, "byline"))
    #expect(names(draft) == ["Jane Doe", "John Roe"])
  }

  @Test func `takes initials of the house for a contributor`() {
    let draft = Draft.page(.says(.byline, "gem", .visible, "author"))
    #expect(names(draft).isEmpty)
    #expect(draft.edited.contributors == [Person(name: "gem")])
  }

  @Test(arguments: ["Example editor", "Harbour Radio"])
  func `a field's author is one though the name may be of a house`(name: String) {
    let article = Draft.item(.says(.author, name, .element, "dc:creator")).edited
    #expect(article.authors.map(\.name) == [name])
  }

  @Test func `takes the name that a page shows with its day`() {
    let draft = Draft.page(
      Evidence(.byline, .text("24.03.2016 | 13:10 Uhr | Jane Doe"), .nearHeadline))
    #expect(names(draft) == ["Jane Doe"])
  }

  @Test func `takes no byline from words near the headline that name nobody`() {
    let draft = Draft.page(
      Evidence(.byline, .text("Von der Brücke in den Fluss"), .nearHeadline),
      Evidence(.byline, .text("24. März: Brücke wird gesperrt"), .nearHeadline))
    #expect(names(draft) == [])
  }

  @Test func `takes a nickname where markup promises a person`() {
    let draft = Draft.page(.says(.author, "Krimitante", .relAuthor))
    #expect(names(draft) == ["Krimitante"])
  }

  @Test func `takes a login only where the page shows it as its author`() {
    let shown = Draft.page(.says(.byline, "von janedoe", .visible, "post-author"))
    #expect(names(shown) == ["janedoe"])
    #expect(names(.page(.says(.author, "janedoe", .meta, "author"))) == [])
    #expect(names(.page(.says(.author, "siteadmin", .relAuthor))) == [])
  }

  @Test func `prefers a person's name to a nickname`() {
    let draft = Draft.page(
      .says(.author, "Krimitante", .relAuthor), .says(.author, "Jane Doe", .meta, "author"))
    #expect(names(draft) == ["Jane Doe"])
  }

  @Test func `believes that a site may bear its author's name`() {
    let draft = Draft.page(
      .says(.sourceName, "Jane Doe", .openGraph), .says(.author, "Jane Doe", .jsonLD, "author.name")
    )
    #expect(names(draft) == ["Jane Doe"])
  }

  @Test func `keeps a surname that is an agency's where one person is promised`() {
    let draft = Draft.page(.says(.author, "Arvid Reuter", .relAuthor))
    #expect(names(draft) == ["Arvid Reuter"])
  }

  @Test func `takes the weekday off a byline but not off a family name`() {
    #expect(
      names(.page(.says(.byline, "By Jane Ann Doe Monday", .visible, "byline"))) == ["Jane Ann Doe"]
    )
    #expect(
      names(.page(.says(.byline, "Por Jane Domingo", .visible, "byline"))) == ["Jane Domingo"])
  }
}
