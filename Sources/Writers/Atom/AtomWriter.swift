// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
public import NewsModel

/// Writes Atom 1.0. <https://www.rfc-editor.org/rfc/rfc4287>
///
/// Each entry leaves at once. The grammar of Atom wants all that a feed says of itself before its
/// entries: written is what is known by then, and where nothing is, the first article tells title and
/// address. Left out are the feed's authors, who would answer for every entry that names nobody, what a
/// feed says after its first entry, credits as data (they stand in the body) and warnings. An
/// identifier that is no address becomes a URN.
public struct AtomWriter: ArticleWriter {
  /// "atom"
  public static let format = "atom"

  private let options: WriterOptions
  private var xml: XMLWriter
  private var hasBegun = false
  /// The feed by title and address, as its readers will know it.
  private var reference: FeedReference?

  /// A writer with nothing written yet.
  public init(options: WriterOptions) {
    self.options = options
    xml = XMLWriter(indent: options.isIndented)
  }

  /// Writes what the feed says of itself.
  public mutating func begin(feed: Feed, to sink: any ByteSink) throws {
    guard !hasBegun, feed.title != nil || feed.id != nil || feed.feedURL != nil || feed.url != nil
    else { return }
    begin(feed)
    try sink.write(xml.take())
  }

  /// Writes one entry.
  public mutating func write(_ article: Article, to sink: any ByteSink) throws {
    if !hasBegun {
      var feed = Feed()
      feed.title = FeedHead.title(of: article)
      feed.id =
        SafeAddress.link(article.source?.feed?.url) ?? article.id ?? SafeAddress.link(article.url)
      begin(feed)
    }
    var entry = AtomEntry(article: article, now: now, feed: reference, xml: xml)
    entry.write()
    xml = entry.xml
    try sink.write(xml.take())
  }

  /// Closes the document.
  public mutating func finish(feed: Feed?, to sink: any ByteSink) throws {
    if !hasBegun { begin(feed ?? Feed()) }
    xml.endAll()
    try sink.write(xml.take())
  }

  private var now: String { FeedDates.moment(options.now) ?? "1970-01-01T00:00:00Z" }

  private mutating func begin(_ feed: Feed) {
    hasBegun = true
    let title = feed.title ?? FeedHead.untitled
    reference = FeedReference(title: title, url: feed.feedURL ?? feed.url)
    xml.declaration()
    xml.start(
      "feed",
      [
        "xmlns": "http://www.w3.org/2005/Atom", "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:georss": "http://www.georss.org/georss",
        "xmlns:media": "http://search.yahoo.com/mrss/", "xmlns:wirecopy": StoryTerms.namespace,
        "xml:lang": feed.language,
      ])
    xml.element("title", text: title)
    if let subtitle = feed.description { xml.element("subtitle", text: subtitle) }
    xml.element("id", text: FeedHead.urn(feed.id ?? feed.feedURL ?? feed.url ?? title))
    writeLink("alternate", feed.url)
    writeLink("self", feed.feedURL)
    writeLink("hub", feed.hub)
    xml.element("updated", text: FeedDates.moment(feed.updated) ?? now)
    // An author is required of the feed or of every entry; nobody's name is made up.
    xml.start("author")
    xml.element("name")
    xml.end()
    for category in feed.categories { xml.element("category", ["term": category]) }
    if let copyright = feed.copyright { xml.element("rights", text: copyright) }
    if let logo = SafeAddress.link(feed.image) { xml.element("logo", text: logo) }
    xml.element("generator", text: "Wirecopy")
  }

  private mutating func writeLink(_ relation: String, _ address: String?) {
    guard let url = SafeAddress.link(address) else { return }
    xml.element("link", ["rel": relation, "href": url])
  }
}
