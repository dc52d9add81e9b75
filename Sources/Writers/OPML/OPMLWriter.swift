// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
public import NewsModel

/// Writes the list of feeds that articles came in, each once, as OPML 2.0.
/// <http://opml.org/spec2.opml>
///
/// A feed leaves as soon as its first article comes. Left out: feeds whose address is not known, and
/// all stories.
public struct OPMLWriter: ArticleWriter {
  /// "opml"
  public static let format = "opml"

  private var xml: XMLWriter
  private var hasBegun = false
  private var addresses: Set<String> = []

  /// A writer with nothing written yet.
  public init(options: WriterOptions) { xml = XMLWriter(indent: options.isIndented) }

  /// Writes the feed of an article, if it is new.
  public mutating func write(_ article: Article, to sink: any ByteSink) throws {
    begin()
    if let feed = article.source?.feed { write(title: feed.title, address: feed.url, page: nil) }
    try sink.write(xml.take())
  }

  /// Writes the feed of the document, if it is new, and closes the list.
  public mutating func finish(feed: Feed?, to sink: any ByteSink) throws {
    begin()
    if let feed {
      write(title: feed.title, address: feed.feedURL ?? feed.url, page: feed.url)
    }
    xml.endAll()
    try sink.write(xml.take())
  }

  private mutating func begin() {
    guard !hasBegun else { return }
    hasBegun = true
    xml.declaration()
    xml.start("opml", ["version": "2.0"])
    xml.start("head")
    xml.element("title", text: "Feeds")
    xml.end()
    xml.start("body")
  }

  private mutating func write(title: String?, address: String?, page: String?) {
    guard let url = SafeAddress.link(address), addresses.insert(url).inserted else { return }
    let title = title ?? url
    xml.element(
      "outline",
      [
        "type": "rss", "text": title, "title": title, "xmlUrl": url,
        "htmlUrl": SafeAddress.link(page),
      ])
  }
}
