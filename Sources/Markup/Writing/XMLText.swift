// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Text as XML writes it.
public enum XMLText {
  /// Appends text with `&`, `<`, `>` and, in attributes, quotes and line ends escaped; characters
  /// that XML 1.0 forbids are left out.
  public static func escape(_ text: String, into bytes: inout [UInt8], inAttribute: Bool) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      var index = 0
      while index < utf8.count {
        let byte = unsafe utf8[index]
        var length = 1
        let replacement: StaticString
        switch byte {
        case UInt8(ascii: "&"): replacement = "&amp;"
        case UInt8(ascii: "<"): replacement = "&lt;"
        case UInt8(ascii: ">"): replacement = "&gt;"
        case 0x0D: replacement = "&#13;"
        case UInt8(ascii: "\"") where inAttribute: replacement = "&quot;"
        case 0x0A where inAttribute: replacement = "&#10;"
        case 0x09 where inAttribute: replacement = "&#9;"
        case 0x09, 0x0A, 0x20...0x7E, 0x80...0xEE, 0xF0...0xFF:
          index += 1
          continue
        case 0xEF:
          // U+FFFE and U+FFFF are no characters.
          guard unsafe utf8[index + 1] == 0xBF, unsafe utf8[index + 2] >= 0xBE else {
            index += 3
            continue
          }
          length = 3
          replacement = ""
        case 0x7F:
          index += 1
          continue
        default: replacement = ""
        }
        unsafe bytes.append(contentsOf: utf8[start..<index])
        replacement.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
        index += length
        start = index
      }
      unsafe bytes.append(contentsOf: utf8[start...])
    }
  }

  /// False for the control characters that XML 1.0 forbids.
  static func isAllowed(_ byte: UInt8) -> Bool {
    byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
