// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// What the readers of feeds in XML have in common.
enum XMLFeed {
  /// Reads a feed and yields its items as they end.
  ///
  /// A feed that breaks off, or whose markup is broken, is read as far as that goes; the returned
  /// draft says where it broke.
  static func read(
    _ input: ReaderInput, format: String, yield: (Draft) throws -> Void
  ) throws -> FeedDraft {
    let characters = try input.openMarkup()
    let prolog = try PrologSource(characters)
    return try withoutActuallyEscaping(yield) { yield in
      let stream = FeedStream(
        format: format, documentURL: input.url, droppedLines: prolog.droppedLines,
        begin: input.begin, yield: yield)
      stream.doubts = characters.labelWarnings
      var draft = try read(prolog, into: stream)
      // Each item has said so, if there is one.
      let said = stream.itemCount > 0 ? stream.doubts.count : 0
      draft.warnings = characters.warnings.dropFirst(said) + draft.warnings
      return draft
    }
  }

  private static func read(_ source: any ByteSource, into stream: FeedStream) throws -> FeedDraft {
    do {
      var options = XMLStreamOptions()
      options.readsOn = true
      try XMLStream.parse(source, handler: stream, options: options)
    } catch let error as MarkupError {
      guard stream.itemCount > 0 else { throw readError(error, stream) }
      stream.diagnostic(MarkupDiagnostic(breakingOff: error))
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
