// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import Testing

@Suite struct `Broken markup as browsers read it` {
  @Test(arguments: [
    ("conditional comments without dashes", "<![if !IE]><p>a</p><![endif]>b", "body(p('a') 'b')"),
    ("sections of XML", "a<![CDATA[b]]>c", "body('ac')"),
    ("an ampersand or angle alone", "a & b < c<b>!</b>", "body('a & b < c' b('!'))"),
    (
      "a whole comment of five signs", "<!--><p>a</p><!-- b --><!---><p>c</p>",
      "body(p('a') p('c'))"
    ),
    (
      "conditional comments",
      "<!--[if IE]><p>a</p><![endif]--><!--[if !IE]><!--><p>b</p><!--<![endif]-->",
      "body(p('b'))"
    ),
    ("a comment that is never closed", "<p>a</p><!-- b <p>c</p>", "body(p('a'))"),
    ("an end tag of a break", "a</br>b<br></br>c", "body('a' br 'b' br br 'c')"),
    ("breaks of every kind", "a<br/>b<br />c<BR>d", "body('a' br 'b' br 'c' br 'd')"),
    ("an end tag of a paragraph never opened", "<div>a</p>b</div>", "body(div('a' p 'b'))"),
    ("a paragraph in a paragraph", "<p>a<p>b</p>c</p>d", "body(p('a') p('b') 'c' p 'd')"),
    ("inline tags closed in the wrong order", "<b>a<i>b</b>c</i>d", "body(b('a' i('b')) 'cd')"),
    ("a block in an inline element", "<b><p>a</p></b><p>b</p>", "body(b p('a') p('b'))"),
    ("a link in a link", "<a href=x>a<a href=y>b</a>c", "body(a('a') a('b') 'c')"),
    ("a heading closed by another", "<h2>a</h3><p>b</p>", "body(h2('a') p('b'))"),
    ("items without a list", "<p>a</p><li>b<li>c", "body(p('a') li('b') li('c'))"),
    (
      "names without their semicolon", "&copy 2024, 1 &lt 2, caf&eacute!",
      "body('© 2024, 1 < 2, café!')"
    ),
    (
      "references to the signs themselves", "&lt;!-- a --&gt; &amp;copy &amp;lt<b>c</b>",
      "body('<!-- a --> &copy &lt' b('c'))"
    ),
    ("names that only HTML 5 has", "&check;&starf; &nosuch; AT&T", "body('✓★ &nosuch; AT&T')"),
    (
      "custom elements", "<x-card>a<x-ad/>b</x-card><p>c <x-term>d</x-term></p>",
      "body(x-card('a' x-ad 'b') p('c ' x-term('d')))"
    ),
    (
      "an inline program with markup in it", "<script>if (a<b) x='<p>'</script>c",
      "body(script('if (a<b) x='<p>'') 'c')"
    ),
    (
      "a drawing", "a<svg><title>b</title><path/><text>c</text></svg>d",
      "body('a' svg(title('b') path text('c')) 'd')"
    ),
    (
      "a template that a browser shows",
      "<x-a><template shadowrootmode=open><p>a</p></template></x-a>",
      "body(x-a(div(p('a'))))"
    ),
    (
      "a template that it does not show", "<template><p>a</p></template>b",
      "body(template(p('a')) 'b')"
    ),
    (
      "formulas", "<math><mi>x</mi><mo>=</mo><mn>2</mn></math>",
      "body(math(mi('x') mo('=') mn('2')))"
    ),
  ])
  func `keeps its text in its place`(what: String, html: String, tree: String) {
    #expect(outline(fragment(html)) == tree, "\(what)")
  }

  @Test func `a second head or body is no end of the first`() {
    let tree = page(
      "<html><head><title>a</title></head><body><p>b</p></body></html>"
        + "<html lang=en><head><title>c</title></head><body class=x><p>d</p></body></html>e")
    #expect(tree.textContent(of: 0) == "abcde")
    #expect(page("<body><p>a</p></body><body><p>b</p></body>").textContent(of: 0) == "ab")
  }

  @Test func `UTF-16 and a wrong label are read by their bytes`() {
    let html = "<meta charset=ascii><p>Été à Østen</p>"
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in html.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    for bytes in [wide, Array(html.utf8)] {
      let text = TextDecoder.decode(bytes, family: .html, given: nil)
      #expect(HTMLParser.parse(text.utf8).textContent(of: 0) == "Été à Østen")
    }
  }
}

@Suite struct `Pages without measure` {
  /// A megabyte of one piece of markup.
  private func page(of piece: String) -> HTMLTree {
    HTMLParser.parse(Array(String(repeating: piece, count: 1_000_000 / piece.utf8.count).utf8))
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "<p>a</p>", "<p>", "<b>", "<!-->", "</br>", "&copy ", "& ", "<![if x]>", "<a href=", "<td>",
      "</p>",
      "<!--", "<svg><title>", "<template>", "<x-a/>", "<table><p>a", "<select><option>", "&", "<",
    ])
  func `of one piece over and over are read in time`(piece: String) {
    #expect(page(of: piece).nodes.count > 0)
  }
}
