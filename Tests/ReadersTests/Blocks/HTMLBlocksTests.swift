// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@testable import Readers

private func blocks(_ html: String, base: String? = nil) -> [Block] {
  HTMLBlocks.blocks(fragment: Array(html.utf8), base: base).map(\.block)
}

private func paragraphs(_ html: String) -> [String] { blocks(html).map(\.plainText) }

@Suite struct `Reading HTML into blocks` {
  @Test func `reads text without markup as one paragraph`() {
    #expect(blocks("  Rain \n in\u{A0}Osten  ") == [.paragraph(RichText("Rain in Osten"))])
    #expect(blocks(" \n ").isEmpty)
  }

  @Test func `folds runs of blanks wherever they stand`() {
    #expect(
      paragraphs("<p> The  quay \u{A0}is\tred ; a\u{200B}b \u{AD}c \u{2009}d\n\ne \u{7F} </p>")
        == ["The quay is red ; ab c d e"])
    #expect(paragraphs("<p>Die Küste — “rot” und…</p>") == ["Die Küste — “rot” und…"])
  }

  /// Texts are looked through in blocks of bytes, which reach over the ends of a text.
  @Test func `folds blanks at any distance from the ends of a text`() {
    for length in 1...36 {
      let word = String("ferriestovellmarandportasterleaveattenonly".prefix(length))
      #expect(
        paragraphs("<p>\(word)  <b> \(word) </b> \u{2009}“\(word)”\n</p>  x")
          == ["\(word) \(word) “\(word)”", "x"])
      #expect(
        paragraphs("<p>é\(word)\u{A0}\u{A0}é<i>\u{AD}\(word)</i></p>\n")
          == ["é\(word) é\(word)"])
    }
  }

  @Test func `counts marks inside marks in code points`() {
    let block = blocks("<p>Ö<b>st<i>é</i>r</b> “<em>港🙂</em>” <b>x</b></p>").first
    let marks = [
      Mark(type: .strong, start: 1, end: 5), Mark(type: .emphasis, start: 3, end: 4),
      Mark(type: .emphasis, start: 7, end: 9), Mark(type: .strong, start: 11, end: 12),
    ]
    #expect(block == .paragraph(RichText("Östér “港🙂” x", marks: marks)))
  }

  @Test func `parts paragraphs at elements and at double breaks`() {
    #expect(paragraphs("<p>One</p><p>Two</p>") == ["One", "Two"])
    #expect(paragraphs("<div>One<br><br>Two<br/>\n<br>Three</div>") == ["One", "Two", "Three"])
    #expect(paragraphs("One<div>Two</div>Three") == ["One", "Two", "Three"])
  }

  @Test func `keeps a single break as a line break`() {
    #expect(paragraphs("<p>12 Quay Road<br>Osten<br></p>") == ["12 Quay Road\nOsten"])
  }

  @Test func `folds white space over inline elements and glues no words`() {
    #expect(paragraphs("<p>The <b> mayor </b>\n said</p>") == ["The mayor said"])
    #expect(paragraphs("<p>har<b>bour</b></p>") == ["harbour"])
    #expect(paragraphs("<span>One</span><p>Two</p><span>Three</span>") == ["One", "Two", "Three"])
  }

  @Test(arguments: [
    (
      "<span class=n>Ann Reed</span><span class=t>Staff Writer</span>", "Ann Reed Staff Writer"
    ),
    ("<time>21:22</time><span class=author>Ann Reed</span>", "21:22 Ann Reed"),
    ("<a href=/a>bridges</a><a href=/b>ferries</a>", "bridges ferries"),
    ("<a href=/a>brid</a><a href=/a>ges</a>", "bridges"),
    ("<a href=/a>中国</a><a href=/b>北京</a>", "中国北京"),
    ("<span class=cap>T</span><span class=rest>he board</span>", "The board"),
    ("<b>bold</b>er and <i>kin</i><b>der</b>", "bolder and kinder"),
    ("<b>one</b><br><i>Two</i>", "one\nTwo"),
  ])
  func `parts words of elements that only a style sheet sets apart`(html: String, text: String) {
    let blocks = HTMLBlocks.blocks(fragment: Array(html.utf8), base: "https://osten.example/")
    #expect(blocks.map(\.block.plainText) == [text])
  }

  @Test func `tells a phrase set large from a quotation by its class`() {
    let blocks = HTMLBlocks.blocks(
      fragment: Array(
        "<div class=pull-quote>No more.</div><blockquote class=pullquote>No.</blockquote><blockquote>Yes.</blockquote>"
          .utf8), base: nil)
    #expect(blocks.map(\.block.plainText) == ["No more.", "No.", "Yes."])
    #expect(blocks.map(\.hint) == [.pullQuote, .pullQuote, nil])
  }

  @Test func `drops soft hyphens and zero-width spaces`() {
    #expect(paragraphs("<p>Hafen&shy;meister\u{200B}in</p>") == ["Hafenmeisterin"])
  }

  @Test func `counts marks in code points`() {
    let expected = RichText(
      "😀 The new bridge, H2O",
      marks: [
        Mark(type: .strong, start: 2, end: 9),
        Mark(type: .emphasis, start: 6, end: 9),
        Mark(type: .link, start: 10, end: 16, href: "https://osten.example/a"),
        Mark(type: .subscript, start: 19, end: 20),
      ])
    let html =
      "<p>😀 <b>The <i>new</i></b> <a href='https://osten.example/a'> bridge</a>, H<sub>2</sub>O</p>"
    #expect(blocks(html) == [.paragraph(expected)])
  }

  @Test func `resolves links and leaves out those that lead nowhere`() {
    let html = "<p><a href='/a'>A</a> <a href='javascript:go()'>B</a></p>"
    #expect(
      blocks(html, base: "https://osten.example/news/1")
        == [
          .paragraph(
            RichText(
              "A B",
              marks: [Mark(type: .link, start: 0, end: 1, href: "https://osten.example/a")]))
        ])
  }

  @Test func `carries a mark over the paragraphs it spans`() {
    let mark = Mark(type: .strong, start: 0, end: 3)
    #expect(
      blocks("<b>One<br><br>Two</b>")
        == [
          .paragraph(RichText("One", marks: [mark])), .paragraph(RichText("Two", marks: [mark])),
        ])
  }

  @Test func `code keeps its lines, however they are broken`() {
    #expect(
      blocks("<pre>let a<br>  = 1<br/></pre>")
        == [.preformatted(RichText("let a\n  = 1"))])
  }

  @Test func `reads headings, rules, code and quotations`() {
    let html =
      "<h2>A <br>b</h2><hr><pre>let a\n  = 1\n</pre><blockquote><p>So</p>it is</blockquote>"
    #expect(
      blocks(html)
        == [
          .heading(level: 2, RichText("A b")), .rule, .preformatted(RichText("let a\n  = 1")),
          .quote([.paragraph(RichText("So")), .paragraph(RichText("it is"))]),
        ])
  }

  @Test func `reads lists inside lists`() {
    let html = "<ul><li>Fruit<ol><li>Apple</li><li><p>Pear</p></li></ol></li><li>Bread</li></ul>"
    let inner = [ListItem(RichText("Apple")), ListItem(RichText("Pear"))]
    #expect(
      blocks(html)
        == [
          .list(
            ordered: false,
            items: [
              ListItem(RichText("Fruit"), items: inner, isOrdered: true),
              ListItem(RichText("Bread")),
            ])
        ])
  }

  @Test func `reads a list that lays out parts of a page as those parts`() {
    let html = "<ol><li><h3>First</h3><p>One</p></li><li><h3>Second</h3><p>Two</p></li></ol>"
    #expect(paragraphs(html) == ["First", "One", "Second", "Two"])
  }

  @Test func `drops scripts, style sheets, controls and menus`() {
    let html = "<script>a()</script><style>p{}</style><nav>Home</nav><p>Text<button>OK</button></p>"
    #expect(paragraphs(html) == ["Text"])
  }

  @Test func `takes no id made of a heading's words for a class`() {
    let html = """
      <h2 id="ways-to-author-tokens">Ways to author tokens</h2><p>Text.</p>
      <h2 id="bit-by-line-2">Bit by line</h2><p>Text.</p><h2 id="author">Jane Doe</h2>
      """
    let hints = HTMLBlocks.blocks(fragment: Array(html.utf8), base: nil).map(\.hint)
    #expect(hints == [nil, nil, nil, nil, .byline])
  }

  @Test func `hints at what class names say`() {
    let html = """
      <p class="article__byline">By Ann Reed</p><time class="published">3 May</time>
      <p class="standfirst">Short.</p><p>Long.</p><p class="agency-credit">(AFP)</p>
      """
    let hints = HTMLBlocks.blocks(fragment: Array(html.utf8), base: nil).map(\.hint)
    #expect(hints == [.byline, .timestamp, .lead, nil, .creditline])
  }

  @Test func `strips markup to plain text`() {
    let html = "<p>Salt &amp; <b>pepper</b></p><p>caf&eacute;</p><script>x</script>"
    #expect(HTMLBlocks.plainText(fragment: Array(html.utf8)) == "Salt & pepper café")
    #expect(HTMLBlocks.plainText(fragment: Array(" a  b ".utf8)) == "a b")
  }

  @Test func `reads one piece after another as each alone`() {
    let pieces = [
      "<table><tr><th>Ferry</th><th>Hour</th></tr><tr><td>Osten</td><td>8</td></tr></table>",
      "<p class=\"byline\">Ann Reed</p><p>The <b>quay</b> is", "<a href=\"/a\">one</a>", "", " \n ",
      "<a href=\"/b\">two</a><p>Salt &amp; pepper", "no markup at all", "<ul><li>a<li>b</ul>",
      "<table><tr><td><table><tr><td>x</td></tr></table></td></tr></table>", "<p>\u{1}odd",
    ]
    var fragments = FragmentBlocks()
    for one in pieces {
      for other in pieces {
        for piece in [one, other] {
          let bytes = Array(piece.utf8)
          let (blocks, text) = bytes.withUnsafeBufferPointer {
            (fragments.blocks($0, base: "https://osten.example/"), fragments.plainText($0))
          }
          #expect(blocks == HTMLBlocks.blocks(fragment: bytes, base: "https://osten.example/"))
          #expect(text == HTMLBlocks.plainText(fragment: bytes))
        }
      }
    }
  }

  @Test func `survives nesting without end`() {
    let html = String(repeating: "<div><b>", count: 20_000) + "deep"
    #expect(paragraphs(html) == ["deep"])
  }
}

