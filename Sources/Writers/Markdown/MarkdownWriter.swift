// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import NewsModel

/// Writes Markdown: front matter in YAML, then the body in CommonMark with the tables of GFM.
///
/// The front matter holds every field of the canonical article but `body`, by the same names; texts
/// that YAML could take for dates, numbers or truths are quoted. Of several articles, each begins
/// with front matter of its own, and a blank line stands before it. Left out: the feed; marks inside
/// preformatted text; control characters. <https://commonmark.org>
public struct MarkdownWriter: ArticleWriter {
  /// "markdown"
  public static let format = "markdown"

  private var isFirst = true

  /// A writer with nothing written yet.
  public init(options: WriterOptions) {}

  /// Writes one article.
  public mutating func write(_ article: Article, to sink: any ByteSink) throws {
    var bytes = Array((isFirst ? "---\n" : "\n---\n").utf8)
    isFirst = false
    bytes += Array(try FrontMatter.text(of: article).utf8)
    bytes += Array("---\n".utf8)
    var body = MarkdownBlocks()
    body.write(article.body)
    if !body.bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    bytes += body.bytes
    try sink.write(bytes)
  }

  /// Does nothing: there is nothing to close.
  public mutating func finish(feed: Feed?, to sink: any ByteSink) throws {}
}
