// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Escapes text so that a CommonMark parser gives back the same text.
/// <https://spec.commonmark.org/0.31.2/#backslash-escapes>
struct MarkdownText {
  /// Where the text stands, which decides what means something there.
  enum Place {
    /// A paragraph, whose line breaks are hard breaks.
    case paragraph
    /// One line after number signs.
    case heading
    /// A cell of a table.
    case cell
    /// The words of a link or picture, on one line.
    case label
  }

  let scalars: [Unicode.Scalar]
  let place: Place
  /// Code points to write as character references, so that delimiters beside them count.
  var referenced: Set<Int> = []

  /// Appends a run of code points; `isBeforeLink` where the opening bracket of a link follows it.
  func append(_ range: Range<Int>, isBeforeLink: Bool, to bytes: inout [UInt8]) {
    for index in range {
      let scalar = scalars[index]
      if isReferenced(index) || isBlankAtEdge(index) {
        bytes.appendReference(scalar)
      } else if scalar == "\n" {
        appendBreak(to: &bytes)
      } else {
        let isLast = index == range.upperBound - 1
        if scalar.isASCII, needsEscape(index) || (scalar == "!" && isLast && isBeforeLink) {
          bytes.append(UInt8(ascii: "\\"))
        }
        bytes.append(contentsOf: scalar.utf8)
      }
    }
  }

  func isReferenced(_ index: Int) -> Bool { !referenced.isEmpty && referenced.contains(index) }

  private func appendBreak(to bytes: inout [UInt8]) {
    switch place {
    case .cell: bytes.append(contentsOf: "<br>".utf8)
    default: bytes.append(contentsOf: "\\\n".utf8)
    }
  }

  /// True for white space where a parser would trim it: at either end of a line.
  func isBlankAtEdge(_ index: Int) -> Bool {
    guard isLineStart(index) || index + 1 == scalars.count || scalars[index + 1] == "\n" else {
      return false
    }
    let scalar = scalars[index]
    return scalar != "\n" && (scalar.properties.isWhitespace || scalar == "\u{FEFF}")
  }

  private func isLineStart(_ index: Int) -> Bool { index == 0 || scalars[index - 1] == "\n" }

  private func needsEscape(_ index: Int) -> Bool {
    switch scalars[index] {
    case "\\", "*", "_", "`", "[", "]", "<", "~", "|": true
    case "#": place == .heading || (isLineStart(index) && !isBeforeWord(index))
    case "+", "-", "=", ":": isLineStart(index) && !isBeforeWord(index)
    case ">": isLineStart(index)
    case ".", ")": !isBeforeWord(index) && endsListNumber(index)
    case "&": beginsReference(index)
    default: false
    }
  }

  /// True before a letter or digit of ASCII: "-5" and "#lamp" begin no block, nor does "1.5".
  private func isBeforeWord(_ index: Int) -> Bool {
    guard index + 1 < scalars.count else { return false }
    return switch scalars[index + 1] {
    case "0"..."9", "A"..."Z", "a"..."z": true
    default: false
    }
  }

  /// True for the mark after a number at the start of a line: "1." would begin a list.
  private func endsListNumber(_ index: Int) -> Bool {
    var start = index
    while start > 0, index - start < 10, ("0"..."9").contains(scalars[start - 1]) { start -= 1 }
    return start < index && isLineStart(start)
  }

  /// True where an ampersand and what follows it read as a character reference.
  private func beginsReference(_ index: Int) -> Bool {
    for scalar in scalars[(index + 1)...].prefix(40) {
      switch scalar {
      case ";": return true
      case "#", "0"..."9", "A"..."Z", "a"..."z": continue
      default: return false
      }
    }
    return false
  }
}

extension [UInt8] {
  /// Appends a code point as a numeric character reference.
  mutating func appendReference(_ scalar: Unicode.Scalar) {
    append(contentsOf: "&#\(scalar.value);".utf8)
  }

  /// Appends an address as the destination of a link: no blanks, no brackets, no line ends.
  /// <https://spec.commonmark.org/0.31.2/#link-destination>
  mutating func appendDestination(_ address: String) {
    let address = Array(address.utf8)
    for (index, byte) in address.enumerated() {
      switch byte {
      case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
        UInt8(ascii: "|"), UInt8(ascii: "`"), UInt8(ascii: "\""):
        appendPercentEncoded(byte)
      case UInt8(ascii: "("), UInt8(ascii: ")"):
        append(UInt8(ascii: "\\"))
        append(byte)
      case UInt8(ascii: "&"):
        append(byte)
        let name = address[(index + 1)...].prefix { $0.isReferenceByte }
        if !name.isEmpty, name.endIndex < address.count, address[name.endIndex] == UInt8(ascii: ";")
        {
          append(contentsOf: "amp;".utf8)
        }
      default: append(byte)
      }
    }
  }

  /// Appends a byte as "%" and two hexadecimal digits.
  mutating func appendPercentEncoded(_ byte: UInt8) {
    let digits = String(byte, radix: 16, uppercase: true)
    append(contentsOf: (digits.utf8.count == 1 ? "%0" : "%").utf8)
    append(contentsOf: digits.utf8)
  }
}

extension UInt8 {
  /// True for what may stand between "&" and ";" of a character reference.
  fileprivate var isReferenceByte: Bool {
    switch self {
    case UInt8(ascii: "#"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}

extension String {
  /// True for a text that is Markdown as it stands: no sign in it means anything anywhere.
  var isPlainMarkdown: Bool {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last,
      !first.properties.isWhitespace, !last.properties.isWhitespace, !first.mayBeginBlock
    else { return isEmpty }
    var previous: UInt8 = 0
    for byte in utf8 {
      // Controls, noncharacters and U+FEFF hide behind these leading bytes.
      if !byte.isPlainMarkdown || byte == 0xEF || byte >= 0xF0 || (previous == 0xC2 && byte < 0xA0)
      {
        return false
      }
      previous = byte
    }
    return true
  }
}

extension Unicode.Scalar {
  /// True for what begins a block at the start of a line, or a number that may.
  fileprivate var mayBeginBlock: Bool {
    switch self {
    case "+", "-", "=", ">", ":", "#", "0"..."9": true
    default: false
    }
  }
}

extension UInt8 {
  fileprivate var isPlainMarkdown: Bool {
    switch self {
    case 0...0x1F, 0x7F, UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"),
      UInt8(ascii: "~"), UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "#"):
      false
    default: true
    }
  }
}
