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

  @Test func `a title that looks like HTML is written as HTML`() throws {
    var article = Article()
    article.headline = "How &amp; where to write <b>"
    #expect(
      try document(RSSWriter.self, [article]).contains(
        "<title>How &amp;amp;amp; where to write &amp;lt;b&amp;gt;</title>"))
    article.headline = "AT&T; salt & pepper"
    #expect(
      try document(RSSWriter.self, [article]).contains(
        "<title>AT&amp;amp;T; salt &amp;amp; pepper</title>"))
    article.headline = "Salt & pepper; ink"
    #expect(
      try document(RSSWriter.self, [article]).contains("<title>Salt &amp; pepper; ink</title>"))
  }

  @Test func `a date with a zone is one of mail, weekday and all`() throws {
    var article = Article()
    article.published = NewsDate("2024-02-29T23:05:09+05:30")
    let rss = try document(RSSWriter.self, [article])
    #expect(rss.contains("<pubDate>Thu, 29 Feb 2024 23:05:09 +0530</pubDate>"))
  }

  @Test func `parts of seconds stand beside the pubDate`() throws {
    var article = Article()
    article.published = NewsDate("2024-02-29T23:05:09.25+05:30")
    let rss = try document(RSSWriter.self, [article], isIndented: false)
    #expect(
      rss.contains(
        "<dcterms:issued>2024-02-29T23:05:09.25+05:30</dcterms:issued>"
          + "<pubDate>Thu, 29 Feb 2024 23:05:09 +0530</pubDate>"))
  }

  @Test func `a relative address is none for JSON Feed`() throws {
    var article = Article()
    article.headline = "The bell"
    article.url = "/bell"
    article.media = [Media(type: .image, url: "bell.jpg")]
    var feed = Feed()
    feed.title = "Quay"
    feed.url = "/"
    let json = try document(JSONFeedWriter.self, [article], feed: feed, isIndented: false)
    let own = try #require(json.firstRange(of: "\"_wirecopy\":{"))
    let members = json[..<own.lowerBound]
    #expect(!members.contains("\"/\"") && !members.contains("bell.jpg"), "\(json)")
    #expect(!members.contains("\"url\":\"/bell\""), "\(json)")
    #expect(json.contains("\"_wirecopy\":{\"url\":\"/bell\""), "\(json)")
  }

  @Test func `a relative address is no link of RSS`() throws {
    var article = Article()
    article.id = "/bell"
    article.headline = "The bell"
    article.url = "/bell"
    article.source = Source(feed: FeedReference(title: "Quay", url: "/rss"))
    let rss = try document(RSSWriter.self, [article], isIndented: false)
    #expect(rss.contains("<title>The bell</title><wirecopy:url>/bell</wirecopy:url>"), "\(rss)")
    #expect(rss.contains("<guid isPermaLink=\"false\">/bell</guid>"), "\(rss)")
    #expect(!rss.contains("<source"), "\(rss)")
  }

  @Test func `somebody with a relative address alone is no author of JSON Feed`() throws {
    var article = Article()
    article.headline = "The bell"
    article.authors = [Person(name: "", url: "/rosa")]
    #expect(!(try document(JSONFeedWriter.self, [article]).contains("authors")))
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

  @Test(arguments: [
    ("https://quay.example/fog", "<guid>https://quay.example/fog</guid>"),
    ("/fog", #"<guid isPermaLink="false">/fog</guid>"#),
  ])
  func `an identifier is a page in RSS where it is the story's whole address`(
    address: String, written: String
  ) throws {
    var article = Article()
    (article.id, article.url, article.headline) = (address, address, "Fog")
    #expect(try document(RSSWriter.self, [article]).contains(written))
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

  private var quay: Feed {
    var feed = Feed()
    feed.title = "Quay"
    feed.url = "https://quay.example/"
    feed.feedURL = "https://quay.example/rss"
    feed.hub = "https://hub.example/"
    feed.categories = ["Ferries"]
    feed.authors = [Person(name: "Rosa Lind", email: "rosa@quay.example")]
    return feed
  }

  @Test func `what is known of a feed stands once and before its items`() throws {
    var article = Article()
    article.headline = "The bell"
    let rss = try document(RSSWriter.self, [article], feed: quay, isIndented: false)
    let item = try #require(rss.firstRange(of: "<item>"))
    for text in [
      "<link>https://quay.example/</link>", "<category>Ferries</category>",
      "<atom:link rel=\"self\" href=\"https://quay.example/rss\" type=\"application/rss+xml\"/>",
      "<atom:link rel=\"hub\" href=\"https://hub.example/\"/>",
      "<atom:author><atom:name>Rosa Lind</atom:name>",
    ] {
      #expect(rss.ranges(of: text).count == 1, "\(text)")
      let place = try #require(rss.firstRange(of: text), "\(text)")
      #expect(place.upperBound <= item.lowerBound, "\(text)")
    }
    #expect(rss.ranges(of: "<description>").count == 1)
    let json = try document(JSONFeedWriter.self, [article], feed: quay, isIndented: false)
    #expect(
      json.hasPrefix(
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Quay\","
          + "\"home_page_url\":\"https://quay.example/\",\"feed_url\":\"https://quay.example/rss\","
          + "\"hubs\":[{\"type\":\"WebSub\",\"url\":\"https://hub.example/\"}],\"items\":["))
    #expect(json.ranges(of: "\"Quay\"").count == 1)
  }

  @Test func `an entry of another feed names it`() throws {
    var own = Article()
    own.headline = "The bell"
    own.source = Source(feed: FeedReference(title: "Quay", url: "https://quay.example/rss"))
    var other = own
    other.source = Source(feed: FeedReference(title: "Pier", url: "https://pier.example/atom"))
    let atom = try document(AtomWriter.self, [own, other], feed: quay, isIndented: false)
    #expect(atom.ranges(of: "<source>").count == 1)
    #expect(
      atom.contains(
        "<source><id>https://pier.example/atom</id><title>Pier</title>"
          + "<link rel=\"self\" href=\"https://pier.example/atom\"/></source>"))
  }

  @Test func `a file is all that is known of it in Atom, and playable in RSS`() throws {
    var article = Article()
    article.headline = "The bell"
    article.media = [
      Media(type: .image, url: "https://quay.example/1.jpg", mimeType: "image/jpeg"),
      Media(
        type: .audio, url: "https://quay.example/1.mp3", mimeType: "audio/mpeg", duration: 63,
        credit: "Tom Rope"),
    ]
    let atom = try document(AtomWriter.self, [article], isIndented: false)
    #expect(atom.ranges(of: "<media:content").count == 1)
    #expect(
      atom.contains("duration=\"63\"><media:credit>Tom Rope</media:credit></media:content>"))
    #expect(atom.ranges(of: "rel=\"enclosure\"").count == 2)
    let rss = try document(RSSWriter.self, [article], isIndented: false)
    #expect(
      rss.contains(
        "<enclosure url=\"https://quay.example/1.mp3\" length=\"0\" type=\"audio/mpeg\"/>"))
    #expect(rss.ranges(of: "<enclosure").count == 1)
  }

  @Test func `emphasis stays whole around a link`() throws {
    var article = Article()
    article.body = [
      .paragraph(
        RichText(
          "See the bell there",
          marks: [
            Mark(type: .emphasis, start: 0, end: 18),
            Mark(type: .link, start: 8, end: 12, href: "https://quay.example/bell"),
            Mark(type: .strong, start: 10, end: 18),
          ]))
    ]
    article.headline = "The bell"
    let html =
      "<p><em>See the <a href=\"https://quay.example/bell\">be<strong>ll</strong></a>"
      + "<strong> there</strong></em></p>"
    let json = try document(JSONFeedWriter.self, [article], isIndented: false)
    #expect(json.contains(html.replacing("\"", with: "\\\"")), "\(json)")
  }

  @Test func `a note to editors is not lost`() throws {
    var article = Article()
    article.headline = "The bell"
    article.editorsNote = "Corrects the day"
    let rss = try document(RSSWriter.self, [article])
    #expect(rss.contains("&lt;p class=\"ednote\"&gt;Corrects the day&lt;/p&gt;"))
  }
}
