// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Testing

@testable import Readers

private let paragraphs = BridgeStory.paragraphs
private let told = BridgeStory.told

private func story(_ foot: String, author: String = "Mara Ellison") -> String {
  """
  <title>Bridge closes for good</title><meta name="author" content="\(author)"><div><h1>Bridge closes for good</h1>
  \(told)\(foot)</div>
  """
}

private func figures(_ draft: Draft) -> [Media] {
  draft.body.compactMap { if case .figure(let media) = $0.block { media } else { nil } }
}

@Suite struct `Pages whose classes say nothing` {
  @Test(arguments: [
    "<div><b>tidewatcher</b> 3 May 2024 at 10:12</div>",
    "<div><a href=\"/u/1\">tidewatcher</a> <span>2 hours ago</span></div>",
    "<div>tidewatcher</div><div>3 May 2024, 10:12</div>",
  ])
  func `end the story at texts under names and moments`(label: String) throws {
    let other = label.replacing("tidewatcher", with: "Old Salt")
    let thread = [label, other].map { "<div>\($0)<div>\(BridgeStory.history)</div></div>" }.joined()
    #expect(texts(try page(story("<div>\(thread)</div>"))) == paragraphs)
  }

  @Test func `end the story at a list of such texts`() throws {
    let items = ["tidewatcher", "Old Salt"].map {
      "<li><a href=\"/u\">\($0)</a> 2 hours ago<p>\(BridgeStory.ferries)</p></li>"
    }
    #expect(texts(try page(story("<ul>\(items.joined())</ul>"))) == paragraphs)
  }

  @Test(arguments: ["12 comments", "{ 12 comments… read them below }", "Leave a reply"])
  func `end the story at a line over comments that is no heading`(line: String) throws {
    let thread = "<div>\(line)</div><ul><li>\(BridgeStory.ferries)</li></ul>"
    #expect(texts(try page(story(thread))) == paragraphs)
  }

  @Test func `hold a text once that they print for two sizes of screen`() throws {
    let twice = "<div>\(told)</div><div>\(told)</div><p>Lorries go by way of Felde.</p>"
    let html = "<title>Bridge closes for good</title><h1>Bridge closes for good</h1>\(twice)"
    #expect(texts(try page(html)) == paragraphs + ["Lorries go by way of Felde."])
  }

  @Test func `keep a refrain`() throws {
    let song = (paragraphs.prefix(2) + paragraphs).map { "<p>\($0)</p>" }.joined()
    let draft = try page("<title>Bridge song for all</title><h1>Bridge song for all</h1>\(song)")
    #expect(texts(draft).count == 6)
  }

  @Test func `keep the days that a story names one after the other`() throws {
    let days = """
      <p><b>Opening</b> (1911)</p><p>\(BridgeStory.history)</p><p><b>Flood</b> (2002)</p><p>\(BridgeStory.ferries)</p>
      """
    #expect(texts(try page(story(days))).count == paragraphs.count + 4)
  }

  @Test func `keep events with their days and hours`() throws {
    let events = ["Choir on the quay", "Net fair"].map {
      "<p><b>\($0)</b> 3 May 2024, 20:00</p><p>\(BridgeStory.ferries)</p>"
    }
    #expect(texts(try page(story(events.joined()))).count == paragraphs.count + 4)
  }

  @Test func `keep a list of works with their days`() throws {
    let works = ["Salt Road", "Night Ferry"].map { "<div><b>\($0)</b> 3 May 2024, 20:00</div>" }
    #expect(texts(try page(story(works.joined()))).count == paragraphs.count + 2)
  }

  @Test func `leave out boxes behind the element with the text`() throws {
    let html = """
      <title>Bridge closes for good</title><div class="a1"><h1>Bridge closes for good</h1><div class="b2">\(told)</div>
      <div class="c3"><img src="/i/tide.jpg" width="300"><h4>The Morning Tide</h4><p>What the coast talks about, told by
      those who were there, before breakfast and without a word too many.</p></div></div>
      """
    #expect(texts(try page(html)) == paragraphs)
  }

