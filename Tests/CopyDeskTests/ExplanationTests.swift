// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CopyDesk
import NewsModel
import Testing

@Suite struct `Explaining decisions` {
  private let draft = Draft.page(
    .says(.sourceName, "The Lenn Courier", .openGraph, "og:site_name"),
    .says(.headline, "What rust did to this bridge", .openGraph, "og:title"),
    .says(.headline, "Old bridge to close for weeks", .visible, "h1"),
    .says(.author, "admin", .meta, "author"),
    .says(.byline, "By Jane Doe", .visible, "byline"),
    .says(.published, "yesterday", .articleTag, "article:published_time"),
    .says(.published, "2016-03-24", .jsonLD, "datePublished"))

  @Test func `gives the same article as editing`() {
    #expect(CopyDesk().explain(draft).article == draft.edited)
  }

  @Test func `names the winner and why the others lost`() throws {
    let decisions = CopyDesk().explain(draft).decisions
    let author = try #require(decisions.first { $0.field == "author" })
    #expect(author.value == "Jane Doe")
    #expect(author.winner?.place == "visible byline")
    #expect(author.losers.map(\.value) == ["admin"])
    #expect(author.losers.map(\.reason) == ["a login"])
  }

  @Test func `names every place that the authors come from`() throws {
    var draft = Draft(format: "rss")
    draft.note(.author, "Rosa Lind", Evidence.Origin(.element, "author"))
    draft.note(.author, "Per Holt", Evidence.Origin(.element, "dc:creator"))
    let decisions = CopyDesk().explain(draft).decisions
    let author = try #require(decisions.first { $0.field == "author" })
    #expect(author.winner?.place == "element author, dc:creator")
  }

  @Test func `prints lines`() throws {
    let decisions = CopyDesk().explain(draft).decisions
    let published = try #require(decisions.first { $0.field == "published" })
    #expect(
      published.lines == [
        "published: 2016-03-24",
        "  rule: the date of the format, then article:published_time, JSON-LD, other tags, "
          + "the visible date, tags that say no more than date, the address",
        "  from: jsonLD datePublished",
        "  not:  yesterday (articleTag article:published_time): no full date",
      ])
  }

  @Test func `comes in the order of the article's fields`() {
    let fields = CopyDesk().explain(draft).decisions.map(\.field)
    #expect(fields == ["id", "language", "headline", "author", "published", "sourceName"])
  }
}
