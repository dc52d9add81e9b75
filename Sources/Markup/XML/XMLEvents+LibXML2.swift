// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CLibXML2

// What libxml2 calls.
extension XMLEvents {
  static let readCallback: xmlInputReadCallback = { events, buffer, count in
    guard let events = unsafe events?.assumingMemoryBound(to: XMLEvents.self),
      let buffer = unsafe buffer,
      count > 0
    else { return -1 }
    return unsafe events.pointee.read(
      into: UnsafeMutableRawBufferPointer(start: buffer, count: Int(count)))
  }

  static func connect(_ sax: UnsafeMutablePointer<xmlSAXHandler>?) {
    guard let sax = unsafe sax else { return }
    unsafe sax.pointee.startElementNs = { context, local, prefix, uri, _, _, count, _, fields in
      unsafe XMLEvents.with(context) { events, context in
        unsafe events.start(local, prefix, uri, XMLAttributes(fields, count: Int(count)), context)
      }
    }
    unsafe sax.pointee.endElementNs = { context, _, _, _ in
      unsafe XMLEvents.with(context) { unsafe $0.end($1) }
    }
    let characters: charactersSAXFunc = { context, text, count in
      unsafe XMLEvents.with(context) { unsafe $0.text(text, count, isCDATA: false, $1) }
    }
    unsafe sax.pointee.characters = characters
    unsafe sax.pointee.ignorableWhitespace = characters
    unsafe sax.pointee.cdataBlock = { context, text, count in
      unsafe XMLEvents.with(context) { unsafe $0.aside(text, count, $1) }
    }
    // Only entities whose text stands in the document itself come to be known: libxml2 reads the
    // file that an external one names as soon as entities are replaced.
    unsafe sax.pointee.entityDecl = { context, name, kind, publicID, systemID, content in
      if kind == XML_INTERNAL_GENERAL_ENTITY.rawValue
        || kind == XML_INTERNAL_PARAMETER_ENTITY.rawValue
      {
        unsafe xmlSAX2EntityDecl(context, name, kind, publicID, systemID, content)
      } else {
        unsafe XMLEvents.with(context) { unsafe $0.refuseEntity(name, $1) }
      }
    }
    unsafe sax.pointee.unparsedEntityDecl = nil
    unsafe sax.pointee.externalSubset = nil
    unsafe sax.pointee.resolveEntity = { _, _, _ in nil }
    unsafe sax.pointee.comment = nil
    unsafe sax.pointee.processingInstruction = nil
    unsafe sax.pointee.serror = { context, error in
      unsafe XMLEvents.with(context) {
        if let error = unsafe error { unsafe $0.report(error.pointee, $1) }
      }
    }
  }

