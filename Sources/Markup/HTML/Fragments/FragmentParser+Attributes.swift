// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// What stands in start tags.
extension FragmentParser {
  /// The attributes up to the end of the tag; true where that is "/>", nil where the tag is
  /// libxml2's.
  mutating func attributes() -> Bool? {
    seen.removeAll()
    while true {
      skipBlanks()
      guard at < end else { return nil }
      let byte = unsafe bytes[at]
      if byte.isLetter || byte.isOddNameStart {
        guard seen.count < HTMLTagLimiter.mostAttributes / 2, attribute() else { return nil }
        continue
      }
      if byte == UInt8(ascii: ">") {
        at += 1
        return false
      }
      if byte == UInt8(ascii: "/"), peek(at + 1) == UInt8(ascii: ">") {
        at += 2
        return true
      }
      guard byte >= 0x20, skipRubbish() else { return nil }
    }
  }

  /// What is no attribute is passed over up to the next blank, or the end of the tag.
  private mutating func skipRubbish() -> Bool {
    let start = at
    while at < end, unsafe !bytes[at].isBlank, unsafe bytes[at] != UInt8(ascii: ">"),
      unsafe bytes[at] != UInt8(ascii: "/") || peek(at + 1) != UInt8(ascii: ">")
    {
      at += 1
    }
    return unsafe PlainPiece.isPlain(source, start..<at)
  }

  private mutating func attribute() -> Bool {
    guard let (range, number) = attributeName() else { return false }
    skipBlanks()
    var value = at..<at
    var hasReferences = false
    if peek(at) == UInt8(ascii: "=") {
      at += 1
      skipBlanks()
      guard let found = self.value(&hasReferences) else { return false }
      value = found
    }
    // The first of two attributes of one name counts.
    if number != 0 {
      if seen.insert(number) { return true }
    } else {
      for other in seen.unknown where isSameName(other, range) { return true }
      seen.insert(range)
    }
    let name = number == 0 ? lowered(range) : 0..<0
    var span = PieceTree.span(value)
    if hasReferences {
      let start = tree.nextByte
      guard resolve(value) else { return false }
      span = start..<tree.nextByte
    }
    tree.attributes.append(
      HTMLTree.Attribute(name: HTMLAttributeName(number: number), otherName: name, value: span))
    return true
  }

  /// The name at hand, and its number; nil where it is libxml2's.
  @inline(__always)
  private mutating func attributeName() -> (Range<Int>, Int)? {
    let start = at
    if let short = unsafe ShortName(source, at: start),
      unsafe bytes[start &+ short.length] != UInt8(ascii: ".")
    {
      at = start &+ short.length
      return (start..<at, attributeNames.number(ofPacked: short.word))
    }
    return longAttributeName()
  }

  private mutating func longAttributeName() -> (Range<Int>, Int)? {
    let start = at
    var word: UInt64 = 0
    while at < end {
      let byte = unsafe bytes[at].loweredLetter
      guard byte.isPartOfName || byte == UInt8(ascii: ".") else { break }
      word = NameTable.pack(byte, behind: word)
      at &+= 1
    }
    let range = start..<at
    guard range.count < Self.longestName else { return nil }
    return (range, number(of: range, word, in: attributeNames))
  }

  /// Where the value at hand stands, and whether it holds an "&"; nil where it has no end, or is not plain.
  @inline(__always)
  private mutating func value(_ hasReferences: inout Bool) -> Range<Int>? {
    guard at < end else { return nil }
    let quote = unsafe bytes[at]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return bareValue(&hasReferences)
    }
    let start = at + 1
    var index = start
    while true {
      index = unsafe PlainPiece.end(ofValue: source, from: index, quote: quote)
      guard index < end else { return nil }
      let byte = unsafe bytes[index]
      if byte == quote { break }
      if byte == UInt8(ascii: "&") {
        hasReferences = true
        index &+= 1
      } else {
        guard let next = unsafe PlainPiece.endOfOdd(source, at: index) else { return nil }
        index = next
      }
    }
    guard index - start < Self.longestValue else { return nil }
    at = index + 1
    return start..<index
  }

  /// A value without quotes.
  private mutating func bareValue(_ hasReferences: inout Bool) -> Range<Int>? {
    let start = at
    while at < end, unsafe !bytes[at].isBlank, unsafe bytes[at] != UInt8(ascii: ">") {
      if unsafe bytes[at] == UInt8(ascii: "&") { hasReferences = true }
      at += 1
    }
    guard at - start < Self.longestValue, unsafe PlainPiece.isPlain(source, start..<at) else {
      return nil
    }
    return start..<at
  }
}

/// The names of the attributes that a tag has had: the usual ones as bits, the others by their place.
struct AttributesSeen {
  private var known = SIMD4<UInt64>(repeating: 0)
  private(set) var unknown: [Range<Int>] = []
  private(set) var count = 0

  @inline(__always)
  mutating func removeAll() {
    known = SIMD4(repeating: 0)
    if !unknown.isEmpty { unknown.removeAll(keepingCapacity: true) }
    count = 0
  }

  /// Notes the number of a usual name; true where it was noted before.
  @inline(__always)
  mutating func insert(_ number: Int) -> Bool {
    let bit: UInt64 = 1 << UInt64(number & 63)
    let word = number >> 6
    if known[word] & bit != 0 { return true }
    known[word] |= bit
    count &+= 1
    return false
  }

  mutating func insert(_ name: Range<Int>) {
    unknown.append(name)
    count &+= 1
  }
}

extension UInt8 {
  @inline(__always)
  fileprivate var isOddNameStart: Bool {
    self == UInt8(ascii: "_") || self == UInt8(ascii: ":") || self == UInt8(ascii: ".")
  }
}
