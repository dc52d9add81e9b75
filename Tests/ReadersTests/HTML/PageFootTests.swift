// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Testing

@testable import Readers

private let paragraphs = BridgeStory.paragraphs

private func story(_ foot: String, by author: String = "Mara Ellison") -> String {
  """
  <title>Bridge closes for good</title><meta name="author" content="\(author)"><div><h1>Bridge closes for good</h1>
  <div>\(paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n"))\(foot)</div></div>
  """
}

@Suite struct `What stands at the foot of a story` {
  @Test(arguments: [
    "Mara Ellison covers the coast for the Courier. She lives in Osten.",
    "Mara Ellison (mara@courier.example) is the night editor of the Courier.",
    "Contact Mara Ellison at mara@courier.example.",
    "Mara Ellison ist Redakteurin im Ressort Küste.",
    "About the author: she lives in Osten.",
    "Comments are moderated, so that yours may take a day to stand here.",
  ])
  func `leaves out what it says of its author`(foot: String) throws {
    #expect(texts(try page(story("<p>\(foot)</p>"))) == paragraphs)
  }

  @Test(arguments: [
    "Ann Reed is the last keeper of a tollhouse on the river.",
    "Mara Ellison Street will be closed to lorries in May.",
    "The bridge was painted green in 1960.",
  ])
  func `keeps what it says of others`(foot: String) throws {
    #expect(texts(try page(story("<p>\(foot)</p>"))) == paragraphs + [foot])
  }

  @Test func `takes no line under a picture for the name of an author`() throws {
    let draft = try page(
      story(
        """
        <img src="https://osten.example/b.jpg"><p class="caption-author">The bridge in 1911</p><p>The bridge is to be
        sold for scrap, the board said.</p>
        """))
    #expect(texts(draft).last == "The bridge is to be sold for scrap, the board said.")
  }

  @Test func `leaves out stories under a heading that says so, however long they are told`() throws
  {
    let cards = ["Ferry", "Tollhouse"].map {
      """
      <div class="c-card"><h3><a href="/\($0)">\($0) to be sold by auction</a> <span>(Topic: harbour)</span></h3>
      <p>\(BridgeStory.ferries) \($0).</p></div>
      """
    }.joined()
    let foot = """
      <div class=w><div><h2>You might also like</h2></div><div class=row>\(cards)</div></div>
      """
    #expect(texts(try page(story(foot))) == paragraphs)
  }

  @Test func `leaves out cards whose headings are headings by their class alone`() throws {
    let cards = ["Ferry", "Tollhouse"].map {
      """
      <div><a href="/\($0)"><img src="/\($0).jpg" width="600"></a><div class="headline t6"><a href="/\($0)">\($0)
      to be sold by auction</a></div><div><span>The \($0.lowercased()) has served the town of Osten since 1911, and
      nobody is left who remembers it new.</span></div></div>
      """
    }.joined()
    let draft = try page(story("<section><div>\(cards)</div></section>"))
    #expect(texts(draft).filter { !$0.isEmpty } == paragraphs)
  }

  @Test func `knows the site of a page by where its links lead if nothing says it`() throws {
    let pointer = """
      <blockquote><a href="https://courier.example/ferry">The ferry of Osten is to be sold by auction in May</a>
      </blockquote>
      """
    let menu = (1...14).map { "<a href='https://courier.example/part/\($0)'>Part \($0)</a>" }
    #expect(texts(try page("<nav>\(menu.joined())</nav>\(story(pointer))")) == paragraphs)
    #expect(texts(try page(story(pointer))).count == paragraphs.count + 1)
  }

  @Test func `keeps items that say something besides their links`() throws {
    let list = """
      <p>In a flood, this is what to do:</p><ul><li class="rte-list-item">Leave the lower rooms.</li>
      <li class="rte-list-item">Where the water stands higher than a hand, read the <a href="/floods">advice on floods
      and on what they do to a house</a> and call the <a href="/wardens">wardens of the river</a>.</li></ul>
      """
    #expect(texts(try page(story(list))).last?.contains("wardens of the river") == true)
  }

  @Test func `leaves out the text of another story by the name of its element`() throws {
    let item = """
      <ul><li><img src="/f.jpg"><div class="rp-related-post-content"><a href="/ferry">Ferry for sale</a><p>The ferry
      has served the town of Osten since 1911, and …</p></div></li></ul>
      """
    #expect(!texts(try page(story(item))).contains { $0.hasPrefix("The ferry has served") })
  }

  private func answers(_ label: String) -> String {
    ["Anna", "Bert", "Carla"].map {
      """
      <li><b>\($0)</b> <time>2 May 2024 at 10:12</time><p>I crossed the bridge each day for forty years to get to the
      yard, and I shall miss the noise of it.</p><a href="#">\(label)</a></li>
      """
    }.joined()
  }

  @Test(arguments: ["Reply", "Antworten", "Répondre", "返信", "Reply to Anna"])
  func `ends the story at texts that invite to answer them`(label: String) throws {
    let draft = try page(story("<div><ul>\(answers(label))</ul></div>"))
    #expect(texts(draft) == paragraphs)
  }

  @Test func `keeps posts in a story that invite to answer them`() throws {
    let posts = (1...2).map {
      """
      <blockquote><p>The bridge is closed, says pilot \($0).</p>
      <a href="https://twitter.com/intent/tweet?in_reply_to=\($0)">Reply</a></blockquote>
      """
    }
    let draft = try page(story("\(posts.joined())<p>\(paragraphs[1])</p>"))
    #expect(texts(draft).count == paragraphs.count + 3)
  }

  @Test func `ends the story at a heading of readers' comments`() throws {
    let draft = try page(
      story(
        """
        <section><h2>Leserkommentare</h2><ul><li><h4>Anna</h4>2. Mai 2024<br>Ich bin vierzig Jahre lang jeden Tag über
        die Brücke gefahren, und sie wird mir fehlen.</li></ul></section>
        """))
    #expect(texts(draft) == paragraphs)
  }
}
