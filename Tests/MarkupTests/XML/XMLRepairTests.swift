// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import Markup
import Testing

/// What comes out for a document, then its diagnostics.
private func repaired(_ xml: String) throws -> (text: String, faults: [String]) {
  let log = try read(xml)
  return (log.text, log.diagnostics.map(\.description))
}

@Suite struct `Repairing XML` {
  @Test(arguments: [
    ("<a>AT&T</a>", "<a>AT&T</a>"),
    ("<a b='?a=1&copy=2&amp;c'>?a=1&copy=2</a>", "<a b='?a=1&copy=2&c'>?a=1&copy=2</a>"),
    ("<a b='&eacute;&nbsp;&lt;'>&eacute;&hellip;&Zcaron;</a>", "<a b='é\u{A0}<'>é…Ž</a>"),
    ("<a b='&foo;'>&doesnotexist;</a>", "<a b='&foo;'>&doesnotexist;</a>"),
    ("<a>&#147;&#8364;&#X41;&#x42&#55357;&#56832;</a>", "<a>“€AB😀</a>"),
    ("<a>&#0;&#xD800;&#99999999;</a>", "<a>\u{FFFD}\u{FFFD}\u{FFFD}</a>"),
    ("<a>&amp;lt;&lt;b&gt;</a>", "<a>&lt;<b></a>"),
    ("<a>1 < 2 <3</a>", "<a>1 < 2 <3</a>"),
    ("<a>a\u{8}b\u{0}c\u{FFFE}d！</a>", "<a>abcd！</a>"),
    ("<a>]]> &amp;]]></a>", "<a>]]> &]]></a>"),
    ("<a><![CDATA[<b>&amp;</b>]]></a>", "<a>[<b>&amp;</b>]</a>"),
    ("<a>x<![CDATA[y]]>z<![CDATA[]]]></a>", "<a>x[y]z[]]</a>"),
    ("<a>one<!-- -- < & -->two<?php echo '<' ?>three</a>", "<a>onetwothree</a>"),
    ("<a b=c d e=\"f'g<h\"/>", "<a b='c' d='' e='f'g<h'></a>"),
    ("<a><b>x<br>y</b></a>", "<a><b>x<br>y</br></b></a>"),
    ("<a><b>x</i></b></a>", "<a><b>x</b></a>"),
    ("<a><Title>x</title></a>", "<a><Title>x</Title></a>"),
    ("<a><b c='1'<d/></b></a>", "<a><b c='1'><d></d></b></a>"),
    ("<a>&eacute;\r\nb\rc</a>", "<a>é\nb\nc</a>"),
    ("<a>x\r\ny</a>", "<a>x\ny</a>"),
    ("<a><b c=\"1 d=\"2\">x</b></a>", "<a><b c='1' d='2'>x</b></a>"),
    ("<a><b c='x>y</b><d e='f'/></a>", "<a><b c='x'>y</b><d e='f'></d></a>"),
    ("<a><b c='x/><d e='f'/></a>", "<a><b c='x'></b><d e='f'></d></a>"),
    (
      "<a><b c='<i>x</i>'/><d e='?f='g='h'/></a>",
      "<a><b c='<i>x</i>'></b><d e='?f=' g='h'></d></a>"
    ),
    ("<a><b>x</ b><c></\t\tc></a>", "<a><b>x</b><c></c></a>"),
    ("<a><b c=d/>x<b c=“d”/></a>", "<a><b c='d'></b>x<b c='d'></b></a>"),
    ("<a><b TIP: é f>x</b></a>", "<a><b f=''>x</b></a>"),
    ("<a><b\u{B}c='1'/></a>", "<a><b c='1'></b></a>"),
    ("<a>x<!-- y --!>z</a>", "<a>xz</a>"),
    ("<ã é='ü'>x</ã>", "<ã é='ü'>x</ã>"),
  ]) func `documents as they are found`(source: String, expected: String) throws {
    #expect(try repaired(source).text == expected)
  }

