// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import Testing

@Suite struct `Asking with XPath` {
  private let xml = Array(
    "<n:news xmlns:n='urn:n'><n:p id='1'>One</n:p><n:p id='2'>Two &amp; three</n:p></n:news>".utf8)

  @Test func `values come out by kind`() throws {
    let document = try XMLDocument(xml)
    let names = ["x": "urn:n"]
    #expect(document.root == XMLName(uri: "urn:n", prefix: "n", local: "news"))
    #expect(try document.xpath("//x:p", namespaces: names) == .strings(["One", "Two & three"]))
    #expect(try document.xpath("//x:p/@id", namespaces: names) == .strings(["1", "2"]))
    #expect(try document.xpath("//x:none", namespaces: names) == .strings([]))
    #expect(try document.xpath("count(//x:p)", namespaces: names) == .number(2))
    #expect(try document.xpath("string(//x:p)", namespaces: names) == .string("One"))
    #expect(try document.xpath("//x:p = 'One'", namespaces: names) == .boolean(true))
  }

  @Test func `what is no expression is refused`() throws {
    let document = try XMLDocument(xml)
    #expect(
      throws: MarkupError("'//x:p' is no XPath expression: it has a prefix without a namespace")
    ) {
      try document.xpath("//x:p")
    }
    #expect(throws: MarkupError("'//[' is no XPath expression: it goes wrong at character 3")) {
      try document.xpath("//[")
    }
    #expect(throws: MarkupError("'no()' is no XPath expression: it has an unknown function")) {
      try document.xpath("no()")
    }
  }

  @Test func `strict reading refuses what lenient reading repairs`() throws {
    let broken = Array("<a>\n<b>AT&T <c>&eacute;</b><![CDATA[]]]]></a>".utf8)
    #expect(throws: MarkupError("xmlParseEntityRef: no name", line: 2, column: 6)) {
      try XMLDocument(Array("<a>\n<b>A& </b></a>".utf8))
    }
    let document = try XMLDocument(broken, recover: true)
    #expect(try document.xpath("string(/a)") == .string("\nAT&T é]]"))
    #expect(document.diagnostics.map(\.line) == [2, 2])
    #expect(throws: MarkupError.self) { try XMLDocument([]) }
  }
}
