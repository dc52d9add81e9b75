// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Testing

@testable import Readers

@Suite struct `Reading byline and day in parts named by their place` {
  private static let author = "<a class=author href=\"/author/jane-doe\">Jane Doe</a>"
  private static let day = "<time datetime=\"2016-03-24\">24 March 2016</time>"

  private func story(_ head: String, before: String = "") throws -> Draft {
    try page(
      """
      <title>Bridge closes for good | The Osten Observer</title><article class="story">\(before)
      <header><h1>Bridge closes for good</h1></header>\(head)<div class="story-text">\(prose)</div>
      </article>
      """)
  }

  @Test(arguments: [
    "<aside class=\"entry-details\"><ul><li>\(day)</li><li>By \(author)</li></ul></aside>",
    "<div class=\"c-sidebar\"><p class=\"author\">By \(author)</p>\(day)</div>",
    "<nav class=\"rubric-nav\">\(day) <span class=\"byline\">By \(author)</span></nav>",
    "<footer class=\"article-meta\"><p>By \(author)</p>\(day)</footer>",
    "<div class=\"entry-meta social-comments\">By \(author) \(day)</div>",
    "<div class=\"meta\"><div class=\"js-byline-images\"><p class=byline>By \(author)</p></div>\(day)</div>",
  ])
  func `takes both from a part at the head of the story`(head: String) throws {
    let draft = try story(head)
    #expect(evidence(draft, .byline).contains { $0.hasSuffix("Jane Doe") })
    #expect(evidence(draft, .published).contains("timeElement: 2016-03-24"))
  }

  @Test func `takes them from a column before the headline`() throws {
    let draft = try story(
      "",
      before:
        "<div class=leftColumn><ul><li class=byline>By \(Self.author)</li></ul>\(Self.day)</div>")
    #expect(evidence(draft, .byline).first == "visible: By Jane Doe")
    #expect(evidence(draft, .published) == ["timeElement: 2016-03-24"])
  }

  @Test func `takes an aside that is a byline by its words alone`() throws {
    let draft = try story("<aside class=\"flex\"><div><span>Von Jane Doe</span></div></aside>")
    #expect(Set(evidence(draft, .byline)) == ["visible: Von Jane Doe"])
  }

  @Test(arguments: [
    """
    <div class="sidebar"><a href="/x">Mayor opens a second bakery in the old quarter of Lunn</a>
    \(day) <span class=author>Ann Poe</span></div>
    """,
    """
    <aside><h3>Latest</h3><ul><li><a href="/x">Fair ends</a> <time>3 May 2015</time></li><li><a href="/y">Rain</a>
    <time>2 May 2015</time></li><li><a href="/z">Snow</a> <time>1 May 2015</time></li></ul></aside>
    """,
    "<aside class=\"related\">\(day) <span class=author>Ann Poe</span></aside>",
  ])
  func `leaves other stories alone`(head: String) throws {
    let draft = try story(head)
    #expect(evidence(draft, .byline) == [])
    #expect(evidence(draft, .published) == [])
  }

  @Test func `finds the headline in a part called masthead`() throws {
    let draft = try page(
      """
      <title>Bridge closes for good | The Osten Observer</title><article><div class="asset-masthead">
      <h1>Bridge closes for good</h1><p class=meta>\(Self.day)</p></div>\(prose)</article>
      """)
    #expect(evidence(draft, .headline).contains("visible: Bridge closes for good"))
    #expect(evidence(draft, .published) == ["timeElement: 2016-03-24"])
  }

  @Test func `sets links of a line apart, but for marks behind them`() throws {
    let draft = try story(
      "<p class=byline>By <a href=\"/j\">Jane Doe</a>, Osten<a href=\"/a\">AFP</a></p>")
    #expect(evidence(draft, .byline) == ["visible: By Jane Doe, Osten AFP"])
  }

  @Test func `leaves out what only screen readers say behind a name`() throws {
    let draft = try story(
      """
      <p class=byline><span class="sr-only">By</span> Jane Doe <span class="sr-only">The Osten Observer</span></p>
      """)
    #expect(Set(evidence(draft, .byline)) == ["visible: By Jane Doe"])
  }

  @Test func `takes secondary for a part of the page at the beginning of a name alone`() {
    func words(_ name: String) -> ClassWords {
      ClassWords(of: Array(name.utf8), 0..<name.utf8.count)
    }
    #expect(words("secondary-content").contains(.sidebar))
    #expect(words("column--secondary").contains(.sidebar))
    #expect(!words("text-grey-secondary").contains(.sidebar))
    #expect(!words("menu bg-secondary").contains(.sidebar))
  }
}
