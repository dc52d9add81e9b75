// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A part of a document as it is compared: JSON, XML and Markdown in one shape.
struct GoldenNode: Sendable {
  /// What a scalar is.
  enum Scalar: Sendable, Hashable {
    case text, number, boolean, null
    /// A text of a format that knows no types.
    case untyped
  }

  indirect enum Content: Sendable {
    case scalar(Scalar, String)
    /// Members in any order.
    case object([Member])
    /// Parts in their order.
    case list([GoldenNode])
    /// An element of XML: attributes in any order, children in theirs.
    case element(name: String, attributes: [Member], children: [GoldenNode])
    /// A block of Markdown.
    case block(kind: String, text: String)
  }

  struct Member: Sendable {
    var name: String
    var node: GoldenNode
  }

  var content: Content
  /// The place as a path from the root.
  var path: String
  /// Line and column in bytes, each from 1; 0 where unknown.
  var line = 0
  var column = 0

  /// What a message shows of it.
  var shown: String {
    switch content {
    case .scalar(.text, let text), .scalar(.untyped, let text): "'\(TextMeasures.shown(text))'"
    case .scalar(_, let text): text
    case .object: text.map { "an object with '\($0)'" } ?? "an object"
    case .list(let items): "a list of \(items.count)"
    case .element(let name, _, _):
      text.map { "<\(Self.local(name))> with '\(TextMeasures.shown($0))'" }
        ?? "<\(Self.local(name))>"
    case .block(let kind, let text): "the \(kind) '\(TextMeasures.shown(text))'"
    }
  }

  /// The text it consists of, or the one that tells it from others; nil where there is none.
  var text: String? {
    switch content {
    case .scalar(_, let text), .block(_, let text): text
    case .element(_, _, let children):
      children.count == 1 && children[0].isScalar ? children[0].text : nil
    case .object(let members):
      members.first { ["text", "name", "headline", "id"].contains($0.name) && $0.node.isScalar }
        .flatMap(\.node.text).map { TextMeasures.shown($0) }
    case .list: nil
    }
  }

  var isScalar: Bool { if case .scalar = content { true } else { false } }

  /// The name of an element without its namespace.
  static func local(_ name: String) -> String { String(name.prefix { $0 != " " }) }
}
