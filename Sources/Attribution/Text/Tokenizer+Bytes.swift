// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Tokenizer {
  /// The scalar at a byte and its length; a byte that starts none counts as U+FFFD.
  @inline(__always)
  static func scalar<Bytes: RandomAccessCollection>(
    _ bytes: Bytes, _ index: Int
  ) -> (value: UInt32, length: Int) where Bytes.Element == UInt8, Bytes.Index == Int {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard index + length <= bytes.count, first >= 0xC0 else { return (0xFFFD, 1) }
    var value = first & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (value, length)
  }

  /// How many bytes of white space stand at an index, 0 for none.
  @inline(__always)
  static func whiteSpace<Bytes: RandomAccessCollection>(_ bytes: Bytes, _ index: Int) -> Int
  where Bytes.Element == UInt8, Bytes.Index == Int {
    let byte = bytes[index]
    if byte <= 0x20 { return 1 }
    if byte < 0xC2 { return 0 }
    if byte == 0xC2 { return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0 }
    guard index + 2 < bytes.count else { return 0 }
    switch (byte, bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }

  /// True for ASCII that no word goes on with: blanks, commas, brackets; most words end at one.
  @inline(__always)
  static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x25, 0x28...0x2A, 0x2C, 0x2F, 0x3B...0x3F, 0x5B...0x5E, 0x60, 0x7B...0x7F: true
    default: false
    }
  }

  @inline(__always)
  static func isDigit(_ value: UInt32) -> Bool {
    // Most marks lie in none of the scripts' ranges.
    value &- 0x30 < 10
      || (value &- 0x660 < 0x7FA || value &- 0xFF10 < 10) && DecimalDigit.value(of: value) != nil
  }

  static func isHandle(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || byte == 0x5F
  }

  static func isMailByte(_ byte: UInt8) -> Bool {
    isHandle(byte) || byte == 0x2E || byte == 0x2D || byte == 0x2B
  }

  /// True for an "@" that is followed by a host with a stop in it.
  static func isMail(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    var index = at + 1
    var hasStop = false
    while index < bytes.count, isMailByte(bytes[index]) {
      if bytes[index] == 0x2E, index + 1 < bytes.count, isHandle(bytes[index + 1]), index > at + 1 {
        hasStop = true
      }
      index += 1
    }
    return hasStop
  }

  /// True where the bytes from here on are the rest of a mail address.
  static func leadsToMail(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var index = start
    while index < bytes.count, isMailByte(bytes[index]) { index += 1 }
    return index < bytes.count && bytes[index] == 0x40 && isMail(bytes, index)
  }

  /// True for "http:" and "https:" before slashes.
  static func isAddress(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ colon: Int) -> Bool {
    guard colon + 2 < bytes.count, bytes[colon + 1] == 0x2F, bytes[colon + 2] == 0x2F,
      (4...5) ~= colon - start, bytes[start] | 0x20 == 0x68
    else { return false }
    return true
  }

  /// True for digits with "st", "nd", "rd", "th", "º", "er".
  static func isOrdinal(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ digits: Int, _ letters: Int
  ) -> Bool {
    guard digits > 0, digits <= 2, letters == 2 || letters == 1, bytes[start] < 0x3A,
      bytes[start] >= 0x30
    else { return false }
    if letters == 1 { return bytes[end - 1] == 0xBA || bytes[end - 1] == 0xAA }
    switch (bytes[end - 2] | 0x20, bytes[end - 1] | 0x20) {
    case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68), (0x65, 0x72): return true
    default: return false
    }
  }

  /// The folded form of a mark that joins two parts of a word, or nil where the word ends.
  ///
  /// Apostrophes and hyphens join letters; a stop joins where a letter follows at once ("U.S", "ntv.de").
  static func join(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ value: UInt32, _ length: Int,
    _ letters: Int
  ) -> UInt32? {
    let isJoin =
      switch value {
      case 0x27, 0x2019, 0x2BC, 0x2D, 0x2010, 0x2011, 0x2E, 0x26: true
      default: false
      }
    guard isJoin, index + length < bytes.count else { return nil }
    let next = scalar(bytes, index + length).value
    let script = Letters.script(next)
    let isNextLetter = script != .none && !script.isUnspaced
    switch value {
    case 0x2E: return letters > 0 && isNextLetter ? 0x2E : nil
    case 0x26: return letters > 0 && isNextLetter ? 0x26 : nil
    case 0x2D, 0x2010, 0x2011:
      return letters > 0 && (isNextLetter || isDigit(next)) ? 0x2D : nil
    default:
      return letters > 0 && isNextLetter && possessive(bytes, index, value, length) == 0
        ? 0x27 : nil
    }
  }

  /// One byte for the "s" of a possessive after its apostrophe, which is a mark and no part of the word.
  static func possessive(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ value: UInt32, _ length: Int
  ) -> Int {
    guard value == 0x27 || value == 0x2019, index + length < bytes.count,
      bytes[index + length] | 0x20 == 0x73
    else { return 0 }
    let next = index + length + 1
    guard next < bytes.count else { return 1 }
    let after = scalar(bytes, next).value
    return Letters.script(after) == .none && !isDigit(after) ? 1 : 0
  }
}
