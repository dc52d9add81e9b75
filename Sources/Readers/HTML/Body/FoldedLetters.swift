// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Letters and digits of a text, capitals as small letters, read straight from its bytes.
///
/// Only the capitals of Latin, Greek and Cyrillic are lowered, by their place in the code tables: what is
/// compared comes from one page, and every title and line of it passes here.
enum FoldedLetters {
  /// Calls `letter` for each letter with its UTF-8 bytes, and `other` for each character that is none.
  @inline(__always)
  static func scan(
    _ utf8: UnsafeBufferPointer<UInt8>, letter: (UInt32) -> Void, other: (UInt32) -> Void
  ) {
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if byte < 0x80 {
        index += 1
        switch byte {
        case 0x61...0x7A, 0x30...0x39: letter(UInt32(byte))
        case 0x41...0x5A: letter(UInt32(byte | 0x20))
        default: other(UInt32(byte))
        }
        continue
      }
      let scalar = scalar(utf8, &index)
      if isLetter(scalar) { letter(lowered(scalar)) } else { other(scalar) }
    }
  }

  /// Appends a character as UTF-8.
  @inline(__always)
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if scalar < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar))
      return
    }
    if scalar < 0x800 {
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
    } else if scalar < 0x10000 {
      bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | (scalar >> 6) & 0x3F))
    } else {
      bytes.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | (scalar >> 12) & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | (scalar >> 6) & 0x3F))
    }
    bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  }

  /// The character at an index that is not ASCII; the bytes of a string are sound.
  private static func scalar(_ utf8: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
    let first = utf8[index]
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var scalar = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for place in index + 1..<min(index + length, utf8.count) {
      scalar = scalar << 6 | UInt32(utf8[place] & 0x3F)
    }
    index += length
    return scalar
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7: false
    case 0x060C, 0x061B, 0x061F, 0x06D4, 0x0964, 0x0965: false
    case 0x2000...0x2BFF, 0x3000...0x3004, 0x3008...0x3020, 0x3030: false
    case 0xE000...0xF8FF, 0xFE00...0xFE6F, 0xFEFF: false
    case 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFF0...0xFFFF: false
    case 0x1F000...0x1FAFF, 0xE0000...0xE0FFF: false
    default: true
    }
  }

  private static func lowered(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xDE, 0x0391...0x03A9, 0x0410...0x042F: scalar + 0x20
    case 0x0400...0x040F: scalar + 0x50
    case 0x0100...0x0137, 0x014A...0x0177, 0x0460...0x0481, 0x048A...0x04BF, 0x1E00...0x1EFF:
      scalar | 1
    case 0x0139...0x0148, 0x0179...0x017E: scalar & 1 == 1 ? scalar + 1 : scalar
    default: scalar
    }
  }
}
