// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// One tree after another in the same memory.
extension HTMLTreeBuilder {
  /// The tree; elements still open are closed. `begin` or `appendRoot` has to come before anything else.
  ///
  /// The arrays are handed over and not copied, since the builder lets go of them.
  mutating func take() -> HTMLTree {
    end(level: 1)
    if nodes[0].end != Int32(nodes.count) { nodes[0].end = Int32(nodes.count) }
    let tree = HTMLTree(
      nodes: nodes, attributes: attributes, bytes: bytes, diagnostics: diagnostics,
      warnings: warnings)
    (nodes, attributes, bytes, diagnostics, warnings) = ([], [], [], [], [])
    open.removeAll(keepingCapacity: true)
    return tree
  }

  /// Takes over the memory of a tree that nobody needs any more.
  mutating func reuse(_ tree: consuming HTMLTree) {
    nodes = tree.nodes
    attributes = tree.attributes
    bytes = tree.bytes
  }

  /// Begins a tree in the memory at hand.
  mutating func begin() {
    nodes.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    appendRoot()
  }
}

// For a piece whose own bytes lie at the front of the tree's: texts and values that stand in it as they
// are meant are not copied again.
extension HTMLTreeBuilder {
  /// Begins with the bytes of a piece.
  mutating func adopt(_ source: UnsafeBufferPointer<UInt8>) {
    bytes.reserveCapacity(source.count + source.count / 8)
    unsafe bytes.append(contentsOf: source)
  }

  /// Appends a stretch of the adopted piece to the element that is open.
  @inline(__always)
  mutating func text(_ range: Range<Int>, of source: UnsafeBufferPointer<UInt8>) {
    let span = Self.span(range)
    let last = nodes.count - 1
    let parent = open[open.count - 1].node
    guard nodes[last].kind == .text, nodes[last].parent == parent else {
      nodes.append(
        HTMLTree.Node(
          kind: .text, tag: .unknown, depth: UInt16(truncatingIfNeeded: open.count),
          parent: parent, end: Int32(truncatingIfNeeded: nodes.count + 1), attributes: 0..<0,
          text: span))
      return
    }
    let text = nodes[last].text
    if text.upperBound == span.lowerBound {
      nodes[last].text = text.lowerBound..<span.upperBound
    } else {
      unsafe join(UnsafeBufferPointer(rebasing: source[range]), to: last, of: source)
    }
  }

  /// Appends what a reference stands for to the element that is open.
  mutating func text(
    resolved utf8: UnsafeBufferPointer<UInt8>, of source: UnsafeBufferPointer<UInt8>
  ) {
    let last = nodes.count - 1
    if nodes[last].kind == .text, nodes[last].parent == open[open.count - 1].node {
      unsafe join(utf8, to: last, of: source)
    } else {
      unsafe text(utf8)
    }
  }

  /// Makes the text of a node longer, which moves behind all other bytes where it does not lie there.
  private mutating func join(
    _ utf8: UnsafeBufferPointer<UInt8>, to node: Int, of source: UnsafeBufferPointer<UInt8>
  ) {
    var start = nodes[node].text.lowerBound
    if Int(nodes[node].text.upperBound) != bytes.count {
      let range = Int(start)..<Int(nodes[node].text.upperBound)
      start = Int32(truncatingIfNeeded: bytes.count)
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[range]))
    }
    unsafe bytes.append(contentsOf: utf8)
    nodes[node].text = start..<Int32(truncatingIfNeeded: bytes.count)
  }

  /// Gives an attribute of a usual name, or of one in small letters, to the node that was made last.
  mutating func attribute(_ known: HTMLAttributeName, name: Range<Int>, value: Range<Int>) {
    let name = known == .other ? name : 0..<0
    attributes.append(
      HTMLTree.Attribute(name: known, otherName: Self.span(name), value: Self.span(value)))
    let last = nodes.count - 1
    nodes[last].attributes =
      nodes[last].attributes.lowerBound..<Int32(truncatingIfNeeded: attributes.count)
  }

  private static func span(_ range: Range<Int>) -> Range<Int32> {
    Int32(truncatingIfNeeded: range.lowerBound)..<Int32(truncatingIfNeeded: range.upperBound)
  }
}
