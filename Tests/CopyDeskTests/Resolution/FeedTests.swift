// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CopyDesk
import NewsModel
import Testing

@Suite struct `Editing what a feed says of itself` {
  private func feed(_ evidence: Evidence...) -> Feed {
    var draft = FeedDraft()
    draft.evidence = evidence
    return CopyDesk().edit(draft)
  }

  @Test func `reads dates, the first that is one`() {
    let feed = feed(
      .says(.modified, "now", .element, "lastBuildDate"),
      .says(.modified, "Sat, 07 Sep 2002 0:00:01 GMT", .element, "pubDate"))
    #expect(feed.updated?.description == "2002-09-07T00:00:01Z")
  }

  @Test(arguments: [
    ("jane@example.org (Jane Doe)", Person(name: "Jane Doe", email: "jane@example.org")),
    ("Jane Doe <jane@example.org>", Person(name: "Jane Doe", email: "jane@example.org")),
    ("Jane Doe (jane@example.org)", Person(name: "Jane Doe", email: "jane@example.org")),
    ("jane@example.org", Person(name: "", email: "jane@example.org")),
    ("noreply@example.org (Jane Doe)", Person(name: "Jane Doe")),
    ("Jane Doe", Person(name: "Jane Doe")),
  ])
  func `reads persons in every spelling of feeds`(text: String, expected: Person) {
    #expect(feed(.says(.author, text, .element, "managingEditor")).authors == [expected])
  }

  @Test func `names the same person once`() {
    var draft = FeedDraft()
    draft.note(.author, "jane@example.org (Jane Doe)", .init(.element, "managingEditor"))
    draft.evidence.append(
      Evidence(
        .author, .person(Person(name: "Jane Doe", url: "https://example.org/jane")),
        .init(.element, "atom:author")))
    #expect(
      CopyDesk().edit(draft).authors == [
        Person(name: "Jane Doe", email: "jane@example.org", url: "https://example.org/jane")
      ])
  }

  @Test func `keeps the language as declared`() {
    #expect(feed(.says(.language, "en_us", .element, "language")).language == "en-us")
    #expect(feed(.says(.language, "English", .element, "language")).language == nil)
  }
}
