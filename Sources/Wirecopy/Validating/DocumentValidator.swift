// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
public import NewsModel
import Readers
public import Validation

/// Checks documents against a template: an XML Schema or a RELAX NG grammar.
///
/// Not `Sendable`: a compiled schema belongs to the thread that made it.
public final class DocumentValidator {
  private let schema: SchemaTemplate

  /// Compiles the template in a file.
  ///
  /// - Throws: `ReadError` where it cannot be read or is neither of the two.
  public init(template path: String) throws(ReadError) {
    // The system's own words on a missing file are clearer than the parser's.
    _ = try FileSource(path: path)
    do {
      schema = try SchemaTemplate(contentsOf: path)
    } catch {
      var fault = ReadError(reading: error)
      fault.advice = "give an XML Schema or a RELAX NG grammar"
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
      throw ReadError(.empty, "the file is empty", advice: "give an XML document")
    }
    return schema.validate(bytes)
  }
}
