// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import NewsModel

/// Reads a format that holds canonical articles, of which nothing is left to decide.
public protocol ArticleReader {
  /// The format's name on the command line, such as "jsonl".
  static var format: String { get }

  /// Yields the articles of a document one by one, in document order.
  ///
  /// - Returns: what the document says of itself as a feed; nil where it says nothing.
  /// - Throws: `ReadError` where the document cannot be read (on); whatever `yield` throws.
  func read(_ input: ReaderInput, yield: (Article) throws -> Void) throws -> Feed?
}
