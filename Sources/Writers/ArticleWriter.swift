// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import NewsModel

/// Writes articles in one format, one after the other, as they come.
///
/// The same articles and options give the same bytes: a writer reads no clock and makes no random
/// identifiers. An article leaves the writer before the next is asked for, but for what a format
/// must know beforehand (NewsML-G2 keeps the first one back, to see whether there is a second).
public protocol ArticleWriter {
  /// The format's name on the command line, such as "jsonl".
  static var format: String { get }

  /// A writer with nothing written yet.
  init(options: WriterOptions)

  /// Takes what a feed has said of itself by its first article; called before that or not at all.
  ///
  /// - Throws: whatever the sink throws.
  mutating func begin(feed: Feed, to sink: any ByteSink) throws

  /// Writes one article.
  ///
  /// - Throws: `WriteError` where the format cannot hold it; whatever the sink throws.
  mutating func write(_ article: Article, to sink: any ByteSink) throws

  /// Writes what closes the document; nothing can be written after it.
  ///
  /// Formats without a place for what a document says of itself as a feed leave it out.
  ///
  /// - Throws: `WriteError` where the format cannot hold what was written; whatever the sink throws.
  mutating func finish(feed: Feed?, to sink: any ByteSink) throws
}

extension ArticleWriter {
  /// Without effect in formats that say all of a feed at their end, or nothing.
  public mutating func begin(feed: Feed, to sink: any ByteSink) throws {}
}

/// What a writer has to be told from outside.
public struct WriterOptions: Sendable, Hashable {
  /// The moment of writing, with time and offset, for formats that must state it.
  public var now: NewsDate
  /// Whether JSON and XML documents are laid out over lines with indentation, for people to read.
  ///
  /// JSON Lines stand on one line each in any case.
  public var isIndented: Bool

  /// Options.
  public init(now: NewsDate, isIndented: Bool = true) {
    self.now = now
    self.isIndented = isIndented
  }
}

/// Why something cannot be written in a format.
public struct WriteError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, without a final stop.
  public var what: String
  /// What to do about it; nil where nothing can be done.
  public var advice: String?

  /// A fault.
  public init(_ what: String, advice: String? = nil) {
    self.what = what
    self.advice = advice
  }

  /// The fault and the advice.
  public var description: String { advice.map { "\(what); \($0)" } ?? what }
}
