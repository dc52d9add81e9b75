// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Testing

@testable import Readers

private let paragraphs = BridgeStory.paragraphs
private let told = BridgeStory.told

@Suite struct `Boxes of a story` {
  private func aside(_ inside: String) throws -> [String] {
    texts(
      try page(
        """
        <title>Bridge closes for good</title><article><h1>Bridge closes for good</h1>\(told)<aside>\(inside)</aside>
        <p>\(BridgeStory.ferries)</p></article>
        """))
  }

  @Test func `are asides between paragraphs that have a heading and lead nowhere`() throws {
    let found = try aside(
      "<h3>The bridge in figures</h3><ul><li>Built in 1911</li><li>Four girders</li></ul>")
    #expect(found.contains("The bridge in figures"))
  }

  @Test(arguments: [
    "<h3>Market hall</h3><p><a href=\"/m\">It opens on Monday</a></p>",
    "<h3>The Morning Tide</h3><form><input></form>", "<p>What the coast talks about</p>",
  ])
  func `are no other asides`(inside: String) throws {
    #expect(try aside(inside) == paragraphs + [BridgeStory.ferries])
  }

  @Test func `are shown at a touch of a button`() throws {
    let answers = paragraphs.map {
      "<h3><button aria-expanded=\"false\">What of it?</button></h3><div hidden><p>\($0)</p></div>"
    }
    let html = """
      <title>Bridge closes: questions</title><main><h1>Bridge closes: questions</h1>\(answers.joined())</main>
      """
    #expect(texts(try page(html)).filter { paragraphs.contains($0) } == paragraphs)
  }
}

@Suite struct `Parts of a story that is leafed through` {
  private func parts(_ second: String) throws -> [String] {
    texts(
      try page(
        """
        <title>Bridge closes for good</title><main><h1>Bridge closes for good</h1><div class="slide">\(told)</div>
        <div class="\(second)" style="display: none"><p>\(BridgeStory.ferries) See you there.</p></div></main>
        """))
  }

  @Test func `are shown in turn where their elements are alike`() throws {
    #expect(try parts("slide").count == paragraphs.count + 1)
    #expect(try parts("slide slide--later").count == paragraphs.count + 1)
  }

  @Test func `are none where another element is hidden`() throws {
    #expect(try parts("note").count == paragraphs.count)
  }
}

@Suite struct `Classes of paragraphs` {
  @Test(arguments: ["has-large-font-size", "hidden md:block", "lead d-none d-lg-block"])
  func `that only style them take none away`(name: String) throws {
    let lead = """
      Ferries will take the place of the oldest bridge on the river, and nobody in Osten can say for how long, or who is \
      to pay for them.
      """
    let html = """
      <title>Bridge closes for good</title><div><h1>Bridge closes for good</h1><p class="\(name)">\(lead)</p>
      \(told)</div>
      """
    #expect(texts(try page(html)).first == lead)
  }

  @Test func `hide them where nothing shows them again`() throws {
    let html = """
      <h1>Bridge closes for good</h1><p class="hidden">\(BridgeStory.history)</p>\(told)\(told)
      """
    #expect(texts(try page(html)).first == paragraphs[0])
  }
}

@Suite struct `Scripts without the stops of Europe` {
  @Test(arguments: [
    (
      "ความคิดเห็น",
      "สภาเมืองลงมติเมื่อค่ำวันอังคาร ให้ปิดสะพานเก่าเป็นเวลาหกสัปดาห์ ซึ่งพ่อค้าหวั่นเกรงมานาน"
    ),
    ("टिप्पणियाँ", "नगर परिषद ने मंगलवार देर शाम पुराने पुल को छह सप्ताह के लिए बंद करने का फैसला किया।"),
    (
      "التعليقات",
      "صوّت مجلس المدينة على إغلاق الجسر القديم لستة أسابيع، وهي خطوة كان التجار يخشونها"
    ),
  ])
  func `are running text all the same`(heading: String, sentence: String) throws {
    let story = (1...4).map { "<p>\(sentence) \($0)</p>" }.joined()
    let draft = try page(
      "<h1>\(sentence.prefix(20))</h1>\(story)<h3>\(heading)</h3><div><div>\(sentence)</div></div>")
    #expect(texts(draft).count == 4)
  }
}
