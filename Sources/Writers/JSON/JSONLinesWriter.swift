// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import NewsModel

/// Writes JSON Lines: one canonical article a line, in input order. <https://jsonlines.org>
///
/// Left out: the feed, which has no line of its own; each article names its feed in `source`.
public struct JSONLinesWriter: ArticleWriter {
  /// "jsonl"
  public static let format = "jsonl"

  private var sink = JSONSink()

  /// A writer with nothing written yet.
  public init(options: WriterOptions) {}

  /// Writes one article and the end of its line.
  public mutating func write(_ article: Article, to output: any ByteSink) throws {
    sink.removeAll()
    sink.write(article)
    sink.write(raw: "\n")
    try output.write(sink.bytes)
  }

  /// Does nothing: there is nothing to close.
  public mutating func finish(feed: Feed?, to output: any ByteSink) throws {}
}
