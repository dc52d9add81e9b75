// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CLibXML2
import Glibc

/// Drives libxml2's HTML parser and hands what it reports to a tree builder.
@safe struct HTMLEvents {
  let builder: UnsafeMutablePointer<HTMLTreeBuilder>
  private let wantsDiagnostics: Bool
  /// The sign that came alone as the last event: "&" or "<" that opens nothing the parser knows, or ";"
  /// where it ends a reference that was read here.
  var lone: UInt8 = 0
  private var tags = PointerCache<HTMLTag>(.unknown)
  private var names = PointerCache<HTMLAttributeName>(.other)

  /// What the parser finds wrong in one page is listed up to this number.
  private static let mostDiagnostics = 1000

  /// Parses a page in UTF-8 without a NUL, of at most 2 GB.
  static func run(
    _ utf8: UnsafeBufferPointer<UInt8>, into builder: inout HTMLTreeBuilder, diagnostics: Bool
  ) {
    LibXML2.prepare()
    guard let context = unsafe htmlNewParserCtxt() else { return }
    defer { unsafe htmlFreeParserCtxt(context) }
    unsafe withUnsafeMutablePointer(to: &builder) { builder in
      var events = unsafe HTMLEvents(builder: builder, wantsDiagnostics: diagnostics)
      unsafe withUnsafeMutablePointer(to: &events) { events in
        unsafe context.pointee._private = UnsafeMutableRawPointer(events)
        unsafe connect(context.pointee.sax)
        let options =
          HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue
          | HTML_PARSE_IGNORE_ENC.rawValue
        unsafe utf8.withMemoryRebound(to: CChar.self) { text in
          let document = unsafe htmlCtxtReadMemory(
            context, text.baseAddress, Int32(text.count), nil, "UTF-8",
            Int32(options))
          unsafe xmlFreeDoc(document)
        }
      }
    }
  }

  private init(builder: UnsafeMutablePointer<HTMLTreeBuilder>, wantsDiagnostics: Bool) {
    unsafe self.builder = builder
    self.wantsDiagnostics = wantsDiagnostics
  }

  private static func connect(_ sax: UnsafeMutablePointer<xmlSAXHandler>?) {
    guard let sax = unsafe sax else { return }
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElement = { context, name, attributes in
      unsafe HTMLEvents.withEvents(of: context) { unsafe $0.start(name, attributes, in: $1) }
    }
    unsafe handler.endElement = { context, _ in
      unsafe HTMLEvents.withEvents(of: context) {
        $0.lone = 0
        unsafe $0.builder.pointee.end(level: $1.pointee.nameNr)
      }
    }
    unsafe handler.comment = { context, text in
      unsafe HTMLEvents.withEvents(of: context) { events, _ in
        if let text = unsafe text { unsafe events.comment(text) }
      }
    }
    let text: charactersSAXFunc = { context, text, count in
      unsafe HTMLEvents.withEvents(of: context) { unsafe $0.text(text, count, in: $1) }
    }
    unsafe handler.characters = text
    unsafe handler.cdataBlock = text
    unsafe handler.ignorableWhitespace = text
    // Without a handler of its own the parser prints to standard error.
    unsafe handler.serror = { context, error in
      unsafe HTMLEvents.withEvents(of: context) { events, parser in
        if let error = unsafe error { unsafe events.repair(error.pointee, in: parser) }
      }
    }
    unsafe sax.pointee = handler
  }

