// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
public import NewsModel

/// Reads wire text: one story, paragraphs by line or by blank line.
///
/// Left out: headers of mail and of wire circuits, which are formats of their own.
public struct PlainTextReader: NewsReader {
  /// The format's name on the command line.
  public static let format = "text"

  /// A reader.
  public init() {}

  /// Yields one draft.
  public func read(_ input: ReaderInput, yield: (Draft) throws -> Void) throws -> FeedDraft? {
    let decoded = try input.readText(.text)
    let scanner = LineScanner(decoded.utf8)
    let paragraphs = TextLayout(scanner.lines).paragraphs(scanner.lines)
    guard !paragraphs.isEmpty else {
      throw ReadError(.empty, "there is no text", advice: "give a file that holds a story")
    }
    var builder = TextDraftBuilder(paragraphs)
    builder.draft.warnings += decoded.warnings
    if scanner.controlCount > 0 {
      builder.draft.warnings.append("\(scanner.controlCount) control characters were dropped")
    }
    builder.draft.note(.url, input.url, Evidence.Origin(.given, "address"))
    builder.build()
    try yield(builder.draft)
    return nil
  }
}
