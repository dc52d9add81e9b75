// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@testable import Readers

private let sentence = """
  The woman at the tide gauge of Osten writes down the height of the water every morning at six, and \
  has done so for forty-one years.
  """

private let second = """
  Nobody asked her to: the harbour board has instruments of its own, which are exact, and which say \
  the same thing every day.
  """

private func media(_ draft: Draft) -> [Media] {
  draft.evidence.compactMap { if case .media(let media) = $0.value { media } else { nil } }
}

@Suite struct `The head of a story inside its body` {
  @Test func `is told from the story line by line`() throws {
    let draft = try page(
      """
      <div class="post"><span class="kicker">Letters</span><h1>What the harbour knows</h1>
      <h3 class="subtitle">On tides, and on who counts them</h3>
      <div class="byline-box"><div><a href="/ida">Ida Crane</a></div><div>Feb 11, 2026</div></div>
      <div><a>❤ 12</a> <a>3</a></div><p>\(sentence)</p><p>\(second)</p></div>
      """)
    #expect(texts(draft) == ["Ida Crane", "Feb 11, 2026", sentence, second])
    #expect(draft.body.prefix(2).allSatisfy { $0.hint == .byline })
    #expect(evidence(draft, .kicker) == ["visible: Letters"])
    #expect(evidence(draft, .subheadline) == ["visible: On tides, and on who counts them"])
  }

  @Test func `takes no words under a picture for a line under the headline`() throws {
    let draft = try page(
      """
      <h1>What the harbour knows</h1><div class="Page-lead"><figure><img src="https://osten.example/b.jpg"><figcaption>The
      tide gauge of Osten in May</figcaption></figure></div><div class="article-body"><p>\(sentence)</p><p>\(second)</p>
      </div>
      """)
    #expect(evidence(draft, .subheadline).isEmpty)
    #expect(texts(draft).suffix(2) == [sentence, second])
  }

  @Test func `leaves a long lead and a first section in the story`() throws {
    let draft = try page(
      """
      <div class="post"><h1>What the harbour knows</h1><p class="intro">\(sentence)</p>
      <h2 class="subtitle">The books</h2><p>\(second)</p></div>
      """)
    #expect(texts(draft) == [sentence, "The books", second])
    #expect(evidence(draft, .subheadline).isEmpty)
  }

  @Test func `takes a second heading for the line under the headline`() throws {
    let line = "On tides, and on those who count them"
    let draft = try page(
      """
      <article><h1>What the harbour knows</h1><h2>\(line)</h2><p>Ida Crane</p><p>11 February 2026</p>
      <div><p>\(sentence)</p><p>\(second)</p></div></article>
      """)
    #expect(evidence(draft, .subheadline) == ["visible: \(line)"])
    #expect(texts(draft).last == second)
    #expect(!texts(draft).contains(line))
    let part = try page(
      "<article><h1>What the harbour knows</h1><h2>\(line)</h2><p>\(sentence)</p><p>\(second)</p></article>"
    )
    #expect(evidence(part, .subheadline).isEmpty)
    #expect(texts(part) == [line, sentence, second])
  }

  @Test func `takes the words between headline and byline for the line under the headline`() throws
  {
    let line = "On tides, and on those who count them."
    let facts = "<p>By Ida Crane</p><p>11 February 2026</p>"
    let draft = try page(
      "<article><h1>What the harbour knows</h1><p>\(line)</p>\(facts)<p>\(sentence)</p><p>\(second)</p></article>"
    )
    #expect(evidence(draft, .subheadline) == ["visible: \(line)"])
    #expect(!texts(draft).contains(line))
    let other = try page(
      "<article><h1>What the harbour knows</h1><p>\(line)</p><p>\(sentence)</p><p>\(second)</p></article>"
    )
    #expect(evidence(other, .subheadline).isEmpty)
    #expect(texts(other) == [line, sentence, second])
  }

  @Test func `drops the words of a time at the head, and keeps how long something takes`() throws {
    let draft = try page(
      """
      <article><h1>What the harbour knows</h1><div><div><time datetime="2026-02-11">11 Feb</time></div>
      <div><time datetime="PT15M">15 min</time></div><p>\(sentence)</p><p>\(second)</p></div></article>
      """)
    #expect(texts(draft) == ["15 min", sentence, second])
  }

  @Test func `takes no caption for the line under the headline`() throws {
    let draft = try page(
      """
      <article><div><h1>What the harbour knows</h1></div><figure><img src="a.jpg"><div class="summary">
      <p class="summary">The gauge at six in the morning</p></div></figure><div>\(sentence)<p>\(second)</p></div></article>
      """)
    #expect(evidence(draft, .subheadline).isEmpty)
  }

