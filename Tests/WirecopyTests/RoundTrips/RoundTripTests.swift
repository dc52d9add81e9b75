// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import NewsModel
import TestSupport
import Testing

@testable import Wirecopy

@Suite struct `Reading what was written` {
  private let converter = Converter()

  /// The lines of the canonical JSON that differ; nil where none does.
  private func difference(_ kept: Article, _ read: Article) throws -> String? {
    let now = try #require(NewsDate("2026-04-01T12:00:00Z"))
    let expected = try converter.bytes(of: [kept], in: "json", now: now)
    let actual = try converter.bytes(of: [read], in: "json", now: now)
    return expected == actual
      ? nil : Golden.lineDifference(from: expected, to: actual, name: "the article")
  }

  private func written(_ article: Article, in format: String) throws -> [UInt8] {
    try converter.bytes(
      of: [article], in: format, now: try #require(NewsDate("2026-04-01T12:00:00Z")))
  }

  @Test func `gives back generated articles from NewsML-G2`() throws {
    var generated = GeneratedArticles(seed: 31)
    for number in 1...600 {
      let article = generated.next()
      let bytes = try written(article, in: "newsml-g2")
      let document = try converter.document(from: bytes)
      #expect(document.format == "newsml-g2")
      #expect(document.warnings.isEmpty && document.faults.isEmpty)
      let read = try #require(document.articles.first)
      let difference = try difference(KeptByNewsML().article(article), read)
      #expect(difference == nil, "article \(number)\n\(difference ?? "")")
      if difference != nil {
        try Data(bytes).write(to: URL(fileURLWithPath: "/tmp/o.xml"))
        try Data(written(article, in: "jsonl")).write(to: URL(fileURLWithPath: "/tmp/o.jsonl"))
        break
      }
    }
  }

  @Test func `gives back generated articles from Markdown`() throws {
    var generated = GeneratedArticles(seed: 37)
    let kept = KeptByMarkdown()
    for number in 1...600 {
      let article = try kept.withoutByteOrderMarks(generated.next())
      let bytes = try written(article, in: "markdown")
      let document = try converter.document(from: bytes)
      #expect(document.format == "markdown")
      #expect(document.warnings.isEmpty && document.faults.isEmpty)
      #expect(document.articles.count == 1)
      let read = kept.settled(try #require(document.articles.first))
      let difference = try difference(kept.settled(kept.article(article)), read)
      #expect(difference == nil, "article \(number)\n\(difference ?? "")")
      if difference != nil {
        try Data(bytes).write(to: URL(fileURLWithPath: "/tmp/o.md"))
        break
      }
    }
  }
}
