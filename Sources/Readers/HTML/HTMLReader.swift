// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
public import NewsModel

/// Reads the story of a web page, and what the page says of it.
public struct HTMLReader: NewsReader {
  /// The format's name on the command line.
  public static let format = "html"

  /// A reader of pages.
  public init() {}

  /// Yields the story of the page; the stories, where the page is about none of them alone and each is
  /// whole.
  ///
  /// - Throws: `ReadError` with the code `noArticle` where the page holds no running text; whatever
  ///   `yield` throws.
  public func read(_ input: ReaderInput, yield: (Draft) throws -> Void) throws -> FeedDraft? {
    let text = try input.readText(.html)
    let tree = HTMLParser.parse(text.utf8)
    let drafts = PageReader(tree, url: input.url).drafts()
    if drafts.allSatisfy(\.body.isEmpty) {
      throw ReadError(
        .noArticle, "no article found: the page holds no running text outside scripts",
        advice: "fetch the page as a browser shows it, after its scripts have run")
    }
    for var draft in drafts {
      draft.warnings = text.warnings + tree.warnings + draft.warnings
      try yield(draft)
    }
    return nil
  }
}
