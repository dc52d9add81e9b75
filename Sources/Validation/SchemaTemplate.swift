// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup

/// A template that is a W3C XML Schema or a RELAX NG grammar, such as that of NewsML-G2.
///
/// Compiled once for many documents on any number of threads. Nothing comes from the network: what the
/// schema includes has to lie beside it.
public final class SchemaTemplate: Sendable {
  /// Where the schema was read from.
  public let path: String
  private let validator: XMLSchemaValidator
  private static let givenUp = "Internal error: xmlSchema"

  /// Compiles a schema; its root element says which language it is in.
  /// - Parameter path: The schema's file.
  /// - Throws: `MarkupError` where the file cannot be read, is no schema, or has a fault.
  public init(contentsOf path: String) throws {
    self.path = path
    validator = try XMLSchemaValidator(contentsOf: path)
  }

  /// Compiles a schema in memory, which cannot include others.
  /// - Parameters:
  ///   - bytes: The schema.
  ///   - name: What to call it.
  /// - Throws: `MarkupError` where it is no schema, or has a fault.
  public init(_ bytes: [UInt8], name: String) throws {
    path = name
    validator = try XMLSchemaValidator(bytes)
  }

  /// What the schema has against a document, in document order; empty for a valid one.
  public func validate(_ bytes: [UInt8]) -> [Finding] {
    var faults = validator.validate(bytes)
    // Where libxml2 gives up, every function on the way out says so again.
    if let first = faults.first(where: { $0.message.hasPrefix(Self.givenUp) }) {
      faults.removeAll { $0.message.hasPrefix(Self.givenUp) && $0 != first }
    }
    return faults.map { fault in
      let words =
        fault.severity == .fatal
        ? SchemaWords.ofParser(fault.message) : SchemaWords.of(fault.message)
      return Finding(
        Finding.Severity(fault.severity), words.message, advice: words.advice,
        line: fault.line > 0 ? fault.line : nil, column: fault.column > 0 ? fault.column : nil,
        path: words.attribute.map { (fault.path ?? "") + "/@\($0)" } ?? fault.path, rule: words.rule
      )
    }
  }
}

extension Finding.Severity {
  fileprivate init(_ severity: MarkupDiagnostic.Severity) {
    switch severity {
    case .warning: self = .warning
    case .error: self = .error
    case .fatal: self = .fatal
    }
  }
}
