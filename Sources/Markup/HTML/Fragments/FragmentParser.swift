// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc

/// Reads a piece of a page into the tree that libxml2's HTML parser would give, many times faster.
///
/// Only what feeds hold nearly always is read: at the first thing that is out of the ordinary, such as a
/// tag that does not end, a control character or a second `<body>`, the caller is told to hand the piece
/// to libxml2. A test compares the two over every pair of elements and over fragments made at random.
@safe struct FragmentParser: ~Copyable {
  /// An element that is open.
  struct Open {
    /// Its number in `NameTable.tags`; 0 for a name that HTML does not have.
    var number: UInt8
    /// False for elements that the tree takes for empty: what follows belongs to the one around them.
    var isNode: Bool
    /// The depth of what it holds.
    var depth: UInt16
    /// The node that what it holds belongs to.
    var node: Int32
    /// Its name in the input.
    var name: Range<Int>
  }

  /// Deeper nesting than this is libxml2's.
  static let deepestNesting = 200
  /// Names that are as long as this are libxml2's.
  static let longestName = 100
  /// Values and comments that are longer than this are libxml2's.
  static let longestValue = 1 << 20
  /// Offsets are counted in 32 bits, and references make a text lie in memory twice.
  private static let longestPiece = 1 << 29

  // What looks at the piece is mutating all the same: else each look would begin with a copy of all this.

  var tree = PieceTree()
  /// The piece, as long as it is read.
  private(set) var source = unsafe UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// Its first byte; memory of no meaning before the first piece.
  private(set) var bytes: UnsafePointer<UInt8>
  private(set) var end = 0
  var at = 0
  var open = ValueList<Open>(capacity: 32)
  /// The node that what comes next belongs to, and its depth.
  private(set) var parent: Int32 = 0
  private(set) var depth: UInt16 = 1
  /// The names of attributes that the tag at hand has had.
  var seen = AttributesSeen()
  let rules = AutoClosing.rules
  let tagNames = NameTable.tags
  let attributeNames = NameTable.attributes

  init() { unsafe bytes = UnsafePointer(tree.nothing) }

  /// The tree of a whole piece; nil where it is libxml2's.
  mutating func tree(
    of utf8: UnsafeBufferPointer<UInt8>, warnings: [String] = []
  ) -> HTMLTree? {
    guard let first = utf8.baseAddress, utf8.count > 0, utf8.count <= Self.longestPiece,
      unsafe !PlainPiece.beginsWithMark(utf8)
    else { return nil }
    unsafe (source, bytes) = unsafe (utf8, first)
    (at, end) = (0, utf8.count)
    unsafe tree.begin(utf8)
    defer {
      tree.end()
      unsafe (source, bytes) = unsafe (
        UnsafeBufferPointer(start: nil, count: 0), UnsafePointer(tree.nothing)
      )
      end = 0
    }
    open.removeAll()
    (parent, depth) = (0, 1)
    guard run() else { return nil }
    close(from: 0)
    tree.end(0)
    return tree.finished(warnings)
  }

  private mutating func run() -> Bool {
    while at < end {
      guard let stop = textEnd() else { return false }
      if stop > at {
        tree.text(at..<stop, in: parent, depth: depth)
        at = stop
        if at == end { break }
      }
      let isRead = unsafe bytes[at] == UInt8(ascii: "<") ? tag() : reference()
      guard isRead else { return false }
    }
    return true
  }

  /// The next "<" or "&", or the end; nil where a character before that is not plain.
  @inline(__always)
  private mutating func textEnd() -> Int? {
    var index = at
    while true {
      index = unsafe PlainPiece.end(of: source, from: index)
      guard index < end else { return end }
      let byte = unsafe bytes[index]
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") { return index }
      guard let next = unsafe PlainPiece.endOfOdd(source, at: index) else { return nil }
      index = next
    }
  }

  @inline(__always)
  private mutating func tag() -> Bool {
    let next = peek(at + 1)
    if next.isLetter { return startTag() }
    switch next {
    case UInt8(ascii: "/"): return endTag()
    case UInt8(ascii: "!"): return comment()
    case 0, UInt8(ascii: "?"), UInt8(ascii: "_"), UInt8(ascii: ":"): return false
    default:
      tree.text(at..<at + 1, in: parent, depth: depth)
      at += 1
      return true
    }
  }

