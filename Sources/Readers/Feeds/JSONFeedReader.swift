// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
public import NewsModel

/// Reads JSON Feed 1.0 and 1.1. <https://www.jsonfeed.org/version/1.1/>
///
/// The text of the document lies in memory, but one item at a time is made of it. Left out:
/// extensions of others, whose names begin with "_", `favicon`, `next_url` and `expired`.
public struct JSONFeedReader: NewsReader {
  /// The name of the format.
  public static let format = "jsonfeed"

  /// A reader.
  public init() {}

  /// Yields the items in document order; returns what the feed says of itself.
  ///
  /// - Throws: `ReadError` where the document is empty, too large or no feed; whatever `yield`
  ///   throws.
  public func read(_ input: ReaderInput, yield: (Draft) throws -> Void) throws -> FeedDraft? {
    let text = try input.readJSON()
    var parser = JSONParser(text.utf8, lenient: true)
    guard try parser.beginObject() else {
      throw ReadError(
        .unknownFormat, "the document is no JSON Feed: it does not begin with an object")
    }
    var feed = JSONFeedFacts(documentURL: input.url)
    feed.draft.warnings = text.warnings
    var hasItems = false
    while let name = try parser.nextMember() {
      guard name == "items" else {
        feed.note(name, try parser.value())
        continue
      }
      // Once: a broken document may say "items" at every line.
      if !hasItems, feed.draft.feed.title == nil { try note(behindItems: parser, &feed) }
      hasItems = true
      try input.begin?(feed.finished())
      try readItems(&parser, &feed, yield)
    }
    guard hasItems || feed.isVersioned else {
      throw ReadError(.unknownFormat, "the document is no JSON Feed: it has no 'items'")
    }
    var finished = feed.finished()
    finished.fault = parser.breakOff
    return finished
  }

  /// Takes what the feed says of itself behind its items, which need it: programs that sort names write
  /// "title" and "language" there.
  private func note(behindItems parser: JSONParser, _ feed: inout JSONFeedFacts) throws {
    var scout = parser
    if try scout.beginArray() {
      while try scout.nextElement() { _ = try scout.value() }
    } else {
      _ = try scout.value()
    }
    while let name = try scout.nextMember() { feed.note(name, try scout.value()) }
  }

  /// The items, one by one; of a document that breaks off, those before the break and what there is of
  /// the one inside it.
  private func readItems(
    _ parser: inout JSONParser, _ feed: inout JSONFeedFacts, _ yield: (Draft) throws -> Void
  ) throws {
    guard try parser.beginArray() else {
      _ = try parser.value()
      return
    }
    var identifiers = IdentifierRegister()
    var leftOut = 0
    while try parser.nextElement() {
      let item = try parser.value()
      guard case .object = item else {
        leftOut += 1
        continue
      }
      var draft = JSONFeedItem(item, of: feed).draft(format: Self.format)
      identifiers.check(&draft)
      try yield(draft)
    }
    if leftOut > 0 {
      feed.draft.warnings.append(
        leftOut == 1
          ? "one item that is no object was left out"
          : "\(leftOut) items that are no objects were left out")
    }
  }
}
