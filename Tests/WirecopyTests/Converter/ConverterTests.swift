// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import NewsModel
import TestSupport
import Testing

@testable import Wirecopy

@Suite struct `Converting in memory` {
  private let story = """
    Harwick to rebuild harbour wall

    The council of Harwick voted on Tuesday to rebuild the old harbour wall, ending a dispute \
    that had split the town for eleven years.
    """

  @Test func `bytes in, articles out`() throws {
    let document = try Converter().document(from: Array(story.utf8))
    #expect(document.format == "text")
    #expect(document.articles.map(\.headline) == ["Harwick to rebuild harbour wall"])
    #expect(document.articles.first?.source?.file == nil)
    #expect(document.feed == nil)
  }

  @Test func `a wish for a format counts only where the bytes are silent`() throws {
    let options = Converter.ReadingOptions(format: "text")
    let json = Array("{\"wirecopy\":\"1\",\"articles\":[]}".utf8)
    let document = try Converter().document(from: json, options: options)
    #expect(document.format == "json")
    #expect(document.warnings == ["read as json, which the bytes are, not as text"])
  }

  @Test func `a page in place of a feed is refused where a feed was asked for`() throws {
    let page = Array("<!doctype html><title>Not found</title><p>There is nothing here.</p>".utf8)
    let error = #expect(throws: ReadError.self) {
      try Converter().document(from: page, options: Converter.ReadingOptions(format: "rss"))
    }
    #expect(
      error?.description
        == "the document is a web page, not a feed; fetch the feed again, or leave out --from to read the page"
    )
  }

  @Test(arguments: ["json", "jsonl"])
  func `articles survive being written and read back`(format: String) throws {
    var generated = GeneratedArticles(seed: 7)
    let articles = (0..<200).map { _ in generated.next() }
    let now = try #require(NewsDate("2026-03-01T12:00:00Z"))
    let converter = Converter()
    let bytes = try converter.bytes(of: articles, in: format, now: now)
    let document = try converter.document(from: bytes)
    #expect(document.format == format)
    #expect(document.faults.isEmpty)
    let again = try converter.bytes(of: document.articles, in: format, now: now)
    #expect(again.count == bytes.count)
    let isSame = again == bytes
    #expect(isSame)
  }

  @Test func `explains what it decided, and nothing that was decided before`() throws {
    var headlines: [String?] = []
    try Converter().explain(MemorySource(Array(story.utf8)), name: "story.txt") {
      headlines.append($0.article.headline)
      #expect(!$0.decisions.isEmpty)
    }
    #expect(headlines == ["Harwick to rebuild harbour wall"])
    let json = MemorySource(Array("{\"wirecopy\":\"1\",\"articles\":[{\"body\":[]}]}".utf8))
    let error = #expect(throws: ReadError.self) {
      try Converter().explain(json, name: "a.json") { _ in }
    }
    #expect(
      error?.message(file: "a.json")
        == "a.json: error: an article that was edited holds decisions, not the evidence for them; "
        + "explain the document it was made from")
  }
}
