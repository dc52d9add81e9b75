// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CLibXML2
import Glibc

/// A W3C XML Schema or a RELAX NG grammar (XML syntax), compiled once for many documents.
///
/// Which of the two it is shows in its root element. What it includes is read from files beside it,
/// never from the network.
///
/// `@unchecked Sendable`: a schema is only read once it is compiled, as lxml shares it between threads;
/// what validation changes lies in a context of each document's own.
@safe public final class XMLSchemaValidator: @unchecked Sendable {
  /// The two languages.
  public enum Language: String, Sendable, Hashable {
    /// W3C XML Schema 1.0. <https://www.w3.org/TR/xmlschema-1/>
    case xmlSchema
    /// RELAX NG in XML syntax. <https://relaxng.org/spec-20011203.html>
    case relaxNG
  }

  /// The language of the schema.
  public let language: Language
  private let schema: xmlSchemaPtr?
  private let grammar: xmlRelaxNGPtr?

  /// Types of the standard are set up on first use, which must not happen in two threads at once.
  private static let hasTypes: Bool = {
    xmlSchemaInitTypes()
    return xmlRelaxNGInitTypes() == 0
  }()

  /// Compiles the schema in a file.
  /// - Throws: Where the file cannot be read, is no schema, or has a fault.
  public init(contentsOf path: String) throws(MarkupError) {
    LibXML2.prepare()
    guard Self.hasTypes else { throw MarkupError("there is no memory for the types of schemas") }
    language = try Self.language(ofFile: path)
    let sink = DiagnosticSink()
    // What reads files and patterns knows of no sink, and would speak to standard error.
    unsafe xmlSetStructuredErrorFunc(sink.pointer, DiagnosticSink.handler)
    defer { xmlSetStructuredErrorFunc(nil, nil) }
    unsafe schema =
      language == .xmlSchema ? unsafe Self.compileSchema(xmlSchemaNewParserCtxt(path), sink) : nil
    unsafe grammar =
      language == .relaxNG ? unsafe Self.compileGrammar(xmlRelaxNGNewParserCtxt(path), sink) : nil
    guard unsafe schema != nil || grammar != nil else { throw Self.fault(sink) }
  }

  /// Compiles a schema in memory, which has no folder to include others from.
  /// - Throws: Where it is no schema, or has a fault.
  public init(_ bytes: [UInt8]) throws(MarkupError) {
    LibXML2.prepare()
    guard Self.hasTypes else { throw MarkupError("there is no memory for the types of schemas") }
    language = try Self.language(of: bytes)
    let sink = DiagnosticSink()
    unsafe xmlSetStructuredErrorFunc(sink.pointer, DiagnosticSink.handler)
    defer { xmlSetStructuredErrorFunc(nil, nil) }
    let isSchema = language == .xmlSchema
    let compiled = unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      let count = Int32(buffer.count)
      return unsafe (
        schema: isSchema
          ? Self.compileSchema(xmlSchemaNewMemParserCtxt(start, count), sink) : nil,
        grammar: isSchema
          ? nil : Self.compileGrammar(xmlRelaxNGNewMemParserCtxt(start, count), sink)
      )
    }
    unsafe schema = unsafe compiled.schema
    unsafe grammar = unsafe compiled.grammar
    guard unsafe schema != nil || grammar != nil else { throw Self.fault(sink) }
  }

  deinit {
    unsafe xmlSchemaFree(schema)
    unsafe xmlRelaxNGFree(grammar)
  }

  /// What is wrong with a document; empty for a valid one.
  ///
  /// A document that is not well-formed has only that reported, as `fatal`. Faults against the schema
  /// are `error`, with the path of the element, the line that its start tag ends in, and the column it
  /// begins at.
  public func validate(_ bytes: [UInt8]) -> [MarkupDiagnostic] {
    let document: XMLDocument
    do {
      document = try XMLDocument(bytes)
    } catch {
      return [
        MarkupDiagnostic(
          .fatal, line: error.line ?? 0, column: error.column ?? 0, message: error.message)
      ]
    }
    let sink = DiagnosticSink()
    switch language {
    case .xmlSchema: unsafe checkSchema(document.pointer, sink)
    case .relaxNG: unsafe checkGrammar(document.pointer, sink)
    }
    unsafe sink.addPlaces(in: document.pointer, from: bytes)
    withExtendedLifetime(document) {}
    return sink.diagnostics.map { fault in
      var fault = fault
      fault.message = Self.withoutNamespaces(fault.message)
      return fault
    }
  }
}

