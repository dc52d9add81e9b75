// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@testable import Wirecopy

@Suite struct `Republishing stories as feeds` {
  private let story = """
    {"wirecopy":"1","articles":[{"id":"https://post.example/7","url":"https://post.example/7",\
    "language":"en","headline":"Lock keepers & others walk out","summary":"Nobody opens the gates.",\
    "byline":"By Ida Holm and Per Lund","authors":[{"name":"Ida Holm"},{"name":"Per Lund"}],\
    "contributors":[{"name":"Jon Vale","role":"contributor"}],\
    "agencies":[{"code":"AFP","name":"Agence France-Presse","relation":"contributor","country":"FR"}],\
    "credits":[{"text":"Jon Vale and AFP contributed to this report.","kind":"creditline",\
    "relation":"contributor","agencies":["AFP"],"people":[{"name":"Jon Vale","role":"contributor"}]}],\
    "dateline":{"text":"HARWICK, March 24 —","places":["HARWICK"],"date":"March 24"},\
    "published":"2026-03-24T10:00:00+01:00","modified":"2026-03-24T11:30:00+01:00",\
    "keywords":["canals","strikes"],\
    "body":[{"type":"paragraph","text":"The keepers of the nine locks walked out on Tuesday morning.",\
    "marks":[{"type":"strong","start":4,"end":11}]},\
    {"type":"heading","level":2,"text":"What they want"},\
    {"type":"list","ordered":true,"items":[{"text":"Gloves"},{"text":"Rest"}]},\
    {"type":"paragraph","text":"The canal board declined to comment on any of it so far."}],\
    "media":[{"type":"image","url":"https://post.example/7.jpg","mimeType":"image/jpeg"}]}]}
    """

  /// What is read back must be what was written, but for where it was read.
  @Test(arguments: ["rss", "atom", "jsonfeed"])
  func `what was written is read back`(format: String) throws {
    let converter = Converter()
    let now = try #require(NewsDate("2026-04-01T12:00:00Z"))
    var articles = try converter.document(from: Array(story.utf8)).articles
    let bytes = try converter.bytes(of: articles, in: format, now: now)
    let document = try converter.document(from: bytes)
    #expect(document.format == format)
    #expect(document.faults.isEmpty)
    var again = document.articles
    for index in again.indices { again[index].source = nil }
    for index in articles.indices { articles[index].source = nil }
    let written = String(
      decoding: try converter.bytes(of: articles, in: "json", now: now), as: UTF8.self)
    let read = String(
      decoding: try converter.bytes(of: again, in: "json", now: now), as: UTF8.self)
    #expect(read.split(separator: "\n") == written.split(separator: "\n"))
  }

  @Test func `a JSON Feed keeps what it has no members for`() throws {
    var article = Article()
    article.id = "nets-7"
    article.headline = "Nets &amp; <b>lamps</b>"
    article.published = NewsDate("2026-03-24")
    article.contributors = [Person(name: "Jon Vale", role: .editor, email: "jon@post.example")]
    article.subjects = [Subject(scheme: "urn:x-topics", code: "t7", name: "Nets")]
    article.places = [Place(name: "Harwick", latitude: 51.5, longitude: 1.25)]
    article.media = [
      Media(type: .image, url: "https://post.example/7.jpg", width: 640, credit: "Ida Holm")
    ]
    article.rights = Rights(notice: "By kind permission", license: "https://post.example/by")
    let converter = Converter()
    let now = try #require(NewsDate("2026-04-01T12:00:00Z"))
    let bytes = try converter.bytes(of: [article], in: "jsonfeed", now: now)
    var again = try #require(converter.document(from: bytes).articles.first)
    again.source = nil
    again.language = nil
    again.body = []
    #expect(again == article)
  }