  /// The byte at a place; 0 past the end.
  @inline(__always)
  mutating func peek(_ index: Int) -> UInt8 { index < end ? unsafe bytes[index] : 0 }

  /// Passes over blanks that are plain.
  @inline(__always)
  mutating func skipBlanks() {
    while at < end, unsafe bytes[at].isXMLBlank { at &+= 1 }
  }

  private mutating func comment() -> Bool {
    guard peek(at + 2) == UInt8(ascii: "-"), peek(at + 3) == UInt8(ascii: "-") else { return false }
    var index = at + 4
    // "<!-->" and "<!--->" are comments of nothing for some, and of all that follows for others.
    guard peek(index) != UInt8(ascii: ">"),
      peek(index) != UInt8(ascii: "-") || peek(index + 1) != UInt8(ascii: ">")
    else { return false }
    while index + 2 < end {
      if unsafe bytes[index] == UInt8(ascii: "-"), unsafe bytes[index + 1] == UInt8(ascii: "-") {
        if unsafe bytes[index + 2] == UInt8(ascii: ">") {
          guard index - at < Self.longestValue, unsafe PlainPiece.isPlain(source, at..<index) else {
            return false
          }
          at = index + 3
          return true
        }
        if unsafe bytes[index + 2] == UInt8(ascii: "!") { return false }
      }
      index += 1
    }
    return false
  }

  private mutating func endTag() -> Bool {
    guard peek(at + 2).isLetter, let (name, number) = tagName(at: at + 2) else { return false }
    at = name.upperBound
    if peek(at) != UInt8(ascii: ">") {
      skipBlanks()
      while at < end, unsafe bytes[at] != UInt8(ascii: ">") { at += 1 }
      guard unsafe PlainPiece.isPlain(source, name.upperBound..<at) else { return false }
    }
    guard at < end, !rules.isOuter(number) else { return false }
    at += 1
    var index = open.count - 1
    // Nearly always it is the innermost element that ends.
    if number == 0 || index < 0 || open[index].number != number {
      let strength = rules.strength(number)
      var isHeld = false
      while index >= 0, !isOpen(index, name, number) {
        isHeld = isHeld || rules.strength(open[index].number) > strength
        index -= 1
      }
      if index < 0 {
        let tag = HTMLTag(number: Int(number))
        if tag == .p || tag == .br { tree.start(tag, name: 0..<0, in: parent, depth: depth) }
        return true
      }
      if isHeld { return true }
    }
    close(from: index)
    return true
  }

  private mutating func isOpen(_ index: Int, _ name: Range<Int>, _ number: UInt8) -> Bool {
    guard open[index].number == number else { return false }
    return number != 0 || isSameName(open[index].name, name)
  }

  /// Whether two names of the input are the same but for capitals.
  mutating func isSameName(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    for offset in 0..<one.count {
      let first = unsafe bytes[one.lowerBound + offset].loweredLetter
      let second = unsafe bytes[other.lowerBound + offset].loweredLetter
      guard first == second else { return false }
    }
    return true
  }

  /// Opens the node that was made last, or an element that is none.
  @inline(__always)
  mutating func push(_ number: UInt8, _ name: Range<Int>, isNode: Bool) {
    if isNode {
      parent = Int32(truncatingIfNeeded: tree.nodes.count &- 1)
      depth &+= 1
    }
    open.append(Open(number: number, isNode: isNode, depth: depth, node: parent, name: name))
  }

  /// Ends the open elements from `index` on.
  @inline(__always)
  mutating func close(from index: Int) {
    while open.count > index, let ended = open.popLast() {
      if ended.isNode { tree.end(ended.node) }
    }
    if open.count > 0 {
      let innermost = open[open.count &- 1]
      (parent, depth) = (innermost.node, innermost.depth)
    } else {
      (parent, depth) = (0, 1)
    }
  }
}

extension UInt8 {
  /// A to Z, in capitals or not.
  @inline(__always)
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// A capital as a small letter, anything else as it is.
  @inline(__always)
  var loweredLetter: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
