// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Testing

@testable import Readers

private let sentence = BridgeStory.closing

private let second = BridgeStory.ferries

@Suite struct `Telling a story from what stands around it` {
  @Test func `sets other stories on the page apart`() throws {
    let draft = try page(
      """
      <title>Bridge closes for good</title><main><article><h1>Bridge closes for good</h1><p>\(sentence)</p>
      <p>\(second)</p></article><article><h2>Fares rise</h2><p>Ferry fares rise in May, the council said,
      by a tenth for adults and a fifth for lorries.</p></article></main>
      """)
    #expect(texts(draft) == [sentence, second])
  }

  @Test func `joins a lead under the headline to the body`() throws {
    let draft = try page(
      """
      <header><h1>Bridge closes for good</h1><p class="standfirst">\(sentence)</p></header>
      <div class="article-body"><p>\(second)</p><p>\(second)</p><p>\(second)</p></div>
      """)
    #expect(texts(draft).first == sentence)
    #expect(draft.body.first?.hint == .lead)
  }

  @Test func `takes a short line under the headline for a subheadline`() throws {
    let draft = try page(
      """
      <header><h1>Bridge closes for good</h1><p class="subtitle">Cracks in two of four girders</p></header>
      <div class="article-body"><p>\(sentence)</p><p>\(second)</p></div>
      """)
    #expect(texts(draft) == [sentence, second])
    #expect(evidence(draft, .subheadline) == ["visible: Cracks in two of four girders"])
  }

  @Test func `leaves the line over a headline out of it`() throws {
    let draft = try page(
      """
      <article><h1><span class="kicker">Traffic</span> Bridge closes for good</h1><p>\(sentence)</p>
      <p>\(second)</p></article>
      """)
    #expect(evidence(draft, .headline) == ["visible: Bridge closes for good"])
  }

  @Test func `joins a marked body that comes in pieces`() throws {
    let draft = try page(
      """
      <div class="page"><div><div class="article-text"><p>\(sentence)</p></div></div>
      <div><div class="article-text"><h2>The way round</h2><p>\(second)</p></div></div></div>
      """)
    #expect(texts(draft) == [sentence, "The way round", second])
  }

