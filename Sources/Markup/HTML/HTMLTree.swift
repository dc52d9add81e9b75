// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A page or fragment as a flat list of its nodes in document order.
///
/// Node 0 is the root: `<html>` for a page, `<body>` for a fragment. The children of node `n` are
/// found with `var i = n + 1; while i < nodes[n].end { …; i = Int(nodes[i].end) }`, all nodes below it
/// are `n + 1 ..< end`. Comments, processing instructions and the document type are left out.
public struct HTMLTree: Sendable {
  /// An element or a run of text.
  public struct Node: Sendable {
    /// What a node is.
    public enum Kind: UInt8, Sendable {
      /// An element.
      case element
      /// A run of text; two never stand next to each other under one parent.
      case text
    }

    /// Element or text.
    public let kind: Kind
    /// The element; `unknown` for text and for names that HTML does not have.
    public let tag: HTMLTag
    /// Steps from the root, which has depth 0.
    public let depth: UInt16
    /// The node above; -1 for the root.
    public let parent: Int32
    /// The node after the last one below this: the next sibling, where there is one.
    public internal(set) var end: Int32
    /// The element's attributes in `HTMLTree.attributes`.
    public internal(set) var attributes: Range<Int32>
    /// The text in `HTMLTree.bytes`; for an element `unknown` its name.
    public internal(set) var text: Range<Int32>

    /// True for an element.
    public var isElement: Bool { kind == .element }
    /// True for a run of text.
    public var isText: Bool { kind == .text }
  }

  /// An attribute of an element.
  public struct Attribute: Sendable {
    /// The name, where it is a usual one.
    public let name: HTMLAttributeName
    /// The name in `HTMLTree.bytes` where `name` is `other`.
    public let otherName: Range<Int32>
    /// The value in `HTMLTree.bytes`, character references resolved.
    public let value: Range<Int32>
  }

  /// All nodes in document order; never empty.
  public let nodes: [Node]
  /// The attributes of all elements.
  public let attributes: [Attribute]
  /// All text and attribute values, UTF-8.
  public let bytes: [UInt8]
  /// What the parser found wrong; empty unless it was asked for.
  public let diagnostics: [MarkupDiagnostic]
  /// What was changed to read the page, such as nesting that was flattened.
  public let warnings: [String]

  /// A tree of no nodes, where there is none yet.
  package static let empty = HTMLTree(
    nodes: [], attributes: [], bytes: [], diagnostics: [], warnings: [])
}

extension HTMLTree {
  /// The nodes below `node` and `node` itself.
  public func subtree(of node: Int) -> Range<Int> { node..<Int(nodes[node].end) }

  /// The element's name in lower case; "#text" for text.
  public func name(of node: Int) -> String {
    let it = nodes[node]
    if it.kind == .text { return "#text" }
    return it.tag == .unknown ? string(it.text) : it.tag.rawValue
  }

  /// The text of a text node; empty for an element.
  public func text(of node: Int) -> String {
    nodes[node].kind == .text ? string(nodes[node].text) : ""
  }

  /// The value of an attribute; nil where the element does not have it.
  public func attribute(_ name: HTMLAttributeName, of node: Int) -> String? {
    attributeRange(name, of: node).map(string)
  }

  /// Where the value of an attribute lies in `bytes`; nil where the element does not have it.
  public func attributeRange(_ name: HTMLAttributeName, of node: Int) -> Range<Int32>? {
    for index in nodes[node].attributes where attributes[Int(index)].name == name {
      return attributes[Int(index)].value
    }
    return nil
  }

  /// The value of an attribute by its name in lower case; nil where the element does not have it.
  public func attribute(named name: String, of node: Int) -> String? {
    if let usual = HTMLAttributeName(rawValue: name), usual != .other {
      return attribute(usual, of: node)
    }
    for index in nodes[node].attributes {
      let it = attributes[Int(index)]
      if it.name == .other, self.utf8(it.otherName).elementsEqual(name.utf8) {
        return string(it.value)
      }
    }
    return nil
  }

  /// All attributes in document order.
  public func attributes(of node: Int) -> [(name: String, value: String)] {
    nodes[node].attributes.map { index in
      let it = attributes[Int(index)]
      return (it.name == .other ? string(it.otherName) : it.name.rawValue, string(it.value))
    }
  }

  /// The bytes of a range.
  public func utf8(_ range: Range<Int32>) -> ArraySlice<UInt8> {
    bytes[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// A range of `bytes` as a string.
  public func string(_ range: Range<Int32>) -> String {
    unsafe bytes.withUnsafeBufferPointer {
      unsafe UTF8Text.string(
        UnsafeBufferPointer(rebasing: $0[Int(range.lowerBound)..<Int(range.upperBound)]))
    }
  }

  /// All text below the node in document order, as it stands, scripts and style sheets left out.
  ///
  /// For `<script>` and `<style>` themselves: their own text.
  public func textContent(of node: Int) -> String {
    var text: [UInt8] = []
    appendText(of: node, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the bytes of `textContent(of:)`.
  public func appendText(of node: Int, to text: inout [UInt8]) {
    // Code on a page is a great many texts of some letters: room for all of them is made at once.
    var count = 0
    forEachText(of: node) { count += $0.count }
    var place = text.count
    text += repeatElement(0, count: count)
    unsafe text.withUnsafeMutableBytes { text in
      unsafe bytes.withUnsafeBytes { bytes in
        forEachText(of: node) { range in
          let part = unsafe UnsafeRawBufferPointer(rebasing: bytes[range])
          unsafe UnsafeMutableRawBufferPointer(rebasing: text[place...]).copyMemory(from: part)
          place += range.count
        }
      }
    }
  }

  @inline(__always)
  private func forEachText(of node: Int, _ body: (Range<Int>) -> Void) {
    var index = node
    let end = Int(nodes[node].end)
    while index < end {
      let it = nodes[index]
      if it.kind == .text {
        body(Int(it.text.lowerBound)..<Int(it.text.upperBound))
      } else if it.tag.isRawText, index != node {
        index = Int(it.end)
        continue
      }
      index += 1
    }
  }

  /// A node with all below it as a tree of its own, in which it is node 0, and a `tag` where one is given.
  public func part(of node: Int, as tag: HTMLTag? = nil) -> HTMLTree {
    let first = Int32(truncatingIfNeeded: node)
    let part = subtree(of: node).map { index in
      let it = nodes[index]
      return Node(
        kind: it.kind, tag: index == node ? tag ?? it.tag : it.tag,
        depth: it.depth - nodes[node].depth,
        parent: index == node ? -1 : it.parent - first, end: it.end - first,
        attributes: it.attributes, text: it.text)
    }
    return HTMLTree(
      nodes: part, attributes: attributes, bytes: bytes, diagnostics: [], warnings: [])
  }

  /// The first element of that kind below `node`; nil where there is none.
  public func first(_ tag: HTMLTag, in node: Int = 0) -> Int? {
    subtree(of: node).first { $0 != node && nodes[$0].tag == tag && nodes[$0].kind == .element }
  }
}
