// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CopyDesk
import NewsModel
import Testing

@Suite struct `Deciding plain fields` {
  @Test func `keeps the source's own identifier`() {
    let article = Draft.item(
      .says(.id, "tag:example.org,2016:1", .element, "guid"),
      .says(.url, "https://example.org/1", .element, "link")
    ).edited
    #expect(article.id == "tag:example.org,2016:1")
    #expect(article.url == "https://example.org/1")
  }

  @Test func `derives the same identifier in every run`() {
    let first = Draft.item(.says(.url, "https://example.org/1", .element, "link")).edited
    #expect(first.id == "urn:wirecopy:f9557f7922745a4dec9de60af577bbd9")
    let second = Draft.wire(Story.first, headline: "Old bridge to close").edited
    let third = Draft.wire(Story.second, headline: "Old bridge to close").edited
    #expect(second.id != third.id)
    #expect(second.id == Draft.wire(Story.first, headline: "Old bridge to close").edited.id)
  }

  @Test func `reads version, urgency and status`() {
    let article = Draft.item(
      .says(.version, "3", .element, "version"), .says(.urgency, "4", .element, "urgency"),
      .says(.status, "stat:canceled", .element, "pubStatus")
    ).edited
    #expect(article.version == 3)
    #expect(article.urgency == 4)
    #expect(article.status == .canceled)
  }

  @Test(arguments: [
    ("January 21", [], "January 21"), ("PORT ASTER", ["PORT ASTER"], nil),
    ("WIRE TEST - PORT ASTER, 21 JAN -", [], nil),
  ])
  func `reads a field for the dateline as far as it is one`(
    line: String, places: [String], date: String?
  ) {
    let dateline = Draft.item(.says(.dateline, line, .element, "dateline")).edited.dateline
    #expect(dateline == Dateline(text: line, places: places, date: date))
  }

  @Test func `refuses an urgency that IPTC does not have`() {
    #expect(Draft.item(.says(.urgency, "11", .element, "urgency")).edited.urgency == nil)
  }

  @Test func `spells the language as BCP 47 does`() {
    #expect(Draft.page(.says(.language, "en_us", .langAttribute)).edited.language == "en-US")
  }

