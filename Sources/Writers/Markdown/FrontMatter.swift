// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Yams

/// Gathers the fields of an article as a YAML mapping, in canonical order.
struct FrontMatter: FieldSink {
  private var pairs: [(Node, Node)] = []
  private let tags: Tags

  /// The tags of the nodes, made once: each comes with tables of its own.
  private struct Tags {
    let string = Tag(.str)
    let integer: Tag
    let number: Tag
    let truth: Tag
    let mapping: Tag
    let sequence: Tag

    init() {
      integer = string.copy(with: .int)
      number = string.copy(with: .float)
      truth = string.copy(with: .bool)
      mapping = string.copy(with: .map)
      sequence = string.copy(with: .seq)
    }
  }

  private init(tags: Tags) { self.tags = tags }

  /// The YAML of every field of an article but its body, each line ended.
  static func text(of article: Article) throws -> String {
    var fields = FrontMatter(tags: Tags())
    article.writeHead(to: &fields)
    article.writeTail(to: &fields)
    return try Yams.serialize(node: fields.node, indent: 2, width: -1, allowUnicode: true)
  }

  private var node: Node { Node(pairs, tags.mapping, .block) }

  mutating func field(_ name: StaticString, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    add(name, scalar(value))
  }

  mutating func field(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    add(name, Node(String(value), tags.integer, .plain))
  }

  mutating func field(_ name: StaticString, _ value: Double?) {
    guard let value, value.isFinite else { return }
    add(name, Node(value.jsonText, tags.number, .plain))
  }

  mutating func flag(_ name: StaticString, _ value: Bool) {
    if value { add(name, Node("true", tags.truth, .plain)) }
  }

  mutating func object<Value: FieldWritable>(_ name: StaticString, _ value: Value?) {
    guard let value else { return }
    add(name, node(of: value))
  }

  mutating func strings(_ name: StaticString, _ values: [String]) {
    guard !values.isEmpty else { return }
    add(name, Node(values.map(scalar), tags.sequence, .block))
  }

  mutating func list<Value: FieldWritable>(
    _ name: StaticString, _ values: [Value], keepEmpty: Bool
  ) {
    guard keepEmpty || !values.isEmpty else { return }
    add(name, Node(values.map { node(of: $0) }, tags.sequence, .block))
  }

  mutating func rows<Value: FieldWritable>(_ name: StaticString, _ values: [[Value]]) {
    guard !values.isEmpty else { return }
    let rows = values.map { Node($0.map { node(of: $0) }, tags.sequence, .block) }
    add(name, Node(rows, tags.sequence, .block))
  }

  private mutating func add(_ name: StaticString, _ value: Node) {
    pairs.append((Node(name.description, tags.string, .plain), value))
  }

  private func node<Value: FieldWritable>(of value: Value) -> Node {
    var fields = FrontMatter(tags: tags)
    value.write(to: &fields)
    return fields.node
  }

  /// A text that every reader of YAML takes for a text: in quotes but where it is plainly words.
  private func scalar(_ text: String) -> Node {
    Node(text, tags.string, FrontMatter.isPlain(text) ? .plain : .doubleQuoted)
  }

  /// True for words that YAML 1.1 and 1.2 alike read as nothing but text.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count < 1000, let first = bytes.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A,
      bytes.last != 0x20
    else { return false }
    for byte in bytes where !isPlain(byte) { return false }
    return !reserved.contains(text.lowercased())
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x20, UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: ","), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "'"):
      true
    default: byte >= 0xC3 && byte != 0xE2 && byte != 0xEF || (0x80..<0xC0).contains(byte)
    }
  }

  /// Words that some version of YAML reads as a truth, a number or nothing.
  private static let reserved: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "inf", "nan",
  ]
}
