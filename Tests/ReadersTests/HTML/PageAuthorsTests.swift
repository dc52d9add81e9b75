// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Testing

@testable import Readers

private let text = """
  <p>The harbour board of Osten voted on Tuesday to close the old swing bridge for good, after
  engineers found cracks in two of its four main girders.</p><p>Ferries will carry walkers and
  cyclists across the river until a new bridge opens, the board said, and lorries will be sent round
  by way of Felde.</p>
  """

@Suite struct `Finding who wrote a page` {
  @Test func `takes a link to an author's page near the headline`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><p><a href="/autoren/jane-doe">Jane Doe</a></p>\(text)
      <p><a href="/autoren/john-roe">John Roe</a></p></article>
      """)
    #expect(evidence(draft, .author) == ["relAuthor: Jane Doe"])
  }

  @Test func `takes the line behind a label that stands alone`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><h4>Autorin</h4><p>Jane Doe</p>\(text)</article>
      """)
    #expect(evidence(draft, .byline) == ["visible: Autorin: Jane Doe"])
  }

  @Test func `notes a line with a day and a name`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><div>24.03.2016 - Jane Doe</div>\(text)</article>
      """)
    #expect(evidence(draft, .byline) == ["visible: 24.03.2016 - Jane Doe"])
  }

  @Test func `takes the name out of a box about the author`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1>\(text)<div class="author-box"><img src=a.jpg>
      <h3>Jane Doe</h3><p>Jane writes about rivers.</p></div></article>
      """)
    #expect(evidence(draft, .byline) == ["visible: Jane Doe"])
  }

  @Test(arguments: [
    ("/author/jane-doe", true), ("https://osten.example/de/autoren/jane-doe.html", true),
    ("/authors/", false), ("/authority/jane", false), ("/writers/12", true), ("/a/b/c", false),
  ])
  func `knows addresses of pages about authors`(address: String, isOne: Bool) {
    #expect(AuthorAddress.isOne(Array(address.utf8)[...]) == isOne)
  }
}
