// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Testing

@testable import Readers

/// Paragraphs enough to be a story.
let prose = """
  <p>The harbour board of Osten voted on Tuesday to close the old swing bridge for good, after
  engineers found cracks in two of its four main girders.</p><p>Ferries will carry walkers and
  cyclists across the river until a new bridge opens, the board said, and lorries will be sent round
  by way of Felde.</p>
  """

/// The draft of a page; throws what the reader throws.
func page(_ html: String, url: String? = nil) throws -> Draft {
  var drafts: [Draft] = []
  let input = ReaderInput(source: MemorySource(Array(html.utf8)), name: "page.html", url: url)
  _ = try HTMLReader().read(input) { drafts.append($0) }
  return try #require(drafts.first)
}

/// The texts a page gives as evidence for a field, with the kind of their origin.
func evidence(_ draft: Draft, _ field: Evidence.Field) -> [String] {
  draft.evidence.filter { $0.field == field }.map { evidence in
    switch evidence.value {
    case .text(let text): "\(evidence.origin.kind): \(text)"
    case .person(let person): "\(evidence.origin.kind): \(person.name)"
    case .media(let media): "\(evidence.origin.kind): \(media.url ?? "")"
    case .subject(let subject): "\(evidence.origin.kind): \(subject.name ?? "")"
    case .place(let place): "\(evidence.origin.kind): \(place.name ?? "")"
    }
  }
}

private let sentence = BridgeStory.closing

private let second = BridgeStory.ferries

private let third = """
  "Nobody wanted this, least of all in summer," said Marta Lind, who chairs the board, "but the steel \
  has carried ninety years of traffic and will carry no more."
  """

@Suite struct `Finding the story of a page` {
  @Test func `takes the paragraphs and leaves menus, asides and footers`() throws {
    let draft = try page(
      """
      <html><body><nav><a href=/>Home</a></nav><div class="content"><h1>Bridge closes</h1>
      <p>\(sentence)</p><p>\(second)</p></div>
      <aside><p>Another story has a paragraph here, too, with a comma and a stop.</p></aside>
      <footer><p>The Osten Courier, 12 Quay Road, Osten.</p></footer></body></html>
      """)
    #expect(texts(draft) == [sentence, second])
  }