@Suite struct `Reading tables into blocks` {
  @Test func `reads head cells and fills spans with empty cells`() {
    let html = """
      <table><thead><tr><th>Team</th><th>Points</th></tr></thead>
      <tr><td colspan="2">North</td></tr><tr><td>Osten</td><td>3</td></tr></table>
      """
    let rows = [["Team", "Points"], ["North", ""], ["Osten", "3"]]
    #expect(
      blocks(html)
        == [.table(Table(rows: rows.map { $0.map { RichText($0) } }, headerRows: 1))])
  }

  @Test func `sets what stands in a table but in no cell before it`() {
    let blocks = HTMLBlocks.blocks(
      fragment: Array(
        "<table>loose<tr><td>a<td>b</tr><p>stray</p><tr><td>c<td>d</tr></table>".utf8), base: nil)
    #expect(blocks.map(\.block.plainText).prefix(2) == ["loose", "stray"])
    #expect(blocks.count == 3)
  }

  @Test func `reads a table of layout as what it holds`() {
    let html = "<table><tr><td><h2>Head</h2><p>One</p></td><td><p>Two</p></td></tr></table>"
    #expect(paragraphs(html) == ["Head", "One", "Two"])
  }

  @Test func `reads tables inside tables without end in one go`() {
    let html = String(repeating: "<table><p>a", count: 20_000)
    let started = ContinuousClock.now
    #expect(blocks(html).count == 20_000)
    #expect(ContinuousClock.now - started < .seconds(20))
  }

  @Test func `lets no span grow a table without end`() {
    let rows = String(repeating: "<tr><td>a</td></tr>", count: 2000)
    let html = "<table><tr><th colspan=\"64\">a</th></tr>\(rows)</table>"
    #expect(blocks(html).count == 2001)
  }
}

