// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
public import NewsModel
import Readers
public import Validation

/// Checks documents against a template: an XML Schema, a RELAX NG grammar or a JSON Schema.
///
/// The template is compiled once, for documents on any number of threads.
public final class DocumentValidator: Sendable {
  private enum Template {
    case xml(SchemaTemplate)
    case json(JSONSchemaTemplate)
  }

  private static let sizeLimit = 1 << 28

  private let template: Template

  /// Compiles the template in a file; its content says what it is.
  ///
  /// What a JSON Schema refers to is looked for in the folder that it lies in, and nowhere else.
  /// - Parameters:
  ///   - path: The file.
  ///   - checksFormats: Whether a JSON Schema's `format` is checked; by the standard it only describes.
  /// - Throws: `ReadError` where it cannot be read or is none of the three.
  public init(template path: String, checksFormats: Bool = false) throws(ReadError) {
    do {
      // The system's own words on a missing file are clearer than the parser's.
      let bytes = try FileSource(path: path).readAll(limit: Self.sizeLimit)
      if JSONSchemaTemplate.isOne(bytes) {
        let folder = SchemaFolder(of: path, holding: bytes)
        template = .json(
          try JSONSchemaTemplate(
            bytes, address: folder.fileName, checksFormats: checksFormats, fetch: folder.bytes))
      } else {
        template = .xml(try SchemaTemplate(contentsOf: path))
      }
    } catch let fault as ReadError {
      throw fault
    } catch {
      var fault = ReadError(reading: error)
      while fault.what.hasSuffix(".") { fault.what.removeLast() }
      fault.advice = Self.advice(on: fault.what)
      throw fault
    }
  }

  /// What to do about a schema for XML that cannot be used.
  private static func advice(on what: String) -> String {
    if what.contains("is the root of neither") || what.contains("'<' not found") {
      return "give an XML Schema, a RELAX NG grammar or a JSON Schema"
    }
    return what.contains("is not among the local files")
      ? "put it there, for nothing is read from the network" : "mend the schema"
  }

  /// What is wrong with an input; empty for a valid one.
  ///
  /// - Throws: `ReadError` where it cannot be read.
  public func findings(in input: BatchInput) throws -> [Finding] {
    findings(in: try Self.read(input), name: input.name)
  }

  /// What is wrong with a document; empty for a valid one.
  ///
  /// - Parameters:
  ///   - bytes: The whole document.
  ///   - name: Its name, for what goes by endings.
  /// - Returns: The findings, in document order.
  public func findings(in bytes: [UInt8], name: String) -> [Finding] {
    switch template {
    case .xml(let schema): schema.validate(bytes)
    case .json(let schema): schema.validate(bytes)
    }
  }

  /// Whether a file of JSON Lines holds a document a line.
  var takesLines: Bool {
    switch template {
    case .xml: false
    case .json: true
    }
  }

  /// The bytes of an input, unpacked.
  static func read(_ input: BatchInput) throws -> [UInt8] {
    try read(input.open(), name: input.name)
  }

  /// The bytes of a source, unpacked.
  static func read(_ source: any ByteSource, name: String) throws -> [UInt8] {
    let packed = try PeekedSource(source, peek: 3)
    let gzip = GzipSource.isGzip(packed.prefix) ? GzipSource(packed) : nil
    let bytes = try ReaderInput(source: gzip ?? packed, name: name).readDocument()
    if let fault = gzip?.fault { throw fault }
    guard !bytes.isEmpty else { throw ReadError.emptyDocument }
    return bytes
  }
}