  @Test func `gives a line that credits a photo to the picture before it`() throws {
    let draft = try page(
      """
      <article><p>\(sentence)</p><img src="https://osten.example/b.jpg"><p>Photo: Ann Reed/AFP</p>
      <p>\(second)</p></article>
      """)
    let media = Media(
      type: .image, url: "https://osten.example/b.jpg", credit: "Photo: Ann Reed/AFP")
    #expect(
      draft.body.map(\.block) == [
        .paragraph(RichText(sentence)), .figure(media), .paragraph(RichText(second)),
      ])
  }

  @Test func `takes lines that say when it was published as evidence`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><p>\(sentence)</p><p>\(second)</p>
      <p>Last updated: 3 May 2024</p></article>
      """)
    #expect(texts(draft) == [sentence, second])
    #expect(evidence(draft, .modified) == ["visible: Last updated: 3 May 2024"])
  }

  @Test func `takes short lines where a page has no others`() throws {
    let draft = try page(
      "<article><h1>Tides at Osten today</h1><p>High water 4.12</p><p>Low water 10.31</p></article>"
    )
    #expect(texts(draft) == ["High water 4.12", "Low water 10.31"])
  }

  @Test func `takes what is hidden on phones for shown`() throws {
    let draft = try page(
      "<article><div class='hidden-xs'><p>\(sentence)</p></div><p>\(second)</p></article>")
    #expect(texts(draft) == [sentence, second])
  }

  @Test func `takes words of measures in a class for no part of a page`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><div class="entry-content"><div class="small margin-bottom">
      <p>\(sentence)</p></div><div class="field--label-hidden overflow-hidden"><p>\(second)</p></div></div>
      """)
    #expect(texts(draft) == [sentence, second])
  }

  @Test func `takes a place in a grid for no byline`() throws {
    let draft = try page(
      """
      <div class="ten columns offset-by-one"><h1>Bridge closes for good</h1><p>\(sentence)</p>
      <h3>Jane's ferry</h3><p>\(second)</p></div>
      """)
    #expect(draft.body.allSatisfy { $0.hint == nil })
  }

  @Test func `takes a text from an editor of pages for no byline`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><div class="elementor-widget-text-editor"><p>\(sentence)</p>
      <p>\(second)</p></div>
      """)
    #expect(draft.body.allSatisfy { $0.hint == nil })
  }

  @Test func `takes the only headline of microdata where no heading says what the title does`()
    throws
  {
    let draft = try page(
      """
      <title>Ferries after the bridge: what now?</title><nav><h1>Ferries</h1></nav><article><header>
      <div class="big" itemprop="headline">Bridge closes for good</div></header>
      <p class="article-excerpt">\(second)</p><div class="text"><p>\(sentence)</p><p>\(sentence)</p></div>
      </article>
      """)
    #expect(
      draft.evidence.contains {
        $0.value == .text("Bridge closes for good") && $0.origin.kind == .visible
      })
    #expect(texts(draft).first == second)
  }

  @Test func `keeps headline and lead in a row with a style for printers`() throws {
    let rest = String(repeating: "<p>\(second)</p>", count: 30)
    let draft = try page(
      """
      <main><div class="row row--print-overwrite"><h1>Bridge closes for good</h1>
      <div class="teaser-text"><p>\(sentence)</p></div></div><div>\(rest)</div></main>
      """)
    #expect(texts(draft).first == sentence)
  }

  @Test func `keeps paragraphs pasted from a network with its class names`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><div class="text"><p>\(sentence)</p>
      <p><span class="_fbReactionComponent__tags">\(second)</span></p></div>
      """)
    #expect(texts(draft) == [sentence, second])
  }

  @Test func `drops pointers set as quotations and what is sold with the story`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><div class="text"><p class="disclosure-text">The Osten Courier may earn
      money when a reader buys what it shows, and chooses it without regard to that.</p>
      <p>\(sentence)</p><p>\(second)</p><p>\(sentence)</p>
      <blockquote>Read also: <a href="/fares">Fares rise</a></blockquote><p>\(second)</p></div>
      """)
    #expect(texts(draft) == [sentence, second, sentence, second])
  }

  @Test func `takes a caption without a figure around it for one`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><div class="text"><p>\(sentence)</p>
      <div><img src="https://example.org/bridge.jpg" width="600"><figcaption>The bridge in May</figcaption></div>
      <p>\(second)</p></div>
      """)
    #expect(texts(draft).filter { $0 == sentence || $0 == second } == [sentence, second])
    guard case .figure(let media)? = draft.body.dropFirst().first?.block else {
      Issue.record("no figure")
      return
    }
    #expect(media.caption == "The bridge in May")
  }

  @Test func `drops the heading of other stories with its links`() throws {
    let draft = try page(
      """
      <article><p>\(sentence)</p><p>\(second)</p><h3>More great stories</h3><ul>
      <li>Our <a href=/a>guide to ferries</a></li><li><a href=/b>Bridges of the north</a></li></ul>
      </article>
      """)
    #expect(texts(draft) == [sentence, second])
  }

  @Test func `drops a phrase set large that stands in the text as well`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><p>\(sentence)</p>
      <blockquote><p>cracks in two of its four main girders</p></blockquote><p>\(second)</p>
      <blockquote><p>The bridge has carried ninety years of traffic, and will carry no more.</p></blockquote>
      <p>\(second)</p></article>
      """)
    #expect(
      texts(draft) == [
        sentence, second, "The bridge has carried ninety years of traffic, and will carry no more.",
        second,
      ])
  }

  @Test func `drops headlines of the same site that link to other stories, alone or in a list`()
    throws
  {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><p>\(sentence)</p>
      <p><a href="/news/fares">Ferry fares of Felde rise by a tenth</a></p><p>\(second)</p>
      <ul><li><a href="/news/yard">Yard at Lenn builds two boats</a></li>
      <li><a href="https://m.osten.example/news/quay">The long quay opens again in May</a></li></ul>
      <p>\(sentence)</p></article>
      """, url: "https://www.osten.example/news/bridge")
    #expect(texts(draft) == [sentence, second, sentence])
  }

  @Test func `keeps links that the story introduces, that lead away or down the page`() throws {
    let links = """
      <p><a href="https://lenn.example/plans">The plans of the yard at Lenn</a></p>
      <p><a href="#tunnel">Why there will be no tunnel at Osten</a></p>
      <p><a href="/plan">www.osten.example/plan-of-the-bridge</a></p>
      """
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><p>\(sentence)</p>\(links)<p>\(second)</p><p>The plans to read:</p>
      <ul><li><a href="/plan/1">A bridge of steel for lorries</a></li>
      <li><a href="/plan/2">A bridge of wood for walkers</a></li></ul><p>\(sentence)</p></article>
      """, url: "https://www.osten.example/news/bridge")
    #expect(draft.body.count == 8)
  }

  @Test func `keeps headings that fold their part of the page away`() throws {
    let draft = try page(
      """
      <article><h1>Bridge closes for good</h1><p>\(sentence)</p><h2><button>Who pays?</button></h2>
      <p>\(second)</p><details><summary>And the ferries?</summary><p>\(sentence)</p></details>
      <button>Save</button></article>
      """)
    #expect(texts(draft) == [sentence, "Who pays?", second, "And the ferries?", sentence])
  }

  @Test func `takes the body from linked data where the page shows none`() throws {
    let draft = try page(
      """
      <script type="application/ld+json">{"@type": "NewsArticle", "articleBody":
      "\(sentence)\\n\(second)\\n\(second)"}</script><body><p>Please wait.</p></body>
      """)
    #expect(texts(draft) == [sentence, second, second])
    #expect(
      draft.warnings == [
        "the body was taken from linked data, as the page itself shows none of it"
      ])
  }

  @Test func `reads a page in the encoding it was sent in`() throws {
    var bytes = Array("<meta charset=windows-1252><p>Caf".utf8)
    bytes.append(0xE9)
    bytes += Array(" owners in Osten, and their guests, will miss the bridge most of all.</p>".utf8)
    var drafts: [Draft] = []
    _ = try HTMLReader().read(ReaderInput(source: MemorySource(bytes), name: "page.html")) {
      drafts.append($0)
    }
    #expect(
      drafts.map(texts) == [
        ["Café owners in Osten, and their guests, will miss the bridge most of all."]
      ])
  }
}

@Suite struct `Comparing titles and phrases` {
  @Test(arguments: [
    ("Bridge closes for good", "Bridge closes for good - The Osten Courier", true),
    ("BRIDGE closes, for good!", "Bridge closes for good", true),
    ("News", "News from Osten", false),
    ("Мост закрыт навсегда", "МОСТ ЗАКРЫТ НАВСЕГДА | Газета", true),
    ("Été", "ÉTÉ", true),
  ])
  func `knows a headline again inside a title`(one: String, other: String, isMatch: Bool) {
    #expect(TitleKey(one).matches(TitleKey(other)) == isMatch)
  }

  @Test func `looks phrases up word by word`() {
    let list = PhraseList("don't miss\nà lire aussi")
    #expect(list.matchesStart(PhraseKey("DON’T MISS: ferries")))
    #expect(list.matchesStart(PhraseKey("À lire aussi : les ponts")))
    #expect(!list.matchesStart(PhraseKey("Don't missay it")))
    #expect(list.matchesAnywhere(PhraseKey("And don't miss this")))
    #expect(list.matchesWhole(PhraseKey("Don’t miss!")))
  }
}
