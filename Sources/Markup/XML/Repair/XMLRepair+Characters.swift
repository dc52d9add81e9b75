// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// What text holds besides references and markup.
extension XMLRepair {
  /// Where the text at hand ends that can be taken as it is: before markup and references, "]]>" in a
  /// CDATA section, what `oddLength` is for, and a character of which only a part has been read.
  mutating func plainEnd(isCDATA: Bool) -> Int {
    var index = at
    while true {
      index =
        unsafe isCDATA
        ? ByteScan.section(input, from: index, to: end)
        : ByteScan.text(input, from: index, to: end)
      guard index < end else { return wholeCharacters(to: end) }
      switch unsafe input[index] {
      case UInt8(ascii: "]"):
        if isCDATA {
          guard index + 2 < end else { return index }
          let closes =
            unsafe input[index + 1] == UInt8(ascii: "]")
            && input[index + 2] == UInt8(ascii: ">")
          if closes { return index }
        }
        index += 1
      case 0xEF:
        guard index + 2 < end, unsafe input[index + 1] != 0xBF || input[index + 2] < 0xBE else {
          return index
        }
        index += 3
      default: return index
      }
    }
  }

  /// A place less far where a character that begins before it goes on behind it.
  @inline(__always)
  func wholeCharacters(to place: Int) -> Int {
    var start = place - 1
    while start > at, start > place - 4, unsafe input[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= at, unsafe input[start] >= 0xC0 else { return place }
    return start + Self.length(ofCharacter: unsafe input[start]) > place ? start : place
  }

  /// Looks at what stands before `plainEnd`, and drops what is no character of XML, with a word, and
  /// carriage returns before line feeds.
  /// - Returns: How many bytes the character has; nil where it was dropped.
  mutating func oddLength() throws -> Int? {
    let first = byte(0)
    switch first {
    case 0x0D:
      guard try has(2), byte(1) == 0x0A else { return 1 }
      at += 1
    case 0x80...:
      let length = Self.length(ofCharacter: first)
      _ = try has(length)
      guard first == 0xEF, byte(1) == 0xBF, byte(2) >= 0xBE else { return min(length, end - at) }
      report("U+FF\(byte(2) == 0xBE ? "FE" : "FF") is no character")
      at = min(at + 3, end)
    default:
      report("the control character \(first) is left out")
      at += 1
    }
    return nil
  }

  /// How many bytes a character has by its first one.
  private static func length(ofCharacter first: UInt8) -> Int {
    first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }
}
