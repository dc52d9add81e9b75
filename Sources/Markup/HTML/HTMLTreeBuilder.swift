// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Makes an `HTMLTree` from elements and text as they come.
public struct HTMLTreeBuilder {
  /// Elements nested deeper than this become empty, and their content that of the element above.
  public static let deepestNesting = 512
  /// Bytes of text and names are counted in 32 bits; more than this is left out.
  static let mostBytes = Int(Int32.max) - 1

  private struct Open {
    var node: Int32
    var level: Int32
  }

  private var nodes: [HTMLTree.Node] = []
  private var attributes: [HTMLTree.Attribute] = []
  private var bytes: [UInt8] = []
  private var open: [Open] = []
  private var isFlattened = false
  let root: HTMLTag
  /// True where a comment began with ">", which browsers take for its end.
  var hasEmptyComments = false
  var warnings: [String] = []
  var diagnostics: [MarkupDiagnostic] = []

  /// A tree with a root of its own: `<body>` for a fragment, `<html>` for a page.
  public init(root: HTMLTag = .body) { self.init(root: root, bytes: 0) }

  /// A tree with room for a document of that many bytes.
  init(root: HTMLTag, bytes count: Int) {
    self.root = root
    reserve(bytes: count)
    appendRoot()
  }

  private mutating func appendRoot() {
    nodes.append(
      HTMLTree.Node(
        kind: .element, tag: root, depth: 0, parent: -1, end: 1, attributes: 0..<0, text: 0..<0))
    open.append(Open(node: 0, level: 0))
  }

  /// Makes room for a document of that many bytes.
  mutating func reserve(bytes count: Int) {
    open.reserveCapacity(16)
    bytes.reserveCapacity(count + count / 8)
    nodes.reserveCapacity(count / 32 + 8)
    attributes.reserveCapacity(count / 64)
  }

  /// Opens an element below the one that is open.
  /// - Parameters:
  ///   - name: The name; ASCII capitals are lowered.
  ///   - attributes: Names, which are lowered too, and values.
  public mutating func startElement(
    _ name: String, attributes: [(name: String, value: String)] = []
  ) {
    let lowered = name.loweredASCII
    startElement(HTMLTag(name: lowered), name: lowered)
    for (name, value) in attributes {
      let lowered = name.loweredASCII
      let known = HTMLAttributeName(rawValue: lowered) ?? .other
      unsafe Array(lowered.utf8).withUnsafeBufferPointer { name in
        unsafe Array(value.utf8).withUnsafeBufferPointer { value in
          unsafe attribute(known, name: name, value: value)
        }
      }
    }
  }

  /// Opens an element, whose name is in small letters, below the one that is open.
  mutating func startElement(_ tag: HTMLTag, name: String) {
    let level = (open.last?.level ?? 0) + 1
    var name = name
    let isOpened = name.withUTF8 { unsafe start(tag, name: $0, level: level) }
    if !isOpened || tag.isVoid { open.append(Open(node: open.last?.node ?? 0, level: level)) }
  }

  /// Appends text to the element that is open.
  public mutating func text(_ string: String) {
    var string = string
    string.withUTF8 { unsafe text($0) }
  }

  /// Closes the element that was opened last; without effect where only the root is open.
  public mutating func endElement() {
    if let level = open.last?.level { end(level: level) }
  }

  /// The tree; elements still open are closed. The builder is then as it was at first.
  public mutating func finish() -> HTMLTree {
    let tree = take()
    appendRoot()
    return tree
  }

  /// The tree; elements still open are closed. The builder is of no use after this.
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
}

// The parser's side: `level` is the place of an element on the parser's own stack.
extension HTMLTreeBuilder {
  /// The root takes the attributes of an element of its own name in place of a node for it.
  mutating func isRoot(_ tag: HTMLTag) -> Bool {
    guard nodes.count == 1, tag == .html || tag == root else { return false }
    return true
  }