extension XMLSchemaValidator {
  /// Why a schema could not be compiled.
  private static func fault(_ sink: DiagnosticSink) -> MarkupError {
    sink.compilingError.map {
      MarkupError(withoutNamespaces($0.message), line: $0.line, column: $0.column)
    } ?? MarkupError("the schema cannot be compiled")
  }

  private static func language(ofFile path: String) throws(MarkupError) -> Language {
    guard let file = unsafe fopen(path, "rb") else {
      let reason = unsafe String(cString: strerror(errno))
      throw MarkupError("the schema '\(path)' cannot be read: \(reason)")
    }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = unsafe fread(buffer.baseAddress, 1, buffer.count, file)
      }
      if piece.isEmpty { break }
      bytes += piece
    }
    return try language(of: bytes)
  }

  private static func language(of bytes: [UInt8]) throws(MarkupError) -> Language {
    let root = try XMLDocument(bytes).root
    switch root.uri {
    case "http://www.w3.org/2001/XMLSchema": return .xmlSchema
    case "http://relaxng.org/ns/structure/1.0": return .relaxNG
    default:
      throw MarkupError(
        "<\(root.qualified)> is the root of neither an XML Schema nor a RELAX NG grammar")
    }
  }

  private static func compileSchema(
    _ parser: xmlSchemaParserCtxtPtr?, _ sink: DiagnosticSink
  ) -> xmlSchemaPtr? {
    guard let parser = unsafe parser else { return nil }
    defer { unsafe xmlSchemaFreeParserCtxt(parser) }
    unsafe xmlSchemaSetParserStructuredErrors(parser, DiagnosticSink.handler, sink.pointer)
    return unsafe xmlSchemaParse(parser)
  }

  private static func compileGrammar(
    _ parser: xmlRelaxNGParserCtxtPtr?, _ sink: DiagnosticSink
  ) -> xmlRelaxNGPtr? {
    guard let parser = unsafe parser else { return nil }
    defer { unsafe xmlRelaxNGFreeParserCtxt(parser) }
    unsafe xmlRelaxNGSetParserStructuredErrors(parser, DiagnosticSink.handler, sink.pointer)
    return unsafe xmlRelaxNGParse(parser)
  }

  private func checkSchema(_ document: xmlDocPtr, _ sink: DiagnosticSink) {
    guard let validator = unsafe xmlSchemaNewValidCtxt(schema) else { return }
    defer { unsafe xmlSchemaFreeValidCtxt(validator) }
    unsafe xmlSchemaSetValidStructuredErrors(validator, DiagnosticSink.handler, sink.pointer)
    unsafe xmlSchemaValidateDoc(validator, document)
  }

  private func checkGrammar(_ document: xmlDocPtr, _ sink: DiagnosticSink) {
    guard let validator = unsafe xmlRelaxNGNewValidCtxt(grammar) else { return }
    defer { unsafe xmlRelaxNGFreeValidCtxt(validator) }
    unsafe xmlRelaxNGSetValidStructuredErrors(validator, DiagnosticSink.handler, sink.pointer)
    unsafe xmlRelaxNGValidateDoc(validator, document)
  }

  /// libxml2 writes names as '{http://iptc.org/std/nar/2006-10-01/}headline': too long to read.
  private static func withoutNamespaces(_ message: String) -> String {
    var text = ""
    var rest = message[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      // The set of an enumeration stands in such brackets, too, with its values in quotes.
      let isNamespace = rest[open..<close].contains(":") && !rest[open..<close].contains("'")
      if !isNamespace { text += rest[open...close] }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
