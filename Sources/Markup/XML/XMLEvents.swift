// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CLibXML2

/// What stands between a document and a handler: `PlainXMLReader` as far as that goes, then libxml2.
@safe struct XMLEvents {
  var plain: PlainXMLReader
  let handler: any XMLStreamHandler
  let options: XMLStreamOptions
  var names = XMLNameNumbers()
  var open: [Int] = []
  /// The parser of the document itself, once it is libxml2 that reads.
  var document: xmlParserCtxtPtr?
  /// How many elements that are open libxml2 has yet to be told of.
  var untold = 0
  /// Where in the document it goes on behind them.
  var handedOver = (line: 1, column: 1)
  var hasRoot = false
  var failure: (any Error)?
  private var diagnosticCount = 0
  private var lastDiagnostic: MarkupDiagnostic?
  var bytesGiven = 0

  init(source: any ByteSource, handler: any XMLStreamHandler, options: XMLStreamOptions) {
    plain = PlainXMLReader(source)
    self.handler = handler
    self.options = options
    plain.repair.readsOn = options.readsOn
  }

  /// Gives the buffers back; nothing may be called after this.
  func free() { plain.free() }

  /// Where the reading is.
  var position: (line: Int, column: Int) {
    mutating get {
      guard let document = unsafe document else { return plain.position }
      return unsafe (Int(xmlSAX2GetLineNumber(document)), Int(xmlSAX2GetColumnNumber(document)))
    }
  }

  /// Parses the whole document.
  ///
  /// Static, since handlers ask for the position while this runs, and the parser's callbacks change
  /// the events.
  static func run(_ events: UnsafeMutablePointer<XMLEvents>) throws {
    let handler = unsafe events.pointee.handler
    let locator = unsafe XMLLocator(events)
    defer { locator.end() }
    handler.begin(locator)
    if try unsafe readPlain(events, handler) { return try unsafe events.pointee.finish() }
    LibXML2.prepare()
    guard
      let context = unsafe xmlCreateIOParserCtxt(
        nil, nil, readCallback, nil, UnsafeMutableRawPointer(events), XML_CHAR_ENCODING_UTF8)
    else { throw MarkupError("there is no memory left to read the document") }
    defer {
      unsafe events.pointee.document = nil
      unsafe xmlFreeDoc(context.pointee.myDoc)
      unsafe context.pointee.myDoc = nil
      unsafe xmlFreeParserCtxt(context)
    }
    unsafe context.pointee._private = UnsafeMutableRawPointer(events)
    let flags =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue
      | XML_PARSE_IGNORE_ENC.rawValue
    unsafe xmlCtxtUseOptions(context, Int32(bitPattern: flags))
    unsafe connect(context.pointee.sax)
    unsafe events.pointee.untold = events.pointee.plain.handOver()
    unsafe events.pointee.handedOver = events.pointee.position
    unsafe events.pointee.document = unsafe context
    unsafe xmlParseDocument(context)
    try unsafe events.pointee.finish()
  }

  /// Reads on as long as the document is plain; false where libxml2 has to go on.
  private static func readPlain(
    _ events: UnsafeMutablePointer<XMLEvents>, _ handler: any XMLStreamHandler
  ) throws -> Bool {
    while true {
      let piece = try unsafe events.pointee.plain.next()
      if unsafe !events.pointee.plain.repair.diagnostics.isEmpty {
        unsafe events.pointee.addDiagnostics()
      }
      switch piece {
      case .start:
        let identity = unsafe events.pointee.startPlain()
        let attributes = unsafe XMLAttributes(
          events.pointee.plain.fields, count: events.pointee.plain.attributeCount)
        try handler.startElement(identity, attributes: attributes)
      case .end:
        guard let number = unsafe events.pointee.open.popLast() else { continue }
        try handler.endElement(unsafe events.pointee.names.identity(of: number))
      case .text(let isCDATA):
        try unsafe handler.characters(events.pointee.plain.text, isCDATA: isCDATA)
      case .unusual: return false
      case .finish: return true
      }
    }
  }

  /// The handler's number for the element that begins.
  private mutating func startPlain() -> Int {
    let element = plain.element
    let version = plain.declarations.version
    if plain.names.entries[element].declarations != version {
      let entry = plain.names.entries[element]
      let number = unsafe names.number(
        entry.local, plain.names.text(entry.prefix), plain.names.text(plain.namespace)
      ) { handler.identify($0) }
      plain.names.note(
        element, number: number, identity: names.identity(of: number), declarations: version)
      hasRoot = true
    }
    open.append(plain.names.entries[element].number)
    return plain.names.entries[element].identity
  }

  mutating func addDiagnostics() {
    let found = plain.repair.diagnostics
    plain.repair.diagnostics = []
    for diagnostic in found { add(diagnostic) }
  }

  private mutating func finish() throws {
    if let failure { throw failure }
    if let innermost = open.last {
      let (line, column) = position
      handler.diagnostic(
        MarkupDiagnostic(
          .fatal, line: line, column: column,
          message: "the document ends inside <\(names.name(of: innermost))>"))
    }
    let hidden = diagnosticCount - options.mostDiagnostics
    if hidden > 0 {
      handler.diagnostic(
        MarkupDiagnostic(.error, line: 0, column: 0, message: "\(hidden) more faults"))
    }
    guard hasRoot else { throw MarkupError("the document holds no element") }
  }

  /// Hands a fault on, one that comes twice in a row once.
  mutating func add(_ diagnostic: MarkupDiagnostic) {
    guard diagnostic != lastDiagnostic else { return }
    lastDiagnostic = diagnostic
    diagnosticCount += 1
    if diagnosticCount <= options.mostDiagnostics { handler.diagnostic(diagnostic) }
  }
}
