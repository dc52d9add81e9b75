// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Testing

@testable import Readers

@Suite struct `Finding who wrote a page` {
  @Test func `reads who and when in RDFa`() throws {
    let draft = try page(
      """
      <article vocab="https://schema.org/" typeof=NewsArticle><h1>Bridge closes for good</h1>
      <span property=author typeof=Person><span property=name>Jane Doe</span></span>
      <span property="dc:date dc:created" content="2016-03-24T10:42:00+01:00">yesterday</span>\(prose)
      <div typeof="sioct:Comment"><span property="dc:date" content="2016-04-01">1 April</span></div>
      </article>
      """)
    #expect(evidence(draft, .author) == ["microdata: Jane Doe"])
    #expect(
      Set(evidence(draft, .published)) == ["microdata: 2016-03-24T10:42:00+01:00"])
  }

  @Test func `takes a link to an author's page near the headline`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><p><a href="/autoren/jane-doe">Jane Doe</a></p>\(prose)
      <p><a href="/autoren/john-roe">John Roe</a></p></article>
      """)
    #expect(evidence(draft, .author) == ["relAuthor: Jane Doe"])
  }

  @Test func `takes the line behind a label that stands alone`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><h4>Autorin</h4><p>Jane Doe</p>\(prose)</article>
      """)
    #expect(evidence(draft, .byline) == ["visible: Autorin: Jane Doe"])
  }

  @Test func `notes a line with a day and a name`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><div>24.03.2016 - Jane Doe</div>\(prose)</article>
      """)
    #expect(evidence(draft, .byline) == ["visible: 24.03.2016 - Jane Doe"])
  }

  @Test func `parts a name from a day that stands right behind it`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><div>By <span>Jane Doe</span><span>24.03.2016</span></div>
      \(prose)</article>
      """)
    #expect(evidence(draft, .byline) == ["visible: By Jane Doe 24.03.2016"])
  }

  @Test func `takes the name out of a row of facts`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><div><span>Jane Doe</span> <span>24.03.2016, 10:42</span>
      <a href="#comments">12 comments</a> <span>2 min</span></div>\(prose)</article>
      """)
    #expect(evidence(draft, .byline) == ["visible: Jane Doe"])
  }

  @Test func `takes a name with particles under the headline`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><p>24.03.2016</p><p>Maria de la Cruz</p><div>\(prose)</div></article>
      """)
    #expect(evidence(draft, .byline).contains("visible: Maria de la Cruz"))
  }

  @Test func `takes a name over an office`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><div><div><span>Jane de Roo</span></div><div><span>Harbour
      correspondent</span></div></div>\(prose)</article>
      """)
    #expect(evidence(draft, .byline).contains("visible: Jane de Roo, Harbour correspondent"))
  }

  @Test func `parts the place from the name in a row of authors`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><ul class=authors><li class=author><b class=name>Jane Doe</b><i
      class=author-location>Osten</i><li class=author><b class=name>John Roe</b><i class=author-location>Felde</i>
      </ul>\(prose)</article>
      """)
    #expect(evidence(draft, .byline).first == "visible: Jane Doe (Osten), John Roe (Felde)")
    let before = try page(
      """
      <article><h1>Bridge closes for good</h1><p class=byline><b class=location>Osten</b><b class=name>Jane Doe</b>
      </p>\(prose)</article>
      """)
    #expect(evidence(before, .byline).first == "visible: Jane Doe")
  }

  @Test func `leaves buttons, forms and the deck out of a byline`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><div class=byline>By Jane Doe<form><label>Your message</label></form>
      <ul class=share-buttons><li>Mail</li></ul><p class=standfirst>Ferries will sail.</p></div>\(prose)</article>
      """)
    #expect(evidence(draft, .byline).first == "visible: By Jane Doe")
  }

  @Test func `knows a byline by the name that tests and scripts find it by`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><div class=sc-1f3 data-testid=byline><a class=x1>Jane Doe</a></div>
      \(prose)</article>
      """)
    #expect(evidence(draft, .byline).first == "visible: Jane Doe")
  }

  @Test func `takes no headline with a day for a byline`() throws {
    let draft = try page("<article><h1>Edith Marlow, 1931–2016</h1>\(prose)</article>")
    #expect(evidence(draft, .byline).isEmpty)
  }

  @Test func `takes the name out of a box about the author`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1>\(prose)<div class="author-box"><img src=a.jpg>
      <h3>Jane Doe</h3><p>Jane writes about rivers.</p></div></article>
      """)
    #expect(evidence(draft, .byline) == ["visible: Jane Doe"])
  }

  @Test(arguments: [
    ("/author/jane-doe", true), ("https://osten.example/de/autoren/jane-doe.html", true),
    ("/toimittaja/17", true), ("/firmas/ana-ruiz", true), ("/firma/impressum", false),
    ("/authors/", false), ("/authority/jane", false), ("/writers/12", true), ("/a/b/c", false),
  ])
  func `knows addresses of pages about authors`(address: String, isOne: Bool) {
    #expect(AuthorAddress.isOne(Array(address.utf8)[...]) == isOne)
  }

  @Test func `finds the byline inside a box named after the date`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><div class="block-date"><div class="author">Jane Doe |
      24 March 2016</div></div>\(prose)</article>
      """)
    #expect(evidence(draft, .byline).contains("visible: Jane Doe | 24 March 2016"))
  }

  @Test func `reads small print over the headline as a line`() throws {
    let draft = try page(
      """
      <div><small>24.03.2016 | Jane Doe</small><h1>Bridge closes for good</h1>\(prose)</div>
      """)
    #expect(evidence(draft, .byline) == ["visible: 24.03.2016 | Jane Doe"])
  }

  @Test func `notes a name in a row of facts beside the day`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><ul><li>24 March 2016</li><li>Jane Doe</li></ul>
      <div>\(prose)</div>
      """)
    let line = try #require(draft.evidence.first { $0.origin == .besideDate })
    #expect(line.value == .text("Jane Doe"))
  }

  @Test func `takes no number of a table for the day beside a name`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><ul><li>5040</li><li>Jane Doe</li></ul><div>\(prose)</div>
      """)
    #expect(!draft.evidence.contains { $0.origin == .besideDate })
  }

  @Test func `reads a label in the last lines with the name behind it`() throws {
    let story = String(repeating: prose, count: 50)
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1>\(story)<div><b>Von:</b><br>Ida Muster</div></article>
      """)
    let line = try #require(draft.evidence.first { $0.origin == .behindStory })
    #expect(line.value == .text("Von: Ida Muster"))
  }

  @Test func `takes no department behind a label of the imprint`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1>\(prose)</article>
      <div><b>Redaktion:</b></div><div>Kontakt</div>
      """)
    #expect(evidence(draft, .byline).isEmpty)
  }

  @Test func `reads the lines before the body where menus part it from the headline`() throws {
    let menu = String(repeating: "<a href=/b>Town</a> <a href=/c>River</a>", count: 60)
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><nav>\(menu)</nav><h4>Author</h4><p>Jane Doe</p>
      <div>\(prose)</div>
      """)
    #expect(evidence(draft, .byline) == ["visible: Author: Jane Doe"])
  }

  @Test func `takes the author from the foot of the article`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1>\(prose)<footer>Posted by
      <a rel="author" href="/author/jd">Jane Doe</a></footer></article>
      """)
    #expect(evidence(draft, .author) == ["relAuthor: Jane Doe"])
  }

  @Test func `takes a byline in a class of teasers for that of the story`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><div class="teaser_meta"><a href="/autor/jd">Jane Doe</a></div>
      <div>\(prose)</div>
      """)
    #expect(evidence(draft, .author) == ["relAuthor: Jane Doe"])
  }

  @Test func `takes the member whose page the line of the day leads to`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><div><a href="/members/12">RiverFan</a> 24.03.2016</div>
      <div>\(prose)</div>
      """)
    #expect(evidence(draft, .author) == ["relAuthor: RiverFan"])
    let other = try page(
      """
      <h1>Bridge closes for good</h1><div><a href="/members/12">RiverFan</a></div><div>\(prose)</div>
      """)
    #expect(evidence(other, .author).isEmpty)
  }

  @Test func `takes the name of a user behind a label`() throws {
    let draft = try page(
      """
      <div><span>by </span><b><a href="/profile/12">riverfan7</a></b></div>
      <h1>Bridge closes for good</h1><div>\(prose)</div>
      """)
    #expect(evidence(draft, .author) == ["relAuthor: riverfan7"])
  }

  @Test func `takes the name in a link to the page that the head says is the author's`() throws {
    let boxes = String(repeating: "<div><h4><a href=/a>Market</a></h4></div>", count: 60)
    let draft = try page(
      """
      <head><link rel=author href="/author/jane"></head><article><h1>Bridge closes for good</h1>\(prose)
      </article>\(boxes)<p>posted by <a href="/author/jane">Jane</a></p><a href="/author/john">John</a>
      """)
    #expect(evidence(draft, .author) == ["relAuthor: Jane"])
  }

  @Test func `takes a labelled line with an office behind the name that closes the story`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1>\(prose)
      <p><strong>Autorin: Jane Doe, Leiterin der Hafenbehörde in Osten.</strong></p>
      <div><h4>Kontakt</h4><p>Hafenbehörde</p></div></article>
      """)
    #expect(
      evidence(draft, .byline).last
        == "visible: Autorin: Jane Doe, Leiterin der Hafenbehörde in Osten.")
  }

  @Test func `takes no author of a gallery inside the story`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1>\(prose)<div class="gallery"><ul><li><div><div>
      <p>The bridge in spring.</p><p class="author">Author: John Roe</p></div></div></li></ul></div>
      \(prose)</article>
      """)
    #expect(evidence(draft, .byline).isEmpty)
  }

  @Test func `takes the first of the lines that a byline opens`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><p>By <b>Jane Doe</b> and <b>John Roe</b><br>
      Osten / Lennland</p>\(prose)</article>
      """)
    #expect(evidence(draft, .byline) == ["visible: By Jane Doe and John Roe"])
  }

  @Test(arguments: [
    "<ul class=authors><li>Jane Doe</li><li>John Roe</li></ul>",
    "<div class=authors><a href=/a>Jane Doe</a> <a href=/b>John Roe</a></div>",
    "<span class=author>Jane Doe</span> <span class=author>John Roe</span> <i>24 March 2016</i>",
    "<ul><li><b class=author>Jane Doe</b></li><li><b class=author>John Roe</b></li></ul>",
  ])
  func `parts authors whom only the style parts`(markup: String) throws {
    let draft = try page("<article><h1>Bridge closes for good</h1>\(markup)\(prose)</article>")
    #expect(evidence(draft, .byline).first == "visible: Jane Doe, John Roe")
  }

  @Test func `keeps the opener before several authors, and what is no name as it is`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><p class=byline>By <a href=/a>Jane Doe</a><a href=/b>John
      Roe</a></p>\(prose)</article>
      """)
    #expect(evidence(draft, .byline).first == "visible: By Jane Doe, John Roe")
    let follow = try page(
      """
      <article><h1>Bridge closes for good</h1><p class=byline><a href=/a>Jane Doe</a> <a
      href=/b>Follow</a></p>\(prose)</article>
      """)
    #expect(evidence(follow, .byline).first == "visible: Jane Doe Follow")
  }

  @Test func `passes over the title of a box about the author`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1>\(prose)<div class="about-author">
      <h4>About the author</h4><h5>Jane Doe</h5><p>Jane writes about rivers.</p></div></article>
      """)
    #expect(evidence(draft, .byline) == ["visible: Jane Doe"])
  }

  @Test func `puts a name in linked data together from its parts`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1>\(prose)</article><script type="application/ld+json">
      {"@type": "NewsArticle", "author": {"@type": "Person", "givenName": "Jane", "familyName": "Doe"}}
      </script>
      """)
    #expect(evidence(draft, .author) == ["jsonLD: Jane Doe"])
  }

  @Test func `takes whom a licence asks to name`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1>\(prose)</article><div>By
      <a rel="cc:attributionURL" href="https://osten.example/">Jane Doe</a></div>
      """)
    #expect(evidence(draft, .author) == ["link: Jane Doe"])
  }

  @Test(arguments: [
    ("/members/12", true), ("/user-overview/?u=12", true),
    ("https://osten.example/profile/jd", true),
    ("/users/", false), ("/useful/things", false), ("/author/jane", false),
    ("https://lantern.example/@jane?s=1", true), ("/@jane/bridge-12", false), ("/a@b", false),
  ])
  func `knows addresses of pages about users`(address: String, isOne: Bool) {
    #expect(AuthorAddress.isOfUser(Array(address.utf8)[...]) == isOne)
  }

  @Test(arguments: [
    ("<meta name=author content='Jane Doe'>", true),
    ("<meta name=author content='Doe, Ida'>", true),
    ("<meta name=dc.creator content='Ida Muster'>", false),
    ("<meta name=author content='Ida Muster'><meta name=publisher content='Ida Muster'>", true),
    ("<meta name=author content='Jane Doe'><a rel=author href=/a/1>Ida Muster</a>", false),
    (
      "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Jane Doe'>",
      false
    ),
  ])
  func `marks the author in a tag where the page prints no such name`(
    tags: String, isKeeper: Bool
  ) throws {
    let engineer = "<p>Ask IDA MUSTER, the engineer.</p>"
    let draft = try page("\(tags)<h1>Bridge closes</h1><div>\(prose)\(engineer)</div>")
    let author = try #require(draft.evidence.first { $0.field == .author })
    #expect(author.origin.isOfSiteKeeper == isKeeper)
  }

  @Test func `no more names are looked for on the page than a story has`() throws {
    let tags = (0..<60).map { "<meta name=author content='Keeper Number\($0)'>" }.joined()
    let draft = try page("\(tags)<h1>Bridge closes for good</h1><p>The board voted on Tuesday.</p>")
    #expect(draft.evidence.count { $0.origin.isOfSiteKeeper } == 32)
  }

  @Test func `says of an author whose site it is that data call them both`() throws {
    let draft = try page(
      """
      <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article",
      "headline": "Bridge closes for good", "author": {"@type": ["Person", "Organization"],
      "name": "Frau Anker"}}</script><article><h1>Bridge closes for good</h1>\(prose)</article>
      """)
    #expect(draft.evidence.contains(Evidence(.author, .text("Frau Anker"), .ownSite)))
  }

  @Test func `takes nobody who answers or comments for the author`() throws {
    let draft = try page(
      """
      <div itemscope itemtype="https://schema.org/Question"><h1>Why does the bridge close?</h1>
      <span itemprop=author>Jane Doe</span>\(prose)<div itemscope itemtype="https://schema.org/Answer">
      <span itemprop=author>John Roe</span></div></div>
      """)
    #expect(evidence(draft, .author) == ["microdata: Jane Doe"])
  }

  @Test(arguments: [
    "<p align=right><em>Jane Doe</em></p>", "<div class=has-text-align-right>Jane Doe</div>",
    "<p style='text-align: right'>Jane Doe</p>",
  ])
  func `takes the name that signs a text at the right`(signature: String) throws {
    let story = String(repeating: prose, count: 3)
    let draft = try page(
      "<article><h1>Bridge closes for good</h1>\(story)\(signature)<p>Of four.</p></article>")
    #expect(evidence(draft, .byline) == ["visible: Jane Doe"])
    let other = try page(
      "<article><h1>Bridge closes for good</h1><p>No man is a bridge.</p>\(signature)\(story)</article>"
    )
    #expect(evidence(other, .byline).isEmpty)
  }

  @Test(arguments: [
    (
      "<dl><dd class=createdby>Scritto da <span itemprop=name>Jane Doe</span></dd></dl>",
      "Scritto da Jane Doe"
    ),
    (
      "<div class=byline><span>By Jane Doe</span><span class=byline__title>Harbour editor</span></div>",
      "By Jane Doe, Harbour editor"
    ),
  ])
  func `notes the line that names the author`(markup: String, line: String) throws {
    let draft = try page("<article><h1>Bridge closes for good</h1>\(markup)\(prose)</article>")
    #expect(evidence(draft, .byline).contains("visible: \(line)"))
  }

  @Test func `takes the name out of a box about the author whatever its class`() throws {
    let draft = try page(
      """
      <div><h1>Bridge closes for good</h1>\(prose)<div class="author-bio"><h4>About the author</h4>
      <div class="name">Jane Doe</div><p>Jane Doe writes about rivers.</p></div></div>
      """)
    #expect(evidence(draft, .byline) == ["visible: Jane Doe"])
  }

  @Test func `takes no author of another story in an aside behind the text`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1>\(prose)</article>
      <aside><div class=author>By Jane Doe</div><p>Ferries</p></aside>
      """)
    #expect(evidence(draft, .byline).isEmpty)
  }

  @Test func `takes the name in bold that signs the last paragraph`() throws {
    let story = String(repeating: prose, count: 2)
    func bylines(_ end: String) throws -> [String] {
      evidence(
        try page("<article><h1>Bridge closes for good</h1>\(story)\(end)</article>"), .byline)
    }
    let signature = "<p><strong>Jane Doe</strong></p>"
    #expect(try bylines("\(signature)<p>© Lenn Courier</p>") == ["visible: Jane Doe"])
    #expect(try bylines("<p>Jane Doe</p>") == ["visible: Jane Doe"])
    #expect(try bylines("<p>Press office</p>").isEmpty)
    #expect(try bylines("<p>Press office</p>\(signature)").isEmpty)
    #expect(try bylines("\(signature)\(story)").isEmpty)
  }

  @Test func `takes the whole name in a link to a user right behind the headline`() throws {
    func authors(_ name: String) throws -> [String] {
      let link = "<a href='/@jane'>\(name)</a>"
      let draft = try page("<h1>Bridge closes for good</h1>\(link)<div>\(prose)</div>")
      return evidence(draft, .author)
    }
    #expect(try authors("Jane Doe") == ["relAuthor: Jane Doe"])
    #expect(try authors("Follow").isEmpty)
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><h3 class=subtitle>And nobody asked the bakers of the town</h3>
      <a href="/@jane">Jane Doe</a><div>\(prose)</div>
      """)
    #expect(evidence(draft, .author) == ["relAuthor: Jane Doe"])
  }

  @Test func `notes a name that is the first thing behind the headline`() throws {
    func isNoted(_ lines: String) throws -> Bool {
      try page("<h1>Bridge closes for good</h1>\(lines)<div>\(prose)</div>").evidence
        .contains { $0.origin == .besideDate }
    }
    #expect(try isNoted("<p>Jane Doe</p><p>Harbour editor</p>"))
    #expect(try !isNoted("<p>Photo gallery</p><p>Jane Doe</p>"))
    #expect(try !isNoted("<p><a href=/t>Jane Doe</a></p>"))
  }

  @Test func `notes a name beside the day over the headline`() throws {
    let draft = try page(
      """
      <ul><li>Jane Doe</li><li>24 March 2016</li></ul><h1>Bridge closes for good</h1>
      <div>\(prose)</div>
      """)
    #expect(draft.evidence.contains(Evidence(.byline, .text("Jane Doe"), .besideDate)))
  }
}
