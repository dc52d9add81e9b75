// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Testing

@testable import Readers

private let first = BridgeStory.closing

private let second = BridgeStory.ferries

private let third = BridgeStory.history

private func card(_ number: Int, tag: String = "div") -> String {
  """
  <\(tag)><a href="/s/\(number)"><img src="/s/\(number).jpg"></a><h3><a href="/s/\(number)">Fares rise again in
  month \(number)</a></h3><p>Fares rise by a tenth for adults in month \(number), the council said on
  Monday.</p></\(tag)>
  """
}

@Suite struct `The edges of a story that no class marks` {
  private let story = "<p>\(first)</p><p>\(second)</p><p>\(third)</p>"

  @Test func `ends the story at a row of cards`() throws {
    let draft = try page(
      """
      <title>Bridge closes for good</title><div class="c1"><div class="c2"><h1>Bridge closes for good</h1>
      <div class="c3">\(story)</div></div><div class="c4"><h2>More from the river</h2><div class="c5">\(card(1))
      \(card(2))\(card(3))</div></div></div>
      """)
    #expect(texts(draft) == [first, second, third])
  }

  @Test func `leaves cards out of the middle of the story`() throws {
    let draft = try page(
      """
      <title>Bridge closes for good</title><h1>Bridge closes for good</h1><div><p>\(first)</p><p>\(second)</p>
      <div>\(card(1))\(card(2))</div><p>\(third)</p></div>
      """)
    #expect(texts(draft) == [first, second, third])
  }

  @Test func `keeps headings that lead to other sites`() throws {
    let shops = (1...3).map {
      """
      <div><h3><a href="https://shop\($0).example/lamp">Quayside lamp \($0)</a></h3><p>A lamp of zinc that sheds a
      warm light on the \($0)th step.</p></div>
      """
    }
    let draft = try page(
      """
      <title>Three lamps for the quay</title><h1>Three lamps for the quay</h1><div>\(story)<div>\(shops.joined())
      </div></div>
      """)
    #expect(texts(draft).contains("Quayside lamp 2"))
  }

  @Test func `keeps cards that are all a page has`() throws {
    let draft = try page(
      "<title>Fares</title><h1>Fares</h1><div>\(card(1))\(card(2))\(card(3))\(card(4))</div>")
    #expect(texts(draft).count { $0.hasPrefix("Fares rise by a tenth") } == 4)
  }

  @Test func `begins no story before its headline`() throws {
    let items = (1...12).map {
      "<li><b>Notice \($0)</b> The council of Felde will meet on day \($0) of the month, it said, to weigh the plan.</li>"
    }
    let draft = try page(
      """
      <title>Bridge closes for good</title><div class="c1"><div class="c2"><ul>\(items.joined())</ul></div>
      <div class="c3"><h1>Bridge closes for good</h1><p>\(first)</p><p>\(second)</p></div></div>
      """)
    #expect(texts(draft) == [first, second])
  }

  @Test func `keeps a box of facts in an aside, and leaves other asides out`() throws {
    let draft = try page(
      """
      <title>Bridge closes for good</title><h1>Bridge closes for good</h1><div class="article-body"><p>\(first)</p>
      <p>\(second)</p><aside class="factbox"><h3>The bridge</h3><p>Built in 1911.</p></aside><aside><p>Fares rise
      again.</p></aside><p>\(third)</p></div>
      """)
    #expect(texts(draft) == [first, second, "The bridge", "Built in 1911.", third])
  }

  @Test func `takes a line with a year under the headline for a subheadline`() throws {
    let line = "There is no money for the girders of the 1911 bridge, and nobody has a plan for it"
    let draft = try page(
      """
      <title>Bridge closes for good</title><header><h1>Bridge closes for good</h1><div><p>\(line)</p></div></header>
      <div class="article-body"><p>\(first)</p><p>\(second)</p></div>
      """)
    #expect(evidence(draft, .subheadline) == ["visible: \(line)"])
  }

