// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
public import NewsModel

/// Reads RSS whose elements are members of JSON objects: `{"rss": {"channel": {"item": […]}}}`.
/// <https://github.com/scripting/Scripting-News/blob/master/rss-in-json/README.md>
///
/// The document is turned back into markup, member by member, and read as RSS with all its modules.
/// The text of the document lies in memory, but one item at a time is made of it.
public struct RSSInJSONReader: NewsReader {
  /// The name of the format.
  public static let format = "rss-json"

  /// A reader.
  public init() {}

  /// Yields the items in document order; returns what the feed says of itself.
  ///
  /// - Throws: `ReadError` where the document is empty, too large or no feed; whatever `yield`
  ///   throws.
  public func read(_ input: ReaderInput, yield: (Draft) throws -> Void) throws -> FeedDraft? {
    let text = try input.readJSON()
    let markup = RSSMarkupSource(JSONParser(text.utf8, lenient: true))
    var feed = try XMLFeed.read(
      ReaderInput(
        source: markup, name: input.name, charset: "utf-8", url: input.url, begin: input.begin),
      format: Self.format, yield: yield)
    feed.warnings = text.warnings + feed.warnings
    feed.fault = markup.breakOff ?? feed.fault
    return feed
  }
}
