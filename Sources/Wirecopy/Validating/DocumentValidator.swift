// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
public import NewsModel
import Readers
public import Validation

/// Checks documents against a template: an XML Schema, a RELAX NG grammar, a JSON Schema, the rules of a
/// story template, or an expected output.
///
/// The template is compiled once, for documents on any number of threads.
public final class DocumentValidator: Sendable {
  private enum Template {
    case xml(SchemaTemplate)
    case json(JSONSchemaTemplate)
    case story(StoryTemplate)
    case golden(GoldenTemplate)
  }

  private let template: Template

  /// Compiles a template; its content says what it is.
  ///
  /// What a JSON Schema refers to is looked for in the folder that it lies in, and nowhere else.
  /// - Parameters:
  ///   - name: The name of a template that comes with Wirecopy, or the path of a file.
  ///   - checksFormats: Whether a JSON Schema's `format` is checked; by the standard it only describes.
  /// - Throws: `TemplateFaults` where it cannot be read, is no template, or has faults.
  public init(template name: String, checksFormats: Bool = false) throws(TemplateFaults) {
    do {
      let source = try TemplateSource(name)
      template = try Self.compile(source, checksFormats: checksFormats)
    } catch let faults as TemplateFaults {
      throw faults
    } catch {
      throw TemplateFaults(faults: [ReadError(reading: error)])
    }
  }

  private static func compile(_ source: TemplateSource, checksFormats: Bool) throws -> Template {
    let bytes = source.bytes
    if StoryTemplate.isOne(bytes) {
      return .story(try StoryTemplate(bytes, lookup: source.neighbour))
    }
    if GoldenTemplate.isOne(bytes) { return .golden(try GoldenTemplate(bytes)) }
    if JSONSchemaTemplate.isOne(bytes) {
      let folder = SchemaFolder(of: source.path ?? source.name, holding: bytes)
      return .json(
        try JSONSchemaTemplate(
          bytes, address: folder.fileName, checksFormats: checksFormats,
          fetch: source.path == nil ? { _ in nil } : folder.bytes))
    }
    do {
      if let path = source.path { return .xml(try SchemaTemplate(contentsOf: path)) }
      return .xml(try SchemaTemplate(bytes, name: source.name))
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
      return
        "give an XML Schema, a RELAX NG grammar, a JSON Schema, a story template or an expected output"
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
    case .story(let rules): StoryDocument(bytes, name: name).findings(rules)
    case .golden(let expected): expected.validate(bytes)
    }
  }

  /// What is wrong with an article.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - path: Where it stands in its document, such as "/articles/0"; for rules about stories.
  ///   - document: Makes the document that it is written as; for templates of documents.
  /// - Returns: The findings; for rules about stories, in the order of the rules.
  /// - Throws: What `document` throws.
  public func findings(
    of article: Article, path: String, document: () throws -> [UInt8]
  ) throws -> [Finding] {
    switch template {
    case .story(let rules): rules.validate(article, path: path)
    case .xml(let schema): schema.validate(try document())
    case .json(let schema): schema.validate(try document())
    case .golden(let expected): expected.validate(try document())
    }
  }

  /// Whether a file of JSON Lines holds a document a line.
  var takesLines: Bool {
    switch template {
    case .xml, .golden: false
    case .json, .story: true
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
