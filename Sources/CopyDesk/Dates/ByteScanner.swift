// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Reads ASCII digits and punctuation of a short text from front to back.
struct ByteScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { position >= bytes.count }

  /// The byte before the one ahead, 0 at the front.
  var previous: UInt8 { position > 0 ? bytes[position - 1] : 0 }

  /// The byte ahead; nil at the end.
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Passes the byte ahead.
  mutating func advance() { position += 1 }

  /// How many digits stand ahead.
  var digitsAhead: Int {
    var count = 0
    while position + count < bytes.count, bytes[position + count].isASCIIDigit { count += 1 }
    return count
  }

  /// True where a zone or blanks follow.
  var isZoneAhead: Bool {
    guard position < bytes.count else { return false }
    switch bytes[position] {
    case 0x20, UInt8(ascii: "Z"), UInt8(ascii: "z"), UInt8(ascii: "+"), UInt8(ascii: "-"):
      return true
    default: return false
    }
  }

  mutating func skipBlanks() {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  }

  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }

  /// 1 for a plus, -1 for a minus, a hyphen's cousins counted as one.
  mutating func sign() -> Int? {
    if skip("+") { return 1 }
    return skip("-") ? -1 : nil
  }

  /// A number of exactly so many digits, or of all that stand ahead (at most 15).
  mutating func number(digits: Int? = nil) -> Int? {
    let count = digits ?? min(digitsAhead, 15)
    guard count > 0, digitsAhead >= count else { return nil }
    var value = 0
    for byte in bytes[position..<(position + count)] { value = value * 10 + Int(byte - 0x30) }
    position += count
    return value
  }

  /// Nanoseconds of a decimal fraction; digits past the ninth are below what is kept.
  mutating func fraction() -> Int? {
    let count = digitsAhead
    guard count > 0 else { return nil }
    var value = 0
    for index in 0..<9 {
      value = value * 10 + (index < count ? Int(bytes[position + index] - 0x30) : 0)
    }
    position += count
    return value
  }
}
