// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import NewsModel

/// Reads channels in Microsoft's Channel Definition Format, item by item.
///
/// Elements of the other feed formats are read too, since feeds mix them; they never overrule the
/// format's own.
public struct CDFReader: NewsReader {
  /// The name of the format.
  public static let format = "cdf"

  /// A reader.
  public init() {}

  /// Yields the items in document order, each as soon as it ends; returns what the feed says of
  /// itself.
  ///
  /// - Throws: `ReadError` where the document is empty or no feed; whatever `yield` throws.
  public func read(_ input: ReaderInput, yield: (Draft) throws -> Void) throws -> FeedDraft? {
    try XMLFeed.read(input, format: Self.format, yield: yield)
  }
}
