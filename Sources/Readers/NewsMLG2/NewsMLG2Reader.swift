// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// Reads NewsML-G2: a `newsItem`, or the items of a `newsMessage` one by one.
///
/// What Wirecopy wrote is known by its scheme `urn:wirecopy:term:` and comes back as the article it
/// was. An item of others is a draft: its metadata is evidence, its body is what `inlineXML` holds as
/// XHTML or NITF, else the plain text of `inlineData`. Elements go by their namespace; a document
/// without it, or with a wrong one, is read with a warning. Left out: packages, concepts, knowledge
/// and planning items, which hold no story; events and sports data inside items.
/// <https://iptc.org/standards/newsml-g2/>
public struct NewsMLG2Reader: StoryReader {
  /// "newsml-g2"
  public static let format = "newsml-g2"

  /// A reader.
  public init() {}

  /// Yields the news items in document order, each as soon as it ends.
  ///
  /// - Throws: `ReadError` where the document is empty, no NewsML-G2, or without a story; whatever
  ///   `yield` throws.
  public func read(
    _ input: ReaderInput, yield: (ReadStory) throws -> Void
  ) throws -> ReadingReport {
    let characters = try input.openMarkup()
    return try withoutActuallyEscaping(yield) { yield in
      let stream = NewsMLStream { item in
        try yield(
          item.isOwn
            ? .article(G2Article(item).article())
            : .draft(G2Draft(item, documentURL: input.url).draft()))
      }
      var report = try read(characters, into: stream)
      report.warnings = characters.warnings + report.warnings
      return report
    }
  }

  private func read(
    _ source: any ByteSource, into stream: NewsMLStream
  ) throws -> ReadingReport {
    do {
      try XMLStream.parse(source, handler: stream)
    } catch let error as MarkupError {
      guard stream.storyCount > 0 else {
        throw ReadError(.malformed, error.message, line: error.line, column: error.column)
      }
      stream.diagnostic(MarkupDiagnostic(breakingOff: error))
    }
    return try stream.finish()
  }
}
