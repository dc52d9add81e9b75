// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The line a finding stands in, cut to what a terminal shows, and where in it the finding points.
package struct SourceExcerpt: Sendable, Hashable {
  /// The line, or the part of it around the finding; without tabs and other control characters.
  package var text: String
  /// How many columns of a terminal stand before the place; nil where only the line is known.
  package var indent: Int?
  /// The column in characters of Unicode, from 1; nil where only the line is known.
  package var column: Int?

  /// Bytes shown before and after the place.
  private static let before = 60
  private static let after = 60

  /// Gives each finding its line; for one look at the document, however many there are.
  static func add(to entries: inout [CheckedPiece.Entry], from bytes: [UInt8]) {
    // UTF-16 has lines, too, but none that could be cut out here.
    if bytes.prefix(4).contains(0) { return }
    let order = entries.indices.filter { entries[$0].finding.line != nil }
      .sorted { (entries[$0].finding.line ?? 0) < (entries[$1].finding.line ?? 0) }
    bytes.withUnsafeBufferPointer { source in
      var line = 1
      var start = 0
      for place in order {
        let wanted = entries[place].finding.line ?? 1
        while line < wanted, start < source.count {
          start = (source[start...].firstIndex(of: 0x0A) ?? source.count - 1) + 1
          line += 1
        }
        guard line == wanted, start < source.count else { continue }
        entries[place].excerpt = SourceExcerpt(
          source, lineStart: start, column: entries[place].finding.column)
      }
    }
  }

  private init?(_ source: UnsafeBufferPointer<UInt8>, lineStart: Int, column: Int?) {
    let place = lineStart + (column ?? 1) - 1
    guard place <= source.count else { return nil }
    var from = max(lineStart, place - Self.before)
    var to = from
    let limit = min(source.count, place + Self.after)
    while to < limit, source[to] != 0x0A { to += 1 }
    // Never cut a character in two.
    while from > lineStart, source[from] & 0xC0 == 0x80 { from += 1 }
    while to < source.count, to > place, source[to] & 0xC0 == 0x80 { to -= 1 }
    guard from <= place else { return nil }
    let head = String(decoding: source[from..<min(place, to)], as: UTF8.self)
    let tail = String(decoding: source[min(place, to)..<to], as: UTF8.self)
    let isCutBefore = from > lineStart
    let isCutAfter = to < source.count && source[to] != 0x0A && source[to] != 0x0D
    // Blanks in front of a whole line say nothing where it stands alone.
    let shownHead = (isCutBefore ? "…" : "") + Self.printable(head)
    let shownTail = Self.printable(tail)
    text = shownHead + Self.withoutEndBlanks(shownTail) + (isCutAfter ? "…" : "")
    if column != nil {
      indent = Self.width(shownHead)
      var count = 1
      for index in lineStart..<min(place, source.count) where source[index] & 0xC0 != 0x80 {
        count += 1
      }
      self.column = count
    }
  }

  private static func withoutEndBlanks(_ text: String) -> Substring {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Tabs would move the caret, and escape characters the cursor.
  private static func printable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09: scalars.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// How many columns a text takes in a terminal: none for a combining character, two for a wide one.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
