// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@testable import Wirecopy

@Suite struct `Handing on lists of feeds` {
  private let list = """
    <?xml version="1.0" encoding="UTF-8"?>
    <opml version="2.0">
      <head>
        <title>My morning &amp; evening round</title>
      </head>
      <body>
        <outline type="rss" text="The Quay" title="The Quay" xmlUrl="https://quay.example/all.rss"/>
        <outline text="Coast" title="Coast">
          <outline text="Harbours &amp; tides" title="Harbours &amp; tides">
            <outline type="rss" text="Tides" title="Tides" xmlUrl="https://tides.example/feed" \
    htmlUrl="https://tides.example/" description="High and low" language="en" category="/Coast,/Water"/>
          </outline>
          <outline type="rss" text="The Quay" title="The Quay" xmlUrl="https://quay.example/all.rss"/>
        </outline>
        <outline type="rss" text="Outside" title="Outside" xmlUrl="https://lenn.example/feed"/>
      </body>
    </opml>

    """

  @Test func `a list that is read and written is the same`() throws {
    let now = try #require(NewsDate("2026-04-01T12:00:00Z"))
    let document = try Converter().document(from: Array(list.utf8))
    #expect(document.format == "opml")
    #expect(document.articles.count == 4)
    let written = try Converter().bytes(
      of: document.articles, feed: document.feed, in: "opml", now: now)
    #expect(String(decoding: written, as: UTF8.self) == list)
    let read = try Converter().bytes(of: document.articles, in: "json", now: now)
    let again = try Converter().document(from: read)
    #expect(again.articles == document.articles)
  }
}
