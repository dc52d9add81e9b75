// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import Testing

@Suite struct `Taking text behind a start tag` {
  @Test(arguments: [
    "<script>if (a < b && c > d) { '</b>' }</SCRIPT >tail", "<script></script>tail",
    "<script><!-- x --></script>tail", "<script><p>x</p></script>tail",
    "<script></p>x</script>tail", "<script src=a>never closed <p>x", "<style>a > b</style>tail",
    "<script>a\u{1}b\u{FFFE}c</script>tail", "<script/>a</script>tail",
    "<script>a</scrip</script>b", "<script a='>'>b</script>c", "<p title='<script>'>a</p>",
    "<!-- <script> -->a<p>b", "]>a", "<html>]>a", "<body>>a", "<p>>a", "<head><p>>",
    "a>b<p>c>d", "<title>a &amp; b</title>c", "<p>a < b & c &lt; d<br>e<b>f</b>g",
    "<p>a\u{1}b</p>", "<html>a<head>b<body>c", "<p>a\u{92}</p>", "<pre>\n a\r\n</pre>", "<p>a",
    "<td>a<td>b", "<textarea>a</b></textarea>b",
  ])
  func `gives the tree the parser gives`(source: String) {
    let bytes = Array(source.utf8)
    // With diagnostics the parser reads all of it.
    #expect(
      outline(HTMLParser.parse(bytes)) == outline(HTMLParser.parse(bytes, diagnostics: true)))
    #expect(
      outline(HTMLParser.parseFragment(bytes))
        == outline(HTMLParser.parseFragment(bytes, diagnostics: true)))
  }

  @Test func `ends a script at its own end tag`() {
    #expect(
      outline(page("<script>a < b; '</b>'</SCRIPT>c"))
        == "html(head(script('a < b; '</b>'')) body(p('c')))")
  }
}
