// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@testable import Readers

@Suite struct `Reading the body of Markdown` {
  private func blocks(_ text: String, isOwn: Bool = false) -> [Block] {
    MarkdownBodyBuilder.blocks(of: Array(text.utf8)[...], isOwn: isOwn)
  }

  private func paragraph(_ text: String, _ marks: Mark...) -> [Block] {
    [.paragraph(RichText(text, marks: marks))]
  }

  @Test(arguments: [
    ("one\ntwo", "one two"), ("one  \ntwo", "one\ntwo"), ("one\\\ntwo", "one\ntwo"),
    ("a &amp; b &#65; &nope; &#0;", "a & b A &nope; \u{FFFD}"), ("\\*a\\* \\q", "*a* \\q"),
    ("a<br>b", "a\nb"), ("a <!-- note --> b", "a  b"), ("1986\\. A year", "1986. A year"),
    ("[ ] not a task", "[ ] not a task"), ("a * b * c", "a * b * c"),
    ("snake_case_word", "snake_case_word"),
    ("<script>run()</script>left", "left"), ("a <script>run()</script> b", "a  b"),
  ])
  func `a line of words`(text: String, words: String) {
    let found = blocks(text).compactMap { block -> String? in
      if case .paragraph(let content) = block { content.text } else { nil }
    }
    #expect(found == [words])
  }

  @Test func `emphasis, links and code as marks`() {
    #expect(
      blocks("a *b **c*** [d](https://x.example/e 'f') `g` ~~h~~ x<sup>2</sup>")
        == paragraph(
          "a b c d g h x2", Mark(type: .emphasis, start: 2, end: 5),
          Mark(type: .strong, start: 4, end: 5),
          Mark(type: .link, start: 6, end: 7, href: "https://x.example/e"),
          Mark(type: .code, start: 8, end: 9), Mark(type: .strikethrough, start: 10, end: 11),
          Mark(type: .superscript, start: 13, end: 14)))
    #expect(
      blocks("[a][r], [r] and <https://x.example/>\n\n[R]: <https://x.example/q> \"title\"")
        == paragraph(
          "a, r and https://x.example/",
          Mark(type: .link, start: 0, end: 1, href: "https://x.example/q"),
          Mark(type: .link, start: 3, end: 4, href: "https://x.example/q"),
          Mark(type: .link, start: 9, end: 27, href: "https://x.example/")))
  }

  @Test func `no link to a script`() {
    #expect(blocks("[a](javascript:alert(1))") == paragraph("a"))
  }

  @Test func `lists in lists, and paragraphs of an item as its lines`() {
    let text = """
      - one

        more
        1. a
        2. b
      - two
      * other list
      """
    let inner = [ListItem(RichText("a")), ListItem(RichText("b"))]
    #expect(
      blocks(text) == [
        .list(
          ordered: false,
          items: [
            ListItem(RichText("one\nmore"), items: inner, isOrdered: true),
            ListItem(RichText("two")),
          ]),
        .list(ordered: false, items: [ListItem(RichText("other list"))]),
      ])
  }

  @Test func `quotations, headings, rules, code and tables`() {
    let text = """
      Title
      ---
      > lazy
      quote
      ***
          code\there

      ~~~ swift
      fenced
      ~~~
      ### Closed ###

      a | b
      :-|-:
      c \\| d | `e`
      f
      """
    let code = Mark(type: .code, start: 0, end: 1)
    #expect(
      blocks(text) == [
        .heading(level: 2, RichText("Title")), .quote(paragraph("lazy quote")), .rule,
        .preformatted(RichText("code\there")), .preformatted(RichText("fenced")),
        .heading(level: 3, RichText("Closed")),
        .table(
          Table(
            rows: [
              [RichText("a"), RichText("b")], [RichText("c | d"), RichText("e", marks: [code])],
              [RichText("f"), RichText("")],
            ], headerRows: 1)),
      ])
  }

  @Test func `a picture alone is a figure with its caption`() {
    let media = Media(
      type: .image, url: "https://x.example/a.jpg", caption: "The lamp", alt: "A lamp")
    #expect(blocks("![A lamp](https://x.example/a.jpg)\n*The lamp*") == [.figure(media)])
    #expect(blocks("![A *lamp*](https://x.example/a.jpg 'The lamp')") == [.figure(media)])
    var bare = media
    bare.caption = nil
    #expect(
      blocks("See ![A lamp](https://x.example/a.jpg) here")
        == paragraph("See  here") + [.figure(bare)])
  }

  @Test func `what Wirecopy says of figures and embeds`() {
    let text = """
      ![](https://x.example/a.jpg "12 × 8, 5 bytes, 1.5 s, as image/jpeg")\\
      _N. Haddad_

      [video](https://x.example/a.mp4 "video, 61.5 s")\\
      *The lamp turns.*\\
      _N. Haddad_

      > 400 gulls
      >
      > [Mastodon](https://x.example/1 "post")

      [https://x.example/2](https://x.example/2 "embed")
      """
    #expect(
      blocks(text, isOwn: true) == [
        .figure(
          Media(
            type: .image, url: "https://x.example/a.jpg", mimeType: "image/jpeg", width: 12,
            height: 8, length: 5, duration: 1.5, credit: "N. Haddad")),
        .figure(
          Media(
            type: .video, url: "https://x.example/a.mp4", duration: 61.5,
            caption: "The lamp turns.", credit: "N. Haddad")),
        .embed(
          Embed(url: "https://x.example/1", provider: "Mastodon", content: RichText("400 gulls"))),
        .embed(Embed(url: "https://x.example/2")),
      ])
  }

  @Test func `raw HTML by what it says`() {
    #expect(
      blocks("<div class='x'>\n<p>One <b>two</b></p>\n<script>run()</script>\n</div>\n\nthree")
        == paragraph("One two", Mark(type: .strong, start: 4, end: 7)) + paragraph("three"))
  }

  /// Inputs that make careless parsers take the square of their length, or recurse without end.
  @Test(arguments: [
    "*a ", "a_*", "**x ", "[", "![", "]", "[a](", "[a](<b", "[a][", "`", "``a`", "<", "<!--", "<?",
    "<a b='", "&", "> ", "- ", "1. ", "\\", "~~a", "<b>", "</b>", "|a", "![a](b)", "*_", "(",
    "[a]: ", "<script>", "\n- ", "\n> - ", "a  \n", "`a\n",
  ])
  func `takes time by the length of a text`(piece: String) {
    expectQuick(Array(String(repeating: piece, count: 20_000).utf8), piece)
  }

  @Test func `takes time by the number of an item's paragraphs`() {
    let text = "- one\n" + String(repeating: "\n  two *three*\n", count: 40_000)
    expectQuick(Array(text.utf8), "an item")
  }

  private func expectQuick(_ text: [UInt8], _ what: String) {
    let clock = ContinuousClock()
    let time = clock.measure { _ = MarkdownBodyBuilder.blocks(of: text[...], isOwn: false) }
    #expect(time < .seconds(20), "\(what)")
  }

  @Test func `survives any bytes`() {
    var state: UInt64 = 7
    let signs = Array("*_`[]()<>!#-+|~\\&;:\"' \n\t0aé=".utf8)
    for _ in 0..<400 {
      var text: [UInt8] = []
      for _ in 0..<120 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(signs[Int(state >> 33) % signs.count])
      }
      _ = MarkdownBodyBuilder.blocks(of: text[...], isOwn: true)
    }
  }
}
