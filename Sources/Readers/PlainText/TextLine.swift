// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// A line of a plain text, its white space folded.
struct TextLine: Hashable {
  /// What is printed, without blanks at the ends; empty for a blank line.
  let text: String
  /// Columns of white space before the text; a tab counts for eight.
  let indent: Int
  /// Code points of the text.
  let length: Int

  var isBlank: Bool { length == 0 }

  /// The last code point that is no closing quote or bracket; nil for a blank line.
  var lastMark: Unicode.Scalar? {
    text.unicodeScalars.last { !Self.closers.contains($0) }
  }

  /// Whether a sentence may end here.
  var endsSentence: Bool { lastMark.map(Self.stops.contains) ?? false }

  /// Code points up to the first blank; one for scripts that wrap between any two signs.
  var firstWordLength: Int {
    guard let first = text.unicodeScalars.first else { return 0 }
    if first.wrapsAnywhere { return 1 }
    return text.unicodeScalars.prefix { $0 != " " }.count
  }

  /// The words between blanks.
  var words: [Substring] { text.split(separator: " ") }

  private static let closers: Set<Unicode.Scalar> = [
    "\"", "'", "”", "’", "»", ")", "]", "」", "』", "）", "›", "“", "*", "_",
  ]
  private static let stops: Set<Unicode.Scalar> = [
    ".", "!", "?", "…", ":", ";", "。", "！", "？", "।", "؟", "۔", "։", "።", "།",
  ]
}

extension Unicode.Scalar {
  /// True for the scripts of China and Japan, which put no blanks between words.
  var wrapsAnywhere: Bool {
    switch value {
    case 0x2E80...0x312F, 0x31A0...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

/// Cuts a text into lines at LF, CR, CR LF, vertical tab, NEL and U+2028.
///
/// A form feed and U+2029 leave a blank line, as they end a paragraph. Control characters, which wire
/// circuits use for their own purposes, are dropped and counted.
struct LineScanner {
  private(set) var lines: [TextLine] = []
  private(set) var controlCount = 0
  private var pending: [UInt8] = []

  init(_ utf8: [UInt8]) {
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      index += 1
      switch byte {
      case 0x0A, 0x0B: endLine()
      case 0x0D:
        if index < utf8.count, utf8[index] == 0x0A { index += 1 }
        endLine()
      case 0x0C: endParagraph()
      case 0x09, 0x20...0x7E: pending.append(byte)
      case 0x00...0x1F, 0x7F: controlCount += 1
      case 0xC2 where index < utf8.count && (0x80...0x9F).contains(utf8[index]):
        if utf8[index] == 0x85 { endLine() } else { controlCount += 1 }
        index += 1
      case 0xE2 where utf8[index...].starts(with: [0x80, 0xA8]):
        endLine()
        index += 2
      case 0xE2 where utf8[index...].starts(with: [0x80, 0xA9]):
        endParagraph()
        index += 2
      default: pending.append(byte)
      }
    }
    if !pending.isEmpty { endLine() }
  }

  private mutating func endParagraph() {
    if !pending.isEmpty { endLine() }
    endLine()
  }

  private mutating func endLine() {
    var indent = 0
    for byte in pending {
      if byte == 0x20 { indent += 1 } else if byte == 0x09 { indent += 8 } else { break }
    }
    let text = String(decoding: pending, as: UTF8.self).foldingWhiteSpace()
    lines.append(TextLine(text: text, indent: indent, length: text.unicodeScalars.count))
    pending.removeAll(keepingCapacity: true)
  }
}
