// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The tree of the piece that `FragmentParser` is reading.
///
/// The piece's own bytes lie at the front of the tree's: texts and values that stand in it as they are
/// meant are ranges of it. What is meant otherwise lies behind, in `extra`.
@safe struct PieceTree: ~Copyable {
  var nodes = ValueList<HTMLTree.Node>(capacity: 64)
  var attributes = ValueList<HTMLTree.Attribute>(capacity: 32)
  var extra = ValueList<UInt8>(capacity: 256)
  /// The piece, as long as it is read.
  private(set) var source = unsafe UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  /// Forgets the tree before, and begins with the root.
  mutating func begin(_ piece: UnsafeBufferPointer<UInt8>) {
    unsafe source = unsafe piece
    nodes.removeAll()
    attributes.removeAll()
    extra.removeAll()
    nodes.append(
      HTMLTree.Node(
        kind: .element, tag: .body, depth: 0, parent: -1, end: 1, attributes: 0..<0, text: 0..<0))
  }

  /// Lets go of the piece.
  mutating func end() { unsafe source = UnsafeBufferPointer(start: nil, count: 0) }

  /// The tree as a value of its own; elements still open have to be closed.
  func finished(_ warnings: [String]) -> HTMLTree {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(unsafe source.count + extra.count)
    unsafe bytes.append(contentsOf: source)
    if extra.count > 0 { unsafe bytes.append(contentsOf: extra.values) }
    return HTMLTree(
      nodes: unsafe Array(nodes.values), attributes: unsafe Array(attributes.values), bytes: bytes,
      diagnostics: [], warnings: warnings)
  }

  /// Some memory, in the place of a piece where there is none.
  var nothing: UnsafeMutablePointer<UInt8> { unsafe extra.start }

  /// Where the next byte of `extra` will lie in the tree's bytes.
  var nextByte: Int32 {
    @inline(__always) get { Int32(truncatingIfNeeded: unsafe source.count &+ extra.count) }
  }

  @inline(__always)
  static func span(_ range: Range<Int>) -> Range<Int32> {
    let bounds = (
      Int32(truncatingIfNeeded: range.lowerBound), Int32(truncatingIfNeeded: range.upperBound)
    )
    return unsafe Range(uncheckedBounds: bounds)
  }

  /// Appends an element; `name` is that of an unknown one.
  @inline(__always)
  mutating func start(_ tag: HTMLTag, name: Range<Int32>, in parent: Int32, depth: UInt16) {
    let first = Int32(truncatingIfNeeded: attributes.count)
    nodes.append(
      HTMLTree.Node(
        kind: .element, tag: tag, depth: depth, parent: parent,
        end: Int32(truncatingIfNeeded: nodes.count &+ 1), attributes: first..<first, text: name))
  }

  /// Gives the node that was made last the attributes that came behind it.
  mutating func endAttributes() {
    let last = nodes.count - 1
    nodes[last].attributes =
      nodes[last].attributes.lowerBound..<Int32(truncatingIfNeeded: attributes.count)
  }

  /// Says that an element ends with the node that was made last.
  @inline(__always)
  mutating func end(_ node: Int32) {
    nodes[Int(node)].end = Int32(truncatingIfNeeded: nodes.count)
  }

  /// Appends a stretch of the piece to the element that is open.
  @inline(__always)
  mutating func text(_ range: Range<Int>, in parent: Int32, depth: UInt16) {
    let last = nodes.count &- 1
    guard nodes[last].kind == .text, nodes[last].parent == parent else {
      return appendText(Self.span(range), in: parent, depth: depth)
    }
    let text = nodes[last].text
    if Int(text.upperBound) == range.lowerBound {
      nodes[last].text = text.lowerBound..<Int32(truncatingIfNeeded: range.upperBound)
    } else {
      unsafe join(UnsafeBufferPointer(rebasing: source[range]), to: last)
    }
  }

  /// Appends what a reference stands for to the element that is open.
  mutating func text(
    resolved utf8: UnsafeBufferPointer<UInt8>, in parent: Int32, depth: UInt16
  ) {
    let last = nodes.count - 1
    if nodes[last].kind == .text, nodes[last].parent == parent {
      unsafe join(utf8, to: last)
    } else {
      let start = nextByte
      unsafe extra.append(contentsOf: utf8)
      appendText(start..<nextByte, in: parent, depth: depth)
    }
  }

  @inline(__always)
  private mutating func appendText(_ span: Range<Int32>, in parent: Int32, depth: UInt16) {
    nodes.append(
      HTMLTree.Node(
        kind: .text, tag: .unknown, depth: depth, parent: parent,
        end: Int32(truncatingIfNeeded: nodes.count &+ 1), attributes: 0..<0, text: span))
  }

  /// Makes the text of a node longer, which moves behind all other bytes where it does not lie there.
  private mutating func join(_ utf8: UnsafeBufferPointer<UInt8>, to node: Int) {
    let text = nodes[node].text
    var start = text.lowerBound
    if unsafe Int(start) < source.count {
      let range = Int(start)..<Int(text.upperBound)
      start = nextByte
      unsafe extra.append(contentsOf: UnsafeBufferPointer(rebasing: source[range]))
    }
    unsafe extra.append(contentsOf: utf8)
    nodes[node].text = start..<nextByte
  }
}
