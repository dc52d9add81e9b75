// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import Testing

/// Writes events down as text: "<a x='1'>text</a>".
final class EventLog: XMLStreamHandler {
  var names: [XMLName] = []
  var text = ""
  var diagnostics: [MarkupDiagnostic] = []
  var locator: XMLLocator?
  var lines: [Int] = []
  var stopAt: String?
  private var isInCDATA = false
  struct Stopped: Error {}

  func begin(_ locator: XMLLocator) { self.locator = locator }
  func identify(_ name: XMLName) -> Int {
    names.append(name)
    return names.count - 1
  }
  func startElement(_ name: Int, attributes: borrowing XMLAttributes) throws {
    if names[name].local == stopAt { throw Stopped() }
    isInCDATA = false
    text += "<\(names[name].qualified)"
    for index in 0..<attributes.count {
      text += " \(attributes.name(index).qualified)='\(attributes.value(index))'"
    }
    text += ">"
    lines.append(locator?.line ?? -1)
  }
  func endElement(_ name: Int) {
    isInCDATA = false
    text += "</\(names[name].qualified)>"
  }
  func characters(_ utf8: UnsafeBufferPointer<UInt8>, isCDATA: Bool) {
    let piece = unsafe String(decoding: utf8, as: UTF8.self)
    // A section may come in several pieces.
    if isCDATA, isInCDATA { text.removeLast() }
    text += isCDATA ? isInCDATA ? "\(piece)]" : "[\(piece)]" : piece
    isInCDATA = isCDATA
  }
  func diagnostic(_ diagnostic: MarkupDiagnostic) { diagnostics.append(diagnostic) }
}

func read(_ xml: String) throws -> EventLog { try read(bytes: Array(xml.utf8)) }
func read(bytes: [UInt8]) throws -> EventLog {
  let log = EventLog()
  try XMLStream.parse(MemorySource(bytes), handler: log, options: XMLStreamOptions())
  return log
}

@Suite struct `Streaming XML` {
  @Test func `events come in document order with their names and lines`() throws {
    let log = try read(
      "<?xml version='1.0' encoding='iso-8859-1'?>\n<a x='1' m:y='2' xmlns:m='urn:m'>\n<m:b>é</m:b><![CDATA[<&]]></a>"
    )
    #expect(log.text == "<a x='1' m:y='2'>\n<m:b>é</m:b>[<&]</a>")
    #expect(log.names == [XMLName(local: "a"), XMLName(uri: "urn:m", prefix: "m", local: "b")])
    #expect(log.lines == [2, 3])
    #expect(log.diagnostics.isEmpty)
    #expect(log.locator?.line == 0)
  }

  @Test func `a prefix that was never declared stays in the name`() throws {
    let log = try read("<a><media:b media:c='1'/></a>")
    #expect(log.text == "<a><media:b media:c='1'></media:b></a>")
    #expect(log.names.last == XMLName(prefix: "media", local: "b"))
  }

  @Test func `a document that breaks off delivers what came before`() throws {
    let log = try read("<a>\n<b>one</b><c>two")
    #expect(log.text == "<a>\n<b>one</b><c>two")
    #expect(log.diagnostics.last?.description == "2:17: fatal: the document ends inside <c>")
  }

  @Test func `an error of the handler stops the parse`() {
    let log = EventLog()
    log.stopAt = "b"
    #expect(throws: EventLog.Stopped.self) {
      try XMLStream.parse(
        MemorySource(Array("<a><b/><c/></a>".utf8)), handler: log, options: XMLStreamOptions())
    }
    #expect(log.text == "<a>")
  }

  @Test func `nesting is bounded`() {
    let deep = (0..<100_000).map { "<d\($0)>" }.joined()
    #expect(throws: MarkupError("nesting deeper than 256 levels", line: 1, column: 1433)) {
      try read(deep)
    }
  }

  @Test func `entities are bounded`() throws {
    var bomb = "<!DOCTYPE a [<!ENTITY e0 'ha'>"
    for level in 1...20 {
      bomb += "<!ENTITY e\(level) '&e\(level - 1);&e\(level - 1);&e\(level - 1);'>"
    }
    bomb += "]><a>&e20;</a>"
    #expect(throws: MarkupError.self) { try read(bomb) }
    let big = String(repeating: "x", count: 100_000)
    let quadratic =
      "<!DOCTYPE a [<!ENTITY e '\(big)'>]><a>" + String(repeating: "&e;", count: 100_000) + "</a>"
    #expect(throws: MarkupError.self) { try read(quadratic) }
    #expect(try read("<!DOCTYPE a [<!ENTITY e 'x'>]><a b='&e;'>&e;</a>").text == "<a b='x'>x</a>")
  }

  @Test func `nothing is loaded from elsewhere`() throws {
    let log = try read("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>x&e;y</a>")
    #expect(log.text == "<a>x&e;y</a>")
    #expect(
      log.diagnostics.first?.message
        == "the entity 'e' stands outside the document and is not loaded")
    let parameter = try read(
      "<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///etc/passwd'>%p;]><a>x</a>")
    #expect(parameter.text == "<a>x</a>")
    #expect(try read("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a>x</a>").text == "<a>x</a>")
  }

  @Test func `an element whose tag cannot be read ends all the same`() throws {
    // "\u{2014}" may stand in no name, which only the parser knows.
    let log = try read("<a><b x=\"1\" \u{2014}y=\"2\"><c/></b><d/></a>")
    #expect(log.text.contains("</b>"))
    #expect(log.text.hasSuffix("</a>"))
    let starts = log.text.split(separator: "<").count { !$0.hasPrefix("/") }
    let ends = log.text.split(separator: "<").count { $0.hasPrefix("/") }
    #expect(starts == ends, "\(log.text)")
  }

  @Test func `a document without an element is refused`() {
    #expect(throws: MarkupError("the document holds no element")) { try read("") }
    #expect(throws: MarkupError("the document holds no element")) { try read("just text") }
  }
}
