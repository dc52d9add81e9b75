// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Testing

@testable import Readers

private let first = """
  The harbour board of Osten voted on Tuesday to close the old swing bridge for good, after
  engineers found cracks in two of its four main girders.
  """
private let text = """
  <p>\(first)</p><p>Ferries will carry walkers and cyclists across the river until a new bridge opens,
  the board said, and lorries will be sent round by way of Felde.</p>
  """

/// More elements than belong to a headline.
private let boxes = String(repeating: "<div><i></i><b>One</b></div>", count: 12)

@Suite struct `Finding when a page was published` {
  @Test func `reads linked data in a script without a type`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1>\(text)</article>
      <script> {"@context": "https://schema.org", "@type": "NewsArticle",
        "headline": "Bridge closes for good", "datePublished": "2016-03-24"}</script>
      <script>{"other": {"datePublished": "2011-01-01"}}</script>
      """)
    #expect(evidence(draft, .published) == ["jsonLD: 2016-03-24"])
  }

  @Test func `takes the line over the headline after those under it`() throws {
    let draft = try page(
      """
      <p>Friday 1 April 2016</p><h1>Bridge closes for good</h1><p>24 March 2016</p><div>\(text)</div>
      """)
    #expect(evidence(draft, .published).first == "visible: 24 March 2016")
  }

  @Test func `takes a few words set off in a box of running text`() throws {
    let draft = try page(
      """
      <div id="story"><h1>Bridge closes for good</h1> <small>24.03.2016</small>
      <br>\(first) <p>\(first)</p></div>
      """)
    #expect(evidence(draft, .published).first == "visible: 24.03.2016")
  }

  @Test(arguments: [
    ("(24 March 2016) ", "visible: 24 March 2016) The harbour"),
    ("24.03.2016 – ", "visible: 24.03.2016 – The harbour b"),
  ])
  func `takes the day a paragraph opens with`(opening: String, expected: String) throws {
    let draft = try page(
      "<article><h1>Bridge closes for good</h1><h4>Rust</h4><p>\(opening)\(first)</p>\(text)</article>"
    )
    #expect(evidence(draft, .published).contains(expected))
  }

  @Test func `takes a labelled line behind the text`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><article>\(text)</article>\(boxes)
      <div>Visitors: 61</div><div>Erschienen am: 24.03.2016</div>
      """)
    #expect(evidence(draft, .published) == ["visible: Erschienen am: 24.03.2016"])
  }

  @Test func `takes the only time of a page wherever it stands`() throws {
    let farAway = String(repeating: boxes, count: 5)
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><article>\(text)</article>\(farAway)
      <div><time datetime="2016-03-24T10:00:00Z">last week</time></div>
      """)
    #expect(evidence(draft, .published) == ["timeElement: 2016-03-24T10:00:00Z"])
  }

  @Test func `takes no day of a link behind the text`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><article>\(text)</article>\(boxes)
      <div><a class="publication" href="/plan.pdf">Plan of 1 May 2011</a></div>
      """)
    #expect(evidence(draft, .published).isEmpty)
  }

  @Test func `takes no day of a teaser or of a list behind the text`() throws {
    let draft = try page(
      """
      <div class="teaser"><em class="teaser-date">1.4.2016</em></div>
      <article><h1>Bridge closes for good</h1>\(text)</article>
      <ul><li><span class="date">2.4.2016</span> <a href="/market">Spring market opens</a></li></ul>
      """)
    #expect(days(draft, in: "teaser-date").isEmpty)
    #expect(days(draft, in: "date").isEmpty)
  }

  @Test func `takes no day from the name of a link`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><a class="publication" href="/law.pdf">Harbour gazette of
      1 April 2016 (PDF)</a>\(text)</article>
      """)
    #expect(days(draft, in: "publication").isEmpty)
  }

  @Test func `reads a labelled day in the foot of the page`() throws {
    let story = String(repeating: text, count: 50)
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1>\(story)</article>
      <div class="footer"><p>Last changed: 30.3.2016<br>Published on: 24.3.2016<br>Read 61 times</p></div>
      """)
    #expect(
      evidence(draft, .published) == ["visible: Published on: 24.3.2016 Read 61 times"])
  }

  /// The days noted from elements of a class.
  private func days(_ draft: Draft, in name: String) -> [Evidence] {
    draft.evidence.filter { $0.field == .published && $0.origin.detail == name }
  }
}
