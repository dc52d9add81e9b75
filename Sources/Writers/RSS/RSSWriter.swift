// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
public import NewsModel

/// Writes RSS 2.0 with the modules that news feeds use: content, Dublin Core, Media RSS.
/// <https://www.rssboard.org/rss-specification>
///
/// Each item leaves at once. The channel's title comes first, from the first article; what else the
/// feed says of itself follows the items, since it may be known no sooner, and RSS asks for no
/// order. A date without time or zone is a `dc:date`, as `pubDate` would need both. Left out:
/// credits as data (they stand in the body), sluglines, urgency, places, warnings.
public struct RSSWriter: ArticleWriter {
  /// "rss"
  public static let format = "rss"

  private var xml: XMLWriter
  private var title: String?
  private var link: String?

  /// A writer with nothing written yet.
  public init(options: WriterOptions) { xml = XMLWriter(indent: options.isIndented) }

  /// Writes one item.
  public mutating func write(_ article: Article, to sink: any ByteSink) throws {
    if title == nil { begin(title: FeedHead.title(of: article), link: FeedHead.link(of: article)) }
    var item = RSSItem(article: article, xml: xml)
    item.write()
    xml = item.xml
    try sink.write(xml.take())
  }

  /// Writes what the feed says of itself, and closes the document.
  public mutating func finish(feed: Feed?, to sink: any ByteSink) throws {
    if title == nil { begin(title: feed?.title ?? FeedHead.untitled, link: nil) }
    let title = title ?? FeedHead.untitled
    let link = SafeAddress.link(feed?.url) ?? SafeAddress.link(feed?.feedURL) ?? link
    xml.element("link", text: link ?? FeedHead.unknownPage)
    xml.element("description", text: RSSItem.title(feed?.description ?? title))
    if let language = feed?.language { xml.element("language", text: language) }
    if let copyright = feed?.copyright { xml.element("copyright", text: copyright) }
    if let updated = FeedDates.mail(feed?.updated) { xml.element("lastBuildDate", text: updated) }
    for category in feed?.categories ?? [] { xml.element("category", text: category) }
    for author in feed?.authors ?? [] where !author.name.isEmpty {
      xml.element("dc:creator", text: author.name)
    }
    xml.element("generator", text: "Wirecopy")
    writeImage(feed?.image, title: title, link: link)
    xml.endAll()
    try sink.write(xml.take())
  }

  private mutating func begin(title: String, link: String?) {
    self.title = title
    self.link = link
    xml.declaration()
    xml.start(
      "rss",
      [
        "version": "2.0", "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:media": "http://search.yahoo.com/mrss/",
      ])
    xml.start("channel")
    xml.element("title", text: RSSItem.title(title))
  }

  private mutating func writeImage(_ address: String?, title: String, link: String?) {
    guard let url = SafeAddress.link(address), let link else { return }
    xml.start("image")
    xml.element("url", text: url)
    xml.element("title", text: RSSItem.title(title))
    xml.element("link", text: link)
    xml.end()
  }
}
