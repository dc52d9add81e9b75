// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing
import Writers

@Suite struct `Writing feeds` {
  @Test func `a date without a zone is no pubDate`() throws {
    var article = Article()
    article.headline = "The ferry is late"
    article.published = NewsDate("2024-03-11")
    let rss = try document(RSSWriter.self, [article])
    #expect(!rss.contains("<pubDate>"))
    #expect(rss.contains("<dc:date>2024-03-11</dc:date>"))
    let feed = try document(JSONFeedWriter.self, [article])
    #expect(!feed.contains("date_published"))
  }

  @Test func `a date with a zone is one of mail, weekday and all`() throws {
    var article = Article()
    article.published = NewsDate("2024-02-29T23:05:09+05:30")
    let rss = try document(RSSWriter.self, [article])
    #expect(rss.contains("<pubDate>Thu, 29 Feb 2024 23:05:09 +0530</pubDate>"))
  }

  @Test func `addresses of scripts are not written`() throws {
    var article = Article()
    article.url = "javascript:ring()"
    article.headline = "The bell"
    article.media = [Media(type: .image, url: "javascript:ring()")]
    article.body = [
      .paragraph(
        RichText("ring", marks: [Mark(type: .link, start: 0, end: 4, href: "JavaScript:ring()")])),
      .figure(Media(type: .image, url: " javascript:ring()")),
    ]
    for text in [
      try document(RSSWriter.self, [article]), try document(AtomWriter.self, [article]),
      try document(JSONFeedWriter.self, [article]),
    ] {
      #expect(!text.lowercased().contains("javascript"), "\(text)")
    }
  }

  @Test func `an item without a title has its body as description`() throws {
    var article = Article()
    article.body = [.paragraph(RichText("The lamp & the gull."))]
    let rss = try document(RSSWriter.self, [article], isIndented: false)
    #expect(
      rss.contains("<description>&lt;p&gt;The lamp &amp;amp; the gull.&lt;/p&gt;</description>"))
    #expect(!rss.contains("<content:encoded>"))
  }

  @Test func `an identifier that is no address is a URN in Atom`() throws {
    var article = Article()
    article.id = "bell 7"
    let atom = try document(AtomWriter.self, [article])
    #expect(atom.contains("<id>urn:x-wirecopy:bell%207</id>"))
  }

  @Test func `a list of feeds names each once`() throws {
    var article = Article()
    article.source = Source(
      feed: FeedReference(title: "Quay", url: "https://quay.example/rss"))
    let list = try document(OPMLWriter.self, [article, article])
    #expect(list.split(separator: "<outline ").count == 2)
  }

  @Test func `a feed without articles is still a document`() throws {
    for text in [
      try document(RSSWriter.self, []), try document(AtomWriter.self, []),
      try document(OPMLWriter.self, []),
    ] {
      #expect(text.hasPrefix("<?xml"))
    }
    let feed = try document(JSONFeedWriter.self, [], isIndented: false)
    #expect(
      feed
        == "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[],"
        + "\"title\":\"Untitled feed\"}\n")
  }
}
