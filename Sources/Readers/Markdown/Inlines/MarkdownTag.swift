// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The tags of raw HTML. <https://spec.commonmark.org/0.31.2/#raw-html>
enum MarkdownTag {
  /// Where the opening or closing tag that begins at a place ends; nil where none begins there.
  static func end(in text: [UInt8], at start: Int, before limit: Int) -> Int? {
    var scan = Scan(text: text, index: start + 1, limit: limit)
    if scan.take(UInt8(ascii: "/")) {
      guard scan.takeName() else { return nil }
      scan.skipBlanks()
      return scan.take(UInt8(ascii: ">")) ? scan.index : nil
    }
    guard scan.takeName() else { return nil }
    while true {
      let before = scan.index
      scan.skipBlanks()
      let hasBlank = scan.index > before
      if scan.take(UInt8(ascii: "/")) { return scan.take(UInt8(ascii: ">")) ? scan.index : nil }
      if scan.take(UInt8(ascii: ">")) { return scan.index }
      guard hasBlank, scan.takeAttribute() else { return nil }
    }
  }

  private struct Scan {
    let text: [UInt8]
    var index: Int
    let limit: Int

    var byte: UInt8 { index < limit ? text[index] : 0 }

    mutating func take(_ wanted: UInt8) -> Bool {
      guard byte == wanted else { return false }
      index += 1
      return true
    }

    mutating func skipBlanks() {
      while index < limit, text[index] == 0x20 || (0x09...0x0D).contains(text[index]) { index += 1 }
    }

    mutating func takeName() -> Bool {
      guard byte.isASCIILetter else { return false }
      while byte.isASCIILetterOrDigit
        || byte == UInt8(ascii: "-")
      { index += 1 }
      return true
    }

    mutating func takeAttribute() -> Bool {
      guard
        byte.isASCIILetter || byte == UInt8(ascii: "_")
          || byte == UInt8(ascii: ":")
      else { return false }
      while byte.isASCIILetterOrDigit
        || "_.:-".utf8.contains(byte)
      { index += 1 }
      let end = index
      skipBlanks()
      guard take(UInt8(ascii: "=")) else {
        index = end
        return true
      }
      skipBlanks()
      let quote = byte
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        index += 1
        while index < limit, text[index] != quote { index += 1 }
        return take(quote)
      }
      let start = index
      while index < limit, text[index] > 0x20, !"\"'=<>`".utf8.contains(text[index]) { index += 1 }
      return index > start
    }
  }
}
