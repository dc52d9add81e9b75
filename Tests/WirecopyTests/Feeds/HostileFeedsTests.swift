// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

@testable import Wirecopy

/// What once took time in the square of its length, long enough to be noticed were it so again.
@Suite struct `Reading hostile feeds in proportion to their length` {
  private static let length = 400_000

  private static func item(_ head: String, _ part: (Int) -> String, _ tail: String = "") -> String {
    var feed = "<rss><channel><title>Long</title><item><guid>1</guid>" + head
    var number = 0
    while feed.utf8.count < length {
      feed += part(number)
      number += 1
    }
    return feed + tail + "</item></channel></rss>"
  }

  static let feeds: [String: String] = [
    "openings of tags in a title": item("<title>", { _ in "&lt;p " }, "</title>"),
    "authors": item("", { "<author>n\($0)@quay.example (Name \($0))</author>" }),
    "files": item("", { "<enclosure url='https://quay.example/\($0).mp3'/>" }),
    "credits in a group": item(
      "<media:group>",
      { "<media:content url='https://quay.example/\($0)'/><media:credit>x</media:credit>" },
      "</media:group>"),
    "dates": item("", { "<dc:date>x</dc:date><category>c\($0)</category>" }),
    "places": item("", { "<georss:point>1.\($0) 2</georss:point>" }),
    "controls": item("<description>", { _ in "\u{85}" }, "</description>"),
    "categories of the feed": String(
      item("", { "</item><category>c\($0)</category><item>" })),
    "editors of the feed": String(
      item("</item>", { "<managingEditor>n\($0)</managingEditor>" }, "<item>")),
    "attributes without blanks": item("", { _ in "<a b=\"1\"c=\"&lt;\">" }),
  ]

  @Test(.timeLimit(.minutes(2)), arguments: feeds.keys.sorted())
  func `many of one kind`(what: String) throws {
    let feed = try #require(Self.feeds[what])
    let document = try Converter().document(from: Array(feed.utf8))
    #expect(document.articles.first?.id == "1")
  }

  @Test(.timeLimit(.minutes(2))) func `outlines whose tags run into each other`() throws {
    let piece =
      "<outline text=\"Page\" url=\"https://quay.example/\"/>\n<outline text=\"N\" xmlUrl=\"ja>\n"
    let list = "<opml><body>" + String(repeating: piece, count: Self.length / piece.utf8.count)
    let document = try Converter().document(from: Array(list.utf8))
    #expect(document.articles.count > 1_000)
  }

  @Test(.timeLimit(.minutes(2))) func `addresses that each go on from the one before`() throws {
    var feed = #"{"version":"https://jsonfeed.org/version/1.1","title":"Long""#
    while feed.utf8.count < Self.length { feed += #","home_page_url":"quay/","feed_url":"fog/""# }
    feed += #","items":[{"id":"1","content_text":"Fog."}]}"#
    let document = try Converter().document(
      from: Array(feed.utf8), options: .init(url: "https://quay.example/"))
    #expect(document.articles.first?.id == "1")
    #expect(document.feed?.url == "https://quay.example/quay/")
    #expect(document.feed?.feedURL == "https://quay.example/quay/fog/")
  }

  @Test(.timeLimit(.minutes(2))) func `items at every line, none of them a list`() throws {
    var feed = #"{"home_page_url": "https://quay.example/","#
    while feed.utf8.count < Self.length { feed += "\n\"items\": //quay.example/\"," }
    feed += #""items": [{"id": "1", "content_text": "Fog."}]}"#
    let document = try Converter().document(
      from: Array(feed.utf8), options: .init(format: "jsonfeed"))
    #expect(document.feed?.url == "https://quay.example/")
  }

  @Test func `more people than anybody names are left out, and that is said`() throws {
    let feed = try #require(Self.feeds["authors"])
    let article = try #require(Converter().document(from: Array(feed.utf8)).articles.first)
    #expect(article.authors.count == 256)
    #expect(article.warnings.contains("more than 256 people are named; the rest was left out"))
  }
}
