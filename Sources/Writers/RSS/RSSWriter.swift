// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
public import NewsModel

/// Writes RSS 2.0 with the modules that news feeds use: content, Dublin Core, Media RSS.
/// <https://www.rssboard.org/rss-specification>
///
/// Each item leaves at once. What the feed says of itself comes first as far as it is known by then, the
/// rest behind the items; where nothing is, the first article tells the title.
/// A date without time or zone is a `dc:date`, as `pubDate` would need both. Left out:
/// credits as data (they stand in the body) and warnings.
public struct RSSWriter: ArticleWriter {
  /// "rss"
  public static let format = "rss"

  private var xml: XMLWriter
  private var title: String?
  /// The page of the feed; nil until one has been written.
  private var link: String?
  /// What has been written of the feed.
  private var written = Feed()
  /// Where the feed gives no page: that of the first article, or of the feed it came in.
  private var pageOfFirst: String?

  /// A writer with nothing written yet.
  public init(options: WriterOptions) { xml = XMLWriter(indent: options.isIndented) }

  /// Writes what the feed says of itself.
  public mutating func begin(feed: Feed, to sink: any ByteSink) throws {
    guard title == nil, let title = feed.title else { return }
    begin(title: title)
    write(feed)
    try sink.write(xml.take())
  }

  /// Writes one item.
  public mutating func write(_ article: Article, to sink: any ByteSink) throws {
    if title == nil {
      begin(title: FeedHead.title(of: article))
      pageOfFirst = FeedHead.link(of: article)
    }
    var item = RSSItem(article: article, xml: xml)
    item.write()
    xml = item.xml
    try sink.write(xml.take())
  }

  /// Writes what else the feed says of itself, and closes the document.
  public mutating func finish(feed: Feed?, to sink: any ByteSink) throws {
    if title == nil { begin(title: feed?.title ?? FeedHead.untitled) }
    write(feed ?? Feed())
    if link == nil {
      link = pageOfFirst
      xml.element("link", text: pageOfFirst ?? FeedHead.unknownPage)
    }
    if written.description == nil {
      xml.element("description", text: RSSItem.title(title ?? FeedHead.untitled))
    }
    writeImage(feed?.image)
    xml.endAll()
    try sink.write(xml.take())
  }

  private mutating func begin(title: String) {
    self.title = title
    xml.declaration()
    xml.start(
      "rss",
      [
        "version": "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom",
        "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:georss": "http://www.georss.org/georss",
        "xmlns:media": "http://search.yahoo.com/mrss/", "xmlns:wirecopy": StoryTerms.namespace,
      ])
    xml.start("channel")
    xml.element("title", text: RSSItem.title(title))
    xml.element("generator", text: "Wirecopy")
  }

  /// Writes what the feed says of itself and has not been written yet.
  private mutating func write(_ feed: Feed) {
    if link == nil, let page = SafeAddress.link(feed.url) ?? SafeAddress.link(feed.feedURL) {
      link = page
      xml.element("link", text: page)
    }
    writeOnce(\.description, of: feed) { xml, text in
      xml.element("description", text: RSSItem.title(text))
    }
    writeOnce(\.feedURL, of: feed) { xml, text in
      guard let url = SafeAddress.link(text) else { return }
      xml.element("atom:link", ["rel": "self", "href": url, "type": "application/rss+xml"])
    }
    writeOnce(\.hub, of: feed) { xml, text in
      guard let url = SafeAddress.link(text) else { return }
      xml.element("atom:link", ["rel": "hub", "href": url])
    }
    writeOnce(\.language, of: feed) { xml, text in xml.element("language", text: text) }
    writeOnce(\.copyright, of: feed) { xml, text in xml.element("copyright", text: text) }
    writeOnce(\.updated, of: feed) { xml, date in
      if let date = FeedDates.mail(date) { xml.element("lastBuildDate", text: date) }
    }
    for category in feed.categories.dropFirst(written.categories.count) {
      xml.element("category", text: category)
    }
    written.categories = feed.categories
    for author in feed.authors.dropFirst(written.authors.count) { write(author) }
    written.authors = feed.authors
    writeImage(feed.image)
  }

  private mutating func writeOnce<Value>(
    _ field: WritableKeyPath<Feed, Value?>, of feed: Feed, _ write: (inout XMLWriter, Value) -> Void
  ) {
    guard written[keyPath: field] == nil, let value = feed[keyPath: field] else { return }
    written[keyPath: field] = value
    write(&xml, value)
  }

  private mutating func write(_ author: Person) {
    if AtomPerson.isMore(author) {
      AtomPerson.write(author, as: "author", prefix: "atom:", to: &xml)
    } else if !author.name.isEmpty {
      xml.element("dc:creator", text: author.name)
    }
  }

  /// The picture needs the page that it leads to.
  private mutating func writeImage(_ address: String?) {
    guard written.image == nil, let url = SafeAddress.link(address), let link else { return }
    written.image = url
    xml.start("image")
    xml.element("url", text: url)
    xml.element("title", text: RSSItem.title(title ?? FeedHead.untitled))
    xml.element("link", text: link)
    xml.end()
  }
}