  /// A story of everything that feeds have no elements for.
  private var bulletin: Article {
    var article = Article()
    article.id = "nets-9"
    article.version = 3
    article.status = .withheld
    article.language = "en"
    article.headline = "Nets and lamps"
    article.kicker = "Harwick"
    article.subheadline = "The locks stay shut"
    article.slugline = "HARWICK-LOCKS"
    article.summary = "Nobody opens the gates."
    article.authors = [
      Person(
        name: "Ida Holm", jobTitle: "Canal Correspondent", organization: "The Lock",
        location: "Harwick", email: "ida@lock.example", url: "https://lock.example/ida",
        handle: "@ida"),
      Person(name: "Per Lund", jobTitle: "Reader"),
    ]
    article.contributors = [Person(name: "Jon Vale", role: .copyEditor, location: "Oster")]
    article.agencies = [
      AgencyCredit(code: "AFP", name: "Agence France-Presse", relation: .source, country: "FR")
    ]
    article.dateline = Dateline(text: "Harwick", places: ["Harwick"])
    article.published = NewsDate("2026-03-24T10:00:00")
    article.modified = NewsDate("2026-03-25")
    article.created = NewsDate("2026-03-23T08:00:00Z")
    article.embargoed = NewsDate("2026-03-24T12:00:00+01:00")
    article.section = "Canals"
    article.genre = "Analysis"
    article.subjects = [
      Subject(scheme: "topics", code: "t7", name: "Nets"), Subject(scheme: "topics", code: "t8"),
      Subject(scheme: "urn:x-topics", name: "Lamps"),
    ]
    article.urgency = 4
    article.editorsNote = "Mind the gates\nTwo lines of it"
    article.isPaywalled = true
    article.body = [.paragraph(RichText("The keepers walked out of all nine locks."))]
    article.places = [
      Place(name: "Harwick", country: "GB", latitude: 51.5, longitude: 1.25),
      Place(name: "Oster", latitude: 50, longitude: -1), Place(name: "The Nine Locks"),
    ]
    article.media = [
      Media(
        type: .image, url: "https://post.example/7.jpg", width: 640, caption: "Nets",
        credit: "Ida Holm", alt: "Nets on a line")
    ]
    article.rights = Rights(holder: "The Lock", year: "2026", usageTerms: "No towing")
    article.source = Source(name: "The Lock", url: "https://lock.example/")
    return article
  }

  @Test(arguments: ["rss", "atom", "jsonfeed"])
  func `what feeds have no elements for is kept`(format: String) throws {
    let converter = Converter()
    let now = try #require(NewsDate("2026-04-01T12:00:00Z"))
    let bytes = try converter.bytes(of: [bulletin], in: format, now: now)
    var again = try #require(converter.document(from: bytes).articles.first)
    again.source?.format = nil
    again.source?.feed = nil
    let read = try converter.bytes(of: [again], in: "json", now: now)
    let written = try converter.bytes(of: [bulletin], in: "json", now: now)
    #expect(read == written, "\(String(decoding: read, as: UTF8.self))")
  }

  @Test func `the moment of writing is no day of a change`() throws {
    var article = Article()
    article.headline = "The bell"
    article.body = [.paragraph(RichText("It rang."))]
    let now = try #require(NewsDate("2026-04-01T12:00:00Z"))
    let bytes = try Converter().bytes(of: [article], in: "atom", now: now)
    #expect(String(decoding: bytes, as: UTF8.self).contains("2026-04-01T12:00:00Z</updated>"))
    let again = try #require(try Converter().document(from: bytes).articles.first)
    #expect(again.published == nil && again.modified == nil)
  }

  @Test func `a JSON Feed gives no body to a story without one`() throws {
    var article = Article()
    article.headline = "The bell"
    article.summary = "It rang."
    let now = try #require(NewsDate("2026-04-01T12:00:00Z"))
    let bytes = try Converter().bytes(of: [article], in: "jsonfeed", now: now)
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"content_text\": \"It rang.\""))
    let again = try #require(try Converter().document(from: bytes).articles.first)
    #expect(again.body.isEmpty && again.summary == "It rang.")
  }

  @Test(arguments: ["rss", "atom", "jsonfeed"])
  func `a license is kept`(format: String) throws {
    var article = Article()
    article.id = "nets-8"
    article.headline = "Nets and lamps"
    article.rights = Rights(license: "https://post.example/by")
    let now = try #require(NewsDate("2026-04-01T12:00:00Z"))
    let bytes = try Converter().bytes(of: [article], in: format, now: now)
    #expect(try Converter().document(from: bytes).articles.first?.rights == article.rights)
  }

  @Test func `an extension brings in no scripts`() throws {
    let feed = """
      {"version":"https://jsonfeed.org/version/1.1","title":"Quay","items":[{"id":"1","title":"Bell",\
      "_wirecopy":{"media":[{"type":"image","url":"javascript:ring()","width":7},{"type":7}],\
      "contributors":[{"name":"Jon Vale","url":"javascript:ring()"}],"places":"none"}}]}
      """
    let article = try #require(
      Converter().document(from: Array(feed.utf8)).articles.first)
    #expect(article.media.allSatisfy { $0.url == nil })
    #expect(article.contributors == [Person(name: "Jon Vale")])
  }
}
