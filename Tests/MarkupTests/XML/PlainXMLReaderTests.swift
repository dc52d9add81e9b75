// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import Testing

/// A document as it is, and so that libxml2 reads all of it: that is what an entity of its own takes.
private func readings(_ root: String) throws -> (plain: EventLog, full: EventLog) {
  (try read(root), try read("<!DOCTYPE a [<!ENTITY own 'x'>]>\n" + root))
}

private func expectAgreement(_ root: String) throws {
  let (plain, full) = try readings(root)
  #expect(plain.text == full.text, "\(root)")
  #expect(plain.names == full.names, "\(root)")
  #expect(plain.lines == full.lines.map { $0 - 1 }, "\(root)")
  let faults = (
    plain.diagnostics.map(\.message).sorted(), full.diagnostics.map(\.message).sorted()
  )
  #expect(faults.0 == faults.1, "\(root)")
}

@Suite struct `Reading plain XML without libxml2` {
  @Test(arguments: [
    "<a xmlns='http://a/b' xmlns:p='urn:p'><p:b p:c='1' c='2' xml:lang='en'/><b xmlns=''/></a>",
    "<a b = \"1\"\n c\t=\r\n'd\te\r\nf&#10;g&amp;&lt;&eacute;&#x20AC;'>x</a >",
    "<a>x\r\ny\rz&amp;&nbsp;&#8364;&foo; & < ]]> ！\u{FFFE}\u{1}</a>",
    "<a><![CDATA[]]]><b><![CDATA[\r\nx\ry]] ]>]]></b><![CDATA[]]></a>",
    "<a><!-- x --><?y z?><b>x<br>y</b><c></B></a><d/>",
    "<a b='！\u{FFFD}' c='d<e>f'/>",
  ]) func `what is plain is read as libxml2 reads it`(root: String) throws {
    try expectAgreement(root)
  }

  // The first tag that is not plain goes to libxml2, which has to know what is open by then.
  @Test(arguments: [
    "<a>\n<b xmlns='http://a/b' xmlns:p='urn:p'>\n<p:c/><q:d e='f'/>\n<p:g/></b>\n<h/></a>",
    "<a>\n<b c='1' c='2'><d/></b>\n<e f=g h><i></b></a>",
    "<a>\n<b xmlns:p='urn:x' xmlns:q='urn:x' p:c='1' q:c='2'/>\n<d/></a>",
    "<a>\n<é>x</é>\n<x:y:z/><:w/></a>",
    "<a>\n<b xmlns='no address'/>\n<c xmlns:xml='urn:x'/><d xml:space='odd'/></a>",
    "<a>\n<b c='1'd='2'>x</b>\n<e/>",
  ]) func `what is not plain is read as if libxml2 had read all of it`(root: String) throws {
    try expectAgreement(root)
  }

  @Test func `faults behind the first tag that is not plain keep their places`() throws {
    let log = try read("<a>\n<b>\n<p:c/><p:d/>\n<p:e/></b></a>")
    #expect(
      log.diagnostics.map(\.description) == [
        "3:5: error: Namespace prefix p on c is not defined",
        "3:11: error: Namespace prefix p on d is not defined",
        "4:5: error: Namespace prefix p on e is not defined",
      ])
  }

  @Test func `a fault is told between what came before it and what comes after`() throws {
    final class Order: XMLStreamHandler {
      var events: [String] = []
      func identify(_ name: XMLName) -> Int { 0 }
      func startElement(_ name: Int, attributes: borrowing XMLAttributes) {
        events.append("start")
      }
      func endElement(_ name: Int) { events.append("end") }
      func characters(_ utf8: UnsafeBufferPointer<UInt8>, isCDATA: Bool) {}
      func diagnostic(_ diagnostic: MarkupDiagnostic) { events.append(diagnostic.message) }
    }
    let order = Order()
    try XMLStream.parse(
      MemorySource(Array("<a><b/>&foo;<b/></a>".utf8)), handler: order)
    let fault = "the entity 'foo' is unknown"
    #expect(order.events == ["start", "start", "end", fault, "start", "end", "end"])
  }

  @Test func `tags of any length are read`() throws {
    for length in [1_000, 65_000, 66_000, 200_000] {
      let value = String(repeating: "x", count: length)
      let text = String(repeating: "word ", count: 13_000)
      #expect(
        try read("<a>\(text)<b c='\(value)&lt;'/></a>").text
          == "<a>\(text)<b c='\(value)<'></b></a>")
    }
  }

  @Test func `documents at random are read as libxml2 reads them`() throws {
    let parts = [
      "<a>", "</a>", "<b x='1'>", "</b>", "<b/>", "<p:c p:d='e'>", "</p:c>", "<d xmlns:p='urn:p'>",
      "</d>", "<e xmlns='http://x/y'>", "</e>", "<e xmlns=''>", "\n", "\r\n", "text", "é",
      "！",
      "&amp;", "&nbsp;", "&#8364;", "&foo;", "& ", "]]>", "<![CDATA[", "<!-- x -->", "\u{1}",
      "<f a='&amp;&quot;x\n y\t'  c = \"d<e\" />", "<f a=b>", "<f a='1' a='2'/>", "<", ">",
    ]
    var state: UInt64 = 7
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<2_000 {
      let inside = (0...random(20)).map { _ in parts[random(parts.count)] }.joined()
      try expectAgreement("<r>\(inside)</r>")
    }
  }
}
