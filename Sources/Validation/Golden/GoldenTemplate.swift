// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import NewsModel

/// An expected output in JSON, XML or Markdown, with placeholders for what changes: what newsroom teams
/// keep as regression tests.
///
/// Compared by structure: the order of members and attributes, the layout, prefixes of namespaces and line
/// breaks of paragraphs make no difference. `docs/STORY-TEMPLATES.md` lists the placeholders.
public struct GoldenTemplate: Sendable {
  private enum Form: Sendable {
    case json, xml, markdown
  }

  private let form: Form
  private let expected: GoldenNode
  /// The texts of it that have placeholders.
  private let texts: [String: GoldenText]

  /// Reads an expected output.
  /// - Throws: `ReadError` where it is neither JSON nor XML nor Markdown, or has a placeholder that is none.
  public init(_ bytes: [UInt8]) throws(ReadError) {
    form = Self.form(of: bytes)
    expected = try Self.node(
      form == .json ? GoldenNode.quotingPlaceholders(bytes) : bytes, form)
    var texts: [String: GoldenText] = [:]
    try Self.gather(expected, into: &texts)
    self.texts = texts
  }

  /// Whether bytes are to be read as an expected output: a document with a placeholder, or one of a format
  /// that Wirecopy writes.
  public static func isOne(_ bytes: [UInt8]) -> Bool {
    switch form(of: bytes) {
    case .json:
      let start = String(decoding: bytes.prefix(400), as: UTF8.self)
      if start.contains("\"$schema\"") { return false }
      let bare = String(start.filter { !$0.isWhitespace })
      return GoldenText.isGolden(bytes) || bare.contains("\"wirecopy\":\"1\"")
        || bare.contains("\"version\":\"https://jsonfeed.org/version/")
    case .xml:
      let start = String(decoding: bytes.prefix(2000), as: UTF8.self)
      // A schema may well speak of the elements that it is about.
      if schemaNamespaces.contains(where: { start.contains($0) }) { return false }
      if GoldenText.isGolden(bytes) { return true }
      return roots.contains { root in
        start.contains("<\(root) ") || start.contains("<\(root)>") || start.contains("<\(root)\n")
      }
    case .markdown:
      return GoldenText.isGolden(bytes) || bytes.starts(with: Array("---\n".utf8))
    }
  }

  private static let schemaNamespaces = [
    "\"http://www.w3.org/2001/XMLSchema\"", "'http://www.w3.org/2001/XMLSchema'",
    "http://relaxng.org/ns/structure/1.0",
  ]
  private static let roots = ["newsItem", "newsMessage", "rss", "feed", "opml", "nitf"]

  /// What differs between a document and what is expected, in document order; empty where nothing does.
  public func validate(_ bytes: [UInt8]) -> [Finding] {
    do {
      var comparison = GoldenComparison(texts: texts)
      comparison.compare(expected, try Self.node(bytes, form))
      return comparison.findings
    } catch {
      return [
        Finding(.fatal, error.what, advice: error.advice, line: error.line, column: error.column)
      ]
    }
  }

  private static func form(of bytes: [UInt8]) -> Form {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = (bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]).drop { $0 <= 0x20 }
    switch text.first {
    case UInt8(ascii: "<"): return .xml
    case UInt8(ascii: "["): return .json
    case UInt8(ascii: "{"): return text.starts(with: Array("{{".utf8)) ? .markdown : .json
    default: return .markdown
    }
  }

  private static func node(_ bytes: [UInt8], _ form: Form) throws(ReadError) -> GoldenNode {
    switch form {
    case .json: try GoldenNode(json: bytes)
    case .xml: try GoldenNode(xml: bytes)
    case .markdown: try GoldenNode(markdown: bytes)
    }
  }

  /// Reads every text with placeholders once; one that is none is a fault.
  private static func gather(
    _ node: GoldenNode, into texts: inout [String: GoldenText]
  ) throws(ReadError) {
    switch node.content {
    case .scalar(_, let text), .block(_, let text):
      guard text.contains("{{") else { return }
      do {
        texts[text] = try GoldenText(text)
      } catch {
        throw ReadError(
          .malformed, error.what, advice: error.advice, line: node.line > 0 ? node.line : nil,
          column: node.column > 0 ? node.column : nil)
      }
    case .object(let members): for member in members { try gather(member.node, into: &texts) }
    case .list(let items): for item in items { try gather(item, into: &texts) }
    case .element(_, let attributes, let children):
      for attribute in attributes { try gather(attribute.node, into: &texts) }
      for child in children { try gather(child, into: &texts) }
    }
  }
}