  @Test func `what stands before the declaration is dropped`() throws {
    #expect(try repaired("\u{FEFF}<?xml version='1.0'?><a/>").text == "<a></a>")
    #expect(try repaired("\n <!-- c -->\n<?xml version='1.0'?>\n<a/>") == ("<a></a>", []))
    let junk = try repaired("Warning: x in y.php\n<?xml version='1.0' encoding='utf-16'?><a>é</a>")
    #expect(junk.text == "<a>é</a>")
    #expect(junk.faults == ["1:1: error: text before the first element is left out"])
    #expect(try repaired("<?xml version='1.0'><a/>").text == "<a></a>")
  }

  @Test func `a section without an end is told of, and what follows is read`() throws {
    let long = String(repeating: "<p>long</p>\n", count: 3_000)
    let open = "<a>\n<i><d><![CDATA[\(long)</d></i>\n<i>two &amp; three</i>"
    let log = try repaired("\(open)</a>")
    #expect(log.text.hasSuffix("]</d></i>\n<i>two & three</i></a>"))
    #expect(log.faults == ["2:16: error: the CDATA section has no end; it is ended before </d>"])
  }

  @Test func `sections end where they end, wherever the input is cut`() throws {
    var sections = ""
    for length in 1..<120 {
      sections += "<d><![CDATA[\(String(repeating: "a[b] ", count: 7 * length))]]></d>"
    }
    let expected = sections.replacing("<![CDATA[", with: "[").replacing("]]>", with: "]")
    for root in ["<a>", "<a é='2'>"] {
      let log = try repaired("\(root)\(sections)</a>")
      #expect(log.text == "\(root)\(expected)</a>")
      #expect(log.faults.isEmpty)
    }
  }

