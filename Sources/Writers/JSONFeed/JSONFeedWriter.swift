// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import NewsModel

/// Writes JSON Feed 1.1. <https://www.jsonfeed.org/version/1.1/>
///
/// Each item leaves at once; what the feed says of itself follows the items. Dates without time or
/// zone, which JSON Feed has no place for, are left out, and so are contributors, subjects, places
/// and warnings.
public struct JSONFeedWriter: ArticleWriter {
  /// "jsonfeed"
  public static let format = "jsonfeed"

  private let isIndented: Bool
  private var json: JSONSink
  private var title: String?

  /// A writer with nothing written yet.
  public init(options: WriterOptions) {
    isIndented = options.isIndented
    json = JSONSink(isIndented: options.isIndented, depth: 2)
  }

  /// Writes one item.
  public mutating func write(_ article: Article, to sink: any ByteSink) throws {
    let isFirst = title == nil
    if isFirst { begin(title: FeedHead.title(of: article)) }
    json.write(raw: isFirst ? "" : ",")
    json.write(raw: isIndented ? "\n    " : "")
    json.write(JSONFeedEntry(article: article))
    try sink.write(json.bytes)
    json.removeAll()
  }

  /// Writes what the feed says of itself, and closes the document.
  public mutating func finish(feed: Feed?, to sink: any ByteSink) throws {
    let isEmpty = title == nil
    if isEmpty { begin(title: feed?.title ?? FeedHead.untitled) }
    json.write(raw: isIndented && !isEmpty ? "\n  ]" : "]")
    json.write(raw: isIndented ? ",\n  \"title\": " : ",\"title\":")
    json.write(string: feed?.title ?? title ?? FeedHead.untitled)
    for (name, value) in JSONFeedWriter.facts(of: feed ?? Feed()) {
      guard let value, !value.isEmpty else { continue }
      json.write(raw: isIndented ? ",\n  " : ",")
      json.write(raw: name)
      json.write(raw: isIndented ? ": " : ":")
      json.write(string: value)
    }
    json.write(raw: isIndented ? "\n}\n" : "}\n")
    try sink.write(json.bytes)
  }

  private mutating func begin(title: String) {
    self.title = title
    json.write(
      raw: isIndented
        ? "{\n  \"version\": \"https://jsonfeed.org/version/1.1\",\n  \"items\": ["
        : "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[")
  }

  private static func facts(of feed: Feed) -> [(StaticString, String?)] {
    [
      ("\"home_page_url\"", SafeAddress.link(feed.url)),
      ("\"feed_url\"", SafeAddress.link(feed.feedURL)), ("\"description\"", feed.description),
      ("\"icon\"", SafeAddress.link(feed.image)), ("\"language\"", feed.language),
    ]
  }
}
