// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import NewsModel
import Writers

/// Where the articles of a batch go.
///
/// `write` and `finish` are called one at a time, in the order of the input.
public protocol ArticleOutput: AnyObject {
  /// Makes the bytes of one article on the thread that read it; nil where articles depend on those
  /// before them.
  var renderer: (@Sendable (Article) throws -> [UInt8])? { get }

  /// Takes what the only document says of itself as a feed, before its first article.
  ///
  /// - Throws: `OutputError` where the place fails.
  func begin(feed: Feed) throws

  /// Takes the next article.
  ///
  /// - Parameters:
  ///   - article: the article.
  ///   - rendered: what `renderer` made of it, nil where there is none.
  /// - Throws: `WriteError` where the format cannot hold it; `OutputError` where the place fails.
  func write(_ article: Article, rendered: [UInt8]?) throws

  /// Puts the output in its place; without it nothing is to be seen of files.
  ///
  /// - Parameter feed: what the only document read says of itself as a feed.
  /// - Throws: `OutputError` where the place fails.
  func finish(feed: Feed?) throws
}

extension ArticleOutput {
  /// Without effect where nothing is to be said before the first article.
  public func begin(feed: Feed) throws {}
}

extension Format {
  /// Makes the bytes of one article where they do not depend on the others.
  func renderer(_ options: WriterOptions) -> (@Sendable (Article) throws -> [UInt8])? {
    guard isConcatenated else { return nil }
    return { try document($0, options) }
  }

  /// One article as a whole document.
  func document(_ article: Article, _ options: WriterOptions) throws -> [UInt8] {
    guard var writer = writing?(options) else {
      throw FormatError(description: "'\(name)' is not written")
    }
    let sink = MemorySink()
    try writer.write(article, to: sink)
    try writer.finish(feed: nil, to: sink)
    return sink.bytes
  }
}