@Suite struct `Reading pictures and posts into blocks` {
  private let base = "https://osten.example/news/"

  @Test func `reads a figure with caption and credit apart`() {
    let html = """
      <figure><img src="a.jpg" width="640" height="480" alt="Quay"><figcaption>The quay
      <span class="credit">Ann Reed/AFP</span></figcaption></figure>
      """
    let media = Media(
      type: .image, url: base + "a.jpg", width: 640, height: 480, caption: "The quay",
      credit: "Ann Reed/AFP", alt: "Quay")
    #expect(blocks(html, base: base) == [.figure(media)])
  }

  @Test func `finds the picture that a script would load`() {
    let lazy = "<img src='data:image/gif;base64,R0' data-src='b.jpg'>"
    let set = "<img srcset='s.jpg 320w, l.jpg 1280w'>"
    let fallback = "<img src='placeholder.png' alt='x'><noscript><img src='c.jpg'></noscript>"
    #expect(blocks(lazy, base: base) == [.figure(Media(type: .image, url: base + "b.jpg"))])
    #expect(blocks(set, base: base) == [.figure(Media(type: .image, url: base + "l.jpg"))])
    #expect(
      blocks(fallback, base: base) == [.figure(Media(type: .image, url: base + "c.jpg", alt: "x"))])
  }

  @Test func `sets a picture met inside a paragraph after it`() {
    let html = "<p>One <img src='a.jpg'> two</p>"
    #expect(
      blocks(html, base: base)
        == [
          .paragraph(RichText("One two")), .figure(Media(type: .image, url: base + "a.jpg")),
        ])
  }

  @Test func `leaves out ornaments and counting pixels`() {
    #expect(blocks("<img src='a.gif' width=1 height=1><img class='icon' src='b.png'>").isEmpty)
  }

  @Test(arguments: [
    ("costs-of-author-tours", "Costs of author tours", nil),
    ("Byline_banquet", "Byline banquet for the harbour", nil),
    ("story-byline", "By Jane Doe", DraftBlock.Hint.byline),
    ("author", "Author", nil), ("byline-banquet-2", "Byline banquet", nil),
  ])
  func `takes an id that spells the words of its heading for an anchor`(
    id: String, text: String, hint: DraftBlock.Hint?
  ) {
    let blocks = HTMLBlocks.blocks(fragment: Array("<h2 id='\(id)'>\(text)</h2>".utf8), base: nil)
    #expect(blocks.map(\.hint) == [hint])
    #expect(blocks.map(\.block) == [.heading(level: 2, RichText(text))])
  }

  @Test(arguments: [
    "src='a.png' height=16", "src='a.gif' width=580 height=2", "src='a.png' width=48 height=48",
    "src='/img/icon_print.svg'", "src='/img/target-icon.png?v=2'", "src='/img/Twitter.svg#a'",
    "src='/img/avatar.svg' alt='Jane Doe'",
  ])
  func `leaves out the furniture of a page`(attributes: String) {
    #expect(blocks("<img \(attributes)>").isEmpty)
  }

  @Test(arguments: [
    ("src='style-icon.jpg'", nil, nil), ("src='harbour-with-icon-painter.png'", nil, nil),
    ("src='twitter-tower.png'", nil, nil), ("src='icon/quay.png'", nil, nil),
    ("src='a.jpg' width='100%' height='30%'", nil, nil),
    ("src='a.jpg' width=16 height=9", nil, nil),
    ("src='a.jpg' width='640px' height='64'", 640, 64), ("src='a.jpg' height=64", nil, 64),
    ("src='a.png' width=404 height=30", 404, 30),
    ("src='twitter.png' width=640 height=360", 640, 360),
  ])
  func `keeps pictures that may be more`(attributes: String, width: Int?, height: Int?) throws {
    let block = try #require(blocks("<img \(attributes)>", base: base).first)
    guard case .figure(let media) = block else {
      Issue.record("no picture: \(block)")
      return
    }
    #expect([media.width, media.height] == [width, height])
  }

  @Test func `sets elements of one name that is none of HTML's one below the other`() {
    #expect(
      paragraphs(
        "<my-body><my-line>Rain in Osten.</my-line> <my-line>Fog in Felde.</my-line></my-body>")
        == ["Rain in Osten.", "Fog in Felde."])
    #expect(
      paragraphs("<p>The <my-b>quay</my-b> and the <my-b>pier</my-b>.</p>") == [
        "The quay and the pier."
      ])
  }

  @Test func `parts a sentence from the line that a class sets beside it`() {
    #expect(
      paragraphs("<div><span>The quay at night.</span><span class='c'>Photo: Ann Reed</span></div>")
        == ["The quay at night. Photo: Ann Reed"])
    #expect(paragraphs("<p>The U.<span class='c'>S</span>. flag</p>") == ["The U.S. flag"])
  }

  @Test func `keeps a sentence of the class caption that no picture is near to`() {
    let html = """
      <p class="caption">The old swing bridge closes for good, the board said on Tuesday.</p><p>Text</p>
      """
    #expect(
      paragraphs(html)
        == ["The old swing bridge closes for good, the board said on Tuesday.", "Text"])
  }

  @Test func `keeps the words of a picture that a script puts in`() {
    let html = """
      <div class="photo"><div class="caption">The quay at noon, when the ferry has gone and all is still.</div>
      </div><p>Text</p>
      """
    #expect(
      blocks(html)
        == [
          .figure(
            Media(
              type: .image,
              caption: "The quay at noon, when the ferry has gone and all is still.")),
          .paragraph(RichText("Text")),
        ])
  }

  @Test func `gives a second line of the class caption to the picture, too`() {
    let quay = """
      <div><img src='https://osten.example/a.jpg'><div class='caption'>The quay</div>
      """
    #expect(
      blocks("\(quay)<div class='photo-credit'>Ann Reed/AFP</div></div>")
        == [
          .figure(
            Media(
              type: .image, url: "https://osten.example/a.jpg", caption: "The quay",
              credit: "Ann Reed/AFP"))
        ])
    // Galleries print a caption short and in full.
    #expect(
      blocks("\(quay)<div class='caption-full'>The quay at noon</div></div>")
        == [
          .figure(
            Media(
              type: .image, url: "https://osten.example/a.jpg", caption: "The quay at noon"))
        ])
  }

  @Test func `believes no class of a line that a whole story stands in`() {
    let told = (1...9).map { "<p>Paragraph \($0)</p>" }.joined()
    let hints = HTMLBlocks.blocks(
      fragment: Array("<div class='author'>\(told)</div>".utf8), base: nil
    )
    .compactMap(\.hint)
    #expect(hints.isEmpty)
    let line = HTMLBlocks.blocks(
      fragment: Array("<div class='author'><p>Ann Reed</p></div>".utf8), base: nil)
    #expect(line.map(\.hint) == [.byline])
  }

  @Test func `gives words of the class caption to the picture before them`() {
    let html = "<div><img src='a.jpg'><div class='wp-caption-text'>The quay</div></div><p>Text</p>"
    #expect(
      blocks(html, base: base)
        == [
          .figure(Media(type: .image, url: base + "a.jpg", caption: "The quay")),
          .paragraph(RichText("Text")),
        ])
  }

  @Test func `keeps the words of an embedded post`() {
    let html = """
      <blockquote class="twitter-tweet"><p>Fog again.</p>— Harbour (@ostenharbour)
      <a href="https://twitter.com/ostenharbour/status/1">3 May</a></blockquote>
      """
    let found = blocks(html)
    #expect(found.count == 1)
    guard case .embed(let embed) = found.first else {
      Issue.record("no embed")
      return
    }
    #expect(embed.provider == "Twitter")
    #expect(embed.url == "https://twitter.com/ostenharbour/status/1")
    #expect(embed.content.text == "Fog again.\n— Harbour (@ostenharbour) 3 May")
  }

  @Test func `reads the embeds that feeds are written with`() {
    let url = "https://www.youtube.com/embed/abc"
    let html = """
      <blockquote class="embed" cite="\(url)"><p><a href="\(url)">YouTube</a></p></blockquote>
      <blockquote class="embed" cite="\(url)"><p>Fog <b>again</b>.</p><p><a href="\(url)">\(url)</a></p></blockquote>
      <blockquote class="embed"><p>Words alone.</p></blockquote>
      """
    let fog = RichText("Fog again.", marks: [Mark(type: .strong, start: 4, end: 9)])
    #expect(
      blocks(html) == [
        .embed(Embed(url: url, provider: "YouTube")), .embed(Embed(url: url, content: fog)),
        .quote([.paragraph(RichText("Words alone."))]),
      ])
  }

  @Test func `leaves the number of a note at its word`() {
    let html = "<p>Built of <code>oak</code><a href='#1'><sup>1</sup></a> in a year.</p>"
    #expect(blocks(html).map(\.plainText) == ["Built of oak1 in a year."])
  }

  @Test func `keeps frames of known sites only`() {
    let html = """
      <iframe src="https://www.youtube.com/embed/abc"></iframe>
      <iframe src="https://ads.example/frame"></iframe>
      """
    #expect(
      blocks(html)
        == [.embed(Embed(url: "https://www.youtube.com/embed/abc", provider: "YouTube"))])
  }

  @Test(arguments: [
    ("https://youtu.be/abc", "YouTube"), ("https://www.google.com/maps/embed?x", "Google Maps"),
    ("https://notyoutu.be/abc", nil), ("https://www.google.com/ads", nil),
  ])
  func `names the site of a frame by its host`(url: String, provider: String?) {
    #expect(EmbedProvider.provider(of: url) == provider)
  }
}