  @Test(arguments: [
    ("<a><i>1</i><!-- x <i>2</i></a>", "<a><i>1</i><i>2</i></a>"),
    ("<a><i>1<!-- x</i><i>2</i><!-- y --><i>3</i></a>", "<a><i>1</i><i>2</i><i>3</i></a>"),
    ("<a><i><!-- x<b><![CDATA[<!-- y -->2]]></b></i></a>", "<a><i><b>[<!-- y -->2]</b></i></a>"),
    ("<a><?php x <i>2</i></a>", "<a><i>2</i></a>"),
    ("<a><?php x <i>2</i><i>3</i><?y?></a>", "<a><i>2</i><i>3</i></a>"),
  ]) func `a comment without an end is ended before the next tag`(
    source: String, expected: String
  ) throws {
    for (root, end) in [("", ""), ("<é é='1'>", "</é>")] {
      let (text, faults) = try repaired(root + source + end)
      #expect(text == root + expected + end)
      #expect(
        faults.count == 1 && faults[0].hasSuffix("has no end; it is ended before the next tag"))
    }
  }

  @Test(arguments: ["<a>", "<a é='1'>"])
  func `elements that never end do not lie in each other without end`(root: String) throws {
    let source = root + String(repeating: "<i><b>x</b>", count: 1_000)
    let log = try read(source)
    #expect(log.names.count == 3)
    #expect(log.text.components(separatedBy: "<b>x</b>").count == 1_001)
    #expect(log.diagnostics.contains { $0.message.hasSuffix("all of these end here") })
    #expect(log.diagnostics.last?.message == "the document ends inside <i>")
  }

  @Test func `the end of a comment is looked for far ahead`() throws {
    let items = String(repeating: "<i>long</i>\n", count: 20_000)
    #expect(try read("<a><!-- x \(items)</a>").text.hasSuffix("<i>long</i>\n</a>"))
    #expect(try read("<a><!-- x \(items) --><i>2</i></a>").text == "<a><i>2</i></a>")
    let many = String(repeating: "<i>long</i><!-- x", count: 20_000)
    #expect(try read("<a>\(many)</a>").text.components(separatedBy: "<i>").count == 20_001)
  }

  @Test(arguments: [
    "<a><!-- <i>1</i> --><i>2</i><!-- 3 --></a>", "<a><!-- <!-- <i>1</i> --><i>2</i></a>",
    "<a><?php echo '<i>'; ?><i>2</i><?php ?></a>",
  ]) func `a comment with an end holds what it holds`(source: String) throws {
    #expect(try repaired(source) == ("<a><i>2</i></a>", []))
  }

  @Test func `a long section without an end is told of wherever its element ends`() throws {
    for count in [5_000, 10_000, 20_000] {
      let long = String(repeating: "<p>long</p>\n", count: count)
      let log = try repaired("<a>\n<i><d><![CDATA[\(long)</d></i>\n<i>two</i></a>")
      #expect(log.text.hasSuffix("]</d></i>\n<i>two</i></a>"))
      #expect(log.faults.count == 1)
    }
  }

  @Test(arguments: [
    ("<a><b/></a>\n<c/>", "<a><b></b><c></c></a>"),
    (
      "<a><b/></a><!-- x -->\u{FEFF}<?xml version='1.0'?><a é='1'/></a> x",
      "<a><b></b><a é='1'></a></a>"
    ),
    ("<a é='1'/><b/>", "<a é='1'></a>"), ("<a é='1'></a><b/>", "<a é='1'><b></b></a>"),
  ]) func `what follows the root is read on where that is wanted`(
    source: String, expected: String
  ) throws {
    let log = EventLog()
    var options = XMLStreamOptions()
    options.readsOn = true
    try XMLStream.parse(MemorySource(Array(source.utf8)), handler: log, options: options)
    #expect(log.text == expected)
    #expect(!log.diagnostics.isEmpty)
    #expect(log.diagnostics.allSatisfy { $0.severity != .fatal })
  }

  @Test func `another document behind the root is told of`() throws {
    for next in ["<?xml version='1.0'?><b/>", "<A c='d'/>"] {
      let log = try repaired("<a/>\n\(next)")
      #expect(log.text == "<a></a>")
      #expect(log.faults == ["2:1: fatal: another document begins here, which was not read"])
    }
  }

  @Test func `what follows the root is dropped`() throws {
    #expect(try repaired("<a/>\n<!-- c -->") == ("<a></a>", []))
    let junk = try repaired("<a/>\n x</b>")
    #expect(junk.text == "<a></a>")
    #expect(junk.faults == ["2:2: error: what follows the end of the document is left out"])
  }

  @Test func `faults have lines and columns`() throws {
    let faults = try repaired("<a>\n  <b>é&</b>\n<!--\n-->\n&foo; <c></a>").faults
    #expect(
      faults == [
        "2:8: warning: '&' that begins no reference",
        "5:1: error: the entity 'foo' is unknown",
        "5:10: error: </a> ends <c>, which is still open",
      ])
    let log = try read("<a>\n<![CDATA[\n\n]]><b/>\n<!--\n--><c/></a>")
    #expect(log.lines == [1, 4, 6])
  }

  @Test func `an open section keeps its text`() throws {
    let cut = try repaired("<a>\n<b><![CDATA[<p>half")
    #expect(cut.text == "<a>\n<b>[<p>half]")
    #expect(
      cut.faults == [
        "2:20: error: the CDATA section has no end",
        "2:20: fatal: the document ends inside <b>",
      ])
  }

  @Test(
    arguments: ["<a>", "<a é='2'>"],
    [
      (
        "<i><d><![CDATA[one</d></i>\r\n <i><d><![CDATA[two]]></d></i>",
        "<i><d>[one]</d></i>\n <i><d>[two]</d></i>"
      ),
      ("<i><d><![CDATA[1\r\n[2]</D></i><i>two</i>", "<i><d>[1\n[2]]</d></i><i>two</i>"),
      (
        "<i><d><![CDATA[one and more of it</i>\n<i><t>A second one, as long</t><d><![CDATA[2]]></d></i>",
        "<i><d>[one and more of it]</d></i>\n<i><t>A second one, as long</t><d>[2]</d></i>"
      ),
      // A section that another one seems to stand in, and one that shows how elements are written.
      ("<d><![CDATA[<script>//<![CDATA[ x //]]></script></d>", "<d>[<script>//<![CDATA[ x //]</d>"),
      ("<d><![CDATA[<d>x</d> <![CDATA[ y]]></d>", "<d>[<d>x</d> <![CDATA[ y]</d>"),
      ("<d><![CDATA[</d> and <![CDATA[ y]]></d>", "<d>[</d> and <![CDATA[ y]</d>"),
    ]) func `a section whose end was forgotten ends where its element does`(
      root: String, document: (source: String, expected: String)
    ) throws
  {
    let text = try repaired("\(root)\(document.source)</a>").text
    #expect(text == "\(root)\(document.expected)</a>")
  }

  @Test func `entities of the document itself are resolved`() throws {
    let xml = "<!DOCTYPE a PUBLIC \"-//X\" 'x.dtd' [<!ENTITY me 'I &#38;#38; you'> <!-- ' ]> -->]>"
    #expect(
      try repaired(xml + "<a b='&me;'>x&me;&eacute;</a>").text == "<a b='I & you'>xI & youé</a>")
    #expect(
      try repaired("<!DOCTYPE rss PUBLIC '-//N' 'http://n/rss.dtd'>\n<rss/>") == ("<rss></rss>", [])
    )
  }

  @Test(arguments: [1, 2, 3, 5, 100]) func `pieces of any size give the same`(piece: Int) throws {
    final class Drip: ByteSource {
      var bytes: ArraySlice<UInt8>
      let piece: Int
      init(_ text: String, _ piece: Int) { (bytes, self.piece) = (Array(text.utf8)[...], piece) }
      func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let next = bytes.prefix(min(piece, buffer.count))
        unsafe buffer.copyBytes(from: next)
        bytes = bytes.dropFirst(next.count)
        return next.count
      }
    }
    let prolog = "<?xml version='1.0'?>\n"
    let tail = "&eacute; & ]]> <c d=e f>é<![CDATA[]]]]><!--x-->\u{1}&#147;</a>"
    let documents = [
      prolog + "<!DOCTYPE a [<!ENTITY me 'I'>]><a b='&me;&eacute;&x;'>&me;" + tail,
      prolog + "<a xmlns='urn:a' b='&eacute;\r\n&x;！'>\u{FFFE}\r\r\n！<b/>" + tail,
    ]
    for xml in documents {
      let log = EventLog()
      try XMLStream.parse(Drip(xml, piece), handler: log)
      let whole = try read(xml)
      #expect(log.text == whole.text)
      #expect(log.diagnostics == whole.diagnostics)
    }
  }

  @Test func `attributes without a blank between them are parted`() throws {
    let log = try read("<a x=\"1\"y='2'z=3><b c=\"&lt;\"d=\"4\"/><e/></a>")
    let spaced = try read("<a x=\"1\" y='2' z=\"3\"><b c=\"&lt;\" d=\"4\"/><e/></a>")
    #expect(log.text == spaced.text)
  }

  @Test func `a long section is read in linear time and has a limit`() throws {
    let text = String(repeating: "<p>word ]] é</p>\n", count: 20_000)
    let log = try read("<a><![CDATA[\(text)]]></a>")
    #expect(log.text.utf8.count > text.utf8.count)
    let long = String(repeating: "x", count: 11 << 20)
    #expect(throws: MarkupError("a single text is longer than 10 MB", line: 1, column: 10_485_773))
    {
      try read("<a><![CDATA[\(long)]]></a>")
    }
  }
}
