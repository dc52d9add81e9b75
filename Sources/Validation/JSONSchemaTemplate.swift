// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import JSONSchema
public import NewsModel

/// A template that is a JSON Schema of draft 2020-12, 2019-09 or 7, such as that of ninjs.
///
/// Compiled once for many documents. Nothing comes from the network, or from any file: the schemas that
/// it refers to come through a closure.
public struct JSONSchemaTemplate: Sendable {
  private let schema: CompiledSchema

  /// Whether bytes are to be read as a JSON Schema: JSON's objects begin like no XML.
  public static func isOne(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    return text.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
      == UInt8(ascii: "{")
  }

  /// The address that a schema gives itself by its `$id`, without a fragment; nil where it has none.
  public static func identifier(of bytes: [UInt8]) -> String? {
    let json: JSONDocument
    do {
      json = try JSONDocument(bytes)
    } catch {
      return nil
    }
    guard let id = json.member("$id", of: json.root), json.kind(id) == .string else { return nil }
    return String(json.text(id).prefix { $0 != "#" })
  }

  /// Compiles a schema.
  /// - Parameters:
  ///   - bytes: The schema, in JSON.
  ///   - address: The schema's own, which its relative references are relative to.
  ///   - checksFormats: Whether `format` is checked; by the standard it only describes.
  ///   - fetch: The bytes of a schema by its address; nil where there is none.
  /// - Throws: `ReadError` where it is no schema, has a fault, or refers to what is not there.
  public init(
    _ bytes: [UInt8], address: String = "", checksFormats: Bool = false,
    fetch: @escaping (String) -> [UInt8]? = { _ in nil }
  ) throws(ReadError) {
    var options = CompiledSchema.Options()
    options.formatIsAsserted = checksFormats
    do {
      schema = try CompiledSchema(bytes, address: address, options: options, fetch: fetch)
    } catch {
      // A place in another file than the one that is named would lead nowhere.
      guard error.address == address else {
        throw ReadError(.malformed, "in '\(error.address)', line \(error.line): \(error.message)")
      }
      throw ReadError(.malformed, error.message, line: error.line, column: error.column)
    }
    // A story given for a schema would find every document valid.
    guard !schema.asksNothing else {
      throw ReadError(
        .malformed, "there is no keyword of JSON Schema in it",
        advice: "give a schema, or name its draft with '$schema'")
    }
  }

  /// What the schema has against a document; empty for a valid one.
  public func validate(_ bytes: [UInt8]) -> [Finding] {
    do {
      return try schema.violations(in: bytes).map { violation in
        Finding(
          .error, violation.message, advice: violation.advice, line: violation.line,
          column: violation.column,
          path: violation.instancePath.isEmpty ? nil : violation.instancePath,
          rule: violation.keyword)
      }
    } catch {
      return [Finding(.fatal, error.message, line: error.line, column: error.column)]
    }
  }
}
