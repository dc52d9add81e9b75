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
  @Test func `reads the moment that a title holds behind the time of day`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1>\(text)<p>at <a href="#"><abbr itemprop=datePublished
      title="2016-03-24T10:42:00Z">10:42</abbr></a></p></article>
      """)
    #expect(evidence(draft, .published).contains("microdata: 2016-03-24T10:42:00Z"))
  }

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
    ("March 24, 2016 -- ", "visible: March 24, 2016 -- The harb"),
  ])
  func `takes the day a paragraph opens with`(opening: String, expected: String) throws {
    let draft = try page(
      "<article><h1>Bridge closes for good</h1><h4>Rust</h4><p>\(opening)\(first)</p>\(text)</article>"
    )
    #expect(evidence(draft, .published).contains(expected))
  }

  @Test(arguments: [
    "On 24 March 2016 the harbour master was seen off by his crew with a song.",
    "Doors open on 24 March 2016 at the old hall", "Release date: 24 March 2016",
    "Wann: 24.03.2016, 19 Uhr",
  ])
  func `takes no day that a line behind the lead speaks of`(line: String) throws {
    let draft = try page(
      "<article><h1>Bridge closes for good</h1><p>\(first)</p><p>\(line)</p>\(text)</article>")
    #expect(evidence(draft, .published) == [])
  }

  @Test func `keeps lines behind the lead that say more than a day`() throws {
    for line in ["Doors open: 24 March 2016", "The prices from 24 March 2016 on"] {
      let draft = try page(
        """
        <article class="post status-publish"><h1>Bridge closes for good</h1><p>\(first)</p><p>\(line)</p>\(text)
        </article>
        """)
      #expect(draft.body[1] == DraftBlock(.paragraph(RichText(line))))
    }
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

  @Test(arguments: [
    #"<time title="2016-03-24T10:42:00Z">3 days ago</time>"#,
    #"<span class="date" data-date="2016-03-24T10:42:00Z">3 days ago</span>"#,
    #"<abbr class="published" title="2016-03-24T10:42:00Z">Thursday</abbr>"#,
    #"<span class="timestamp" data-utime="2016-03-24T10:42:00Z">Thursday</span>"#,
  ])
  func `takes the moment in an attribute where readers see no day`(markup: String) throws {
    let draft = try page("<article><h1>Bridge closes for good</h1>\(markup)\(text)</article>")
    #expect(evidence(draft, .published).contains("timeElement: 2016-03-24T10:42:00Z"))
  }

  @Test func `takes no moment that microdata give another meaning`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><div class="byline">By Jane Doe
      <meta itemprop="dateCreated" content="2004-01-01"></div>\(text)</article>
      """)
    #expect(evidence(draft, .published).isEmpty)
  }

  @Test func `takes the day out of the data of a script where nothing else says one`() throws {
    let script =
      #"<script>render({\"story\": {\"published_at\": \"2016-03-24T09:46:07Z\"}})</script>"#
    let draft = try page("<h1>Bridge closes for good</h1><div>\(text)</div>\(script)\(script)")
    #expect(evidence(draft, .published) == ["derived: 2016-03-24T09:46:07Z"])
    let marked = try page(
      "<meta name=date content=2016-03-30><h1>Bridge</h1><div>\(text)</div>\(script)")
    #expect(evidence(marked, .published) == ["meta: 2016-03-30"])
  }

  @Test func `reads a day behind its label beside a tag that says no more than date`() throws {
    let draft = try page(
      """
      <meta name="date" content="2026-11-30"><article><h1>Bridge closes for good</h1>
      <p>Published 24 March 2016</p><div>\(text)</div></article>
      """)
    #expect(
      evidence(draft, .published).starts(with: [
        "meta: 2026-11-30", "visible: Published 24 March 2016",
      ]))
  }

  @Test func `reads the attributes of what stands around the story`() throws {
    let draft = try page(
      """
      <article data-published-at="2016-03-24T10:42:00+01:00"><h1>Bridge closes for good</h1>
      <div>\(text)</div></article><article data-published-at="2016-03-30"><h2>Market</h2></article>
      """)
    #expect(evidence(draft, .published) == ["timeElement: 2016-03-24T10:42:00+01:00"])
  }

  @Test func `takes no day of an event behind the first paragraphs`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><div>\(text)<p>\(first)</p>
      <p>Meeting: Saturday, 1 April 2016, 14:00, at the old harbour.</p></div></article>
      """)
    #expect(!evidence(draft, .published).contains { $0.contains("April") })
  }

  @Test func `reports the days of the data of several stories`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><div>\(text)</div><script>var list = [
      {"publishedDate": "2016-03-24"}, {"publishedDate": "2016-03-23T09:46:07Z"}]</script>
      <script>{"republishedat": "2016-03-24", "unpublishedDate": "2016-03-24"}</script>
      """)
    #expect(
      evidence(draft, .published) == ["derived: 2016-03-24", "derived: 2016-03-23T09:46:07Z"])
  }

  @Test(arguments: ["| Lenn Courier | 24.03.2016", "- 24.03.2016 - Lenn Courier"])
  func `takes the day beside the outlet in the title`(rest: String) throws {
    let draft = try page("<title>Bridge closes \(rest)</title><h1>Bridge closes</h1>\(text)")
    #expect(evidence(draft, .published) == ["titleElement: 24.03.2016"])
  }

  @Test func `takes no day behind the headline alone in the title`() throws {
    let draft = try page(
      "<title>Bridge feast - 24 March 2016 - Blog</title><h1>Bridge feast</h1>\(text)")
    #expect(evidence(draft, .published) == ["titleElement: 24 March 2016"])
    let event = try page("<title>Bridge feast | 24.03.2016</title><h1>Bridge feast</h1>\(text)")
    #expect(evidence(event, .published).isEmpty)
  }

  @Test func `takes a line behind the text that is a day and no more`() throws {
    let story = String(repeating: text, count: 50)
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1>\(story)</article><section><p>Text: Jane Doe</p>
      <p>Thursday 24 March, 2016</p></section><p>12 March 2016 Spring market opens in the old town</p>
      """)
    #expect(evidence(draft, .published) == ["visible: Thursday 24 March, 2016"])
    let entry = try page(
      """
      <article><h1>Bridge closes for good</h1>\(story)</article><ul><li><p>12 March 2016</p>
      <a href="/market">Spring market opens in the old town</a></li></ul>
      """)
    #expect(evidence(entry, .published).isEmpty)
  }

  @Test func `takes the day a press office prints before its release`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1>
      <p>Pressemitteilung vom 24. März 2016 | Osten – \(first)</p>\(text)</article>
      """)
    #expect(
      evidence(draft, .published).contains { $0.hasPrefix("visible: 24. März 2016 | Osten") })
  }

  @Test func `takes no day since when somebody has been a member`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><p>Joined: 18 September 2008</p><p>24 March 2016, 10:42</p>
      <div>\(text)</div>
      """)
    #expect(evidence(draft, .published).first == "visible: 24 March 2016, 10:42")
  }

  @Test func `takes the line of the last change wherever a wiki prints it`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><div>\(text)</div><div id="foot">\(boxes)\(boxes)
      <ul><li id="footer-info-lastmod">This page was last edited on 24 March 2016, at 10:42.</li></ul></div>
      """)
    #expect(
      evidence(draft, .modified) == [
        "visible: This page was last edited on 24 March 2016, at 10:42."
      ])
  }

  @Test func `takes no day of a list of events that stands between headline and story`() throws {
    let draft = try page(
      """
      <meta name=date content="2016-03-24"><h1>Bridge closes for good</h1><ul>
      <li><span class=date>1 May 2016</span> <a href=/b>A walk along the river to Felde</a></li>
      <li><span class=date>8 May 2016</span> <a href=/c>An evening at the lock of Osten</a></li></ul>
      <div>\(text)</div>
      """)
    #expect(days(draft, in: "date").map(\.value) == [.text("2016-03-24")])
  }

  @Test func `takes the day of the film that a page is about`() throws {
    let film = """
      {"@context": "https://schema.org", "@type": "VideoObject", "name": "Bridge closes for good",
      "uploadDate": "2016-03-24T10:00:00Z"}
      """
    let head = "<title>Bridge closes for good | Osten TV</title>"
    let story = "<article><h1>Bridge closes for good</h1>\(text)</article>"
    func days(_ data: String) throws -> [String] {
      evidence(
        try page("\(head)<script type='application/ld+json'>[\(data)]</script>\(story)"), .published
      )
    }
    #expect(try days(film) == ["jsonLD: 2016-03-24T10:00:00Z"])
    // Films inside a story: one of another name, one of two, one beside the data of the story.
    #expect(try days(film.replacing("closes for good", with: "from above")).isEmpty)
    #expect(try days("\(film), \(film)").isEmpty)
    #expect(try days(film + #", {"@type": "NewsArticle", "headline": "Bridge"}"#).isEmpty)
  }

  @Test func `takes no time of a list of further stories behind the text`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><p class=date>24 March 2016</p>\(text)</article><ul>
      <li><a href=/b>Ferry fares to rise in summer</a> <time datetime="2016-01-01">1 Jan</time></li>
      <li><a href=/c>Lock keepers want more pay</a> <time datetime="2016-02-01">1 Feb</time></li></ul>
      """)
    #expect(evidence(draft, .published) == ["visible: 24 March 2016"])
  }

  @Test func `takes a line of the day before a sentence with another`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><p>On 1 May 2016 it will be gone.</p><p>Osten, 24 March 2016</p>
      <div>\(text)</div>
      """)
    #expect(evidence(draft, .published).first == "visible: Osten, 24 March 2016")
  }

  @Test func `takes the moment in an attribute of a line that no class marks`() throws {
    func days(_ line: String) throws -> [String] {
      let draft = try page("<h1>Bridge closes for good</h1><p>\(line)</p><div>\(text)</div>")
      return evidence(draft, .published)
    }
    let span = #"<span title="2016-03-24T10:42:00Z">3 days ago</span>"#
    #expect(try days("by jdoe \(span)").contains("timeElement: 2016-03-24T10:42:00Z"))
    let stamped = try days(#"<span data-ts="1458816120">3 days ago</span>"#)
    #expect(stamped.contains("timeElement: 1458816120"))
    #expect(try days(#"<span title="Share with 24 friends">Share</span>"#).isEmpty)
  }

  @Test(arguments: ["postmetadata", "x1"])
  func `takes the day that a system prints of a story at its end`(name: String) throws {
    func days(_ line: String) throws -> [String] {
      let story = BridgeStory.told + "<p class=\(name)><small>\(line)</small></p>"
      return evidence(
        try page("<h1>Bridge closes for good</h1><div class=entry>\(story)</div>"), .published)
    }
    let wordPress = try days(
      """
      This entry was posted on Thursday, March 24th, 2016 at 3:21 pm and is filed under <a href=/n>News</a>.
      You can follow any responses to this entry through the <a href=/f>RSS 2.0</a> feed.
      """)
    #expect(
      wordPress.contains { $0.hasPrefix("visible: This entry was posted on Thursday, March 24th") })
    #expect(
      try days("Der Beitrag wurde am 24. März 2016 um 15:21 Uhr veröffentlicht.").contains(
        "visible: Der Beitrag wurde am 24. März 2016 um 15:21 Uhr veröffentlicht."))
  }

  @Test func `takes the day in the teaser of the story on its own page`() throws {
    func days(_ latest: String) throws -> [String] {
      let draft = try page(
        """
        <div><h1>Bridge closes for good</h1><div>\(text)</div></div><div><h3>Latest</h3>\(latest)
        <div><a href=/m><p>22 March 2016</p><h4>Market hall opens after the flood</h4></a></div></div>
        """)
      return draft.evidence.filter { $0.origin == .ownTeaser }.compactMap {
        if case .text(let day) = $0.value { day } else { nil }
      }
    }
    let title = "<h4>Bridge closes for good</h4>"
    #expect(
      try days("<div><a href=/b><p>24. März 2016</p>\(title)</a></div>") == ["24. März 2016"])
    #expect(try days("<div><a href=/b>\(title)</a></div>").isEmpty)
  }

  @Test func `reads the only day of publication of microdata in a menu`() throws {
    let day = #"<li itemprop=datePublished content="2016-03-24T18:54:00+01:00">24. 3. 2016</li>"#
    let draft = try page(
      """
      <ul role=navigation><li><a href=/n>News of the river</a></li>\(day)</ul>
      <h1>Bridge closes for good</h1><div>\(text)</div>
      """)
    #expect(evidence(draft, .published).contains("microdata: 2016-03-24T18:54:00+01:00"))
  }

  /// The days noted from elements of a class.
  private func days(_ draft: Draft, in name: String) -> [Evidence] {
    draft.evidence.filter { $0.field == .published && $0.origin.detail == name }
  }
}