  @Test func `takes a heading with a kicker in it for the headline alone`() throws {
    let draft = try page(
      """
      <title>Bridge closes for good</title><article><header><h2><span>Osten</span><span class="headline">Bridge closes
      for good</span></h2></header><p>\(first)</p><p>\(second)</p></article>
      """)
    #expect(texts(draft) == [first, second])
  }

  @Test func `keeps a table of many short rows in the story`() throws {
    let rows = (1...150).map { "<tr><td>Pier \($0)</td><td>\($0)</td><td>sound</td></tr>" }
    let draft = try page(
      """
      <title>Bridge closes for good</title><div class="c1"><ul><li><a href="/n">News</a></li></ul></div><article>
      <h1>Bridge closes for good</h1><p>\(first)</p><table>\(rows.joined())</table><p>\(second)</p></article>
      """)
    #expect(draft.body.count == 3)
    guard case .table(let table)? = draft.body.dropFirst().first?.block else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.count == 150)
  }

  @Test func `reads roles as it reads classes, and what stands behind other tabs`() throws {
    let draft = try page(
      """
      <title>Bridge closes for good</title><div role="main"><h1>Bridge closes for good</h1><p>\(first)</p>
      <div role="tablist"><div role="tabpanel" id="a"><p>\(second)</p></div></div><div role="tabpanel"
      style="display:none"><p>\(third)</p></div></div><div role="navigation"><p>Fares on the ferry rise in May, by a
      tenth for adults and by a fifth for lorries, the council said.</p></div>
      """)
    #expect(texts(draft) == [first, second, third])
  }

  @Test func `leaves out the next story to scroll to`() throws {
    let draft = try page(
      """
      <title>Bridge closes for good</title><main><div class="k"><h1 class="t">Bridge closes for good</h1><p>\(first)</p>
      <p>\(second)</p></div><div class="k"><h1 class="t">Fares rise again</h1><p>\(third)</p></div></main>
      """)
    #expect(texts(draft) == [first, second])
  }

  @Test func `takes the address of a film on a line of its own for the film`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><div><p>\(first)</p><p>https://www.youtube.com/watch?v=aB3</p><p>\(second)</p>
      <blockquote><a href="/fares">Fares on the ferry rise again</a></blockquote><p>\(third)</p></div>
      """, url: "https://osten.example/bridge")
    #expect(
      draft.body.map(\.block) == [
        .paragraph(RichText(first)),
        .embed(Embed(url: "https://www.youtube.com/watch?v=aB3", provider: "YouTube")),
        .paragraph(RichText(second)), .paragraph(RichText(third)),
      ])
  }

  @Test func `finds text of lines around a headline`() throws {
    let draft = try page(
      """
      <title>Bridge closes for good</title><body>\(first)<br><br><h1>Bridge closes for good</h1>\(second)<br><br>
      \(third)</body>
      """)
    #expect(texts(draft).suffix(2) == [second, third])
  }

  @Test(arguments: ["subscriber-only", "subscriber-preview", "signup-wall-text"])
  func `keeps the text of a marked body whatever its paragraphs are called`(name: String) throws {
    let paragraphs = [first, second, third].map { "<div class='\(name)'><p>\($0)</p></div>" }
    let draft = try page(
      """
      <title>Bridge closes for good</title><h1>Bridge closes for good</h1><div itemprop="articleBody">
      \(paragraphs.joined())</div><div class="tagline"><p>A paper of the coast</p></div>
      """)
    #expect(texts(draft) == [first, second, third])
  }

  @Test func `keeps the rest of a story for those who pay`() throws {
    let draft = try page(
      """
      <title>Bridge closes for good</title><h1>Bridge closes for good</h1><article><p>\(first)</p><p>\(second)</p>
      <div class="subscriber-only"><p>\(third)</p></div></article>
      """)
    #expect(texts(draft) == [first, second, third])
  }
}

@Suite struct `Lines between the paragraphs of a story` {
  @Test(arguments: [
    ("Stalls on the last day", "Stalls on the last day"),
    ("", "Stalls on the last day. Photo: Ann Reed/AFP"),
    ("", "The stalls on their last day. | Ann Reed/Getty Images"),
    ("", "The stalls on their last day (Ann Reed/AP)"),
    ("", "Stalls on the last day (Foto: Ann Reed)"),
    ("", "Stalls on the last day. | © Ann Reed"),
    ("", "The mayor of Osten, photo: Archive of the port"),
  ])
  func `gives words under a picture to it`(alt: String, line: String) throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><div><p>\(first)</p><p><img src="https://osten.example/b.jpg" alt="\(alt)"></p>
      <p>\(line)</p><p>\(second)</p></div>
      """)
    #expect(texts(draft).filter { !$0.isEmpty }.last == second)
    let captions = draft.body.compactMap { block -> String? in
      if case .figure(let media) = block.block { media.caption } else { nil }
    }
    #expect(captions == [line])
  }

  @Test func `gives a slanted line under a picture in the text to it`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><div><p>\(first)</p><img src="https://osten.example/b.jpg"><p><em>The bridge at
      low tide, seen from the ferry</em></p><p>\(second)</p><img src="https://osten.example/c.jpg"><p><em>“What now?”
      </em></p><p>\(third)</p></div>
      """)
    #expect(texts(draft).filter { !$0.isEmpty }.suffix(3) == [second, "“What now?”", third])
  }

  @Test(arguments: [
    "The photo was taken by a neighbour, the police said.", "It is the fourth photo of 2024.",
  ])
  func `leaves a sentence under a picture alone`(line: String) throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><div><p>\(first)</p><p><img src="https://osten.example/b.jpg"></p><p>\(line)</p>
      <p>\(second)</p></div>
      """)
    #expect(texts(draft).contains(line))
  }

  @Test(arguments: ["* * *", "*", "___", "• • •", "⁂", "——————"])
  func `takes signs between parts for a line`(signs: String) throws {
    let draft = try page(
      "<h1>Bridge closes for good</h1><div><p>\(first)</p><p>\(signs)</p><p>\(second)</p></div>")
    #expect(
      draft.body.map(\.block) == [.paragraph(RichText(first)), .rule, .paragraph(RichText(second))])
  }

  @Test(arguments: ["Share Tweet Pin it", "3 min read", "Lesezeit: 3 Minuten", "1 / 5", "•", "|"])
  func `leaves out what a page prints around a story`(line: String) throws {
    let draft = try page(
      "<h1>Bridge closes for good</h1><div><p>\(line)</p><p>\(first)</p><p>\(second)</p></div>")
    #expect(texts(draft) == [first, second])
  }

  @Test(arguments: ["Read it in an hour", "Save it", "1911"])
  func `keeps short lines of a story`(line: String) throws {
    let draft = try page(
      "<h1>Bridge closes for good</h1><div><p>\(first)</p><p>\(line).</p><p>\(second)</p></div>")
    #expect(texts(draft) == [first, line + ".", second])
  }

  @Test func `draws no line before the text, and no two behind each other`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><div><hr><p>\(first)</p><hr><p>***</p><p>\(second)</p></div>
      """)
    #expect(
      draft.body.map(\.block) == [
        .paragraph(RichText(first)), .rule, .paragraph(RichText(second)),
      ])
  }

  @Test(arguments: ["Tagged:", "More on this:", "Caption"])
  func `leaves out a label of nothing`(label: String) throws {
    let draft = try page(
      "<h1>Bridge closes for good</h1><div><p>\(first)</p><p>\(second)</p><p>\(label)</p></div>")
    #expect(texts(draft) == [first, second])
  }

  @Test func `keeps an address that is spelled out at the end`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><div><p>\(first)</p><p>\(second)</p>
      <p><a href="https://osten.example">www.osten.example</a></p><p><a href="/f">Fares rise</a></p></div>
      """)
    #expect(texts(draft) == [first, second, "www.osten.example"])
  }

  @Test func `takes a labelled link for a pointer, and an address for itself`() throws {
    let draft = try page(
      """
      <h1>Bridge closes for good</h1><div><p>\(first)</p><p>More: <a href="/f">Fares rise again</a></p>
      <p>More of it at <a href="https://osten.example/x">http://osten.example/x</a></p><p>\(second)</p></div>
      """)
    #expect(texts(draft) == [first, "More of it at http://osten.example/x", second])
  }
}