  @Test func `keep more of the text in an element of the same class, and tables`() throws {
    let html = """
      <title>Bridge closes for good</title><div class="a1"><h1>Bridge closes for good</h1><div class="b2">\(told)\(told)
      </div><div class="ad"></div><div class="b2"><h3>The ferries</h3><p>\(BridgeStory.ferries)</p></div>
      <div class="t4"><h3>Fares</h3><table><tr><th>From</th><th>Fare</th></tr><tr><td>Osten</td><td>2.40</td></tr>
      </table></div></div>
      """
    let found = texts(try page(html))
    #expect(found.contains("The ferries"))
    #expect(found.contains("Fares"))
  }

  @Test func `leave out the author's name with what stands under it`() throws {
    let foot = """
      <div><img src="/i/mara.jpg" width="90" height="90"><a href="/mara">Mara Ellison</a><p>Senior reporter on the coast
      desk; before that, eight years at the Harbour Gazette.</p></div>
      """
    let draft = try page(story(foot))
    #expect(texts(draft) == paragraphs)
    #expect(figures(draft).isEmpty)
  }

  @Test func `leave out the box around a field for an address`() throws {
    let box = """
      <div><h4>The Morning Tide</h4><p>What the coast talks about, before breakfast.</p><input type="email">
      <button>Send it</button></div><p>\(BridgeStory.ferries)</p>
      """
    #expect(texts(try page(story(box))) == paragraphs + [BridgeStory.ferries])
  }

  @Test func `take a line in one element with a picture for its caption`() throws {
    let box = """
      <div><img src="https://osten.example/b.jpg" width="900"><div>The bridge at dusk</div></div>
      <p>\(BridgeStory.ferries)</p>
      """
    let draft = try page(story(box))
    #expect(figures(draft).first?.caption == "The bridge at dusk")
    #expect(!texts(draft).contains("The bridge at dusk"))
  }

  @Test func `leave out a list of links with the line over it`() throws {
    let list = """
      <p>More great bridges</p><ul><li><a href="/a">Chain bridge</a></li><li><a href="/b">Weir</a></li></ul>
      """
    #expect(texts(try page(story(list))) == paragraphs)
  }

  @Test func `leave out rows of links over the text`() throws {
    let html = """
      <title>Bridge closes for good</title><table><tr><td><a href="/">Home</a><br><a href="/news">News</a><br><a
      href="/sport">Sport</a></td><td><font><b>Bridge closes for good</b></font><br>
      \((paragraphs + paragraphs).joined(separator: "<br><br>"))</td></tr><tr><td></td><td>2004</td></tr></table>
      """
    #expect(texts(try page(html)).first == paragraphs[0])
  }

  @Test func `leave out cards beside a whole story however many they are`() throws {
    let cards = (1...20).map {
      """
      <article><a href="/news/\($0)"><h3>Market hall opens its doors on day \($0)</h3></a><p>The hall was built in 1908 and
      has been shut since the storm; traders say that they have waited for this, number \($0).</p></article>
      """
    }
    let html = """
      <title>Bridge closes for good</title><div><h1>Bridge closes for good</h1><div>\(told)\(told)\(told)</div>
      <div>\(cards.joined())</div></div>
      """
    let found = texts(try page(html, url: "https://osten.example/a"))
    #expect(found.allSatisfy { paragraphs.contains($0) })
  }

  @Test func `end the story where links to other pages take over`() throws {
    let teasers = (1...6).map {
      "<p><a href='/n/\($0)'>Ferry \($0) to run at night</a></p><p>It adds trips.</p>"
    }
    let foot = "<p>Osten, on the river.</p>" + teasers.joined() + "<p>Printed in Osten</p>"
    #expect(texts(try page(story(foot))) == paragraphs + ["Osten, on the river."])
  }

  @Test func `keep results and lists at the foot that lead nowhere`() throws {
    let rows = (1...8).map { "Row \($0): Osten beats Felde" }
    let foot = rows.map { "<p>\($0)</p>" }.joined()
    #expect(texts(try page(story(foot))) == paragraphs + rows)
  }

  @Test func `leave out what leads away among the paragraphs`() throws {
    let links =
      "<a href='/a'>Ferry to run at night</a><br><a href='/b'>Herring prices fall to a low</a>"
    let html = """
      <title>Bridge closes for good</title><h1>Bridge closes for good</h1><div class="k9">
      <p>\(paragraphs[0])</p><p>\(paragraphs[1])</p><div class="x2"><b>Today</b> \(links)</div>
      <p>\(paragraphs[2])</p><p>\(paragraphs[3])</p></div>
      """
    #expect(texts(try page(html)) == paragraphs)
  }

