// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
public import NewsModel

/// Writes Atom 1.0. <https://www.rfc-editor.org/rfc/rfc4287>
///
/// Each entry leaves at once. The grammar of Atom wants all that a feed says of itself before its
/// entries, so that only the first article can tell title and address; what a feed says later is
/// left out, and so are credits as data (they stand in the body), sluglines, urgency, places and
/// warnings. An identifier that is no address becomes a URN.
public struct AtomWriter: ArticleWriter {
  /// "atom"
  public static let format = "atom"

  private let options: WriterOptions
  private var xml: XMLWriter
  private var hasBegun = false

  /// A writer with nothing written yet.
  public init(options: WriterOptions) {
    self.options = options
    xml = XMLWriter(indent: options.isIndented)
  }

  /// Writes one entry.
  public mutating func write(_ article: Article, to sink: any ByteSink) throws {
    if !hasBegun {
      let id =
        SafeAddress.link(article.source?.feed?.url) ?? article.id ?? SafeAddress.link(article.url)
      begin(title: FeedHead.title(of: article), id: id)
    }
    var entry = AtomEntry(article: article, now: now, xml: xml)
    entry.write()
    xml = entry.xml
    try sink.write(xml.take())
  }

  /// Closes the document.
  public mutating func finish(feed: Feed?, to sink: any ByteSink) throws {
    if !hasBegun {
      begin(
        title: feed?.title ?? FeedHead.untitled, id: feed?.id ?? feed?.feedURL ?? feed?.url)
    }
    xml.endAll()
    try sink.write(xml.take())
  }

  private var now: String { FeedDates.moment(options.now) ?? "1970-01-01T00:00:00Z" }

  private mutating func begin(title: String, id: String?) {
    hasBegun = true
    xml.declaration()
    xml.start(
      "feed",
      ["xmlns": "http://www.w3.org/2005/Atom", "xmlns:dc": "http://purl.org/dc/elements/1.1/"])
    xml.element("title", text: title)
    xml.element("id", text: FeedHead.urn(id ?? title))
    xml.element("updated", text: now)
    // An author is required of the feed or of every entry; nobody's name is made up.
    xml.start("author")
    xml.element("name")
    xml.end()
    xml.element("generator", text: "Wirecopy")
  }
}