  @Test func `drops a list of author and day, and keeps that of an event`() throws {
    let draft = try page(
      """
      <article><h1>What the harbour knows</h1><div><dl><dt>Autorin:</dt><dd>Ida Crane</dd><dt>Datum:</dt>
      <dd>11.02.2026</dd></dl><p>\(sentence)</p><p>\(second)</p></div></article>
      """)
    #expect(texts(draft) == [sentence, second])
    #expect(evidence(draft, .published).contains { $0.contains("11.02.2026") })
    let event = try page(
      """
      <article><h1>What the harbour knows</h1><div><ul><li>Day: 1 May 2026</li><li>Place: the old
      harbour</li></ul><p>\(sentence)</p><p>\(second)</p></div></article>
      """)
    #expect(texts(event).count == 3)
  }

  @Test(arguments: [
    "2 hours ago", "vor 3 Tagen", "il y a 5 heures", "hace 2 días", "5 saat önce", "3시간 전",
  ])
  func `drops how long ago it was`(age: String) throws {
    let draft = try page(
      """
      <article><h1>What the harbour knows</h1><div><p>\(age)</p><p>\(sentence)</p><p>\(second)</p></div></article>
      """)
    #expect(texts(draft) == [sentence, second])
  }

  @Test func `is told where its lines are one paragraph`() throws {
    let draft = try page(
      """
      <title>Osten Courier: What the harbour knows</title><table><tr><td><font size="+2"><b>What the harbour knows</b></font><br>
      By IDA CRANE<br>Tuesday, March 3, 1998<p>\(sentence)<p>\(second)</td></tr></table>
      """)
    #expect(texts(draft) == ["By IDA CRANE\nTuesday, March 3, 1998", sentence, second])
  }

  @Test func `keeps numbers that are none of readers`() throws {
    let draft = try page(
      """
      <div class="post"><h1>What the harbour knows</h1><p>14:10</p><p>\(sentence)</p><p>\(second)</p></div>
      """)
    #expect(texts(draft) == ["14:10", sentence, second])
  }
}

@Suite struct `The picture that opens a story` {
  @Test func `is noted with caption and credit where it stands before the body`() throws {
    let draft = try page(
      """
      <article><header><h1>What the harbour knows</h1><figure class="opener"><img src="/gauge.jpg" alt="A gauge">
      <figcaption>The gauge at six. <span class="credit">Tom Reed</span></figcaption></figure></header>
      <div class="article-body"><p>\(sentence)</p><p>\(second)</p></div></article>
      """, url: "https://osten.example/tides")
    #expect(texts(draft) == [sentence, second])
    #expect(
      media(draft) == [
        Media(
          type: .image, url: "https://osten.example/gauge.jpg", caption: "The gauge at six.",
          credit: "Tom Reed", alt: "A gauge")
      ])
  }

  @Test func `is neither the author's portrait nor a teaser's`() throws {
    let draft = try page(
      """
      <article><header><h1>What the harbour knows</h1><div class="author"><figure><img src="/ida.jpg"></figure>
      Ida Crane</div><aside class="related"><figure><img src="/eel.jpg"></figure></aside></header>
      <div class="article-body"><p>\(sentence)</p><p>\(second)</p></div></article>
      """)
    #expect(media(draft).isEmpty)
  }
}

@Suite struct `A section named by a link` {
  @Test func `is a link whose relation is a category`() throws {
    let draft = try page(
      """
      <article><a rel="category tag" href="/harbour">Harbour</a><h1>What the harbour knows</h1>
      <div class="article-body"><p>\(sentence)</p><p>\(second)</p></div></article>
      """)
    #expect(evidence(draft, .section) == ["visible: Harbour"])
  }
}

@Suite struct `Pictures in several sizes` {
  @Test(arguments: [
    ("s.jpg 320w, l.jpg 1280w", "l.jpg"),
    ("s.jpg 320w,l.jpg 1280w,m.jpg 640w", "l.jpg"),
    ("a,b.jpg 1x,\n c.jpg 2x", "c.jpg"),
    ("s.jpg, l.jpg", "s.jpg"),
    ("only.jpg", "only.jpg"),
    (" , s.jpg 100h 320w , l.jpg 90w", "s.jpg"),
  ])
  func `give the address of the largest`(set: String, address: String) {
    #expect(SourceSet.largest(in: set) == address)
  }

  @Test(arguments: ["", " , ,"]) func `give none where there is none`(set: String) {
    #expect(SourceSet.largest(in: set) == nil)
  }
}
