// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc

// Start tags and end tags.
extension PlainXMLReader {
  /// More attributes are left to libxml2.
  static let mostAttributes = 64
  /// So is what lies deeper, as libxml2 has a bound on that.
  private static let deepest = 250

  /// What came of a try to read a tag.
  enum Outcome {
    /// It is read up to its ">", which is there.
    case read(close: Int)
    /// More of the document has to be looked at.
    case cutOff
    case unusual
  }

  /// The start tag at hand; what it reports is forgotten where it is not taken.
  mutating func nextStartTag() throws -> Piece {
    if open.count >= XMLRepair.deepest {
      pendingEnds = try repair.endlessElements(openElements())
      if pendingEnds > 0, let piece = try endPiece() { return piece }
    }
    guard open.count < Self.deepest else { return .unusual }
    let start = repair.at
    let reported = repair.diagnostics.count
    let (declarationCount, version) = (declarations.count, declarations.version)
    let outcome = try readStartTag()
    repair.at = start
    if case .read(let close) = outcome, resolveNames() {
      open.append(Open(name: element, declarationCount: declarationCount, version: version))
      place = close
      let isEmpty = unsafe repair.input[close] == UInt8(ascii: "/")
      repair.at = close + (isEmpty ? 2 : 1)
      repair.state = .text
      pendingEnds = isEmpty ? 1 : 0
      return .start
    }
    repair.diagnostics.removeLast(repair.diagnostics.count - reported)
    declarations.restore(count: declarationCount, version: version)
    // Twice as much each time, so that a source of small pieces does not make it read too often.
    let wanted = min(2 * (repair.end - start), XMLRepair.capacity)
    guard case .cutOff = outcome, repair.end - start < wanted, !repair.isAtEnd else {
      return .unusual
    }
    _ = try repair.has(wanted)
    return try nextStartTag()
  }

  /// Reads the name and the attributes, whose values stay where they are as long as nothing is read.
  private mutating func readStartTag() throws -> Outcome {
    let input = unsafe repair.input
    let end = repair.end
    var index = unsafe ByteScan.nameEnd(input, from: repair.at + 1, to: end)
    element = unsafe names.number(input + repair.at + 1, index - repair.at - 1)
    guard index < end else { return .cutOff }
    guard names.entries[element].isPlain else { return .unusual }
    attributeCount = 0
    if !attributeNames.isEmpty { attributeNames.removeAll(keepingCapacity: true) }
    var valueLength = 0
    while true {
      let blank = index
      while index < end, unsafe input[index].isXMLBlank { index += 1 }
      guard index < end else { return .cutOff }
      switch unsafe input[index] {
      case UInt8(ascii: ">"): return .read(close: index)
      case UInt8(ascii: "/"):
        guard index + 1 < end else { return .cutOff }
        return unsafe input[index + 1] == UInt8(ascii: ">") ? .read(close: index) : .unusual
      default: break
      }
      guard index > blank, attributeCount < Self.mostAttributes else { return .unusual }
      let nameStart = index
      index = unsafe ByteScan.nameEnd(input, from: index, to: end)
      let name = unsafe names.number(input + nameStart, index - nameStart)
      while index < end, unsafe input[index].isXMLBlank { index += 1 }
      guard index < end else { return .cutOff }
      guard unsafe input[index] == UInt8(ascii: "="), names.entries[name].isPlain else {
        return .unusual
      }
      index += 1
      while index < end, unsafe input[index].isXMLBlank { index += 1 }
      guard index < end else { return .cutOff }
      let quote = unsafe input[index]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return .unusual }
      var value = unsafe UnsafeBufferPointer<UInt8>(start: nil, count: 0)
      switch try unsafe readValue(from: index + 1, quote, &valueLength, &value) {
      case .read(let close):
        index = close + 1
        if unsafe Self.mayHaveLostQuote(value) {
          // Perhaps this quote opens another value: <a href="/x rel="self">.
          guard index < end else { return .cutOff }
          if unsafe value.contains(UInt8(ascii: "<")) || !input[index].followsValue {
            return .unusual
          }
        }
      case let other: return other
      }
      guard unsafe note(name, value) else { return .unusual }
    }
  }

  /// Whether a value ends in "=" or holds an end tag, as it may where its own closing quote was forgotten.
  @inline(__always)
  private static func mayHaveLostQuote(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = value.baseAddress, value.count > 0 else { return false }
    if unsafe start[value.count - 1] == UInt8(ascii: "=") { return true }
    guard let tag = unsafe memchr(start, 0x3C, value.count) else { return false }
    let rest = unsafe value[(UnsafeRawPointer(tag) - UnsafeRawPointer(start))...]
    return unsafe zip(rest, rest.dropFirst()).contains {
      $0 == (UInt8(ascii: "<"), UInt8(ascii: "/"))
    }
  }

  /// The end tag at hand.
  mutating func nextEndTag() throws -> Piece? {
    guard let innermost = open.last else { return .unusual }
    let entry = names.entries[innermost.name]
    let close = repair.at + 2 + entry.count
    if close < repair.end, unsafe repair.input[close] == UInt8(ascii: ">"),
      unsafe names.isName(innermost.name, repair.input + repair.at + 2, entry.count)
    {
      repair.at = close + 1
      pendingEnds = 1
    } else {
      let length = try repair.nameLength(at: 2)
      pendingEnds = distance(toNameOf: length)
      let open = unsafe UnsafeBufferPointer(start: entry.bytes, count: entry.count)
      repair.noteEnd(nameLength: length, pendingEnds, innermost: unsafe Array(open)[...])
      try repair.passEndTag(nameLength: length)
      repair.output.removeAll(keepingCapacity: true)
    }
    return pendingEnds > 0 ? try endPiece() : nil
  }

  /// As `OpenElements` says, for the end tag at hand, whose name is that long.
  private func distance(toNameOf length: Int) -> Int {
    let name = unsafe UnsafeBufferPointer(start: repair.input + repair.at + 2, count: length)
    var index = open.count - 1
    while index >= 0 {
      let entry = names.entries[open[index].name]
      let other = unsafe UnsafeBufferPointer(start: entry.bytes, count: entry.count)
      if unsafe OpenElements.isSame(other, name) { return open.count - index }
      index -= 1
    }
    return 0
  }

  /// The elements that are open, as the repair knows them.
  func openElements() -> OpenElements {
    var elements = OpenElements()
    for element in open {
      let entry = names.entries[element.name]
      unsafe elements.push(UnsafeBufferPointer(start: entry.bytes, count: entry.count))
    }
    return elements
  }

  /// The name of an open element; empty where there is none.
  func name(_ element: Open?) -> [UInt8] {
    guard let entry = element.map({ names.entries[$0.name] }) else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: entry.bytes, count: entry.count))
  }

  /// An element ends; nil where that is the root, and it is kept open for what follows it.
  mutating func endPiece() throws -> Piece? {
    pendingEnds -= 1
    if open.count == 1 {
      let isKept = try repair.keepsRoot()
      repair.output.removeAll(keepingCapacity: true)
      if isKept { return nil }
    }
    place = repair.at
    guard !open.isEmpty else { return .end }
    let ended = open.removeLast()
    declarations.restore(count: ended.declarationCount, version: ended.version)
    if open.isEmpty {
      repair.root = name(ended)
      repair.state = .epilog
    }
    return .end
  }
}

extension UInt8 {
  /// True for white space of XML. <https://www.w3.org/TR/xml/#NT-S>
  var isXMLBlank: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}
