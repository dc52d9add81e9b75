// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Follows a document type declaration to its end, byte by byte.
struct DocumentTypeScanner {
  private var quote: UInt8 = 0
  private var isInSubset = false
  private var recent: UInt32 = 0
  private var isInComment = false

  /// True where the byte is the ">" that ends the declaration.
  mutating func isEnd(after byte: UInt8) -> Bool {
    recent = recent << 8 | UInt32(byte)
    if isInComment {
      if recent & 0xFFFFFF == 0x2D2D3E { isInComment = false }
      return false
    }
    if quote != 0 {
      if byte == quote { quote = 0 }
      return false
    }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
    case UInt8(ascii: "["): isInSubset = true
    case UInt8(ascii: "]"): isInSubset = false
    case UInt8(ascii: "-"): isInComment = recent == 0x3C21_2D2D
    case UInt8(ascii: ">"): return !isInSubset
    default: break
    }
    return false
  }
}

/// What a document type declares of entities.
struct DocumentType {
  /// The name of the root element.
  var root: ArraySlice<UInt8> = []
  /// What stands between "[" and "]"; nil where there is none.
  var subset: ArraySlice<UInt8>?
  /// General entities whose text stands in the document.
  var entities: Set<String> = []
  /// Entities whose text stands elsewhere.
  var refused: [String] = []

  /// Reads a declaration from "<!DOCTYPE" to ">".
  init(_ text: [UInt8]) {
    var index = 9
    Self.skipBlanks(text, &index)
    let start = min(index, text.count)
    while index < text.count, text[index].continuesName { index += 1 }
    root = text[start..<max(start, index)]
    guard !root.isEmpty, let open = text.firstIndex(of: UInt8(ascii: "[")),
      let close = text.lastIndex(of: UInt8(ascii: "]")), open < close
    else { return }
    subset = text[(open + 1)..<close]
    index = open + 1
    while let found = text[..<close].firstIndex(of: "<!entity", from: index) {
      index = found + 8
      declare(text, &index)
    }
  }

  private mutating func declare(_ text: [UInt8], _ index: inout Int) {
    Self.skipBlanks(text, &index)
    var isParameter = false
    if index < text.count, text[index] == UInt8(ascii: "%") {
      isParameter = true
      index += 1
      Self.skipBlanks(text, &index)
    }
    let start = index
    while index < text.count, text[index].continuesName { index += 1 }
    let name = String(decoding: text[start..<index], as: UTF8.self)
    Self.skipBlanks(text, &index)
    guard index < text.count else { return }
    let isInternal = text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "'")
    if !isInternal {
      refused.append(name)
    } else if !isParameter {
      entities.insert(name)
    }
  }

  private static func skipBlanks(_ text: [UInt8], _ index: inout Int) {
    while index < text.count, text[index].isBlank { index += 1 }
  }
}
