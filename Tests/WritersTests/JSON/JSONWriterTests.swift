// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing
import Writers

@Suite struct `Writing canonical JSON documents` {
  private func article(_ headline: String) -> Article {
    var article = Article()
    article.headline = headline
    return article
  }

  @Test func `puts the feed last`() throws {
    var feed = Feed()
    feed.title = "Coast"
    #expect(
      try document(JSONWriter.self, [article("a"), article("b")], feed: feed, isIndented: false)
        == #"{"wirecopy":"1","articles":[{"headline":"a","authors":[],"body":[]},"#
        + #"{"headline":"b","authors":[],"body":[]}],"feed":{"title":"Coast"}}"# + "\n")
  }

  @Test func `indents the whole document as one`() throws {
    var feed = Feed()
    feed.title = "Coast"
    #expect(
      try document(JSONWriter.self, [article("a"), article("b")], feed: feed) == """
        {
          "wirecopy": "1",
          "articles": [
            {
              "headline": "a",
              "authors": [],
              "body": []
            },
            {
              "headline": "b",
              "authors": [],
              "body": []
            }
          ],
          "feed": {
            "title": "Coast"
          }
        }

        """)
  }

  @Test func `writes a document without articles, and leaves out a feed of which nothing is known`()
    throws
  {
    let empty = try document(JSONWriter.self, [], feed: Feed())
    #expect(empty == "{\n  \"wirecopy\": \"1\",\n  \"articles\": []\n}\n")
    let compact = try document(JSONWriter.self, [], isIndented: false)
    #expect(compact == #"{"wirecopy":"1","articles":[]}"# + "\n")
  }

  @Test func `writes one article a line`() throws {
    #expect(
      try document(JSONLinesWriter.self, [article("a\nb"), article("c")])
        == #"{"headline":"a\nb","authors":[],"body":[]}"# + "\n"
        + #"{"headline":"c","authors":[],"body":[]}"# + "\n")
  }
}