  /// Opens an element; false where nesting is too deep, and it stays empty.
  @inline(__always)
  mutating func start(_ tag: HTMLTag, name: UnsafeBufferPointer<UInt8>, level: Int32) -> Bool {
    let parent = open[open.count - 1].node
    let index = Int32(truncatingIfNeeded: nodes.count)
    let first = Int32(truncatingIfNeeded: attributes.count)
    var span: Range<Int32> = 0..<0
    if tag == .unknown { span = unsafe append(name) }
    let isTooDeep = open.count > Self.deepestNesting
    nodes.append(
      HTMLTree.Node(
        kind: .element, tag: tag, depth: UInt16(truncatingIfNeeded: open.count), parent: parent,
        end: index + 1, attributes: first..<first, text: span))
    if isTooDeep {
      if !isFlattened {
        isFlattened = true
        warnings.append("nesting deeper than \(Self.deepestNesting) levels was flattened")
      }
      return false
    }
    // The parser takes <embed> and <wbr> for containers of what follows.
    if !tag.isVoid { open.append(Open(node: index, level: level)) }
    return true
  }

  /// Gives an attribute to the node that was made last.
  mutating func attribute(
    _ known: HTMLAttributeName, name: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>
  ) {
    var nameSpan: Range<Int32> = 0..<0
    if known == .other { nameSpan = unsafe append(name) }
    let valueSpan = unsafe append(value)
    attributes.append(
      HTMLTree.Attribute(name: known, otherName: nameSpan, value: valueSpan))
    let last = nodes.count - 1
    nodes[last].attributes =
      nodes[last].attributes.lowerBound..<Int32(truncatingIfNeeded: attributes.count)
  }

  /// Appends text to the element that is open.
  public mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard utf8.count > 0 else { return }
    let last = nodes.count - 1
    let parent = open[open.count - 1].node
    let span = unsafe append(utf8)
    if nodes[last].kind == .text, nodes[last].parent == parent,
      nodes[last].text.upperBound == span.lowerBound
    {
      nodes[last].text = nodes[last].text.lowerBound..<span.upperBound
      return
    }
    let index = Int32(truncatingIfNeeded: nodes.count)
    nodes.append(
      HTMLTree.Node(
        kind: .text, tag: .unknown, depth: UInt16(truncatingIfNeeded: open.count), parent: parent,
        end: index + 1, attributes: 0..<0, text: span))
  }

  /// Appends an element with nothing in it, which is on no stack of the parser's.
  mutating func empty(_ tag: HTMLTag, level: Int32) {
    end(level: level)
    _ = unsafe start(tag, name: UnsafeBufferPointer(start: nil, count: 0), level: level)
    end(level: level)
  }

  /// Takes back the last byte of the text that was appended last.
  mutating func dropLastByte() {
    let last = nodes.count - 1
    guard nodes[last].kind == .text, !nodes[last].text.isEmpty,
      Int(nodes[last].text.upperBound) == bytes.count
    else { return }
    bytes.removeLast()
    if nodes[last].text.count == 1 {
      nodes.removeLast()
    } else {
      nodes[last].text = nodes[last].text.lowerBound..<nodes[last].text.upperBound - 1
    }
  }

  /// Closes every element at `level` and above it.
  @inline(__always)
  mutating func end(level: Int32) {
    while open.count > 1, open[open.count &- 1].level >= level {
      let node = Int(open.removeLast().node)
      nodes[node].end = Int32(truncatingIfNeeded: nodes.count)
    }
  }

  private mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) -> Range<Int32> {
    let start = Int32(truncatingIfNeeded: bytes.count)
    guard bytes.count + utf8.count <= Self.mostBytes else { return start..<start }
    unsafe bytes.append(contentsOf: utf8)
    return start..<Int32(truncatingIfNeeded: bytes.count)
  }
}

extension String {
  /// With A to Z as a to z, and all else as it is.
  var loweredASCII: String {
    guard utf8.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) else { return self }
    return String(
      decoding: utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