  @Test func `believes the text before a wrong declaration`() {
    let german = """
      Die alte Brücke über die Lenn wird von Montag an für drei Wochen gesperrt, wie der \
      Bürgermeister von Oberlenn am Freitag sagte, weil zwei der sechs Lager durchgerostet sind \
      und nicht mehr tragen. Die Busse fahren über Talheim, was den Weg zur Arbeit um zwanzig \
      Minuten verlängert, und die Fähre verkehrt bis neun Uhr abends alle halbe Stunde.
      """
    let article = Draft.page(.says(.language, "en-US", .langAttribute), body: [german]).edited
    #expect(article.language == "de")
    #expect(
      article.warnings == ["the declared language 'en-US' does not fit the text, which is in 'de'"])
  }

  @Test func `believes a text whose language has near kin, too`() {
    let spanish = """
      El puente viejo sobre el Lenn estará cerrado desde el lunes durante tres semanas, dijo el \
      viernes el alcalde de Puerto Claro, porque dos de los seis apoyos están oxidados y ya no \
      aguantan. Los autobuses pasarán por Valdoria, lo que alarga el camino al trabajo en veinte \
      minutos, y el transbordador saldrá cada media hora hasta las nueve de la noche, según informó \
      la empresa en un comunicado en el que pide paciencia a los vecinos de las dos orillas.
      """
    let article = Draft.page(.says(.language, "en", .langAttribute), body: [spanish]).edited
    #expect(article.language == "es")
    #expect(
      Draft.page(.says(.language, "gl", .langAttribute), body: [spanish]).edited.language == "gl")
  }

  @Test(arguments: [
    ("Energy 12/13/2022, 08:30 a.m.", "Energy"), ("Bridges – 20 May 2019", "Bridges"),
    ("13.12.2022", nil), (", Topic: Bridges", "Topic: Bridges"), ("Euro 2024", "Euro 2024"),
    ("“Quiet” theme", "“Quiet” theme"), ("Bridge opens after three years", nil),
  ])
  func `takes the kicker of a page without the day`(text: String, kicker: String?) {
    let headline = "Bridge opens after three years"
    let draft = Draft.page(.says(.headline, headline, .openGraph), .says(.kicker, text, .visible))
    #expect(draft.edited.kicker == kicker)
    #expect(
      Draft.item(.says(.kicker, "Energy 13.12.2022", .element)).edited.kicker == "Energy 13.12.2022"
    )
  }

  @Test(arguments: [
    "Translation published on 30 April 2019 13:10 GMT", "Bridges Bridge opens after three years",
    "Bridge opens after three years: what now?",
  ])
  func `takes no label and no second headline for a deck`(text: String) {
    let headline = "Bridge opens after three years"
    let draft = Draft.page(
      .says(.headline, headline, .openGraph), .says(.subheadline, text, .visible))
    #expect(draft.edited.subheadline == nil)
  }

  @Test func `keeps a deck that ends with a day`() {
    let deck = "The ferry makes its last way over the river on 30 April 2019"
    let draft = Draft.page(
      .says(.headline, "Bridge opens", .openGraph), .says(.subheadline, deck, .visible))
    #expect(draft.edited.subheadline == deck)
  }

  @Test(arguments: [
    "Osten Post", "Bridge opens – after three years", "{{ entry.teaser }}",
  ])
  func `takes no summary of a page that says nothing`(text: String) {
    let draft = Draft.page(
      .says(.headline, "Bridge opens after three years", .openGraph), .says(.summary, text, .meta),
      .says(.sourceName, "Osten Post", .openGraph))
    #expect(draft.edited.summary == nil)
  }

  @Test func `takes a headline without the mark of a kicker that is not there`() {
    let draft = Draft.page(.says(.headline, ": Bridge opens after three years", .openGraph))
    #expect(draft.edited.headline == "Bridge opens after three years")
  }

  @Test func `takes the declared language that the text speaks`() {
    // Too little text to doubt a declaration by, enough to choose between two.
    let spanish = """
      El puente viejo estará cerrado desde el lunes, dijo el alcalde de Puerto Claro, porque los \
      apoyos están oxidados y ya no aguantan.
      """
    let draft = Draft.page(
      .says(.language, "en", .langAttribute), .says(.language, "es-ES", .dublinCore),
      body: [spanish])
    #expect(draft.edited.language == "es-ES")
  }

  @Test func `detects the language where none is declared`() {
    #expect(Draft.wire(Story.first, Story.second).edited.language == "en")
  }

  @Test func `takes every keyword and picture once, however many there are`() {
    var draft = Draft.item()
    let names = (0..<50).map { "lamp \($0 % 40)" }
    for name in names {
      draft.note(.keyword, name, Evidence.Origin(.element, "category"))
      draft.note(.media, "https://lenn.example/\(name).jpg", Evidence.Origin(.element, "media"))
    }
    #expect(draft.edited.keywords == Array(names.prefix(40)))
    #expect(draft.edited.media.count == 40)
  }

  @Test func `splits keyword tags of pages, not categories of feeds`() {
    let page = Draft.page(
      .says(.keyword, "bridges, rust,  bridges", .meta, "keywords"),
      .says(.keyword, "Oberlenn", .articleTag, "article:tag")
    ).edited
    #expect(page.keywords == ["bridges", "rust", "Oberlenn"])
    let item = Draft.item(.says(.keyword, "bridges, rust", .element, "category")).edited
    #expect(item.keywords == ["bridges, rust"])
  }

  @Test func `knows a picture that the page shows in a size of its own`() {
    var draft = Draft(format: "html")
    let address = "https://lenn.example/tower.jpg"
    let shown = Media(
      type: .image, url: address + "?w=640", caption: "The tower", credit: "Tom Reed")
    let other = Media(type: .image, url: "https://lenn.example/picture?id=2", caption: "A gull")
    draft.evidence = [
      Evidence(.media, .media(Media(type: .image, url: address)), .init(.openGraph, "og:image")),
      Evidence(.media, .media(shown), .init(.visible, "figure")),
      Evidence(.media, .media(other), .init(.visible, "figure")),
    ]
    #expect(
      draft.edited.media == [
        Media(type: .image, url: address, caption: "The tower", credit: "Tom Reed"), other,
      ])
  }

  @Test func `names the same picture once, with all that is known of it`() {
    let address = "https://example.org/bridge.jpg"
    var draft = Draft(format: "rss")
    draft.evidence = [
      Evidence(.media, .media(Media(type: .image, url: address)), .init(.element, "enclosure")),
      Evidence(
        .media, .media(Media(type: .image, url: address, width: 640, caption: "The bridge")),
        .init(.element, "media:content")),
    ]
    #expect(
      draft.edited.media == [Media(type: .image, url: address, width: 640, caption: "The bridge")])
  }

  @Test func `says where the article came from`() {
    var draft = Draft.item(.says(.sourceName, "Lenn Courier", .element, "source"))
    draft.feed = FeedReference(title: "Lenn Courier: all news", url: "https://example.org/feed")
    #expect(
      draft.edited.source
        == Source(
          format: "rss", name: "Lenn Courier",
          feed: FeedReference(title: "Lenn Courier: all news", url: "https://example.org/feed")))
  }

  @Test(arguments: [
    ("false", true), ("http://schema.org/False", true), ("locked", true), ("true", false),
    ("free", false), ("perhaps", false),
  ])
  func `knows a story for those who pay`(said: String, isPaywalled: Bool) {
    let draft = Draft.page(.says(.access, said, .jsonLD, "isAccessibleForFree"))
    #expect(draft.edited.isPaywalled == isPaywalled)
  }
}