  private static func withEvents(
    of context: UnsafeMutableRawPointer?, _ body: (inout HTMLEvents, htmlParserCtxtPtr) -> Void
  ) {
    guard let context = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self),
      let events = unsafe context.pointee._private?.assumingMemoryBound(to: HTMLEvents.self)
    else { return }
    unsafe body(&events.pointee, context)
  }

  private mutating func start(
    _ name: UnsafePointer<UInt8>?, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    in context: htmlParserCtxtPtr
  ) {
    guard let name = unsafe name else { return }
    lone = 0
    let level = unsafe context.pointee.nameNr
    unsafe builder.pointee.end(level: level)
    let bytes = unsafe UnsafeBufferPointer(start: name, count: strlen(name))
    var tag = unsafe tags.value(of: name) { unsafe HTMLTag(name: bytes) }
    // Browsers show what such a template holds in the place of the element around it.
    if tag == .template, unsafe Self.isShadowRoot(attributes) { tag = .div }
    var isOpened = true
    if !(unsafe builder.pointee.isRoot(tag)) {
      isOpened = unsafe builder.pointee.start(tag, name: bytes, level: level)
      if !isOpened, !tag.isRawText {
        // Too deep: the parser forgets the element too, or looking through its stack at every end
        // tag would take time in the square of the depth.
        unsafe context.pointee.nameNr = level - 1
        unsafe context.pointee.name = level > 1 ? context.pointee.nameTab[Int(level) - 2] : nil
      }
    }
    if var next = unsafe attributes {
      while let name = unsafe next.pointee {
        let value = unsafe next[1]
        unsafe attribute(name, value: value)
        unsafe next += 2
      }
    }
    if isOpened, !wantsDiagnostics {
      unsafe takeText(behind: name, tag, hasAttributes: attributes != nil, in: context)
    }
  }

  private mutating func attribute(_ name: UnsafePointer<UInt8>, value: UnsafePointer<UInt8>?) {
    let bytes = unsafe UnsafeBufferPointer(start: name, count: strlen(name))
    let known = unsafe names.value(of: name) { unsafe HTMLAttributeName(name: bytes) }
    let text = unsafe UnsafeBufferPointer(start: value, count: value.map { unsafe strlen($0) } ?? 0)
    unsafe builder.pointee.attribute(known, name: bytes, value: text)
  }

  mutating func text(
    _ text: UnsafePointer<UInt8>?, _ count: Int32, in context: htmlParserCtxtPtr
  ) {
    unsafe builder.pointee.end(level: context.pointee.nameNr + 1)
    var bytes = unsafe UnsafeBufferPointer(start: text, count: Int(count))
    if lone != 0 {
      unsafe bytes = repaired(bytes, next: context.pointee.input.map { unsafe $0.pointee.cur })
    }
    if bytes.count == 1, unsafe isUnread(bytes[0], in: context) { lone = unsafe bytes[0] }
    if let character = unsafe Self.characterOfReference(bytes) {
      unsafe character.withUnsafeBufferPointer { unsafe builder.pointee.text($0) }
    } else {
      unsafe builder.pointee.text(bytes)
    }
  }

  /// What "&#146;" stands for: a reference comes alone, and one to a C1 control means windows-1252.
  /// <https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state>
  private static func characterOfReference(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard text.count == 2, unsafe text[0] == 0xC2, unsafe text[1] < 0xA0 else { return nil }
    var character: [UInt8] = []
    UTF8Text.append(UInt32(Windows1252.c1[Int(unsafe text[1]) - 0x80]), to: &character)
    return character
  }

  func report(_ error: xmlError) {
    guard wantsDiagnostics, unsafe builder.pointee.diagnostics.count < Self.mostDiagnostics
    else { return }
    unsafe builder.pointee.diagnostics.append(LibXML2.diagnostic(of: error))
  }
}

/// Remembers what a name stands for by its address: libxml2 keeps each name once for a document.
struct PointerCache<Value> {
  private var slots: [(address: UInt, value: Value)]
  private static var mask: Int { 127 }

  init(_ empty: Value) {
    slots = Array(repeating: (0, empty), count: Self.mask + 1)
  }

  mutating func value(of name: UnsafePointer<UInt8>, orFind find: () -> Value) -> Value {
    let address = UInt(bitPattern: name)
    let slot = Int(truncatingIfNeeded: address ^ (address >> 7)) & Self.mask
    if slots[slot].address == address { return slots[slot].value }
    let value = find()
    slots[slot] = (address, value)
    return value
  }
}
