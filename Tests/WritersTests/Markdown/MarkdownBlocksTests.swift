// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing
import Writers

@Suite struct `Writing blocks as Markdown` {
  @Test func `nests lists under items of any width`() throws {
    let inner = [ListItem(RichText("a\nb")), ListItem(RichText(""))]
    let items = (1...10).map { ListItem(RichText("\($0)"), items: $0 == 10 ? inner : []) }
    let text = try markdown([.list(ordered: true, items: items)])
    #expect(text.hasPrefix("1. 1\n2. 2\n"))
    #expect(text.hasSuffix("9. 9\n10. 10\n    - a\\\n      b\n    -\n"))
  }

  @Test func `keeps two lists in a row apart by their markers`() throws {
    let list = Block.list(ordered: false, items: [ListItem(RichText("a"))])
    let numbered = Block.list(ordered: true, items: [ListItem(RichText("b"))])
    #expect(
      try markdown([list, list, list, numbered, numbered])
        == "- a\n\n* a\n\n- a\n\n1. b\n\n1) b\n")
  }

  @Test func `does not let an empty item underline its parent`() throws {
    let item = ListItem(RichText("a"), items: [ListItem(RichText("")), ListItem(RichText("b"))])
    #expect(try markdown([.list(ordered: false, items: [item])]) == "- a\n\n  -\n  - b\n")
  }

  @Test func `quotes blocks, quotes among them`() throws {
    let inner = Block.quote([.paragraph(RichText("b"))])
    let outer = Block.quote([.paragraph(RichText("a")), inner, .preformatted(RichText("c\n\nd"))])
    #expect(
      try markdown([outer, .quote([]), inner])
        == "> a\n>\n> > b\n>\n> ```\n> c\n>\n> d\n> ```\n\n> b\n")
  }

  @Test func `fences text with more backticks than it holds`() throws {
    #expect(
      try markdown([.preformatted(RichText("````\n  a  "))])
        == "`````\n````\n  a  \n`````\n")
  }

  @Test func `gives a table without headers an empty one and fills short rows`() throws {
    let rows = [[RichText("a"), RichText("b")], [RichText("c")]]
    #expect(
      try markdown([.table(Table(rows: rows)), .table(Table(rows: [[]]))])
        == "| | |\n| --- | --- |\n| a | b |\n| c | |\n")
  }

  @Test func `prints a picture with its caption and credit under it`() throws {
    let media = Media(
      type: .image, url: "https://x.example/a b.jpg", caption: "The lamp.", credit: "N. Haddad",
      alt: "A [lamp]")
    #expect(
      try markdown([.figure(media)])
        == "![A \\[lamp\\]](https://x.example/a%20b.jpg)\\\n*The lamp.*\\\n_N. Haddad_\n")
    let film = Media(type: .video, url: "https://x.example/a.mp4", caption: "Lamp")
    #expect(
      try markdown([.figure(film)])
        == "[video](https://x.example/a.mp4 \"video\")\\\n*Lamp*\n")
    let sized = Media(
      type: .image, url: "https://x.example/a.jpg", mimeType: "image/jpeg", width: 12, height: 8,
      length: 5, duration: 1.5)
    #expect(
      try markdown([.figure(sized)])
        == "![](https://x.example/a.jpg \"12 × 8, 5 bytes, 1.5 s, as image/jpeg\")\n")
  }

  @Test func `links to what is embedded, quoting its words`() throws {
    let post = Embed(url: "https://x.example/1", provider: "Mastodon", content: RichText("400"))
    let film = Embed(url: "https://x.example/2")
    #expect(
      try markdown([.embed(post), .embed(film), .embed(Embed())])
        == """
        > 400
        >
        > [Mastodon](https://x.example/1 "post")

        [https://x.example/2](https://x.example/2 "embed")

        [](<> "embed")

        """)
  }

  @Test func `leaves out blocks that hold nothing`() throws {
    let empty: [Block] = [
      .paragraph(RichText("\n")), .heading(level: 2, RichText("")), .list(ordered: true, items: []),
    ]
    #expect(try markdown(empty + [.rule] + empty) == "***\n")
  }
}

@Suite struct `Writing front matter` {
  @Test(arguments: [
    ("Lamp stays lit", "Lamp stays lit"), ("yes", "\"yes\""), ("Null", "\"Null\""), ("7", "\"7\""),
    ("2024-03-11", "\"2024-03-11\""), ("Lamp: lit", "\"Lamp: lit\""), ("a # b", "\"a # b\""),
    ("- a", "\"- a\""), ("a ", "\"a \""), ("say \"a\"", #""say \"a\"""#), ("a\nb", #""a\nb""#),
    ("Türen", "Türen"), ("été", "\"été\""), ("🙂", #""\U0001F642""#),
  ])
  func `quotes what YAML could take for something else`(text: String, expected: String) throws {
    var article = Article()
    article.headline = text
    #expect(
      try document(MarkdownWriter.self, [article])
        == "---\nheadline: \(expected)\nauthors: []\n---\n")
  }

  @Test func `begins each article with its own, a blank line between`() throws {
    var article = Article()
    article.urgency = 4
    article.body = [.paragraph(RichText("Lamp"))]
    let one = "---\nauthors: []\nurgency: 4\n---\n\nLamp\n"
    #expect(try document(MarkdownWriter.self, [article, article]) == one + "\n" + one)
  }
}
