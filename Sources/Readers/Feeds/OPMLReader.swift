// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
public import NewsModel

/// Reads lists of feeds in OPML, feed by feed. <http://opml.org/spec2.opml>
///
/// Each feed of the list is an article without a body: its title is the headline, its page the
/// address, and `source.feed` names the feed itself. The folders it lies in are subjects of the scheme
/// "folder", the outermost first. Nothing is fetched. Left out: outlines that lead to no feed, and how
/// an outliner shows the list.
public struct OPMLReader: NewsReader {
  /// The name of the format.
  public static let format = "opml"

  /// A reader.
  public init() {}

  /// Yields the feeds in document order; returns what the list says of itself.
  ///
  /// - Throws: `ReadError` where the document is empty or no OPML; whatever `yield` throws.
  public func read(_ input: ReaderInput, yield: (Draft) throws -> Void) throws -> FeedDraft? {
    let characters = try input.openMarkup()
    let prolog = try PrologSource(characters)
    return try withoutActuallyEscaping(yield) { yield in
      let stream = OPMLStream(
        documentURL: input.url, droppedLines: prolog.droppedLines, begin: input.begin, yield: yield)
      do {
        try XMLStream.parse(prolog, handler: stream)
      } catch let error as MarkupError {
        guard stream.count > 0 else {
          throw ReadError(
            stream.hasRoot ? .malformed : .unknownFormat, error.message,
            line: error.line.map { $0 + prolog.droppedLines }, column: error.column)
        }
        stream.diagnostic(MarkupDiagnostic(breakingOff: error))
      }
      var draft = stream.finish()
      draft.warnings = characters.warnings + draft.warnings
      return draft
    }
  }
}
