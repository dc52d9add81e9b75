// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Testing

@testable import Readers

@Suite struct `Finding the headline of a page` {
  private func visible(_ html: String) throws -> String? {
    try page(html).evidence.first { $0.field == .headline && $0.origin.kind == .visible }.flatMap {
      if case .text(let text) = $0.value { text } else { nil }
    }
  }

  @Test(arguments: [
    "<span>Osten:</span> <span>Old bridge to close</span>", "<em>Osten</em> Old bridge to close",
  ])
  func `takes what opens a heading against the title for its kicker`(heading: String) throws {
    let draft = try page(
      "<title>Old bridge to close</title><article><h1>\(heading)</h1>\(prose)</article>")
    #expect(evidence(draft, .headline).contains("visible: Old bridge to close"))
    #expect(evidence(draft, .kicker).first?.hasPrefix("visible: Osten") ?? false)
  }

  @Test func `keeps a letter that is set apart in its word`() throws {
    let draft = try page(
      """
      <article><p class=kicker><b class=cap>H</b>arbour <i class=a>new</i><i class=b>s</i></p>
      <h1>Old bridge to close</h1><p class=byline>By <b class=c>J</b>ane <b class=c>Д</b>oe<b class=d>AFP</b></p>
      \(prose)</article>
      """)
    #expect(evidence(draft, .kicker) == ["visible: Harbour news"])
    #expect(evidence(draft, .byline).first == "visible: By Jane Дoe AFP")
  }

  @Test func `passes over the name of the site that links to its front page`() throws {
    let headline = try visible(
      """
      <title>Old bridge to close | The Osten Observer</title>
      <h1><a href="https://osten.example/">The Osten Observer</a></h1>
      <article><h1>Old bridge to close</h1>\(prose)</article>
      """)
    #expect(headline == "Old bridge to close")
  }

  @Test func `prefers what opens the title to what closes it`() throws {
    let headline = try visible(
      """
      <title>Old bridge to close | The Osten Observer</title><h1>The Osten Observer</h1>
      <article><h1>Old bridge to close</h1>\(prose)</article>
      """)
    #expect(headline == "Old bridge to close")
  }

  @Test func `takes a lesser heading that closes the title`() throws {
    let headline = try visible(
      """
      <title>Osten » Old bridge to close</title><h1><a href="/">Osten</a></h1>
      <div><h2>Old bridge to close</h2>\(prose)</div>
      """)
    #expect(headline == "Old bridge to close")
  }

  @Test func `leaves out small print and the day inside a heading`() throws {
    #expect(
      try visible("<h1><small>Osten</small><br>Old bridge to close</h1><div>\(prose)</div>")
        == "Old bridge to close")
    #expect(
      try visible("<h1>Old bridge to close<br><small>24.3.16 Town</small></h1><div>\(prose)</div>")
        == "Old bridge to close")
  }

  @Test func `parts the elements of a heading that only a style sheet sets apart`() throws {
    let draft = try page(
      "<h1><span>Traffic</span><span>Bridge closes</span><span>, and no ferry</span></h1>\(BridgeStory.told)"
    )
    #expect(evidence(draft, .headline).contains("visible: Traffic Bridge closes, and no ferry"))
  }

  @Test func `leaves out what opens a heading against the title of the page`() throws {
    let headline = "<h1><span class=x>Safe crossings:</span> Old bridge to close</h1>"
    #expect(
      try visible("<title>Old bridge to close</title>\(headline)<div>\(prose)</div>")
        == "Old bridge to close")
    #expect(try visible("\(headline)<div>\(prose)</div>") == "Safe crossings: Old bridge to close")
  }

  @Test func `believes a heading that says the title whatever else its class says`() throws {
    let headline = try visible(
      """
      <title>Old bridge to close | Osten</title>
      <div><h1 class="post-title breadcrumb">Old bridge to close</h1><h2>Old bridge</h2>\(prose)</div>
      """)
    #expect(headline == "Old bridge to close")
  }

  @Test func `takes a heading of a second size for one of the story`() throws {
    let headline = try visible(
      """
      <title>Bridges of Osten</title><article><header><h1 class="heading heading--secondary">Old bridge
      to close</h1><p>Rust has eaten into it.</p></header>\(prose)</article>
      """)
    #expect(headline == "Old bridge to close")
  }

  @Test func `takes the title of the page in a term of a list`() throws {
    let headline = try visible(
      """
      <title>Old bridge to close - Osten</title><h1>Lantern and Anchor</h1>
      <dl><dt>Old bridge to close</dt><dd>24.03.2016</dd></dl><div>\(prose)</div>
      """)
    #expect(headline == "Old bridge to close")
  }

  @Test func `passes over headings hidden from those who hear the page`() throws {
    let draft = try page(
      """
      <title>Bridges and ferries</title><h1 aria-hidden="true">Service</h1>
      <div><p class="toggle-headline" aria-hidden="true">Bridges and ferries</p></div>
      <main><h1>Bridges, locks and ferries</h1>\(prose)</main><h1 aria-hidden="true">Foot</h1>
      """)
    let heading = try #require(
      draft.evidence.first { $0.field == .headline && $0.origin.kind == .visible })
    #expect(heading.value == .text("Bridges, locks and ferries"))
    #expect(heading.origin.detail == "h1 single")
  }

  /// Each of them was read without each other one.
  @Test func `reads thousands of headings inside each other`() throws {
    let headings = String(repeating: "<h1>\n", count: 60_000)
    let headline = try visible(
      "<title>Old bridge</title>\(headings)Bridge closes for good</h1>\(prose)")
    #expect(headline?.hasPrefix("Bridge closes for good") ?? false)
  }
}
