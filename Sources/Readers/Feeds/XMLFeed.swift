// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// What the readers of feeds in XML have in common.
enum XMLFeed {
  /// As much as tells whether there is anything at all.
  private static let prefixLength = 1 << 10

  /// Reads a feed and yields its items as they end.
  ///
  /// A feed that breaks off, or whose markup is broken, is read as far as that goes; the returned
  /// draft says where it broke.
  static func read(
    _ input: ReaderInput, format: String, yield: (Draft) throws -> Void
  ) throws -> FeedDraft {
    let bytes = try PeekedSource(input.source, peek: prefixLength)
    guard bytes.prefix.contains(where: { $0 > 0x20 }) else {
      throw ReadError(.empty, "the document is empty")
    }
    let characters = try TranscodingSource(bytes, family: .xml, given: input.charset)
    let prolog = try PrologSource(characters)
    return try withoutActuallyEscaping(yield) { yield in
      let stream = FeedStream(
        format: format, documentURL: input.url, droppedLines: prolog.droppedLines,
        begin: input.begin, yield: yield)
      var draft = try read(prolog, into: stream)
      draft.warnings = characters.warnings + draft.warnings
      return draft
    }
  }

  private static func read(_ source: any ByteSource, into stream: FeedStream) throws -> FeedDraft {
    do {
      try XMLStream.parse(source, handler: stream)
    } catch let error as MarkupError {
      guard stream.itemCount > 0 else { throw readError(error, stream) }
      stream.diagnostic(
        MarkupDiagnostic(
          .fatal, line: error.line ?? 0, column: error.column ?? 0, message: error.message))
    }
    return try stream.finish()
  }

  private static func readError(_ error: MarkupError, _ stream: FeedStream) -> ReadError {
    if stream.frames.isEmpty, !stream.hasFeed {
      return ReadError(
        .unknownFormat, "the document holds no XML, so it is no feed",
        advice: "read it as html or text")
    }
    return ReadError(
      .malformed, error.message, line: error.line.map { $0 + stream.droppedLines },
      column: error.column)
  }
}
