// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// What may begin in a line.
extension MarkdownBlockParser {
  enum Start {
    /// A block that holds blocks.
    case container
    /// A block that holds text.
    case leaf
  }

  /// Begins the block that the rest of the line begins; nil where it begins none.
  mutating func startBlock(in container: Int) -> Start? {
    if indent >= 4 {
      // A list may hold items that are indented as far as that.
      if nodes[container].kind == .list, let start = listItem(in: container) { return start }
      return indentedCode()
    }
    switch byte(nextNonspace) {
    case UInt8(ascii: ">"): return quote()
    case UInt8(ascii: "#"): return heading()
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return fencedCode()
    case UInt8(ascii: "<"): return html(in: container)
    case UInt8(ascii: "="): return underline(of: container)
    case UInt8(ascii: "-"), UInt8(ascii: "|"), UInt8(ascii: ":"):
      return underline(of: container) ?? table(under: container) ?? rule()
        ?? listItem(in: container)
    case UInt8(ascii: "*"), UInt8(ascii: "_"): return rule() ?? listItem(in: container)
    case UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return listItem(in: container)
    default: return nil
    }
  }

  private var mayNest: Bool { nodes[tip].depth < Self.deepestNesting }

  private mutating func quote() -> Start? {
    guard mayNest else { return nil }
    advanceToNonspace()
    advance(bytes: 1)
    if isBlankByte(byte(offset)) { advance(columns: 1) }
    closeUnmatched()
    addChild(.quote)
    return .container
  }

  private mutating func heading() -> Start? {
    let level = runLength(at: nextNonspace)
    let after = nextNonspace + level
    guard level <= 6, after >= lineEnd || isBlankByte(text[after]) else { return nil }
    advanceToNonspace()
    closeUnmatched()
    var content = text[min(after, lineEnd)..<lineEnd]
    content = content.trimmingBlanks()
    // Number signs that close the heading stand apart from its words.
    let signs = content.reversed().prefix { $0 == UInt8(ascii: "#") }.count
    let rest = content.dropLast(signs)
    if signs > 0, rest.last.map(isBlankByte) ?? true { content = rest.trimmingBlanks() }
    let node = addChild(.heading)
    nodes[node].level = level
    nodes[node].content = Array(content)
    rewind(offset: lineEnd, column: column)
    return .leaf
  }

  private mutating func fencedCode() -> Start? {
    let length = runLength(at: nextNonspace)
    let sign = byte(nextNonspace)
    guard length >= 3 else { return nil }
    let rest = text[(nextNonspace + length)..<lineEnd]
    if sign == UInt8(ascii: "`"), rest.contains(sign) { return nil }
    let offset = indent
    closeUnmatched()
    let node = addChild(.code)
    nodes[node].fence = MarkdownFence(sign: sign, length: length, offset: offset)
    advanceToNonspace()
    advance(bytes: length)
    return .leaf
  }

  private mutating func indentedCode() -> Start? {
    guard nodes[tip].kind != .paragraph, !isBlank else { return nil }
    advance(columns: 4)
    closeUnmatched()
    addChild(.code)
    return .leaf
  }

  /// A line of "=" or "-" makes a heading of the paragraph above it.
  private mutating func underline(of container: Int) -> Start? {
    let sign = byte(nextNonspace)
    guard nodes[container].kind == .paragraph,
      sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-"),
      isBlankUntilEnd(nextNonspace + runLength(at: nextNonspace))
    else { return nil }
    closeUnmatched()
    takeReferences(of: container)
    let content = nodes[container].content
    guard content.contains(where: { $0 > 0x20 }) else { return nil }
    let parent = nodes[container].parent
    var node = MarkdownNode(kind: .heading, parent: parent, depth: nodes[container].depth)
    node.level = sign == UInt8(ascii: "=") ? 1 : 2
    node.content = content
    nodes[container] = node
    tip = container
    rewind(offset: lineEnd, column: column)
    return .leaf
  }

  private mutating func rule() -> Start? {
    let sign = byte(nextNonspace)
    guard sign != UInt8(ascii: "|"), sign != UInt8(ascii: ":") else { return nil }
    var count = 0
    for index in nextNonspace..<lineEnd {
      if text[index] == sign {
        count += 1
      } else if !isBlankByte(text[index]) {
        return nil
      }
    }
    guard count >= 3 else { return nil }
    closeUnmatched()
    addChild(.rule)
    rewind(offset: lineEnd, column: column)
    return .leaf
  }

  private mutating func listItem(in container: Int) -> Start? {
    guard mayNest, indent < 4 || nodes[container].kind == .list,
      let marker = takeMarker(in: container)
    else { return nil }
    closeUnmatched()
    if nodes[tip].kind != .list || !nodes[container].marker.isLike(marker)
      || nodes[container].kind != .list
    {
      let list = addChild(.list)
      nodes[list].marker = marker
    }
    let item = addChild(.item)
    nodes[item].marker = marker
    return .container
  }

  /// Reads the marker of an item; the place stays where it was where there is none.
  private mutating func takeMarker(in container: Int) -> MarkdownMarker? {
    guard indent < 4 else { return nil }
    var marker = MarkdownMarker(offset: indent)
    var length = 1
    let isParagraph = nodes[container].kind == .paragraph
    switch byte(nextNonspace) {
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"): marker.sign = byte(nextNonspace)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var digits = 0
      while digits < 10, byte(nextNonspace + digits).isASCIIDigit { digits += 1 }
      marker.sign = byte(nextNonspace + digits)
      guard digits < 10, marker.sign == UInt8(ascii: ".") || marker.sign == UInt8(ascii: ")")
      else { return nil }
      marker.isOrdered = true
      length = digits + 1
      let number = text[nextNonspace..<(nextNonspace + digits)]
      let isOne = number.last == UInt8(ascii: "1") && number.dropLast().allSatisfy { $0 == 0x30 }
      if isParagraph, !isOne { return nil }
    default: return nil
    }
    let after = nextNonspace + length
    guard after >= lineEnd || isBlankByte(text[after]) else { return nil }
    if isParagraph, isBlankUntilEnd(after) { return nil }
    advanceToNonspace()
    advance(columns: length)
    takePadding(&marker, length: length)
    return marker
  }

  private mutating func takePadding(_ marker: inout MarkdownMarker, length: Int) {
    let (startOffset, startColumn) = (offset, column)
    repeat { advance(columns: 1) } while column - startColumn < 5 && isBlankByte(byte(offset))
    let spaces = column - startColumn
    if spaces >= 5 || spaces < 1 || offset >= lineEnd {
      marker.padding = length + 1
      rewind(offset: startOffset, column: startColumn)
      if isBlankByte(byte(offset)) { advance(columns: 1) }
    } else {
      marker.padding = length + spaces
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without blanks and tabs at either end.
  func trimmingBlanks() -> ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first == 0x20 || first == 0x09 { slice.removeFirst() }
    while let last = slice.last, last == 0x20 || last == 0x09 { slice.removeLast() }
    return slice
  }
}