  @Test func `leave out boxes of headings that are links behind the paragraphs`() throws {
    let boxes = ["a", "b"].map {
      "<div><h3><a href='/\($0)'>Ferry \($0)</a></h3><p>\(BridgeStory.history.prefix(90)).</p></div>"
    }
    let html = """
      <title>Bridge closes for good</title><div class="w"><div class="r1"><h1>Bridge closes for good</h1>
      <div class="k9">\(told)</div><div class="q8"><p>More of the coast</p>\(boxes.joined())</div></div></div>
      """
    #expect(texts(try page(html)) == paragraphs)
  }

  @Test func `leave out a table of contents and its label`() throws {
    let contents =
      "<h2>Contents</h2><ul><li><a href='#a'>Cracks</a></li><li><a href='#b'>Ferries</a></li><li>"
      + "<a href='#c'>The keeper</a></li></ul><h2 id='a'>Cracks</h2>"
    let html = """
      <title>Bridge closes for good</title><h1>Bridge closes for good</h1><p>\(paragraphs[0])</p>\(contents)
      <p>\(paragraphs[1])</p><p>\(paragraphs[2])</p>
      """
    #expect(texts(try page(html)) == [paragraphs[0], "Cracks", paragraphs[1], paragraphs[2]])
  }

  @Test func `take what is no paragraph in a frame around a picture for its words`() throws {
    let frame = """
      <div class="z1"><img src="https://osten.example/b.jpg"><div>Lorries wait at the bridge on Tuesday.</div>
      <div>Jo Brandt</div></div>
      """
    let draft = try page(
      """
      <title>Bridge closes for good</title><h1>Bridge closes for good</h1><p>\(paragraphs[0])</p>\(frame)
      <p>\(paragraphs[1])</p><p>\(paragraphs[2])</p><p>\(paragraphs[3])</p>
      """)
    #expect(figures(draft).map(\.caption) == ["Lorries wait at the bridge on Tuesday."])
    #expect(figures(draft).map(\.credit) == ["Jo Brandt"])
  }

  @Test func `leave out counters of pictures and of likes`() throws {
    let html = """
      <title>Bridge closes for good</title><div><h1>Bridge closes for good</h1><div>1.2K</div><p>\(paragraphs[0])</p>
      <img src="https://osten.example/b.jpg"><div>1 / 12</div><p>\(paragraphs[1])</p><p>\(paragraphs[2])</p></div>
      """
    #expect(texts(try page(html)).filter { $0.utf8.count < 20 }.filter { !$0.isEmpty }.isEmpty)
  }

  @Test func `leave out the short headline behind a label`() throws {
    let html = """
      <title>Bridge closes for good</title><h1>Bridge closes for good</h1><p>\(paragraphs[0])</p><p>\(paragraphs[1])</p>
      <div><div>Read also</div><a href="/ferry">Ferry at night</a></div><p>\(paragraphs[2])</p>
      """
    #expect(texts(try page(html)) == Array(paragraphs.prefix(3)))
  }

  @Test func `leave out rows of buttons, a line each`() throws {
    let row = ["Share on", "Facebook", "Reddit 12", "Email"].map { "<div>\($0)</div>" }.joined()
    #expect(
      texts(try page(story("\(row)<p>The old pier will stay.</p>")))
        == paragraphs + ["The old pier will stay."])
  }

  @Test func `take the line below the place of a picture for its words`() throws {
    let place = "<div style='padding-bottom:56.25%'><div></div></div>"
    let html = """
      <title>Bridge closes for good</title><h1>Bridge closes for good</h1><p>\(paragraphs[0])</p>
      <div class="z1"><div>\(place)</div><div>Lorries wait at the bridge on Tuesday.</div><div>Jo Brandt</div></div>
      <p>\(paragraphs[1])</p>\(place)<p>\(paragraphs[2])</p><p>\(paragraphs[3])</p>
      """
    let draft = try page(html)
    #expect(figures(draft).map(\.caption) == ["Lorries wait at the bridge on Tuesday."])
    #expect(figures(draft).map(\.credit) == ["Jo Brandt"])
  }
}
