// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import NewsModel

/// Writes the canonical JSON document: `{"wirecopy":"1","articles":[…],"feed":{…}}`.
///
/// The feed comes last: a feed may say things of itself after its items, and the document streams.
/// `Templates/article.schema.json` is the contract.
public struct JSONWriter: ArticleWriter {
  /// "json"
  public static let format = "json"

  private let isIndented: Bool
  private var sink: JSONSink
  private var articleCount = 0

  /// A writer with nothing written yet.
  public init(options: WriterOptions) {
    isIndented = options.isIndented
    sink = JSONSink(isIndented: isIndented, depth: 2)
  }

  /// Writes one article.
  public mutating func write(_ article: Article, to output: any ByteSink) throws {
    if articleCount == 0 { writeHead() }
    sink.write(raw: articleCount == 0 ? "" : ",")
    sink.write(raw: isIndented ? "\n    " : "")
    sink.write(article)
    articleCount += 1
    try output.write(sink.bytes)
    sink.removeAll()
  }

  /// Writes the feed and closes the document.
  public mutating func finish(feed: Feed?, to output: any ByteSink) throws {
    if articleCount == 0 { writeHead() }
    sink.write(raw: isIndented && articleCount > 0 ? "\n  ]" : "]")
    if let feed, !feed.isEmpty {
      sink.write(raw: isIndented ? ",\n  \"feed\": " : ",\"feed\":")
      sink.depth = 1
      sink.write(feed)
    }
    sink.write(raw: isIndented ? "\n}\n" : "}\n")
    try output.write(sink.bytes)
  }

  private mutating func writeHead() {
    sink.write(
      raw: isIndented
        ? "{\n  \"wirecopy\": \"1\",\n  \"articles\": [" : "{\"wirecopy\":\"1\",\"articles\":[")
  }
}