@Suite struct `Class words` {
  @Test(arguments: [
    ("article-body", ClassWords.body), ("ArticleBody__text", .body), ("shareBar2", .share),
    ("no-sidebar", ClassWords()), ("c-related-links", .related), ("headline", .headline),
    ("spread", ClassWords()), ("shadow", ClassWords()), ("has-comments", ClassWords()),
    ("status-publish", ClassWords()), ("rp-related-post-content", .related),
    ("adSlot", .advertisement), ("mainNav", .navigation), ("ad300x250", .advertisement),
    ("post-tags", .tags), ("byAuthor", .byline),
    // Names that packers of style sheets made hold no words.
    ("slate_BuS1", ClassWords()), ("by4gOGlr", ClassWords()), ("gAdTyx", ClassWords()),
    ("css-1ad", ClassWords()), ("k3Nav9", ClassWords()), ("sc-bdVaHl", ClassWords()),
  ])
  func `are cut at hyphens, digits and capitals`(name: String, expected: ClassWords) {
    let bytes = Array(name.utf8)
    let found = ClassWords(of: bytes, 0..<bytes.count)
    #expect(expected.isEmpty ? found.isEmpty : found.isSuperset(of: expected))
  }

  @Test(arguments: [
    "has-small-font-size", "font-size-16", "print:hidden", "group-hover:underline",
    "has-post-thumbnail",
  ])
  func `are none in mere settings`(name: String) {
    let bytes = Array(name.utf8)
    #expect(ClassWords(of: bytes, 0..<bytes.count).isEmpty)
    let tools = Array("article-font-size".utf8)
    #expect(ClassWords(of: tools, 0..<tools.count).contains(.tools))
  }

