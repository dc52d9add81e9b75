// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension [UInt8] {
  /// Appends a text as a JSON string. <https://www.rfc-editor.org/rfc/rfc8259#section-7>
  ///
  /// Escaped: quotes, backslashes, control characters, and U+2028/2029, which JavaScript takes for
  /// line ends and which would break a line of JSON Lines in careless readers.
  package mutating func appendJSON(_ text: String) {
    var text = text
    append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      var start = 0
      var index = 0
      while index < utf8.count {
        // Eight bytes at a time: texts are long, and what is escaped is rare.
        while index &+ 8 <= utf8.count {
          let plain = plainCount(utf8, index)
          index &+= plain
          if plain < 8 { break }
        }
        guard index < utf8.count else { break }
        let byte = utf8[index]
        if byte >= 0x20, byte != 0x22, byte != 0x5C, byte != 0x7F, byte != 0xE2 {
          index += 1
          continue
        }
        var length = 1
        let escape: StaticString? =
          switch byte {
          case 0x22: "\\\""
          case 0x5C: "\\\\"
          case 0x0A: "\\n"
          case 0x0D: "\\r"
          case 0x09: "\\t"
          default: nil
          }
        var code: UInt16?
        if escape == nil {
          if byte != 0xE2 {
            code = UInt16(byte)
          } else if index + 2 < utf8.count, utf8[index + 1] == 0x80,
            utf8[index + 2] == 0xA8 || utf8[index + 2] == 0xA9
          {
            code = utf8[index + 2] == 0xA8 ? 0x2028 : 0x2029
            length = 3
          }
        }
        if escape != nil || code != nil {
          append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
          if let escape {
            escape.withUTF8Buffer { append(contentsOf: $0) }
          } else if let code {
            let hex = String(code, radix: 16)
            append(contentsOf: "\\u\(String(repeating: "0", count: 4 - hex.count))\(hex)".utf8)
          }
          start = index + length
        }
        index += length
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<utf8.count]))
    }
    append(UInt8(ascii: "\""))
  }

  /// Appends a finite number in the shortest form that reads back the same; whole numbers without ".0".
  package mutating func appendJSON(_ number: Double) {
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53 {
      append(contentsOf: String(whole).utf8)
    } else {
      append(contentsOf: number.description.utf8)
    }
  }
}

/// How many of the eight bytes from an index on stand before the first that may have to be escaped.
@inline(__always)
private func plainCount(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
  let word = UInt64(
    littleEndian: UnsafeRawBufferPointer(utf8).loadUnaligned(
      fromByteOffset: index, as: UInt64.self))
  // A borrow sets the high bit of the first byte that is less than 0x20, or equal to one of the others;
  // above that one the bits mean nothing.
  let marks =
    (word &- 0x2020_2020_2020_2020) & ~word | zeros(word ^ 0x2222_2222_2222_2222)
    | zeros(word ^ 0x5C5C_5C5C_5C5C_5C5C) | zeros(word ^ 0x7F7F_7F7F_7F7F_7F7F)
    | zeros(word ^ 0xE2E2_E2E2_E2E2_E2E2)
  return (marks & 0x8080_8080_8080_8080).trailingZeroBitCount >> 3
}

/// The high bit set in the first byte that is zero.
@inline(__always)
private func zeros(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word }
