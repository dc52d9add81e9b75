// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CLibXML2

/// Reads an XML document from front to back without keeping it.
///
/// Faults are repaired where that can be done and reported as diagnostics. Nothing is loaded from
/// elsewhere: no external entity, no DTD, no network. What the document's own entities add is bounded.
public enum XMLStream {
  /// libxml2's own bound on nesting.
  static let deepestNesting = 256

  /// Reads a document and hands its events to `handler`.
  ///
  /// - Parameters:
  ///   - source: The document in UTF-8; what it says of its encoding is ignored.
  ///   - handler: Takes the events, on this thread, before this function returns.
  ///   - options: Bounds.
  /// - Throws: What the source or the handler throws; `MarkupError` for a document without any
  ///   element, one nested too deep, a single text that is too long, or entities that grow too large.
  public static func parse(
    _ source: any ByteSource, handler: any XMLStreamHandler,
    options: XMLStreamOptions = XMLStreamOptions()
  ) throws {
    LibXML2.prepare()
    var events = XMLEvents(source: source, handler: handler, options: options)
    try unsafe withUnsafeMutablePointer(to: &events) { events in
      guard
        let context = unsafe xmlCreateIOParserCtxt(
          nil, nil, XMLEvents.readCallback, nil, UnsafeMutableRawPointer(events),
          XML_CHAR_ENCODING_UTF8)
      else { throw MarkupError("there is no memory left to read the document") }
      defer { unsafe free(context) }
      unsafe context.pointee._private = UnsafeMutableRawPointer(events)
      let flags =
        XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue
        | XML_PARSE_IGNORE_ENC.rawValue
      unsafe xmlCtxtUseOptions(context, Int32(bitPattern: flags))
      unsafe XMLEvents.connect(context.pointee.sax)
      try unsafe XMLEvents.run(events, context)
    }
  }

  private static func free(_ context: xmlParserCtxtPtr) {
    unsafe xmlFreeDoc(context.pointee.myDoc)
    unsafe context.pointee.myDoc = nil
    unsafe xmlFreeParserCtxt(context)
  }
}