  @Test func `call no text that of the story behind a word for other stories`() {
    for name in ["rp-related-post-content", "comment-post-content"] {
      let bytes = Array(name.utf8)
      #expect(!ClassWords(of: bytes, 0..<bytes.count).contains(.body))
    }
  }

  @Test func `leaves out the sign a heading offers its address with`() {
    #expect(
      blocks(
        "<h2>The roof<a class='headerlink' href='#the-roof'>¶</a></h2><p>See <a href='#n'>note</a>.</p>"
      )
      .map(\.plainText) == ["The roof", "See note."])
  }

  @Test func `takes elements of AMP for what scripts make of them`() {
    let found = blocks(
      """
      <amp-img src="https://osten.example/b.jpg" width="600" height="400" alt="The bridge"></amp-img>
      <p>It closes.</p><amp-youtube data-videoid="aB3" width="4" height="3"></amp-youtube>
      <amp-twitter data-tweetid="17"><blockquote placeholder>It closes for good.</blockquote></amp-twitter>
      <amp-ad type="x">Buy</amp-ad><figure><amp-img src="https://osten.example/c.jpg"></amp-img>
      <figcaption>The pier</figcaption></figure>
      """)
    #expect(
      found == [
        .figure(
          Media(
            type: .image, url: "https://osten.example/b.jpg", width: 600, height: 400,
            alt: "The bridge")),
        .paragraph(RichText("It closes.")),
        .embed(Embed(url: "https://www.youtube.com/watch?v=aB3", provider: "YouTube")),
        .embed(
          Embed(
            url: "https://twitter.com/i/status/17", provider: "Twitter",
            content: RichText("It closes for good."))),
        .figure(Media(type: .image, url: "https://osten.example/c.jpg", caption: "The pier")),
      ])
  }

  @Test func `takes a cell below a picture for its caption`() {
    let found = blocks(
      """
      <table class="tr-caption-container"><tr><td><img src="https://osten.example/b.jpg"></td></tr>
      <tr><td class="tr-caption">The bridge in 1911</td></tr></table>
      """)
    #expect(
      found == [
        .figure(
          Media(type: .image, url: "https://osten.example/b.jpg", caption: "The bridge in 1911"))
      ])
  }

  @Test func `takes what is cited beside a caption for its credit, and a title in it for words`() {
    let found = blocks(
      """
      <figure><img src="https://osten.example/b.jpg"><figcaption>A scene of <cite>The Ferry</cite></figcaption>
      <cite>Ann Reed</cite></figure>
      """)
    #expect(
      found == [
        .figure(
          Media(
            type: .image, url: "https://osten.example/b.jpg", caption: "A scene of The Ferry",
            credit: "Ann Reed"))
      ])
  }

  @Test func `keeps the words under a table or a quotation`() {
    let found = blocks(
      """
      <figure><table><tr><th>Ward</th><th>Votes</th></tr><tr><td>Quay</td><td>12</td></tr></table>
      <figcaption>Votes by ward</figcaption></figure><figure><blockquote>It closes.</blockquote>
      <figcaption>Ann Reed</figcaption></figure>
      """)
    #expect(found.map(\.plainText).suffix(3) == ["Votes by ward", "It closes.", "Ann Reed"])
  }

  @Test func `the words in place of a frame are those of its embed`() {
    let frame = "<iframe src='https://charts.example/7'>View the chart</iframe>"
    let blocks = HTMLBlocks.blocks(fragment: Array(frame.utf8), base: nil).map(\.block)
    let embed = Embed(
      url: "https://charts.example/7", provider: nil, content: RichText("View the chart"))
    #expect(blocks == [.embed(embed)])
  }
}
