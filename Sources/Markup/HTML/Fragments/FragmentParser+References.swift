// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CLibXML2
import Glibc

// References to characters.
extension FragmentParser {
  /// What an "&" begins.
  private enum Reference {
    /// A character; 0 where the number is none, and nothing is left of it.
    case character(UInt32)
    /// An "&", and what has the form of a name behind it.
    case text
  }

  /// The longest name that HTML 4 has is half as long.
  private static let longestEntity = 16

  /// Appends what the "&" at hand stands for to the text.
  mutating func reference() -> Bool {
    let start = at
    guard let reference = next(upTo: end) else { return false }
    switch reference {
    case .character(0): break
    case .character(let code):
      // Numbers of C1 are meant for windows-1252.
      let code = 0x80..<0xA0 ~= code ? UInt32(Windows1252.c1[Int(code) - 0x80]) : code
      unsafe Self.withUTF8(of: code) {
        unsafe tree.text(resolved: $0, in: parent, depth: depth)
      }
    case .text:
      let name = unsafe UnsafeBufferPointer(start: bytes + start + 1, count: at - start - 1)
      let isClosed = peek(at) == UInt8(ascii: ";")
      if let character = unsafe HTMLEntities.character(named: name, isClosed: isClosed) {
        unsafe character.withUnsafeBufferPointer {
          unsafe tree.text(resolved: $0, in: parent, depth: depth)
        }
        if isClosed { at += 1 }
      } else {
        tree.text(start..<at, in: parent, depth: depth)
      }
    }
    return true
  }

  /// Appends a value of an attribute to the bytes of the tree, its references resolved; false where it is
  /// libxml2's.
  mutating func resolve(_ value: Range<Int>) -> Bool {
    let outer = at
    defer { at = outer }
    at = value.lowerBound
    while at < value.upperBound {
      let start = at
      let rest = value.upperBound - at
      guard let found = unsafe memchr(bytes + at, Int32(UInt8(ascii: "&")), rest) else {
        unsafe tree.extra.append(contentsOf: UnsafeBufferPointer(start: bytes + at, count: rest))
        return true
      }
      at = unsafe UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - bytes
      unsafe tree.extra.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<at]))
      let ampersand = at
      guard let reference = next(upTo: value.upperBound) else { return false }
      switch reference {
      case .character(0): return false
      case .character(let code):
        unsafe Self.withUTF8(of: code) { unsafe tree.extra.append(contentsOf: $0) }
      case .text:
        unsafe tree.extra.append(contentsOf: UnsafeBufferPointer(rebasing: source[ampersand..<at]))
      }
    }
    return true
  }

  @inline(__always)
  private static func withUTF8(of code: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 8) {
      guard let start = $0.baseAddress else { return }
      let count = unsafe UTF8Text.write(code, to: start)
      unsafe body(UnsafeBufferPointer(start: start, count: count))
    }
  }

  /// Reads what the "&" at hand begins; nil where it is libxml2's.
  private mutating func next(upTo end: Int) -> Reference? {
    let first = at + 1 < end ? unsafe bytes[at + 1] : 0
    if first == UInt8(ascii: "#") { return number(upTo: end) }
    guard first.isLetter else {
      guard first != 0, first < 0x80, first != UInt8(ascii: "_"), first != UInt8(ascii: ":") else {
        return nil
      }
      at += 1
      return .text
    }
    var index = at + 2
    while index < end, unsafe bytes[index].isPartOfEntity { index += 1 }
    // At the end of the input, and before a letter that is not ASCII, libxml2 reads names its own way.
    guard index < self.end, unsafe bytes[index] < 0x80 else { return nil }
    let name = at + 1..<index
    at = index
    guard index < end, unsafe bytes[index] == UInt8(ascii: ";") else { return .text }
    guard name.count < Self.longestEntity else { return .text }
    let code = character(name)
    if code == 0 { return .text }
    at = index + 1
    return .character(code)
  }

  /// The character that HTML 4 has a name for; 0 where there is none.
  private mutating func character(_ name: Range<Int>) -> UInt32 {
    var letters: UInt64 = 0
    if name.count <= 8 {
      for index in name { letters = letters << 8 | UInt64(unsafe bytes[index]) }
    }
    switch letters {
    case 0x616D70: return 0x26
    case 0x6C74: return 0x3C
    case 0x6774: return 0x3E
    case 0x71_756F74: return 0x22
    case 0x6E_627370: return 0xA0
    case 0x72_7371_756F: return 0x2019
    case 0x6C_7371_756F: return 0x2018
    case 0x72_6471_756F: return 0x201D
    case 0x6C_6471_756F: return 0x201C
    case 0x6E_6461_7368: return 0x2013
    case 0x6D_6461_7368: return 0x2014
    case 0x6865_6C6C_6970: return 0x2026
    default: break
    }
    var text = InlineArray<16, UInt8>(repeating: 0)
    for (place, index) in name.enumerated() { text[place] = unsafe bytes[index] }
    let span = text.span
    return unsafe span.withUnsafeBufferPointer { buffer in
      unsafe htmlEntityLookup(buffer.baseAddress)?.pointee.value ?? 0
    }
  }

  /// "&#8364;" or "&#x20AC;"; a ";" that is missing is overlooked.
  private mutating func number(upTo end: Int) -> Reference? {
    var index = at + 2
    let isHexadecimal = unsafe index < end && bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    var code: UInt32 = 0
    while index < end, let digit = unsafe bytes[index].digit(isHexadecimal) {
      if code < 0x11_0000 { code = code &* (isHexadecimal ? 16 : 10) &+ digit }
      index += 1
    }
    // Past the end of the input libxml2 looks at what is not there.
    guard index < self.end else { return nil }
    if index < end, unsafe bytes[index] == UInt8(ascii: ";") { index += 1 }
    at = index
    switch code {
    case 0x09, 0x0A, 0x0D, 0x20..<0xD800, 0xE000..<0xFFFE, 0x1_0000..<0x11_0000:
      return .character(code)
    default: return .character(0)
    }
  }
}

extension UInt8 {
  @inline(__always)
  fileprivate var isPartOfEntity: Bool {
    isLetter || self &- 0x30 < 11 || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
      || self == UInt8(ascii: ".")
  }

  fileprivate func digit(_ isHexadecimal: Bool) -> UInt32? {
    if self &- 0x30 < 10 { return UInt32(self &- 0x30) }
    let letter = (self | 0x20) &- 0x61
    return isHexadecimal && letter < 6 ? UInt32(letter) + 10 : nil
  }
}
