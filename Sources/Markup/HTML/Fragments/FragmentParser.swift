// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc

/// Reads a piece of a page into the tree that libxml2's HTML parser would give, many times faster.
///
/// Only what feeds hold nearly always is read: at the first thing that is out of the ordinary, such as a
/// tag that does not end, a control character or a second `<body>`, the caller is told to hand the piece
/// to libxml2. A test compares the two over every pair of elements and over fragments made at random.
@safe struct FragmentParser {
  /// An element that is open.
  struct Open {
    /// Its number in `NameTable.tags`; 0 for a name that HTML does not have.
    var number: UInt8
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
  /// The parser that is imitated has `<html>` and `<body>` below the first element.
  private static let outerLevels = 3

  /// The piece at hand, as long as it is read.
  private(set) var source = unsafe UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  var at = 0
  var open: [Open] = []
  /// The names of the attributes of the tag at hand.
  var names: [AttributeName] = []
  /// A value or name that is not in the input as it is meant.
  var scratch: [UInt8] = []
  let rules = AutoClosing.rules
  let tagNames = NameTable.tags
  let attributeNames = NameTable.attributes

  var end: Int { unsafe source.count }

  /// The first byte of the piece; only while there is one.
  var bytes: UnsafePointer<UInt8> {
    @inline(__always) get { unsafe source.baseAddress.unsafelyUnwrapped }
  }

  /// An attribute's name: its number in `NameTable.attributes`, and where it stands.
  struct AttributeName {
    var number: Int
    var range: Range<Int>
  }

  init() { open.reserveCapacity(16) }

  /// Reads a whole piece; false where it is libxml2's, and `builder` holds rubbish.
  mutating func parse(
    _ utf8: UnsafeBufferPointer<UInt8>, into builder: inout HTMLTreeBuilder
  ) -> Bool {
    guard utf8.count > 0, utf8.count <= Self.longestPiece, unsafe !PlainPiece.beginsWithMark(utf8)
    else { return false }
    unsafe source = unsafe utf8
    defer { unsafe source = UnsafeBufferPointer(start: nil, count: 0) }
    at = 0
    open.removeAll(keepingCapacity: true)
    unsafe builder.adopt(utf8)
    return run(&builder)
  }

  private mutating func run(_ builder: inout HTMLTreeBuilder) -> Bool {
    while at < end {
      guard let stop = textEnd() else { return false }
      if stop > at {
        unsafe builder.text(at..<stop, of: source)
        at = stop
        if at == end { break }
      }
      let isRead = unsafe bytes[at] == UInt8(ascii: "<") ? tag(&builder) : reference(&builder)
      guard isRead else { return false }
    }
    return true
  }

  /// The next "<" or "&", or the end; nil where a character before that is not plain.
  @inline(__always)
  private func textEnd() -> Int? {
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
  private mutating func tag(_ builder: inout HTMLTreeBuilder) -> Bool {
    let next = peek(at + 1)
    if next.isLetter { return startTag(&builder) }
    switch next {
    case UInt8(ascii: "/"): return endTag(&builder)
    case UInt8(ascii: "!"): return comment()
    case 0, UInt8(ascii: "?"), UInt8(ascii: "_"), UInt8(ascii: ":"): return false
    default:
      unsafe builder.text(at..<at + 1, of: source)
      at += 1
      return true
    }
  }

  /// The byte at a place; 0 past the end.
  @inline(__always)
  func peek(_ index: Int) -> UInt8 { index < end ? unsafe bytes[index] : 0 }

  mutating func skipBlanks() {
    while at < end, unsafe bytes[at].isBlank { at &+= 1 }
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

  private mutating func endTag(_ builder: inout HTMLTreeBuilder) -> Bool {
    guard peek(at + 2).isLetter, let (name, number) = tagName(at: at + 2) else { return false }
    at = name.upperBound
    if peek(at) != UInt8(ascii: ">") {
      skipBlanks()
      while at < end, unsafe bytes[at] != UInt8(ascii: ">") { at += 1 }
      guard unsafe PlainPiece.isPlain(source, name.upperBound..<at) else { return false }
    }
    let tag = HTMLTag(number: Int(number))
    guard at < end, !isOuter(tag) else { return false }
    at += 1
    // Nearly always it is the innermost element that ends.
    if number != 0, open.last?.number == number {
      close(from: open.count - 1, &builder)
      return true
    }
    guard let index = open.lastIndex(where: { isEqual($0, name, number) }) else {
      if tag == .p || tag == .br { builder.empty(tag, level: nextLevel) }
      return true
    }
    let strength = rules.strength(number)
    for inner in open[(index + 1)...] where rules.strength(inner.number) > strength { return true }
    close(from: index, &builder)
    return true
  }

  private func isEqual(_ element: Open, _ name: Range<Int>, _ number: UInt8) -> Bool {
    guard element.number == number else { return false }
    return number != 0 || isSameName(element.name, name)
  }

  /// Whether two names of the input are the same but for capitals.
  func isSameName(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    for offset in 0..<one.count {
      let first = unsafe bytes[one.lowerBound + offset].loweredLetter
      let second = unsafe bytes[other.lowerBound + offset].loweredLetter
      guard first == second else { return false }
    }
    return true
  }

  /// The level of the element that is opened next on the stack of the parser that is imitated.
  var nextLevel: Int32 { Int32(open.count + Self.outerLevels) }

  /// Ends the open elements from `index` on.
  @inline(__always)
  mutating func close(from index: Int, _ builder: inout HTMLTreeBuilder) {
    builder.end(level: Int32(truncatingIfNeeded: index &+ Self.outerLevels))
    while open.count > index { open.removeLast() }
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
