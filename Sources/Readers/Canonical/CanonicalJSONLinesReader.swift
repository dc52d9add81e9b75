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
    var lines = LineReader(source: input.source)
    var number = 0
    var isEmpty = true
    while let line = try lines.next(number: number + 1) {
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      isEmpty = false
      let article: Article
      do {
        article = try self.article(line)
      } catch var fault as ReadError {
        fault.line = number
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
    var parser = JSONParser(line, lenient: false)
    let article = try parser.decode(Article.self, as: "")
    try parser.skipBlanks()
    if parser.index < line.count { throw parser.fault("there is text after the JSON value") }
    return article
  }
}

/// Takes a source apart into lines.
private struct LineReader {
  let source: any ByteSource
  private var buffer: [UInt8] = []
  /// Where the next line begins in the buffer.
  private var start = 0
  private var isAtEnd = false

  init(source: any ByteSource) { self.source = source }

  /// The next line, without its end; nil after the last.
  mutating func next(number: Int) throws -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      searched = buffer.count
      if isAtEnd {
        defer { start = buffer.count }
        return start < buffer.count ? Array(buffer[start...]) : nil
      }
      if searched - start > ReaderInput.documentLimit {
        throw ReadError(
          .tooLarge, "the line is longer than \(ReaderInput.documentLimit >> 20) MiB",
          line: number, column: 1)
      }
      searched -= start
      try fill()
    }
  }

  /// Drops the lines that were read and takes more bytes.
  private mutating func fill() throws {
    buffer.removeFirst(start)
    start = 0
    let room = 1 << 16
    let count = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: room))
    let taken = try buffer.withUnsafeMutableBytes { bytes in
      try source.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[count...]))
    }
    buffer.removeLast(room - taken)
    isAtEnd = taken == 0
  }
}
