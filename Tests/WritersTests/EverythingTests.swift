// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import NewsModel
import TestSupport
import Testing
import Writers

@Suite(.serialized) struct `Writing the story that has everything` {
  @Test(arguments: [
    "article.json", "jsonl", "md", "newsml.xml", "rss", "atom", "feed.json", "opml",
  ])
  func `gives the golden`(ending: String) throws {
    let everything = try Everything.load()
    let text =
      switch ending {
      case "article.json":
        try document(JSONWriter.self, everything.articles, feed: everything.feed)
      case "jsonl": try document(JSONLinesWriter.self, everything.articles)
      case "md": try document(MarkdownWriter.self, everything.articles)
      case "rss": try document(RSSWriter.self, everything.articles, feed: everything.feed)
      case "atom": try document(AtomWriter.self, everything.articles, feed: everything.feed)
      case "feed.json":
        try document(JSONFeedWriter.self, everything.articles, feed: everything.feed)
      case "opml": try document(OPMLWriter.self, everything.articles, feed: everything.feed)
      default: try document(NewsMLG2Writer.self, everything.articles)
      }
    let path = "Fixtures/everything.\(ending)"
    let difference = try Golden.difference(of: Array(text.utf8), from: path)
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// For checking what writers make of generated articles with other programs.
  @Test(.enabled(if: GeneratedFolder.url != nil))
  func `leaves generated articles where WIRECOPY_GENERATED says`() throws {
    let folder = try #require(GeneratedFolder.url)
    var generated = GeneratedArticles(seed: 2024)
    for number in 1...500 {
      let article = generated.next()
      let stem = folder.appendingPathComponent("\(number)")
      let canonical = try document(JSONLinesWriter.self, [article])
      try Data(canonical.utf8).write(to: stem.appendingPathExtension("json"))
      let markdown = try document(MarkdownWriter.self, [article])
      try Data(markdown.utf8).write(to: stem.appendingPathExtension("md"))
      let item = try document(NewsMLG2Writer.self, [article])
      try Data(item.utf8).write(to: stem.appendingPathExtension("xml"))
    }
  }
}

enum GeneratedFolder {
  static let url = ProcessInfo.processInfo.environment["WIRECOPY_GENERATED"].map {
    URL(fileURLWithPath: $0, isDirectory: true)
  }
}
