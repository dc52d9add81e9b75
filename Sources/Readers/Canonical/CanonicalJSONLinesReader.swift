// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
public import NewsModel

/// Reads JSON Lines: one canonical article a line; blank lines are passed over.
///
/// Memory holds one line at a time. <https://jsonlines.org>
public struct CanonicalJSONLinesReader: ArticleReader {
  /// "jsonl"
  public static let format = "jsonl"

  /// A reader.
  public init() {}

  /// Yields the article of each line.
  ///
  /// - Returns: nil; a feed has no line.
  /// - Throws: `ReadError` with line and column; whatever `yield` throws.
  public func read(_ input: ReaderInput, yield: (Article) throws -> Void) throws -> Feed? {
    let lines = LineReader(input.source)
    var isEmpty = true
    while let line = try lines.next() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      isEmpty = false
      let article: Article
      do {
        article = try self.article(Array(line))
      } catch var fault as ReadError {
        fault.line = lines.number
        throw fault
      }
      try yield(article)
    }
    if isEmpty { throw ReadError(.empty, "the document is empty") }
    return nil
  }

  /// The article of one line, for callers that go on after a bad one.
  ///
  /// - Throws: `ReadError` with the column, on line 1.
  public func article(_ line: [UInt8]) throws -> Article {
    var parser = JSONParser(line, lenient: false, depthLimit: JSONValueDecoder.depthLimit)
    let article = try parser.decode(Article.self, as: "")
    try parser.skipBlanks()
    if parser.index < line.count { throw parser.fault("there is text after the JSON value") }
    return article
  }
}