  @Test func `joins a body split over neighbouring elements`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes</h1><div class="body__container"><p>\(sentence)</p></div>
      <div class="ad-slot">Advertisement</div>
      <div class="body__container"><p>\(second)</p><p>\(third)</p></div></article>
      """)
    #expect(texts(draft) == [sentence, second, third])
  }

  @Test func `reads text with breaks right inside an element as paragraphs`() throws {
    let draft = try page(
      "<body><div id=text>\(sentence)<br><br>\(second)<br/><br/>\(third)</div></body>")
    #expect(texts(draft) == [sentence, second, third])
  }

  @Test func `keeps short lines without an element of their own beside the headline`() throws {
    let draft = try page(
      """
      <body><h1>Bridge closes</h1>By Ann Reed<br><br>\(sentence)<br><br>\(second)<br><br>
      It opens again in May.</body>
      """)
    #expect(texts(draft) == ["By Ann Reed", sentence, second, "It opens again in May."])
  }

  @Test func `keeps posts of other sites and drops share buttons`() throws {
    let draft = try page(
      """
      <article><p>\(sentence)</p><div class="social-media-embed"><blockquote class="twitter-tweet">
      <p>Fog again.</p><a href="https://twitter.com/osten/status/1">3 May</a></blockquote></div>
      <ul class="share-buttons"><li><a href="#">Tweet</a></li></ul><p>\(second)</p></article>
      """)
    #expect(texts(draft) == [sentence, "Fog again.\n3 May", second])
  }

  @Test func `drops pointers to other stories and pleas to subscribe`() throws {
    let draft = try page(
      """
      <article><p>\(sentence)</p><p><strong>READ MORE: <a href=/a>Ferry fares rise</a></strong></p>
      <p>\(second)</p><p>Sign up for our <a href=/n>free newsletter</a>.</p><p>\(third)</p>
      <p>Was this article helpful?</p>
      <h3>Related stories</h3><ul><li><a href=/b>Old bridge in pictures</a></li></ul></article>
      """)
    #expect(texts(draft) == [sentence, second, third])
  }

  @Test func `leaves the headline and what stands before it out of the body`() throws {
    let draft = try page(
      """
      <title>Bridge closes - The Osten Courier</title><article><p>Traffic</p><h1>Bridge closes</h1>
      <p>\(sentence)</p><p>\(second)</p></article>
      """)
    #expect(texts(draft) == [sentence, second])
    #expect(evidence(draft, .headline).contains("visible: Bridge closes"))
  }

  @Test func `keeps a list that belongs to the story`() throws {
    let draft = try page(
      """
      <article><p>\(sentence)</p><p>The board weighed three plans:</p>
      <ul><li><a href=/1>A tunnel</a></li><li><a href=/2>A new bridge</a></li></ul>
      <p>\(second)</p></article>
      """)
    #expect(draft.body.count == 4)
    #expect(draft.body[2].block.plainText == "A tunnel\nA new bridge")
  }

  @Test func `takes the story from <noscript> where the page shows none without scripts`() throws {
    let draft = try page(
      """
      <title>Bridge closes</title><body><div id="app"></div><noscript><h1>Bridge closes</h1><p>\(sentence)</p>
      <p>\(second)</p><p>\(third)</p></noscript></body>
      """)
    #expect(texts(draft) == [sentence, second, third])
    #expect(
      draft.warnings == ["the body was taken from <noscript>, as the page itself shows none of it"])
  }

  @Test func `takes a plea to turn scripts on for no story`() {
    #expect(throws: ReadError.self) {
      try page(
        "<div id=app></div><noscript><p>Turn scripts on, please, to read this.</p></noscript>")
    }
  }

  @Test func `reads a page of a film alone`() throws {
    let film =
      #"<iframe src="https://player.osten.example/e/12" width="640" height="360"></iframe>"#
    let draft = try page(
      """
      <title>Bridge closes | Osten Courier</title><h1>Bridge closes</h1><p class="date">24 March 2016</p>
      <div class="film">\(film)</div><ul><li><a href="/1">Spring market opens in the old town</a></li></ul>
      """)
    #expect(draft.body.contains { if case .embed = $0.block { true } else { false } })
    #expect(evidence(draft, .headline).contains("visible: Bridge closes"))
    #expect(evidence(draft, .published) == ["visible: 24 March 2016"])
    #expect(throws: ReadError.self) {
      try page("<title>Sign in</title><h1>Sign in</h1><noscript>\(film)</noscript>")
    }
  }

  @Test func `says so where a page holds no article`() {
    #expect {
      _ = try page("<html><head><script>render()</script></head><body></body></html>")
    } throws: { error in
      (error as? ReadError)?.message(file: "page.html")
        == "page.html: error: no article found: the page holds no running text outside scripts; "
        + "fetch the page as a browser shows it, after its scripts have run"
    }
  }
}

@Suite struct `Noting what a page says of its story` {
  private func head(_ html: String) throws -> Draft {
    try page("<html><head>\(html)</head><body><p>\(sentence)</p><p>\(second)</p></body></html>")
  }

  @Test func `reads meta tags of every family`() throws {
    let draft = try head(
      """
      <meta property="og:title" content="Bridge closes"><meta name="author" content="Ann Reed">
      <meta property="article:published_time" content="2024-05-03T08:00:00+02:00">
      <meta name="DC.date.modified" content="2024-05-04"><meta name="keywords" content="bridge, Osten">
      <meta property="og:site_name" content="The Osten Courier">
      <meta property="article:author" content="https://social.example/annreed">
      """)
    #expect(evidence(draft, .headline) == ["openGraph: Bridge closes"])
    #expect(evidence(draft, .author) == ["meta: Ann Reed"])
    #expect(evidence(draft, .published) == ["articleTag: 2024-05-03T08:00:00+02:00"])
    #expect(evidence(draft, .modified) == ["dublinCore: 2024-05-04"])
    #expect(evidence(draft, .keyword) == ["meta: bridge", "meta: Osten"])
    #expect(evidence(draft, .sourceName) == ["openGraph: The Osten Courier"])
  }

  @Test func `reads a property list and entities encoded twice`() throws {
    let draft = try head(
      "<meta property=\"og:title twitter:title\" content=\"Salt &amp;amp; rust\">")
    #expect(evidence(draft, .headline) == ["openGraph: Salt & rust", "meta: Salt & rust"])
  }

  @Test func `reads the label of a link preview`() throws {
    let draft = try head(
      """
      <meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Reed">
      <meta name="twitter:label2" content="Reading time"><meta name="twitter:data2" content="2 minutes">
      """)
    #expect(evidence(draft, .author) == ["meta: Ann Reed"])
  }

  @Test func `reads linked data with references resolved`() throws {
    let draft = try head(
      """
      <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
      {"@type": "WebPage", "datePublished": "2001-01-01"},
      {"@type": "NewsArticle", "headline": "Bridge &amp; river", "author": {"@id": "#ann"},
       "datePublished": "2024-05-03", "keywords": ["bridge"], "image": {"url": "/b.jpg", "width": 640},
       "publisher": {"@type": "Organization", "name": "The Osten Courier"},},
      {"@type": "Person", "@id": "#ann", "name": "Ann Reed", "jobTitle": "Reporter"}]}</script>
      <base href="https://osten.example/">
      """)
    #expect(evidence(draft, .headline) == ["jsonLD: Bridge & river"])
    #expect(evidence(draft, .published) == ["jsonLD: 2024-05-03"])
    #expect(evidence(draft, .sourceName) == ["jsonLD: The Osten Courier"])
    #expect(evidence(draft, .media) == ["jsonLD: https://osten.example/b.jpg"])
    let author = Person(name: "Ann Reed", jobTitle: "Reporter")
    #expect(
      draft.evidence.contains(
        Evidence(.author, .person(author), Evidence.Origin(.jsonLD, "author.name"))))
  }

  @Test func `knows no more of a person whose fields nobody filled in`() throws {
    let draft = try head(
      """
      <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
      "author": {"@type": "Person", "name": "Ann Reed", "jobTitle": "", "email": "", "url": ""}}</script>
      """)
    #expect(evidence(draft, .author) == ["jsonLD: Ann Reed"])
  }

  @Test func `reads linked data that writes its words without a sign, or values as objects`() throws
  {
    let draft = try head(
      """
      <script type="application/ld+json">{"@context": "http://schema.org", "type": "Article",
      "headline": "Bridge closes", "author": {"type": "Person", "name": {"@value": "Ann Reed"}},
      "datePublished": {"@value": "2024-05-03"}}</script>
      """)
    #expect(evidence(draft, .published) == ["jsonLD: 2024-05-03"])
    #expect(evidence(draft, .author) == ["jsonLD: Ann Reed"])
  }

  @Test func `takes no story in a list of further ones for that of the page`() throws {
    let draft = try head(
      """
      <script type="application/ld+json">{"@type": "ItemList", "itemListElement": [{"@type": "ListItem",
      "item": {"@type": "NewsArticle", "headline": "Ferry", "author": {"name": "Ann Reed"}}}]}</script>
      """)
    #expect(evidence(draft, .author).isEmpty)
  }

  @Test func `takes the story of linked data that has the address of the page`() throws {
    let draft = try head(
      """
      <link rel="canonical" href="https://osten.example/2">
      <script type="application/ld+json">[{"@type": "NewsArticle", "url": "https://osten.example/1",
      "headline": "One"}, {"@type": "NewsArticle", "mainEntityOfPage": {"@id": "https://osten.example/2"},
      "headline": "Two"}]</script>
      """)
    #expect(evidence(draft, .headline) == ["jsonLD: Two"])
  }

  @Test func `warns of linked data that cannot be read`() throws {
    let draft = try head("<script type=\"application/ld+json\">{%}</script>")
    #expect(
      draft.warnings == [
        "a script of linked data was left out: the name of a member is missing"
      ])
  }

  @Test func `reads byline, date and licence beside the story, not those of others`() throws {
    let draft = try page(
      """
      <main><article><h1>Bridge closes</h1><p class="byline">By Ann Reed, AFP</p>
      <time datetime="2024-05-03">3 May</time><div class="story-body"><p>\(sentence)</p><p>\(second)</p>
      <p>\(third)</p></div><a rel="license" href="https://licence.example/by">CC</a></article>
      <div class="related"><h2>Fares rise</h2><p class="byline">By Tom Hale</p></div></main>
      """)
    #expect(evidence(draft, .byline) == ["visible: By Ann Reed, AFP"])
    #expect(evidence(draft, .published) == ["timeElement: 2024-05-03"])
    #expect(evidence(draft, .license) == ["link: https://licence.example/by"])
  }

  @Test func `reads microdata inside the story`() throws {
    let draft = try page(
      """
      <article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Bridge closes</h1>
      <span itemprop="author" itemscope><b itemprop="name">Ann Reed</b>, reporter</span>
      <div itemprop="articleBody"><p>\(sentence)</p><p>\(second)</p></div></article>
      """)
    #expect(evidence(draft, .author) == ["microdata: Ann Reed"])
    #expect(evidence(draft, .headline).contains("microdata: Bridge closes"))
  }
}
