// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import CopyDesk
public import Markup
public import NewsModel
import Readers
import Writers

/// Turns documents into articles, and articles into documents.
///
/// A value: the same converter may serve any number of threads, each with a source of its own.
public struct Converter: Sendable {
  private let desk: CopyDesk

  /// A converter whose desk decides contested fields.
  public init(desk: CopyDesk = CopyDesk()) { self.desk = desk }

  /// What is known of a document from outside.
  public struct ReadingOptions: Sendable, Hashable {
    /// The format to read as where the bytes do not tell; nil to go by the bytes alone.
    public var format: String?
    /// The encoding, such as an HTTP header gives it.
    public var charset: String?
    /// The address the document was fetched from.
    public var url: String?

    /// Options.
    public init(format: String? = nil, charset: String? = nil, url: String? = nil) {
      self.format = format
      self.charset = charset
      self.url = url
    }
  }

  /// What a document was, once it has been read.
  public struct Document: Sendable {
    /// The format it was read as.
    public var format: String
    /// What it says of itself as a feed; nil where it is none.
    public var feed: Feed?
    /// Its articles; empty where they were handed out one by one.
    public var articles: [Article] = []
    /// What was repaired or is in doubt in the document as a whole.
    public var warnings: [String] = []
    /// Parts that could not be read, such as one bad record among many.
    public var faults: [ReadError] = []
  }

  // MARK: Reading

  /// The articles of a document in memory.
  ///
  /// - Parameters:
  ///   - bytes: the document, in any format and encoding, packed with gzip or not.
  ///   - name: what to call it in messages; the ending of a file name is a hint.
  ///   - options: what is known of it from outside.
  /// - Returns: the document with its articles.
  /// - Throws: `ReadError` where nothing of it, or not all of it, can be read.
  public func document(
    from bytes: [UInt8], name: String = "document", options: ReadingOptions = ReadingOptions()
  ) throws -> Document {
    var articles: [Article] = []
    var document = try read(MemorySource(bytes), name: name, options: options) {
      articles.append($0)
    }
    document.articles = articles
    return document
  }

  /// Reads a document, handing its articles out one by one as they are read.
  ///
  /// - Parameters:
  ///   - source: the bytes; read once from front to back.
  ///   - name: what to call the document in messages; the ending of a file name is a hint.
  ///   - options: what is known of it from outside.
  ///   - begin: told before the first article what a feed has said of itself by then, which is nearly
  ///     always all; not called for what is no feed, nor for canonical JSON, which says it last.
  ///   - yield: takes an article; what it throws ends the reading.
  /// - Returns: the document, without the articles handed out.
  /// - Throws: `ReadError` where the document cannot be read (on); whatever `yield` throws.
  public func read(
    _ source: any ByteSource, name: String, options: ReadingOptions = ReadingOptions(),
    begin: (Feed) throws -> Void = { _ in }, yield: (Article) throws -> Void
  ) throws -> Document {
    try read(
      source, name: name, options: options, opening: { _ in }, begin: begin
    ) { article in try yield(article) }
  }

  /// Reads a document; `opening` hears of its format before all else, and `yield` is given articles to
  /// keep, so that it need not copy them.
  func read(
    _ source: any ByteSource, name: String, options: ReadingOptions, opening: (String) -> Void,
    begin: (Feed) throws -> Void, yield: (consuming Article) throws -> Void
  ) throws -> Document {
    let reading = try DocumentReading(source, name: name, options: options)
    let daybook = Daybook()
    return try reading.run(desk: desk, opening: opening) { item in
      switch item {
      case .feed(let draft): try begin(desk.edit(draft))
      case .draft(let draft): try yield(desk.edit(draft, daybook: daybook))
      case .article(let article): try yield(article)
      }
    }
  }

  /// Says of every article of a document why each field is what it is.
  ///
  /// - Parameters:
  ///   - source: the bytes.
  ///   - name: what to call the document in messages.
  ///   - options: what is known of it from outside.
  ///   - yield: takes the explanation of one article.
  /// - Returns: the document, without its articles.
  /// - Throws: `ReadError` where the document cannot be read, or holds nothing to explain.
  @discardableResult
  public func explain(
    _ source: any ByteSource, name: String, options: ReadingOptions = ReadingOptions(),
    yield: (Explanation) throws -> Void
  ) throws -> Document {
    try DocumentReading(source, name: name, options: options).run(desk: desk) { item in
      if case .feed = item { return }
      guard case .draft(let draft) = item else {
        throw ReadError(
          .unknownFormat, "an article that was edited holds decisions, not the evidence for them",
          advice: "explain the document it was made from")
      }
      try yield(desk.explain(draft))
    }
  }

  // MARK: Writing

  /// Articles as a document.
  ///
  /// - Parameters:
  ///   - articles: the articles, in order.
  ///   - feed: the feed they come from.
  ///   - format: a format that can be written.
  ///   - now: the moment of writing, for formats that state it.
  /// - Returns: the document.
  /// - Throws: `FormatError` where the format cannot be written; `WriteError` where it cannot hold
  ///   the articles.
  public func bytes(
    of articles: [Article], feed: Feed? = nil, in format: String, now: NewsDate
  ) throws -> [UInt8] {
    var writer = try Format.writer(named: format)(WriterOptions(now: now))
    let sink = MemorySink()
    if let feed { try writer.begin(feed: feed, to: sink) }
    for article in articles { try writer.write(article, to: sink) }
    try writer.finish(feed: feed, to: sink)
    return sink.bytes
  }
}
