// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The encoding that "latin1" and "ascii" mean on the web.
/// <https://encoding.spec.whatwg.org/index-windows-1252.txt>
package enum Windows1252 {
  /// The characters of bytes 0x80 to 0x9F; bytes that stand for none are C1 controls.
  package static let c1: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// Appends bytes as UTF-8.
  static func decode(_ bytes: [UInt8], to output: inout [UInt8]) {
    output.reserveCapacity(output.count + bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        output.append(byte)
      } else {
        UTF8Text.append(byte < 0xA0 ? UInt32(c1[Int(byte) - 0x80]) : UInt32(byte), to: &output)
      }
    }
  }
}

extension UTF8Text {
  /// Writes a character by its code point, which is no surrogate, and returns how many bytes it has.
  static func write(_ code: UInt32, to target: UnsafeMutablePointer<UInt8>) -> Int {
    guard let bytes = Unicode.Scalar(code).flatMap({ UTF8.encode($0) }) else { return 0 }
    var count = 0
    for byte in bytes {
      unsafe target[count] = byte
      count += 1
    }
    return count
  }

  /// Appends a character by its code point, which is no surrogate.
  static func append(_ code: UInt32, to output: inout [UInt8]) {
    switch code {
    case 0..<0x80: output.append(UInt8(code))
    case 0x80..<0x800:
      output.append(UInt8(0xC0 | code >> 6))
      output.append(UInt8(0x80 | code & 0x3F))
    case 0x800..<0x10000:
      output.append(UInt8(0xE0 | code >> 12))
      output.append(UInt8(0x80 | code >> 6 & 0x3F))
      output.append(UInt8(0x80 | code & 0x3F))
    default:
      output.append(UInt8(0xF0 | code >> 18 & 0x07))
      output.append(UInt8(0x80 | code >> 12 & 0x3F))
      output.append(UInt8(0x80 | code >> 6 & 0x3F))
      output.append(UInt8(0x80 | code & 0x3F))
    }
  }
}
