// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension JSONDocument {
  /// How deep arrays and objects may lie in each other.
  package static let depthLimit = 512
  /// Offsets are kept in 32 bits, indices in 31.
  private static let sizeLimit = 1 << 31

  /// Reads a document strictly by RFC 8259.
  ///
  /// Not accepted: comments, trailing commas, a second value, bytes that are no UTF-8. Accepted: a byte
  /// order mark at the start. A lone surrogate, which JSON can spell and UTF-8 cannot, becomes U+FFFD.
  /// Members get the numbers that their names have in `names`.
  package init(_ bytes: [UInt8], names: NameTable = NameTable()) throws(JSONFault) {
    guard bytes.count < Self.sizeLimit else {
      throw JSONFault("the document has more than 2 GB; split it", line: 1, column: 1)
    }
    let outcome = bytes.withUnsafeBufferPointer { source in
      var parser = JSONDocumentParser(source: source, names: names)
      do throws(JSONDocumentParser.Stop) {
        try parser.parseDocument()
        return Result<JSONDocumentParser.Outcome, JSONDocumentParser.Stop>.success(parser.outcome)
      } catch {
        return .failure(error)
      }
    }
    switch outcome {
    case .success(let outcome):
      self.init(bytes: bytes, values: outcome.values, unescaped: outcome.unescaped)
    case .failure(let stop):
      let place = SourcePlace.of(stop.offset, in: bytes)
      throw JSONFault(stop.message, line: place.line, column: place.column)
    }
  }
}
