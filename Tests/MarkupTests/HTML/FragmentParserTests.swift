// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import Testing

/// Asking for diagnostics has libxml2 read a fragment; without them most are read without it.
@Suite struct `Reading fragments as libxml2 does` {
  private func describe(_ tree: HTMLTree) -> String {
    var lines: [String] = []
    for (index, node) in tree.nodes.enumerated() {
      let attributes = tree.attributes(of: index).map { " \($0.name)=\"\($0.value)\"" }.joined()
      lines.append(
        "\(node.depth) \(tree.name(of: index))\(attributes) \(tree.text(of: index)) →\(node.end)")
    }
    return lines.joined(separator: "\n")
  }

  private func expectSame(_ fragment: String) {
    let bytes = Array(fragment.utf8)
    let own = describe(HTMLParser.parseFragment(bytes))
    let other = describe(HTMLParser.parseFragment(bytes, diagnostics: true))
    #expect(own == other, "\(fragment)")
  }

  @Test func `every element inside every other`() {
    let tags = HTMLTag.allCases.map(\.rawValue).filter { !$0.isEmpty } + ["x-note"]
    for outer in tags {
      for inner in tags {
        expectSame("<\(outer)>1<\(inner)>2</\(inner)>3</\(outer)>4")
        expectSame("<\(outer)>1<\(inner)>2</\(outer)>3</\(inner)>4")
      }
    }
  }

  @Test(arguments: [
    "plain", "a < b & c", "a<", "<", "&", "&amp", "&amp;", "&nbsp;&rsquo;&eacute;&nosuchname;",
    "a &b c",
    "&#8364;&#x20AC;&#X41;&#65 &#;&#x;", "&#0;&#1;&#146;&#55296;&#9999999999;", "&copy=1 &copy;",
    "&_a;&é;",
    "<p title=\"1\" TITLE='2' hidden data-a=b@c>x", "<a href=/x>y</a>", "<a href=x/>y",
    "<br/><br /><hr / >",
    "<p a=\"x & y &amp; z &lt;&#39;&unknown;\">t", "<p a=\"&#0;\">t", "<p a=\"&#150;\">t",
    "<p a=>t", "<p a = b >t",
    "<p \"x\" =y @click=z>t", "<p a='unclosed>t", "<p", "<p ", "<p a", "<p a=", "</p", "</p>",
    "</>", "</ p>x",
    "<!-- note -->x", "<!---->x", "<!-->x-->y", "<!--->x", "<!-- a --!> b", "<!-- a",
    "<![if x]>y<![endif]>",
    "<!doctype html>x", "<?php echo 1 ?>x", "x<body class=a>y</body>z",
    "<html><head><title>t</title></head>x",
    "<script>a<b</script>x", "<script><b></script>x", "<script>a</scripts>b</script>c", "<script>a",
    "<script></b>a</script>b", "<script><!-- a --></script>b", "<style>p{}</STYLE >x", "<script/>x",
    "<script></script>x", "<o:p>x</o:p>", "<O:P>x</o:p>y",
    "<_a>x", "<a.b>x</a.b>",
    "<p>a<p>b<div>c</p>d</div>e", "<b>a<p>b</b>c</p>d", "<ul><li>a<li>b<ul><li>c</ul>d</ul>e",
    "<table><tr><td>a<td>b<tr><th>c</table>d", "<div><span>a</div>b</span>c", "<td>a</table>b</td>",
    "<wbr>a<source>b</p>c<embed>d", "a\u{0}b", "a\u{1}b", "a\u{85}b", "\u{85}", "a\u{FFFE}b",
    "\u{FEFF}a", "a\r\nb\tc", "\u{FEFF}<p>a", "<p>\u{FEFF}a", "<p>é\u{FFFF}",
    "<p>«é» — 港🙂</p>", "<strong\t>a</strong >b", "<a:b-c_d>x</a:b-c_d>",
    "<blockquote>a</blockquote>", "<b\u{E9}>x</b>", "<sect10n>a</sect10n>",
    "<section.a>b</section>", "<a h-r:e_f=\"x&amp;y&amp;\" href=\"&\">z",
    "<x-a b.c=1 :d=2 _e=3 f:g=4 h-i=5>x</X-A>",
  ]) func `odd markup`(_ fragment: String) {
    expectSame(fragment)
  }

  @Test func `fragments made at random`() {
    var state: UInt64 = 20_240_611
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let tags = [
      "p", "div", "b", "i", "em", "a", "ul", "ol", "li", "table", "tr", "td", "th", "h2", "br",
      "img", "span",
      "blockquote", "pre", "figure", "figcaption", "script", "style", "iframe", "dl", "dt", "dd",
      "form", "font",
      "center", "o:p", "section", "strong", "video", "source", "hr", "option", "select", "u",
      "small",
    ]
    let texts = [
      "Harbour ", "& ", "&amp;", "&#8217;", "&nbsp;", "\n", " ", "é", "港", "<", ">", "&quot",
      "&hellip;", "1 < 2",
      "<!-- c -->", "]]>", "\"", "'", "&x;", "&#150;",
    ]
    let attributes = [
      " class=\"a b\"", " href='/x?a=1&amp;b=2'", " hidden", " width=10", " alt=\"&quot;\"",
      " data-x=\"1\"", " /",
      "\n id = q", " class=c", " style=\"a:b\"", " title=\"<p>\"",
    ]
    var shared = HTMLFragments()
    for _ in 0..<20_000 {
      var fragment = ""
      for _ in 0..<random(24) {
        switch random(5) {
        case 0, 1:
          fragment += "<" + tags[random(tags.count)]
          for _ in 0..<random(3) { fragment += attributes[random(attributes.count)] }
          fragment += random(12) == 0 ? "/>" : ">"
        case 2: fragment += "</" + tags[random(tags.count)] + ">"
        default: fragment += texts[random(texts.count)]
        }
      }
      expectSame(fragment)
      // Nothing of one piece is left in the memory that the next is read in.
      let tree = Array(fragment.utf8).withUnsafeBufferPointer { shared.tree(of: $0) }
      #expect(
        describe(tree) == describe(HTMLParser.parseFragment(Array(fragment.utf8))), "\(fragment)")
    }
  }
}
