// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@testable import Readers

private let text = """
  <p>The harbour board of Osten voted on Tuesday to close the old swing bridge for good, after
  engineers found cracks in two of its four main girders.</p><p>Ferries will carry walkers and cyclists
  across the river until a new bridge opens, the board said.</p>
  """

@Suite struct `Finding the day in the data of scripts` {
  private func days(_ script: String) throws -> [String] {
    let draft = try page(
      "<h1>Bridge closes for good</h1><div>\(text)</div><script>\(script)</script>")
    return evidence(draft, .published)
  }

  @Test(arguments: [
    (#"dataLayer.push({"fecha_publicacion": "2016-03-24", "author": "jd"})"#, "2016-03-24"),
    ("var utag_data = {'page_publish_date': '24/03/2016 10:42'}", "24/03/2016 10:42"),
    (#"dataLayer = [{publishDate: "2016-03-24"}]"#, "2016-03-24"),
    (#"page.publishDate = "20160324";"#, "20160324"),
    (#"{"article": {"datePublished": 1458812520}}"#, "1458812520"),
    (#"{"article": {"publish-time": 1458812520000}}"#, "1458812520000"),
    (
      #"{"first_publish_date": "2016-03-24T09:46:07Z", "publish_date": "2016-03-26T09:46:07Z"}"#,
      "2016-03-24T09:46:07Z"
    ),
  ])
  func `in every spelling`(script: String, expected: String) throws {
    #expect(try days(script) == ["derived: \(expected)"])
  }

  @Test func `takes that of the object that bears the headline`() throws {
    let state = """
      window.state = {"article": {"title": "Bridge closes for good", "publishedAt": "2016-03-24T09:46:07Z"},
      "more": [{"title": "Market opens", "publishedAt": "2016-03-20"}, {"title": "Fair", "publishedAt": "2016-03-21"}]};
      """
    #expect(try days(state) == ["derived: 2016-03-24T09:46:07Z"])
    let arc = """
      {"headlines": {"basic": "Bridge closes for good"}, "display_date": "x", "publish_date": "2016-03-24",
      "promo": {"publish_date": "2016-03-20"}}
      """
    #expect(try days(arc) == ["derived: 2016-03-24"])
  }

  @Test(arguments: [
    #"{"published": true, "publishDate": "soon"}"#, #"{"publishDate": 12}"#,
    "if (publishDate == '2016-03-24') {}",
    #"{"unpublishDate": "2016-03-24"}"#, #"{"publishDate": "3.141.592"}"#,
  ])
  func `takes nothing else`(script: String) throws {
    #expect(try days(script).isEmpty)
  }
}
