// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A JSON Schema of draft 2020-12, 2019-09 or 7, compiled once for many documents.
///
/// <https://json-schema.org/draft/2020-12/json-schema-core>
///
/// Nothing is read from the network, or at all: schemas that are referred to come through a closure.
/// Patterns are matched in bounded time, numbers are compared exactly. Left out: annotations.
public struct CompiledSchema: Sendable {
  /// What the standard leaves to whoever validates.
  public struct Options: Sendable, Hashable {
    /// Whether `format` is checked; by the standard it only describes.
    public var formatIsAsserted = false
    /// Whether `contentEncoding`, `contentMediaType` and `contentSchema` are checked.
    public var contentIsAsserted = false
    /// Whether a schema without `$schema` is of draft 7, and not of draft 2020-12.
    public var assumesDraft7 = false

    /// The standard's own choices.
    public init() {}
  }

  let program: SchemaProgram
  /// Whether this may be no schema at all: it names no draft, and every document is valid.
  public let asksNothing: Bool

  /// Compiles a schema.
  ///
  /// `address` says where it comes from, for relative references; its own `$id` comes first. `fetch`
  /// gives the bytes of a schema by its address without a fragment, nil where there is none; the
  /// meta-schemas of json-schema.org are there without it.
  ///
  /// - Throws: Where it is no JSON, breaks the rules of its draft, has a pattern that cannot be used, or
  ///   refers to what is not there.
  public init(
    _ bytes: [UInt8], address: String = "", options: Options = Options(),
    fetch: @escaping (String) -> [UInt8]? = { _ in nil }
  ) throws(SchemaFault) {
    let dialect = options.assumesDraft7 ? Dialect.draft7 : .draft2020
    var registry = SchemaRegistry(defaultDialect: dialect, fetch: fetch)
    let root = try registry.add(bytes, address: address)
    let meta =
      switch registry.contexts[root]?.dialect.draft ?? .draft2020 {
      case .draft7: "http://json-schema.org/draft-07/schema"
      case .draft2019: "https://json-schema.org/draft/2019-09/schema"
      case .draft2020: "https://json-schema.org/draft/2020-12/schema"
      }
    try Self.check(bytes, of: address, against: meta, dialect)
    var compiler = SchemaCompiler(registry: registry, options: options)
    program = try compiler.compile(root)
    let json = registry.documents[root.document].json
    asksNothing =
      program.schemas[0].checks.isEmpty && json.kind(root.index) == .object
      && json.member("$schema", of: root.index) == nil
  }

  private init(metaSchema address: String, _ dialect: Dialect) throws(SchemaFault) {
    var registry = SchemaRegistry(defaultDialect: dialect) { _ in nil }
    let root = try registry.add(MetaSchemas.bytes(of: address) ?? [], address: address)
    var compiler = SchemaCompiler(registry: registry, options: Options())
    program = try compiler.compile(root)
    asksNothing = false
  }

  /// A schema that breaks its draft's rules would mean something else than its author thinks.
  private static func check(
    _ bytes: [UInt8], of address: String, against meta: String, _ dialect: Dialect
  ) throws(SchemaFault) {
    do {
      guard let worst = try CompiledSchema(metaSchema: meta, dialect).violations(in: bytes).first
      else { return }
      throw SchemaFault(
        message: "\(worst.message); \(worst.advice)", address: address, line: worst.line,
        column: worst.column,
        path: "#" + worst.instancePath)
    } catch let fault as JSONFault {
      throw SchemaFault(
        message: fault.message, address: address, line: fault.line, column: fault.column, path: "#")
    } catch let fault as SchemaFault {
      throw fault
    } catch {
      throw SchemaFault(message: "\(error)", address: address, line: 1, column: 1, path: "#")
    }
  }

  /// What the schema has against a document, the first thousand; empty for a valid one.
  /// - Throws: Where the bytes are no JSON.
  public func violations(in bytes: [UInt8]) throws(JSONFault) -> [Violation] {
    let document = try JSONDocument(bytes, names: program.names)
    var evaluator = Evaluator(program: program, document: document)
    if evaluator.check(0, document.root, Evaluator.noMarks), evaluator.halt == nil { return [] }
    // A valid document costs no report; one that is not is looked at again for all its faults.
    evaluator.begin(reporting: true)
    _ = evaluator.check(0, document.root, Evaluator.noMarks)
    return evaluator.report()
  }
}
