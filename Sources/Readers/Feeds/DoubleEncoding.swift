// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc
import Markup

/// Text that was taken for windows-1252 when it was UTF-8, and made UTF-8 once more: "CafÃ© â€“ Ã¼ber".
enum DoubleEncoding {
  /// What a text turned out to be.
  struct Finding {
    /// The text as it was before.
    var bytes: [UInt8]
    /// Whether the text by itself leaves no doubt.
    var isSure: Bool
  }

  /// The text with one layer taken off, where all its characters beyond ASCII are such; nil for any other.
  ///
  /// A word in capitals may end in two characters that would pass, "CAFÉ»"; of "Â", "Ã" and "â" one has to be
  /// among them, and a single pair is not sure.
  static func undone(_ text: [UInt8], from start: Int) -> Finding? {
    guard mayBe(text, from: start) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count - start)
    var high = 0
    var long = 0
    for scalar in String(decoding: text[start...], as: UTF8.self).unicodeScalars {
      guard let byte = byte(of: scalar.value) else { return nil }
      bytes.append(byte)
      if byte >= 0xC2 { high += 1 }
      if byte >= 0xE0 { long += 1 }
    }
    guard high > 0, String(validating: bytes, as: UTF8.self) != nil else { return nil }
    return Finding(bytes: bytes, isSure: long > 0 || high > 2)
  }

  /// Whether "Â", "Ã" or "â" stands in a text with a character beyond ASCII behind it. Every text of a feed is
  /// asked, so no slice of it is made.
  @inline(__always)
  private static func mayBe(_ text: [UInt8], from start: Int) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return false }
      var index = start
      while index < bytes.count, let found = memchr(base + index, 0xC3, bytes.count - index) {
        index = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
        guard index + 1 < bytes.count else { return false }
        switch bytes[index] {
        case 0x82, 0x83, 0xA2: if bytes[index + 1] >= 0x80 { return true }
        default: break
        }
      }
      return false
    }
  }

  /// The byte that a character was made of.
  private static func byte(of code: UInt32) -> UInt8? {
    if code < 0x80 || 0xA0...0xFF ~= code { return UInt8(code) }
    if 0x80..<0xA0 ~= code { return UInt8(code) }
    return Windows1252.c1.firstIndex { UInt32($0) == code }.map { UInt8(0x80 + $0) }
  }
}
