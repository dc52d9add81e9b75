// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Testing

@testable import Readers

private let sentence = BridgeStory.closing

private let second = BridgeStory.ferries

private let third = """
  A ferry ride will cost two crowns, the council of Felde said on Monday, and children under ten will \
  pay nothing at all.
  """

private let fourth = """
  Two boats are on order from the yard at Lenn, the mayor said, and the first of them is to sail before \
  the leaves fall.
  """

private func drafts(_ html: String, url: String? = nil) throws -> [Draft] {
  var drafts: [Draft] = []
  let input = ReaderInput(source: MemorySource(Array(html.utf8)), name: "page.html", url: url)
  _ = try HTMLReader().read(input) { drafts.append($0) }
  return drafts
}

@Suite struct `Pages with several stories` {
  @Test func `yield each that is whole, with its own headline, byline and address`() throws {
    let stories = try drafts(
      """
      <html lang="en"><title>The Osten Courier</title><meta property="og:site_name" content="The Osten Courier">
      <main><article><h2><a href="/bridge">Bridge closes for good</a></h2><p class="byline">By Ann Reed</p>
      <p>\(sentence)</p><p>\(second)</p><p>\(fourth)</p></article>
      <article><h2><a href="/fares">Fares rise</a></h2><p class="byline">By Tom Hale</p>
      <p>\(third)</p><p>\(fourth)</p><p>\(second)</p></article></main>
      """, url: "https://osten.example/today")
    #expect(
      stories.map(texts).map { Array($0.suffix(3)) } == [
        [sentence, second, fourth], [third, fourth, second],
      ])
    #expect(
      stories.map { evidence($0, .headline).first } == [
        "visible: Bridge closes for good", "visible: Fares rise",
      ])
    #expect(
      stories.map { evidence($0, .byline).first } == [
        "visible: By Ann Reed", "visible: By Tom Hale",
      ])
    #expect(
      stories.map { evidence($0, .url) } == [
        ["link: https://osten.example/bridge"], ["link: https://osten.example/fares"],
      ])
    #expect(
      stories.map { evidence($0, .sourceName) } == [
        ["openGraph: The Osten Courier"], ["openGraph: The Osten Courier"],
      ])
  }

  @Test func `yield posts of a blog under a heading of its own`() throws {
    let post = { (name: String, text: String) in
      """
      <div class="post hentry"><h2 class="entry-title"><a href="/\(name)">Of \(name)</a></h2>
      <div class="entry-content"><p>\(text)</p><p>\(second)</p><p>\(fourth)</p></div>
      <a href="/\(name)#comments">3 comments</a></div>
      """
    }
    let stories = try drafts(
      "<title>Harbour notes</title><h1>Harbour notes</h1>" + post("bridges", sentence)
        + post("ferries", third))
    #expect(stories.map(texts) == [[sentence, second, fourth], [third, second, fourth]])
  }

  @Test func `leave out those that only begin`() throws {
    let rest = "<p>\(second)</p><p>\(fourth)</p>"
    let stories = try drafts(
      """
      <title>Harbour notes</title><article><h2><a href="/a">Of bridges</a></h2><p>\(sentence)</p>\(rest)</article>
      <article><h2><a href="/b">Of ferries</a></h2><p>\(third)</p>\(rest)</article>
      <article><h2><a href="/c">Of quays</a></h2><p>\(fourth)</p>\(rest) <a href="/c#more-3">Go on</a></article>
      <article><h2><a href="/d">Of boats</a></h2><p>\(second)</p><p>\(sentence) Two boats …</p></article>
      """)
    #expect(
      stories.map { evidence($0, .headline).first } == [
        "visible: Of bridges", "visible: Of ferries",
      ])
  }

  @Test func `yield the one the page is about where it has others to scroll to`() throws {
    let stories = try drafts(
      """
      <title>Bridge closes for good | The Osten Courier</title>
      <article><h1>Bridge closes for good</h1><p>\(sentence)</p><p>\(second)</p><p>\(fourth)</p></article>
      <article><h1>Fares rise</h1><p>\(third)</p><p>\(fourth)</p><p>\(second)</p></article>
      """)
    #expect(stories.map(texts) == [[sentence, second, fourth]])
  }

  @Test func `yield one where its parts are marked as articles`() throws {
    let stories = try drafts(
      """
      <title>Ten walks along the river</title><main><h1>Ten walks along the river</h1><p>\(fourth)</p>
      <article><h2>To Felde</h2><p>\(sentence)</p><p>\(second)</p><p>\(fourth)</p></article>
      <article><h2>To Lenn</h2><p>\(third)</p><p>\(fourth)</p><p>\(second)</p></article></main>
      """)
    #expect(stories.count == 1)
    #expect(texts(stories[0]).filter { $0.hasPrefix("To ") } == ["To Felde", "To Lenn"])
  }

  @Test func `yield one where the head speaks of an article`() throws {
    let stories = try drafts(
      """
      <title>A storm and what it left</title><meta property="og:type" content="article"><main>
      <article><h2><a href="/a">Of bridges</a></h2><p>\(sentence)</p><p>\(second)</p><p>\(fourth)</p></article>
      <article><h2><a href="/b">Of ferries</a></h2><p>\(third)</p><p>\(fourth)</p><p>\(second)</p></article></main>
      """)
    #expect(stories.count == 1)
  }
}

@Suite struct `Pages that are written on while things happen` {
  private func update(_ time: String, _ title: String, _ text: String) -> String {
    """
    <article class="live-post"><time datetime="2024-05-03T\(time):00Z">\(time)</time>
    <h3><a href="/storm?post=\(title.count)">\(title)</a></h3><p>\(text)</p><p>\(fourth)</p><p>\(text)</p></article>
    """
  }

  @Test func `are one story with all its updates`() throws {
    let stories = try drafts(
      """
      <title>Live: storm over Osten</title><main><h1>Live: storm over Osten</h1><p>\(sentence)</p>
      \(update("10:31", "Bridge shut", second))\(update("10:12", "Ferry moored", third))</main>
      """)
    #expect(stories.count == 1)
    #expect(
      texts(stories[0]) == [
        sentence, "10:31", "Bridge shut", second, fourth, second, "10:12", "Ferry moored", third,
        fourth, third,
      ])
  }

  @Test func `are read from linked data where scripts show the updates`() throws {
    let stories = try drafts(
      """
      <script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Storm over Osten",
      "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "Bridge shut", "articleBody": "\(sentence)"},
      {"@type": "BlogPosting", "articleBody": "\(second)\\n\(third)"}]}</script><body><p>Loading</p></body>
      """)
    #expect(stories.map(texts) == [["Bridge shut", sentence, second, third]])
  }
}
