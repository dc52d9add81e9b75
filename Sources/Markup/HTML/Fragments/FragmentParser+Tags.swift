// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc

// Start tags and what stands in them.
extension FragmentParser {
  /// Elements of which a page has one.
  @inline(__always)
  func isOuter(_ tag: HTMLTag) -> Bool { tag == .html || tag == .head || tag == .body }

  /// The name that begins at `start`, and its number; nil where it is libxml2's.
  @inline(__always)
  func tagName(at start: Int) -> (Range<Int>, UInt8)? {
    if let short = unsafe ShortName(source, at: start) {
      let name = start..<start &+ short.length
      guard unsafe bytes[name.upperBound] != UInt8(ascii: ".") else { return nil }
      return (name, UInt8(truncatingIfNeeded: tagNames.number(ofPacked: short.word)))
    }
    return longTagName(at: start)
  }

  private func longTagName(at start: Int) -> (Range<Int>, UInt8)? {
    var word: UInt64 = 0
    var index = start
    while index < end {
      let byte = unsafe bytes[index].loweredLetter
      guard byte.isPartOfName else { break }
      word = NameTable.pack(byte, behind: word)
      index &+= 1
    }
    guard index &- start < Self.longestName, peek(index) != UInt8(ascii: ".") else { return nil }
    let name = start..<index
    return (name, UInt8(number(of: name, word, in: tagNames)))
  }

  /// The number of a name, which `word` holds the last eight bytes of.
  private func number(of name: Range<Int>, _ word: UInt64, in table: borrowing NameTable) -> Int {
    if name.count <= NameTable.packedLength { return table.number(ofPacked: word) }
    var lowered = InlineArray<100, UInt8>(repeating: 0)
    for (place, index) in name.enumerated() { lowered[place] = unsafe bytes[index].loweredLetter }
    let span = lowered.span
    return unsafe span.withUnsafeBufferPointer { all in
      unsafe table.number(of: UnsafeBufferPointer(rebasing: all[..<name.count]))
    }
  }

  mutating func startTag(_ builder: inout HTMLTreeBuilder) -> Bool {
    guard let (name, number) = tagName(at: at + 1) else { return false }
    let tag = HTMLTag(number: Int(number))
    // Some templates are shown.
    if isOuter(tag) || tag == .template { return false }
    var left = open.count
    while left > 0, rules.ends(open[left &- 1].number, before: number) { left &-= 1 }
    if left < open.count { close(from: left, &builder) }
    guard left < Self.deepestNesting else { return false }
    let level = nextLevel
    if number == 0 {
      startUnknown(name, level, &builder)
    } else {
      let empty = unsafe UnsafeBufferPointer<UInt8>(start: nil, count: 0)
      _ = unsafe builder.start(tag, name: empty, level: level)
    }
    at = name.upperBound
    var isClosed = false
    if peek(at) == UInt8(ascii: ">") {
      at += 1
    } else {
      guard let found = attributes(&builder),
        unsafe PlainPiece.isPlain(source, name.upperBound..<at)
      else { return false }
      isClosed = found
    }
    if isClosed || rules.isEmpty(number) {
      builder.end(level: level)
      return true
    }
    open.append(Open(number: number, name: name))
    if tag.isRawText { return rawText(name, &builder) }
    return true
  }

  @inline(never)
  private mutating func startUnknown(
    _ name: Range<Int>, _ level: Int32, _ builder: inout HTMLTreeBuilder
  ) {
    lower(name)
    _ = unsafe scratch.withUnsafeBufferPointer {
      unsafe builder.start(.unknown, name: $0, level: level)
    }
  }

  private mutating func lower(_ name: Range<Int>) {
    scratch.removeAll(keepingCapacity: true)
    for index in name { scratch.append(unsafe bytes[index].loweredLetter) }
  }

  /// The attributes up to the end of the tag; true where that is "/>", nil where the tag is
  /// libxml2's.
  private mutating func attributes(_ builder: inout HTMLTreeBuilder) -> Bool? {
    names.removeAll(keepingCapacity: true)
    while true {
      skipBlanks()
      guard at < end else { return nil }
      let byte = unsafe bytes[at]
      if byte == UInt8(ascii: ">") {
        at += 1
        return false
      }
      if byte == UInt8(ascii: "/"), peek(at + 1) == UInt8(ascii: ">") {
        at += 2
        return true
      }
      if byte.isLetter || byte.isOddNameStart {
        guard names.count < HTMLTagLimiter.mostAttributes / 2, attribute(&builder) else {
          return nil
        }
      } else {
        skipRubbish()
      }
    }
  }

