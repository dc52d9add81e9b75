// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing
import Writers

/// The body an article of these blocks has in Markdown.
func markdown(_ blocks: [Block]) throws -> String {
  var article = Article()
  article.body = blocks
  let text = try document(MarkdownWriter.self, [article])
  return text.replacing("---\nauthors: []\n---\n", with: "").trimmingPrefix("\n").description
}

@Suite struct `Escaping text for Markdown` {
  @Test(arguments: [
    ("*a* _b_ `c` ~d~", #"\*a\* \_b\_ \`c\` \~d\~"#),
    ("[a](b) ![c](d)", #"\[a\](b) !\[c\](d)"#),
    ("<b> & AT&T", #"\<b> & AT&T"#),
    ("&amp; &#35; &copy", #"\&amp; \&#35; &copy"#),
    (#"back\slash \"#, #"back\\slash \\"#),
    ("# one\n## two", "\\# one\\\n\\## two"),
    ("a # b", "a # b"),
    ("+ a\n- b\n= c\n> d", "\\+ a\\\n\\- b\\\n\\= c\\\n\\> d"),
    ("a + b - c = d > e", "a + b - c = d > e"),
    ("1. a\n12) b\n1.5", "1\\. a\\\n12\\) b\\\n1.5"),
    ("-5\n#lamp\n+1\n=a\n:b", "-5\\\n#lamp\\\n+1\\\n=a\\\n:b"),
    ("-5\n#lamp\n+1\n=a\n:b", "-5\\\n#lamp\\\n+1\\\n=a\\\n:b"),
    ("a 1. b", "a 1. b"),
    ("---", #"\---"#),
    ("| a | b |\n:-- | --", "\\| a \\| b \\|\\\n\\:-- \\| --"),
    ("[a]: b", #"\[a\]: b"#),
    ("  a  ", "&#32; a &#32;"),
    ("a \n\tb", "a&#32;\\\n&#9;b"),
    ("\u{A0}a\u{3000}", "&#160;a&#12288;"),
    ("\na\n\nb\n", "a\\\n\\\nb"),
    ("a\r\nb\rc", "a\\\nb\\\nc"),
    ("a\u{0}b\u{7F}c\u{85}d\u{FFFE}", "abcd"),
    ("新闻，“said” e\u{301} 🙂", "新闻，“said” e\u{301} 🙂"),
  ])
  func `keeps every sign that means something`(text: String, expected: String) throws {
    #expect(try markdown([.paragraph(RichText(text))]) == expected + "\n")
  }

  @Test func `escapes number signs anywhere in a heading and puts it on one line`() throws {
    let heading = Block.heading(level: 3, RichText("a # b\nc #"))
    #expect(try markdown([heading]) == "### a \\# b c \\#\n")
  }

  @Test func `escapes bars in cells and breaks lines there without ending the row`() throws {
    let rows = [[RichText("a|b"), RichText(" c\nd")]]
    #expect(
      try markdown([.table(Table(rows: rows, headerRows: 1))])
        == "| a\\|b | &#32;c<br>d |\n| --- | --- |\n")
  }
}

@Suite struct `Writing marks as Markdown` {
  @Test(arguments: [
    ("a lamp b", [Mark(type: .emphasis, start: 2, end: 6)], "a *lamp* b"),
    ("a lamp b", [Mark(type: .strong, start: 2, end: 6)], "a **lamp** b"),
    ("a lamp b", [Mark(type: .strikethrough, start: 2, end: 6)], "a ~~lamp~~ b"),
    ("m2 H2", [Mark(type: .superscript, start: 1, end: 2)], "m<sup>2</sup> H2"),
    ("m2 H2", [Mark(type: .subscript, start: 4, end: 5)], "m2 H<sub>2</sub>"),
    ("a lamp b", [Mark(type: .emphasis, start: 1, end: 7)], "a *lamp* b"),
    ("lamplight", [Mark(type: .emphasis, start: 4, end: 9)], "lamp*light*"),
    ("a“b”c", [Mark(type: .strong, start: 1, end: 4)], "&#97;**“b”**&#99;"),
    ("a€b", [Mark(type: .strong, start: 1, end: 2)], "&#97;**€**&#98;"),
    (
      "(a", [Mark(type: .strong, start: 0, end: 1), Mark(type: .strikethrough, start: 1, end: 2)],
      "**(**~~&#97;~~"
    ),
    (
      "ab",
      [Mark(type: .strong, start: 0, end: 1), Mark(type: .emphasis, start: 1, end: 2)], "**a**_b_"
    ),
    (
      "abc", [Mark(type: .strong, start: 0, end: 3), Mark(type: .emphasis, start: 0, end: 3)],
      "**_abc_**"
    ),
    (
      "one two six",
      [Mark(type: .strong, start: 0, end: 7), Mark(type: .emphasis, start: 4, end: 11)],
      "**one _two_** *six*"
    ),
    (
      "aa", [Mark(type: .strong, start: 0, end: 1), Mark(type: .strong, start: 1, end: 2)], "**aa**"
    ),
    ("  ", [Mark(type: .strong, start: 0, end: 2)], "&#32;&#32;"),
    ("a", [Mark(type: .strong, start: -3, end: 99)], "**a**"),
    ("a`b", [Mark(type: .code, start: 0, end: 3)], "``a`b``"),
    ("`", [Mark(type: .code, start: 0, end: 1)], "`` ` ``"),
    ("*a* \\", [Mark(type: .code, start: 0, end: 5)], "`*a* \\`"),
    ("a\nb", [Mark(type: .code, start: 0, end: 3)], "`a`\\\n`b`"),
  ])
  func `so that delimiters count`(text: String, marks: [Mark], expected: String) throws {
    #expect(try markdown([.paragraph(RichText(text, marks: marks))]) == expected + "\n")
  }

  @Test(arguments: [
    ("https://x.example/a", "https://x.example/a"),
    ("https://x.example/a_(b)", #"https://x.example/a_\(b\)"#),
    ("https://x.example/a b<c>", "https://x.example/a%20b%3Cc%3E"),
    ("https://x.example/?a=1&b=2&copy;", "https://x.example/?a=1&b=2&amp;copy;"),
    ("https://x.example/ü", "https://x.example/ü"),
  ])
  func `with links to any address`(address: String, expected: String) throws {
    let link = Mark(type: .link, start: 0, end: 4, href: address)
    #expect(try markdown([.paragraph(RichText("lamp", marks: [link]))]) == "[lamp](\(expected))\n")
  }

  @Test func `with links that hold no links and an exclamation mark before them`() throws {
    let marks = [
      Mark(type: .link, start: 1, end: 5, href: "a"),
      Mark(type: .link, start: 3, end: 8, href: "b"),
      Mark(type: .link, start: 6, end: 7),
    ]
    #expect(
      try markdown([.paragraph(RichText("!lamp[x]", marks: marks))]) == "\\![lamp](a)[\\[x\\]](b)\n"
    )
  }
}
