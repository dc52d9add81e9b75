// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import NewsModel
import TestSupport
import Testing
import Writers

/// The story that holds every field and every type of block.
struct Everything: Decodable {
  let articles: [Article]
  let feed: Feed

  static func load() throws -> Everything {
    let bytes = try SharedData.fixture("Fixtures/everything.article.json")
    return try JSONDecoder().decode(Everything.self, from: bytes)
  }

  func article() throws -> Article { try #require(articles.first) }
}

extension WriterOptions {
  /// A moment of writing that never changes.
  static func fixed(isIndented: Bool = true) throws -> WriterOptions {
    WriterOptions(now: try #require(NewsDate("2024-03-12T08:00:00Z")), isIndented: isIndented)
  }
}

/// The document a writer makes of articles.
func document<Writer: ArticleWriter>(
  _ writer: Writer.Type, _ articles: [Article], feed: Feed? = nil, isIndented: Bool = true
) throws -> String {
  let sink = MemorySink()
  var writer = Writer(options: try .fixed(isIndented: isIndented))
  if let feed { try writer.begin(feed: feed, to: sink) }
  for article in articles { try writer.write(article, to: sink) }
  try writer.finish(feed: feed, to: sink)
  return sink.text
}
