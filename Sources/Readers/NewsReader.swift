// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import Markup
public import NewsModel

/// What a reader is given: the bytes, and what is known of them from outside.
public struct ReaderInput {
  /// The bytes as they came, in any encoding.
  public var source: any ByteSource
  /// The name of the document, for messages.
  public var name: String
  /// The encoding said from outside, such as by an HTTP header; nil where nobody says.
  public var charset: String?
  /// The address the document was fetched from; nil where unknown.
  public var url: String?
  /// Told before the first draft what a feed has said of itself by then, which is nearly always all;
  /// nil where nobody wants to know.
  public var begin: ((FeedDraft) throws -> Void)?

  /// An input.
  public init(
    source: any ByteSource, name: String, charset: String? = nil, url: String? = nil,
    begin: ((FeedDraft) throws -> Void)? = nil
  ) {
    self.source = source
    self.name = name
    self.charset = charset
    self.url = url
    self.begin = begin
  }
}

/// Reads one family of formats; says what a document says and decides nothing.
public protocol NewsReader {
  /// The format's name on the command line, such as "rss".
  static var format: String { get }

  /// Yields the drafts of a document one by one, in document order.
  ///
  /// - Returns: what the document says of itself as a feed; nil where it is no feed.
  /// - Throws: `ReadError` where the document cannot be read (on); whatever `yield` throws.
  func read(_ input: ReaderInput, yield: (Draft) throws -> Void) throws -> FeedDraft?
}

extension ReaderInput {
  /// The most bytes a format that does not stream takes into memory: 64 MiB.
  package static let documentLimit = 64 << 20

  /// The whole document.
  ///
  /// - Throws: `ReadError` where it is larger than `documentLimit`; whatever the source throws.
  package func readDocument() throws -> [UInt8] {
    do {
      return try source.readAll(limit: Self.documentLimit)
    } catch is MarkupError {
      throw ReadError(
        .tooLarge, "the document is larger than \(Self.documentLimit >> 20) MiB",
        advice: "split it, or give it as a feed or JSON Lines, which stream")
    }
  }

  /// The whole document as UTF-8.
  ///
  /// - Throws: as `readDocument`.
  func readText(_ family: MarkupFamily) throws -> DecodedText {
    TextDecoder.decode(try readDocument(), family: family, given: charset)
  }

  /// The whole of a JSON document that others wrote, in whichever encoding, as UTF-8.
  ///
  /// - Throws: as `readDocument`; `ReadError` where there is nothing but blanks.
  func readJSON() throws -> DecodedText {
    let bytes = try readDocument()
    try Self.refuseBlank(bytes)
    return TextDecoder.decode(bytes, family: .text, given: charset)
  }

  /// The XML as UTF-8, as it comes.
  ///
  /// - Throws: `ReadError` where there is nothing but blanks; whatever the source throws.
  func openMarkup() throws -> TranscodingSource {
    let bytes = try PeekedSource(source, peek: Self.blankReach)
    try Self.refuseBlank(bytes.prefix)
    return try TranscodingSource(bytes, family: .xml, given: charset)
  }

  /// Where so many bytes of a stream are blank, all is taken to be.
  private static let blankReach = 1 << 10

  private static func refuseBlank(_ bytes: [UInt8]) throws {
    guard bytes.contains(where: { $0 > 0x20 }) else {
      throw ReadError(.empty, "the document is empty")
    }
  }
}
