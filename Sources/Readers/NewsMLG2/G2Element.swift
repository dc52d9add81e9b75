// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The elements of one item but for its content, as a flat list in document order.
///
/// Elements of NewsML-G2 go by their local names, ours by "wirecopy:" and the local name; those of
/// other vocabularies are left out, their text is not.
struct G2Tree {
  struct Node {
    let name: String
    /// The node after the last one below this.
    var end: Int
    let attributes: Range<Int>
    /// The text of the element and of all below it, in `text`.
    var text: Range<Int>
  }

  private(set) var nodes: [Node] = []
  private(set) var attributes: [(name: String, value: String)] = []
  private(set) var text: [UInt8] = []
  private var open: [Int] = []

  /// The item itself.
  var root: G2Element { G2Element(tree: self, index: 0) }

  mutating func start(_ name: String, _ list: [(name: String, value: String)]) {
    // A line break of text that is printed.
    if name == "br" { text.append(0x0A) }
    let first = attributes.count
    attributes += list
    open.append(nodes.count)
    nodes.append(
      Node(
        name: name, end: nodes.count + 1, attributes: first..<attributes.count,
        text: text.count..<text.count))
  }

  mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) {
    // Nothing is said outside of elements.
    if !open.isEmpty { text.append(contentsOf: utf8) }
  }

  mutating func end() {
    guard let index = open.popLast() else { return }
    nodes[index].end = nodes.count
    nodes[index].text = nodes[index].text.lowerBound..<text.count
  }

  /// Closes what a document that breaks off leaves open.
  mutating func endAll() {
    while !open.isEmpty { end() }
  }
}

/// An element of an item.
struct G2Element {
  let tree: G2Tree
  let index: Int

  var name: String { tree.nodes[index].name }

  /// The value of an attribute; nil where it is absent or blank.
  subscript(name: String) -> String? {
    for attribute in tree.attributes[tree.nodes[index].attributes] where attribute.name == name {
      return attribute.value.utf8.contains { $0 > 0x20 } ? attribute.value : nil
    }
    return nil
  }

  /// The value of an attribute with its white space folded; nil where nothing is left.
  func line(_ attribute: String) -> String? {
    guard let line = self[attribute]?.foldingWhiteSpace(), !line.isEmpty else { return nil }
    return line
  }

  /// The text as it stands; nil where there is none.
  var text: String? {
    let range = tree.nodes[index].text
    return range.isEmpty ? nil : String(decoding: tree.text[range], as: UTF8.self)
  }

  /// The text with its white space folded; nil where nothing is left.
  var line: String? {
    guard let line = text?.foldingWhiteSpace(), !line.isEmpty else { return nil }
    return line
  }

  /// The elements right below.
  var children: [G2Element] {
    var children: [G2Element] = []
    var child = index + 1
    while child < tree.nodes[index].end {
      children.append(G2Element(tree: tree, index: child))
      child = tree.nodes[child].end
    }
    return children
  }

  /// The elements of a name right below.
  func all(_ name: String) -> [G2Element] { children.filter { $0.name == name } }

  /// The first element at the end of a path of names.
  func first(_ path: String...) -> G2Element? {
    var element = self
    for name in path {
      var child = element.index + 1
      let end = tree.nodes[element.index].end
      while child < end, tree.nodes[child].name != name { child = tree.nodes[child].end }
      if child >= end { return nil }
      element = G2Element(tree: tree, index: child)
    }
    return element
  }

  /// The codes of a role or another list.
  func codes(_ attribute: String) -> [String] {
    self[attribute]?.utf8.split { $0 <= 0x20 }.compactMap { String($0) } ?? []
  }
}
