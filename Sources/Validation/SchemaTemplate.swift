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

  /// Compiles a schema; its root element says which language it is in.
  /// - Parameter path: The schema's file.
  /// - Throws: `MarkupError` where the file cannot be read, is no schema, or has a fault.
  public init(contentsOf path: String) throws {
    self.path = path
    validator = try XMLSchemaValidator(contentsOf: path)
  }

  /// What the schema has against a document, in document order; empty for a valid one.
  public func validate(_ bytes: [UInt8]) -> [Finding] {
    validator.validate(bytes).map { fault in
      Finding(
        Finding.Severity(fault.severity), Self.withoutStop(fault.message),
        line: fault.line > 0 ? fault.line : nil,
        column: fault.column > 0 ? fault.column : nil, path: fault.path)
    }
  }

  /// The parser ends sentences with a stop; here path and advice follow.
  private static func withoutStop(_ message: String) -> String {
    message.hasSuffix(".") ? String(message.dropLast()) : message
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
