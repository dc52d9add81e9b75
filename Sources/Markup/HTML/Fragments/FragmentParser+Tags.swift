// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// Start tags.
extension FragmentParser {
  mutating func startTag() -> Bool {
    guard let (name, number) = tagName(at: at + 1) else { return false }
    // Some templates are shown.
    if rules.isOuter(number) || rules.isTemplate(number) { return false }
    var left = open.count
    while left > 0, rules.ends(open[left &- 1].number, before: number) { left &-= 1 }
    if left < open.count { close(from: left) }
    guard left < Self.deepestNesting else { return false }
    let tag = HTMLTag(number: Int(number))
    tree.start(tag, name: number == 0 ? lowered(name) : 0..<0, in: parent, depth: depth)
    at = name.upperBound
    var isClosed = false
    if peek(at) == UInt8(ascii: ">") {
      at += 1
    } else {
      guard let found = attributes() else { return false }
      isClosed = found
      tree.endAttributes()
    }
    if isClosed || rules.isEmpty(number) { return true }
    // The parser that is imitated takes <embed> and <wbr> for containers of what follows.
    push(number, name, isNode: !rules.isVoid(number))
    return rules.isRawText(number) ? rawText(name) : true
  }

  private mutating func hasCapitals(_ name: Range<Int>) -> Bool {
    for index in name where unsafe bytes[index] &- 0x41 < 26 { return true }
    return false
  }

  /// Where a name stands in the bytes of the tree in small letters.
  mutating func lowered(_ name: Range<Int>) -> Range<Int32> {
    guard hasCapitals(name) else { return PieceTree.span(name) }
    let start = tree.nextByte
    for index in name { tree.extra.append(unsafe bytes[index].loweredLetter) }
    return start..<tree.nextByte
  }

  /// The name that begins at `start`, and its number; nil where it is libxml2's.
  @inline(__always)
  mutating func tagName(at start: Int) -> (Range<Int>, UInt8)? {
    if let short = unsafe ShortName(source, at: start) {
      let name = start..<start &+ short.length
      guard unsafe bytes[name.upperBound] != UInt8(ascii: ".") else { return nil }
      return (name, UInt8(truncatingIfNeeded: tagNames.number(ofPacked: short.word)))
    }
    return longTagName(at: start)
  }

  private mutating func longTagName(at start: Int) -> (Range<Int>, UInt8)? {
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
  mutating func number(
    of name: Range<Int>, _ word: UInt64, in table: borrowing NameTable
  ) -> Int {
    if name.count <= NameTable.packedLength { return table.number(ofPacked: word) }
    var lowered = InlineArray<100, UInt8>(repeating: 0)
    for (place, index) in name.enumerated() { lowered[place] = unsafe bytes[index].loweredLetter }
    let span = lowered.span
    return unsafe span.withUnsafeBufferPointer { all in
      unsafe table.number(of: UnsafeBufferPointer(rebasing: all[..<name.count]))
    }
  }

  /// The content of a script or style sheet, which only its own end tag ends.
  private mutating func rawText(_ name: Range<Int>) -> Bool {
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
        if index > at { tree.text(at..<index, in: parent, depth: depth) }
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
  var isPartOfName: Bool {
    self &- 0x61 < 26 || self &- 0x30 < 11 || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
  }
}
