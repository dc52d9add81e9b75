// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
public import NewsModel

/// Writes the list of feeds that articles came in, each once, as OPML 2.0.
/// <http://opml.org/spec2.opml>
///
/// A feed leaves as soon as its first article comes. A list that was read from OPML keeps its folders,
/// and a feed that lies in two of them stays in both. Left out: feeds whose address is not known, and
/// all stories.
public struct OPMLWriter: ArticleWriter {
  /// "opml"
  public static let format = "opml"

  private var xml: XMLWriter
  private var hasBegun = false
  private var title: String?
  private var written: Set<Entry> = []
  /// The folders that are open.
  private var folders: [String] = []

  /// A feed in its folder.
  private struct Entry: Hashable {
    let folders: [String]
    let address: String
  }

  /// A writer with nothing written yet.
  public init(options: WriterOptions) { xml = XMLWriter(indent: options.isIndented) }

  /// Gives a list the title that it had.
  public mutating func begin(feed: Feed, to sink: any ByteSink) throws { self.title = feed.title }

  /// Writes the feed of an article, if it is new.
  public mutating func write(_ article: Article, to sink: any ByteSink) throws {
    begin(title: article.source?.format == Self.format ? title : nil)
    if let feed = article.source?.feed {
      if article.source?.format == Self.format {
        writeListed(feed, article)
      } else {
        write(title: feed.title, address: feed.url)
      }
    }
    try sink.write(xml.take())
  }

  /// Writes the feed of the document, if it is new, and closes the list.
  public mutating func finish(feed: Feed?, to sink: any ByteSink) throws {
    begin(title: nil)
    if let feed {
      write(title: feed.title, address: feed.feedURL ?? feed.url, [("htmlUrl", link(feed.url))])
    }
    xml.endAll()
    try sink.write(xml.take())
  }

  private mutating func begin(title: String?) {
    guard !hasBegun else { return }
    hasBegun = true
    xml.declaration()
    xml.start("opml", ["version": "2.0"])
    xml.start("head")
    xml.element("title", text: title ?? "Feeds")
    xml.end()
    xml.start("body")
  }

  /// A feed of a list, with all that the list said of it.
  private mutating func writeListed(_ feed: FeedReference, _ article: Article) {
    write(
      title: feed.title, address: feed.url,
      [
        ("htmlUrl", link(article.url)), ("description", article.summary),
        ("language", article.language),
        ("category", article.keywords.isEmpty ? nil : article.keywords.joined(separator: ",")),
      ],
      in: article.subjects.filter { $0.scheme == "folder" }.compactMap(\.name))
  }

  private mutating func write(
    title: String?, address: String?, _ more: [(String, String?)] = [], in path: [String] = []
  ) {
    guard let url = link(address),
      written.insert(Entry(folders: path, address: url)).inserted
    else { return }
    open(path)
    let title = title ?? url
    var attributes = [("type", "rss"), ("text", title), ("title", title), ("xmlUrl", url)]
    for (name, value) in more { if let value { attributes.append((name, value)) } }
    xml.start("outline", attributes: attributes.map { (name: $0.0, value: $0.1) })
    xml.end()
  }

  /// Closes the folders that the next feed does not lie in, and opens those it does.
  private mutating func open(_ path: [String]) {
    let common = zip(folders, path).prefix { $0 == $1 }.count
    for _ in common..<folders.count { xml.end() }
    for folder in path[common...] { xml.start("outline", ["text": folder, "title": folder]) }
    folders = path
  }

  private func link(_ address: String?) -> String? { SafeAddress.link(address) }
}
