// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension JSONDocumentParser {
  /// The string at hand, from its opening quote to past its closing one.
  mutating func parseString(_ kind: JSONDocument.Kind) throws(Stop) {
    let opening = index
    index += 1
    var runStart = index
    /// Where the text begins in `unescaped`, once there has been an escape.
    var unescapedStart: Int?
    while index < source.count {
      let byte = source[index]
      switch byte {
      case UInt8(ascii: "\""):
        if let unescapedStart {
          outcome.unescaped += source[runStart..<index]
          append(
            kind, flag: true, offset: opening, start: unescapedStart,
            end: outcome.unescaped.count)
        } else {
          append(kind, offset: opening, start: runStart, end: index)
        }
        index += 1
        return
      case UInt8(ascii: "\\"):
        if unescapedStart == nil { unescapedStart = outcome.unescaped.count }
        outcome.unescaped += source[runStart..<index]
        try parseEscape()
        runStart = index
      case 0..<0x20:
        throw stop(
          "a control character stands unescaped in a string; escape it, or close the string before it"
        )
      case 0x80...: try skipScalar()
      default: index += 1
      }
    }
    index = opening
    throw stop("the document ends inside the string that begins here")
  }

  /// Steps over a scalar of two to four bytes, as RFC 3629 allows them.
  private mutating func skipScalar() throws(Stop) {
    func continues(_ place: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      place < source.count && range.contains(source[place])
    }
    let isValid: Bool
    let length: Int
    switch source[index] {
    case 0xC2...0xDF:
      length = 2
      isValid = continues(index + 1)
    case 0xE0...0xEF:
      length = 3
      let second: ClosedRange<UInt8> =
        switch source[index] {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        default: 0x80...0xBF
        }
      isValid = continues(index + 1, second) && continues(index + 2)
    case 0xF0...0xF4:
      length = 4
      let second: ClosedRange<UInt8> =
        switch source[index] {
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
      isValid = continues(index + 1, second) && continues(index + 2) && continues(index + 3)
    default:
      length = 1
      isValid = false
    }
    guard isValid else { throw stop("byte \(source[index]) is no UTF-8; save the file as UTF-8") }
    index += length
  }

  private mutating func parseEscape() throws(Stop) {
    guard index + 1 < source.count else { throw stop("the document ends inside an escape") }
    let letter = source[index + 1]
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      outcome.unescaped.append(letter)
    case UInt8(ascii: "b"): outcome.unescaped.append(0x08)
    case UInt8(ascii: "f"): outcome.unescaped.append(0x0C)
    case UInt8(ascii: "n"): outcome.unescaped.append(0x0A)
    case UInt8(ascii: "r"): outcome.unescaped.append(0x0D)
    case UInt8(ascii: "t"): outcome.unescaped.append(0x09)
    case UInt8(ascii: "u"): return try parseCodePoint()
    default:
      let shown = String(decoding: CollectionOfOne(letter), as: UTF8.self)
      throw stop("'\\\(shown)' is no escape of JSON")
    }
    index += 2
  }

  private mutating func parseCodePoint() throws(Stop) {
    guard let unit = hexadecimal(at: index + 2) else {
      throw stop("'\\u' is not followed by four hexadecimal digits")
    }
    index += 6
    var code = unit
    if (0xD800...0xDBFF).contains(unit), index + 1 < source.count,
      source[index] == UInt8(ascii: "\\"), source[index + 1] == UInt8(ascii: "u"),
      let low = hexadecimal(at: index + 2), (0xDC00...0xDFFF).contains(low)
    {
      code = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      index += 6
    }
    outcome.unescaped += String(Character(Unicode.Scalar(code) ?? "\u{FFFD}")).utf8
  }

  private func hexadecimal(at place: Int) -> UInt32? {
    guard place + 4 <= source.count else { return nil }
    var value: UInt32 = 0
    for byte in source[place..<place + 4] {
      guard let digit = HexDigit.value(byte) else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}

/// Digits to the base of sixteen.
enum HexDigit {
  /// The value of a digit; nil for a byte that is none.
  static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
