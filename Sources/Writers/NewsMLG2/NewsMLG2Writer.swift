// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
public import NewsModel

/// Writes NewsML-G2 2.35, conformance "power": one article as a `newsItem`, several as a `newsMessage`.
/// <https://iptc.org/standards/newsml-g2/>
///
/// The first article is kept back until a second comes or the document ends; after that each leaves
/// at once. The body is XHTML in `inlineXML`; the dateline stands in its first paragraph as
/// `<span class="dateline">` and the credit lines at its end as `<p class="creditline">`, since
/// consumers print the body alone; a reader takes them out again by class. Terms of the canonical
/// article that no IPTC vocabulary has are qcodes of the scheme `wirecopy`, declared in each item's
/// `catalog`; what the standard has no place for stands at its points of extension, in the namespace
/// of that name. `Templates/newsml-wirecopy.rng` is the grammar, `docs/ROUND-TRIPS.md` says what is
/// kept. Left out: the feed, `warnings`, the format and file an article was read from.
public struct NewsMLG2Writer: ArticleWriter {
  /// "newsml-g2"
  public static let format = "newsml-g2"

  /// The namespace of NewsML-G2.
  static let namespace = "http://iptc.org/std/nar/2006-10-01/"

  private let options: WriterOptions
  private var xml: XMLWriter
  private var first: Article?
  private var isMessage = false

  /// A writer with nothing written yet.
  public init(options: WriterOptions) {
    self.options = options
    xml = XMLWriter(indent: options.isIndented)
  }

  /// Writes one article.
  public mutating func write(_ article: Article, to sink: any ByteSink) throws {
    if !isMessage {
      guard let first else {
        first = article
        return
      }
      beginMessage()
      writeItem(first, attributes: [])
      self.first = nil
    }
    writeItem(article, attributes: [])
    try sink.write(xml.take())
  }

  /// Writes the article kept back, or closes the message.
  ///
  /// - Throws: `WriteError` where there was no article: the standard has no document for none.
  public mutating func finish(feed: Feed?, to sink: any ByteSink) throws {
    if isMessage {
      xml.endAll()
    } else if let first {
      xml.declaration()
      writeItem(first, attributes: [("xmlns", NewsMLG2Writer.namespace)])
    } else {
      throw WriteError(
        "NewsML-G2 has no document without an article", advice: "write JSON instead")
    }
    try sink.write(xml.take())
  }

  private mutating func beginMessage() {
    isMessage = true
    xml.declaration()
    xml.start("newsMessage", ["xmlns": NewsMLG2Writer.namespace])
    xml.start("header")
    xml.element("sent", text: G2Value.moment(of: options))
    xml.element("origin", text: "wirecopy")
    xml.end()
    xml.start("itemSet")
  }

  private mutating func writeItem(
    _ article: Article, attributes: [(name: String, value: String)]
  ) {
    var item = NewsItem(article: article, options: options, xml: xml)
    item.write(attributes: attributes)
    xml = item.xml
  }
}
