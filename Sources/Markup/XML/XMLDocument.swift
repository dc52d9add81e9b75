// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CLibXML2

/// A whole XML document in memory, to be asked with XPath. Not for documents that can be streamed.
@safe public final class XMLDocument {
  /// What was wrong and was repaired; empty for a document that was read strictly.
  public let diagnostics: [MarkupDiagnostic]
  let pointer: xmlDocPtr

  /// Reads a document. Nothing is loaded from elsewhere.
  /// - Parameters:
  ///   - bytes: The document in any encoding.
  ///   - recover: True to read it as it is found in the world: encodings are guessed and faults
  ///     repaired, as `XMLStream` does.
  /// - Throws: Where the document is not well-formed, or has no element at all.
  public init(_ bytes: [UInt8], recover: Bool = false) throws(MarkupError) {
    LibXML2.prepare()
    var bytes = bytes
    var faults: [MarkupDiagnostic] = []
    if recover { (bytes, faults) = try Self.repaired(bytes) }
    let sink = DiagnosticSink()
    guard let document = unsafe Self.parse(bytes, recover: recover, sink: sink) else {
      throw sink.firstError ?? MarkupError("the document holds no element")
    }
    unsafe pointer = unsafe document
    diagnostics = faults + sink.diagnostics
  }

  deinit { unsafe xmlFreeDoc(pointer) }

  private static func repaired(
    _ bytes: [UInt8]
  ) throws(MarkupError) -> ([UInt8], [MarkupDiagnostic]) {
    let text = TextDecoder.decode(bytes, family: .xml)
    let source = XMLRepairSource(MemorySource(text.utf8), aside: false)
    do {
      let repaired = try source.readAll(limit: Int(Int32.max) - 1)
      return (repaired, source.takeDiagnostics())
    } catch let error as MarkupError {
      throw error
    } catch {
      throw MarkupError("\(error)")
    }
  }

  /// libxml2's tree, which the caller frees; nil where there is none.
  private static func parse(_ bytes: [UInt8], recover: Bool, sink: DiagnosticSink) -> xmlDocPtr? {
    guard bytes.count < Int(Int32.max), let context = unsafe xmlNewParserCtxt() else { return nil }
    defer { unsafe xmlFreeParserCtxt(context) }
    unsafe context.pointee._private = sink.pointer
    unsafe context.pointee.sax.pointee.serror = DiagnosticSink.parserHandler
    var flags = XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue
    if recover { flags |= XML_PARSE_RECOVER.rawValue }
    let document = unsafe bytes.withUnsafeBytes { buffer in
      unsafe xmlCtxtReadMemory(
        context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil,
        recover ? "UTF-8" : nil, Int32(bitPattern: flags))
    }
    guard let document = unsafe document, unsafe xmlDocGetRootElement(document) != nil else {
      unsafe xmlFreeDoc(document)
      return nil
    }
    return unsafe document
  }

  /// The name of the root element.
  public var root: XMLName {
    guard let root = unsafe xmlDocGetRootElement(pointer) else { return XMLName(local: "") }
    let space = unsafe root.pointee.ns
    return XMLName(
      uri: unsafe space?.pointee.href.map { unsafe String(cString: $0) } ?? "",
      prefix: unsafe space?.pointee.prefix.map { unsafe String(cString: $0) } ?? "",
      local: unsafe String(cString: root.pointee.name))
  }
}
