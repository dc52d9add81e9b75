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
