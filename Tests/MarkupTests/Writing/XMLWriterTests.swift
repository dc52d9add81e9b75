// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import Testing

@Suite struct `Writing XML` {
  private func written(indent: Bool = true, _ body: (inout XMLWriter) -> Void) -> String {
    var writer = XMLWriter(indent: indent)
    body(&writer)
    writer.endAll()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `elements stand on lines of their own`() {
    let xml = written {
      $0.declaration()
      $0.start("news", ["xml:lang": "en", "version": nil])
      $0.element("title", text: "Salt & \"Pepper\"")
      $0.element("empty", ["a": "x\"<>&\n"])
      $0.end()
    }
    #expect(
      xml == """
        <?xml version="1.0" encoding="UTF-8"?>
        <news xml:lang="en">
          <title>Salt &amp; "Pepper"</title>
          <empty a="x&quot;&lt;&gt;&amp;&#10;"/>
        </news>

        """)
  }

  @Test func `mixed content keeps its white space`() {
    let xml = written {
      $0.start("body")
      $0.start("p")
      $0.inline()
      $0.start("b")
      $0.text("bold")
      $0.end()
      $0.text(" and ")
      $0.start("a", ["href": "x"])
      $0.start("i")
      $0.text("deep")
      $0.end()
      $0.end()
      $0.end()
    }
    #expect(xml == "<body>\n  <p><b>bold</b> and <a href=\"x\"><i>deep</i></a></p>\n</body>\n")
  }

  @Test func `libxml2 reads back what was written`() throws {
    let text = "a\u{1}\u{7F}<b>&amp;]]>\u{FFFE}\u{FFFD}\r\n\té😀\u{0}"
    let xml = written(indent: false) {
      $0.start("a", ["x": text])
      $0.text(text)
    }
    let log = try read(xml)
    let kept = "a\u{7F}<b>&amp;]]>\u{FFFD}\r\n\té😀"
    #expect(log.text == "<a x='\(kept)'>\(kept)</a>")
    #expect(log.diagnostics.isEmpty)
  }
}
