// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import NewsModel

/// Writes JSON Feed 1.1. <https://www.jsonfeed.org/version/1.1/>
///
/// Each item leaves at once; what the feed says of itself comes first as far as it is known by then, the rest
/// behind the items. What JSON Feed has no place for, such as kickers, subjects, places and dates without
/// time or zone, stands in an extension. Left out are warnings, and the authors of the feed, who would
/// answer for every item that names nobody.
public struct JSONFeedWriter: ArticleWriter {
  /// "jsonfeed"
  public static let format = "jsonfeed"

  private let isIndented: Bool
  private var json: JSONSink
  private var hasBegun = false
  private var isEmpty = true
  /// The title where the feed gives none: that of the first article's feed.
  private var title: String?
  /// The feed by title and address, as its readers will know it.
  private var reference: FeedReference?
  /// How many of the facts have been written, by place in their list.
  private var written: Set<Int> = []

  /// A writer with nothing written yet.
  public init(options: WriterOptions) {
    isIndented = options.isIndented
    json = JSONSink(isIndented: options.isIndented, depth: 2)
  }

  /// Writes what the feed says of itself.
  public mutating func begin(feed: Feed, to sink: any ByteSink) throws {
    guard !hasBegun else { return }
    begin(feed)
    try flush(to: sink)
  }

  /// Writes one item.
  public mutating func write(_ article: Article, to sink: any ByteSink) throws {
    if !hasBegun { begin(Feed()) }
    if isEmpty { title = FeedHead.title(of: article) }
    json.write(raw: isEmpty ? "" : ",")
    isEmpty = false
    json.write(raw: isIndented ? "\n    " : "")
    json.write(JSONFeedEntry(article: article, feed: reference))
    try flush(to: sink)
  }

  /// Writes what else the feed says of itself, and closes the document.
  public mutating func finish(feed: Feed?, to sink: any ByteSink) throws {
    if !hasBegun { begin(Feed()) }
    json.write(raw: isIndented && !isEmpty ? "\n  ]" : "]")
    var feed = feed ?? Feed()
    feed.title = feed.title ?? title ?? FeedHead.untitled
    writeFacts(of: feed)
    json.write(raw: isIndented ? "\n}\n" : "}\n")
    try flush(to: sink)
  }

  private mutating func flush(to sink: any ByteSink) throws {
    try sink.write(json.bytes)
    json.removeAll()
  }

  private mutating func begin(_ feed: Feed) {
    hasBegun = true
    reference = feed.reference
    json.write(
      raw: isIndented
        ? "{\n  \"version\": \"https://jsonfeed.org/version/1.1\""
        : "{\"version\":\"https://jsonfeed.org/version/1.1\"")
    writeFacts(of: feed)
    json.write(raw: isIndented ? ",\n  \"items\": [" : ",\"items\":[")
  }

  /// Writes the facts that are known and have not been written yet.
  private mutating func writeFacts(of feed: Feed) {
    for (place, (name, value)) in Self.facts(of: feed).enumerated() {
      guard let value, !value.isEmpty, written.insert(place).inserted else { continue }
      json.write(raw: isIndented ? ",\n  " : ",")
      json.write(raw: name)
      json.write(raw: isIndented ? ": " : ":")
      json.write(string: value)
    }
    if let hub = SafeAddress.absolute(feed.hub), written.insert(-1).inserted {
      json.write(
        raw: isIndented
          ? ",\n  \"hubs\": [{\"type\": \"WebSub\", \"url\": "
          : ",\"hubs\":[{\"type\":\"WebSub\",\"url\":")
      json.write(string: hub)
      json.write(raw: "}]")
    }
  }

  private static func facts(of feed: Feed) -> [(StaticString, String?)] {
    [
      ("\"title\"", feed.title), ("\"home_page_url\"", SafeAddress.absolute(feed.url)),
      ("\"feed_url\"", SafeAddress.absolute(feed.feedURL)), ("\"description\"", feed.description),
      ("\"icon\"", SafeAddress.absolute(feed.image)), ("\"language\"", feed.language),
    ]
  }
}
