// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

extension JSONParser {
  /// The string at hand, from its opening quote to past its closing one.
  mutating func string(isName: Bool = false) throws(ReadError) -> String {
    let quote = byte
    let opening = index
    index += 1
    var start = index
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote, !lenient || closes(at: index, isName: isName) {
        defer { index += 1 }
        if text.isEmpty { return String(decoding: bytes[start..<index], as: UTF8.self) }
        text += bytes[start..<index]
        return String(decoding: text, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        text += bytes[start..<index]
        try appendEscape(to: &text)
        start = index
        continue
      }
      if byte < 0x20, !lenient {
        throw fault("a control character stands unescaped in a string")
      }
      index += 1
    }
    if !lenient {
      index = opening
      throw fault("the document ends inside the string that begins here")
    }
    isCutShort = true
    text += bytes[min(start, bytes.count)...]
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether a quote ends its string: in the wild, quotes inside strings go unescaped, and the one
  /// that ends the string is the one with a comma, colon or bracket after it.
  private func closes(at place: Int, isName: Bool) -> Bool {
    var after = place + 1
    while after < bytes.count, bytes[after] <= 0x20 { after += 1 }
    guard after < bytes.count else { return true }
    switch bytes[after] {
    case UInt8(ascii: ":"): return isName
    case UInt8(ascii: "}"), UInt8(ascii: "]"): return true
    case UInt8(ascii: ","): return !isName && isValueStart(after + 1)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      // A missing comma: the next member starts on a line of its own.
      return bytes[place..<after].contains(0x0A)
    case UInt8(ascii: "/"): return true
    default: return false
    }
  }

  /// Whether a value or a name may begin after a comma, rather than the words of a sentence.
  private func isValueStart(_ place: Int) -> Bool {
    var place = place
    while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
    guard place < bytes.count else { return true }
    switch bytes[place] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "{"), UInt8(ascii: "["),
      UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "-"), UInt8(ascii: "/"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","):
      return true
    default:
      let rest = bytes[place...]
      return rest.starts(with: "true".utf8) || rest.starts(with: "false".utf8)
        || rest.starts(with: "null".utf8)
    }
  }

  /// Reads an escape and appends what it stands for.
  private mutating func appendEscape(to text: inout [UInt8]) throws(ReadError) {
    guard index + 1 < bytes.count else {
      if !lenient { throw fault("the document ends inside an escape") }
      index = bytes.count
      return
    }
    let letter = bytes[index + 1]
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      try appendCodePoint(to: &text)
      return
    default:
      if !lenient { throw fault("'\\\(shown(letter))' is no escape") }
      text.append(letter)
    }
    index += 2
  }

  /// Reads `\uXXXX`, or a pair of surrogates so spelt; a lone surrogate becomes U+FFFD.
  private mutating func appendCodePoint(to text: inout [UInt8]) throws(ReadError) {
    guard let unit = hexadecimal(at: index + 2) else {
      if !lenient { throw fault("'\\u' is not followed by four hexadecimal digits") }
      text.append(UInt8(ascii: "u"))
      index += 2
      return
    }
    index += 6
    var code = unit
    if (0xD800...0xDBFF).contains(unit), index + 1 < bytes.count,
      byte == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u"),
      let low = hexadecimal(at: index + 2), (0xDC00...0xDFFF).contains(low)
    {
      code = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      index += 6
    }
    let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
    text += String(Character(scalar)).utf8
  }

  private func hexadecimal(at place: Int) -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[place..<place + 4] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
      default: return nil
      }
    }
    return value
  }
}
