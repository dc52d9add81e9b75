// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
public import NewsModel
import Readers
public import Validation

/// Checks documents against a template: an XML Schema, a RELAX NG grammar or a JSON Schema.
///
/// Not `Sendable`: a compiled schema belongs to the thread that made it.
public final class DocumentValidator {
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
      fault.advice = "give an XML Schema, a RELAX NG grammar or a JSON Schema"
      throw fault
    }
  }

  /// What is wrong with an input; empty for a valid one.
  ///
  /// - Throws: `ReadError` where it cannot be read.
  public func findings(in input: BatchInput) throws -> [Finding] {
    let packed = try PeekedSource(input.open(), peek: 3)
    let gzip = GzipSource.isGzip(packed.prefix) ? GzipSource(packed) : nil
    let bytes = try ReaderInput(source: gzip ?? packed, name: input.name).readDocument()
    if let fault = gzip?.fault { throw fault }
    guard !bytes.isEmpty else {
      throw ReadError(.empty, "the file is empty", advice: "give a document")
    }
    return switch template {
    case .xml(let schema): schema.validate(bytes)
    case .json(let schema): schema.validate(bytes)
    }
  }
}