  /// What is no attribute is passed over up to the next blank, or the end of the tag.
  private mutating func skipRubbish() {
    while at < end, unsafe !bytes[at].isBlank, unsafe bytes[at] != UInt8(ascii: ">"),
      unsafe bytes[at] != UInt8(ascii: "/") || peek(at + 1) != UInt8(ascii: ">")
    {
      at += 1
    }
  }

  private mutating func attribute(_ builder: inout HTMLTreeBuilder) -> Bool {
    guard let (range, number) = attributeName() else { return false }
    skipBlanks()
    var value = at..<at
    if peek(at) == UInt8(ascii: "=") {
      at += 1
      skipBlanks()
      guard let found = self.value() else { return false }
      value = found
    }
    // The first of two attributes of one name counts.
    let isRepeated = names.contains {
      $0.number == number && (number != 0 || isSameName($0.range, range))
    }
    if isRepeated { return true }
    names.append(AttributeName(number: number, range: range))
    return give(number, range, value, to: &builder)
  }

  /// The name at hand, and its number; nil where it is libxml2's.
  private mutating func attributeName() -> (Range<Int>, Int)? {
    let start = at
    if let short = unsafe ShortName(source, at: start),
      unsafe bytes[start &+ short.length] != UInt8(ascii: ".")
    {
      at = start &+ short.length
      return (start..<at, attributeNames.number(ofPacked: short.word))
    }
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

  /// Where the value at hand stands; nil where it has no end.
  private mutating func value() -> Range<Int>? {
    guard at < end else { return nil }
    let quote = unsafe bytes[at]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = at + 1
      guard let found = unsafe memchr(bytes + start, Int32(quote), end - start) else { return nil }
      let length = unsafe UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - (bytes + start)
      guard length < Self.longestValue else { return nil }
      at = start + length + 1
      return start..<start + length
    }
    let start = at
    while at < end, unsafe !bytes[at].isBlank, unsafe bytes[at] != UInt8(ascii: ">") { at += 1 }
    guard at - start < Self.longestValue else { return nil }
    return start..<at
  }

  private mutating func give(
    _ number: Int, _ name: Range<Int>, _ value: Range<Int>, to builder: inout HTMLTreeBuilder
  ) -> Bool {
    let known = HTMLAttributeName(number: number)
    let raw = unsafe UnsafeBufferPointer(rebasing: source[value])
    let hasReferences =
      unsafe value.count > 0
      && memchr(bytes + value.lowerBound, 0x26, value.count) != nil
    if !hasReferences, number != 0 || !hasCapitals(name) {
      builder.attribute(known, name: name, value: value)
      return true
    }
    // Of usual names the tree keeps the number alone.
    if number == 0 { lower(name) } else { scratch.removeAll(keepingCapacity: true) }
    let nameLength = scratch.count
    if hasReferences {
      guard resolve(value) else { return false }
    } else {
      unsafe scratch.append(contentsOf: raw)
    }
    unsafe scratch.withUnsafeBufferPointer { all in
      unsafe builder.attribute(
        known, name: UnsafeBufferPointer(rebasing: all[..<nameLength]),
        value: UnsafeBufferPointer(rebasing: all[nameLength...]))
    }
    return true
  }

  private func hasCapitals(_ name: Range<Int>) -> Bool {
    for index in name where unsafe bytes[index] &- 0x41 < 26 { return true }
    return false
  }

  /// The content of a script or style sheet, which only its own end tag ends.
  private mutating func rawText(_ name: Range<Int>, _ builder: inout HTMLTreeBuilder) -> Bool {
    // A tag right at the start of a script is one to libxml2, but for comments.
    let startsWithTag = peek(at) == UInt8(ascii: "<") && peek(at + 1) != UInt8(ascii: "!")
    var index = at
    while index + 2 + name.count < end {
      if unsafe bytes[index] == UInt8(ascii: "<"), unsafe bytes[index + 1] == UInt8(ascii: "/"),
        isSameName(name, index + 2..<index + 2 + name.count)
      {
        let next = unsafe bytes[index + 2 + name.count]
        guard next == UInt8(ascii: ">") || next.isBlank, index == at || !startsWithTag else {
          return false
        }
        guard unsafe PlainPiece.isPlain(source, at..<index) else { return false }
        if index > at { unsafe builder.text(at..<index, of: source) }
        at = index
        return true
      }
      index += 1
    }
    return false
  }
}

extension UInt8 {
  /// What libxml2 takes for part of a tag's name; capitals are lowered before.
  @inline(__always)
  fileprivate var isPartOfName: Bool {
    self &- 0x61 < 26 || self &- 0x30 < 11 || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
  }

  @inline(__always)
  fileprivate var isOddNameStart: Bool {
    self == UInt8(ascii: "_") || self == UInt8(ascii: ":") || self == UInt8(ascii: ".")
  }
}