  private static func with(
    _ context: UnsafeMutableRawPointer?, _ body: (inout XMLEvents, xmlParserCtxtPtr) -> Void
  ) {
    guard let context = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self),
      let events = unsafe context.pointee._private?.assumingMemoryBound(to: XMLEvents.self)
    else { return }
    unsafe body(&events.pointee, context)
  }

  private mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int32 {
    guard failure == nil else { return -1 }
    do {
      let count = try unsafe plain.repair.read(into: buffer)
      addDiagnostics()
      return Int32(count)
    } catch {
      failure = error
      return -1
    }
  }

  private mutating func start(
    _ local: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?,
    _ attributes: consuming XMLAttributes, _ context: xmlParserCtxtPtr
  ) {
    guard failure == nil, let local = unsafe local else { return }
    if untold > 0 { return unsafe noteTold(context) }
    unsafe endAbandoned(context)
    hasRoot = true
    let number = unsafe names.number(local, prefix, uri) { handler.identify($0) }
    open.append(number)
    for index in 0..<attributes.count { unsafe bytesGiven += attributes.utf8(index).count }
    guard unsafe isGrowthBounded(context) else { return }
    do {
      try handler.startElement(names.identity(of: number), attributes: attributes)
    } catch {
      unsafe stop(context, error)
    }
  }

  /// An element comes again that the handler knows; behind the last of them the document goes on.
  private mutating func noteTold(_ context: xmlParserCtxtPtr) {
    untold -= 1
    guard untold == 0 else { return }
    unsafe context.pointee.input.pointee.line = Int32(clamping: handedOver.line)
    // The parser still stands before the ">" of that tag.
    unsafe context.pointee.input.pointee.col = Int32(clamping: handedOver.column - 1)
  }

  /// The parser gives up an element whose start tag it cannot read to its end, and says nothing of it.
  private mutating func endAbandoned(_ context: xmlParserCtxtPtr) {
    // The text of an entity has a parser of its own, which knows only the elements inside it.
    guard unsafe context == document else { return }
    let depth = Int(unsafe context.pointee.nameNr)
    while failure == nil, open.count > depth { endInnermost() }
  }

  private mutating func end(_ context: xmlParserCtxtPtr) {
    unsafe endAbandoned(context)
    endInnermost()
    if failure != nil { unsafe xmlStopParser(context) }
  }

  private mutating func endInnermost() {
    guard failure == nil, let number = open.popLast() else { return }
    do {
      try handler.endElement(names.identity(of: number))
    } catch {
      failure = failure ?? error
    }
  }

  private mutating func text(
    _ text: UnsafePointer<UInt8>?, _ count: Int32, isCDATA: Bool, _ context: xmlParserCtxtPtr
  ) {
    guard failure == nil, count > 0 else { return }
    unsafe endAbandoned(context)
    bytesGiven += Int(count)
    guard unsafe isGrowthBounded(context) else { return }
    do {
      try unsafe handler.characters(
        UnsafeBufferPointer(start: text, count: Int(count)), isCDATA: isCDATA)
    } catch {
      unsafe stop(context, error)
    }
  }

  /// A CDATA section of the repaired document is the number of a text that went past the parser.
  private mutating func aside(
    _ text: UnsafePointer<UInt8>?, _ count: Int32, _ context: xmlParserCtxtPtr
  ) {
    var number = 0
    let digits = unsafe UnsafeBufferPointer(start: text, count: Int(count))
    for index in digits.indices {
      let digit = unsafe digits[index]
      if digit >= 0x30 { number = number &* 10 &+ Int(digit &- 0x30) }
    }
    guard let aside = plain.repair.takeAside(number) else { return }
    unsafe aside.bytes.withUnsafeBufferPointer {
      unsafe self.text($0.baseAddress, Int32($0.count), isCDATA: aside.isCDATA, context)
    }
  }

  /// Without entities a document gives less than it holds, so the surplus is theirs.
  private mutating func isGrowthBounded(_ context: xmlParserCtxtPtr) -> Bool {
    guard bytesGiven > plain.repair.bytesRead + options.mostEntityGrowth else { return true }
    let limit = options.mostEntityGrowth >> 20
    unsafe stop(
      context,
      MarkupError(
        "entities grow beyond \(limit) MB", line: Int(xmlSAX2GetLineNumber(context)),
        column: Int(xmlSAX2GetColumnNumber(context))))
    return false
  }

  private mutating func refuseEntity(_ name: UnsafePointer<UInt8>?, _ context: xmlParserCtxtPtr) {
    let name = unsafe name.map { unsafe String(cString: $0) } ?? ""
    unsafe add(
      MarkupDiagnostic(
        .error, line: Int(xmlSAX2GetLineNumber(context)),
        column: Int(xmlSAX2GetColumnNumber(context)),
        message: "the entity '\(name)' stands outside the document and is not loaded"))
  }

  /// Stops the parse and frees the parser's input: what an event points to is gone from here on.
  private mutating func stop(_ context: xmlParserCtxtPtr, _ error: any Error) {
    if failure == nil { failure = error }
    unsafe xmlStopParser(context)
  }

  private mutating func report(_ error: xmlError, _ context: xmlParserCtxtPtr) {
    guard failure == nil else { return }
    var diagnostic = unsafe LibXML2.diagnostic(of: error)
    if let limit = unsafe LibXML2.exceededLimit(error) {
      // The parser still looks at its input when it reports a fault, so that it cannot be stopped
      // here. It hears of it when it asks for more to read.
      failure = MarkupError(limit, line: diagnostic.line, column: diagnostic.column)
      unsafe context.pointee.disableSAX = 1
      return
    }
    // Said better, and once, at the end.
    if unsafe UInt32(bitPattern: error.code) == XML_ERR_TAG_NOT_FINISHED.rawValue { return }
    if diagnostic.severity == .fatal { diagnostic.severity = .error }
    add(diagnostic)
  }
}
