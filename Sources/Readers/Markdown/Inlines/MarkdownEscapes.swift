// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup

/// Backslash escapes and character references.
enum MarkdownEscapes {
  /// The bytes with every escape and reference read as what it stands for.
  static func resolved(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) else {
      return Array(bytes)
    }
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), index + 1 < bytes.endIndex,
        bytes[index + 1].isMarkdownPunctuation
      {
        result.append(bytes[index + 1])
        index += 2
      } else if byte == UInt8(ascii: "&"), let reference = reference(bytes[index...]) {
        result += reference.characters
        index = reference.end
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  /// The character that a reference at the start of some bytes stands for, and where it ends.
  static func reference(_ bytes: ArraySlice<UInt8>) -> (characters: [UInt8], end: Int)? {
    let start = bytes.startIndex + 1
    var end = start
    let limit = min(bytes.endIndex, start + 40)
    while end < limit, bytes[end] != UInt8(ascii: ";") {
      guard bytes[end].isMarkdownReferenceByte else { return nil }
      end += 1
    }
    guard end < limit, end > start else { return nil }
    let name = bytes[start..<end]
    if name.first == UInt8(ascii: "#") {
      guard let code = number(name.dropFirst()) else { return nil }
      let scalar = code == 0 ? nil : Unicode.Scalar(code)
      return (Array(String(scalar ?? "\u{FFFD}").utf8), end + 1)
    }
    guard let code = HTMLEntities.character(String(decoding: name, as: UTF8.self)),
      let scalar = Unicode.Scalar(code)
    else { return nil }
    return (Array(String(scalar).utf8), end + 1)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
    let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let digits = isHex ? digits.dropFirst() : digits
    guard !digits.isEmpty, digits.count <= (isHex ? 6 : 7) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10)
  }
}

extension UInt8 {
  /// The punctuation of ASCII, which a backslash may escape.
  var isMarkdownPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  fileprivate var isMarkdownReferenceByte: Bool {
    switch self {
    case UInt8(ascii: "#"), 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
