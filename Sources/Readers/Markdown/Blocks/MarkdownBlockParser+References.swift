// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Definitions of links. <https://spec.commonmark.org/0.31.2/#link-reference-definitions>
extension MarkdownBlockParser {
  /// Takes the definitions that open a paragraph out of it.
  mutating func takeReferences(of node: Int) {
    var start = 0
    let content = nodes[node].content
    while start < content.count, content[start] == UInt8(ascii: "[") {
      var scan = MarkdownLinkScan(content, index: start)
      guard let label = scan.label(), scan.take(UInt8(ascii: ":")) else { break }
      scan.skipBlanksAndOneBreak()
      guard let destination = scan.destination() else { break }
      let afterDestination = scan.index
      var reference = MarkdownReference(destination: destination, title: [])
      scan.skipBlanksAndOneBreak()
      if scan.index > afterDestination, let title = scan.title(), scan.isAtLineEnd {
        reference.title = title
      } else {
        scan.index = afterDestination
        guard scan.isAtLineEnd else { break }
      }
      let key = MarkdownLinkScan.normalized(label)
      guard !key.isEmpty else { break }
      if references[key] == nil { references[key] = reference }
      scan.skipLineEnd()
      start = scan.index
    }
    if start > 0 { nodes[node].content.removeFirst(min(start, content.count)) }
  }
}

/// Reads the parts of links: labels, destinations, titles.
struct MarkdownLinkScan {
  let text: [UInt8]
  var index: Int
  /// Brackets inside a destination, as deep as the reference parser reads them.
  private static let mostBrackets = 32
  private static let longestLabel = 999

  init(_ text: [UInt8], index: Int) {
    self.text = text
    self.index = index
  }

  var byte: UInt8 { index < text.count ? text[index] : 0 }

  mutating func take(_ wanted: UInt8) -> Bool {
    guard index < text.count, text[index] == wanted else { return false }
    index += 1
    return true
  }

  /// Goes over white space with at most one line break in it.
  mutating func skipBlanksAndOneBreak() {
    var hasBreak = false
    while index < text.count {
      if text[index] == 0x0A {
        if hasBreak { return }
        hasBreak = true
      } else if text[index] != 0x20, text[index] != 0x09 {
        return
      }
      index += 1
    }
  }

  /// Whether nothing but blanks is left of the line.
  var isAtLineEnd: Bool {
    var index = index
    while index < text.count, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
    return index == text.count || text[index] == 0x0A
  }

  mutating func skipLineEnd() {
    while index < text.count, text[index] != 0x0A { index += 1 }
    if index < text.count { index += 1 }
  }

  /// The text between square brackets; nil where there is none, or it is too long or blank.
  mutating func label() -> ArraySlice<UInt8>? {
    guard byte == UInt8(ascii: "[") else { return nil }
    let start = index + 1
    var end = start
    while end < text.count, end - start <= Self.longestLabel {
      switch text[end] {
      case UInt8(ascii: "\\"): end += 1
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "]"):
        index = end + 1
        return text[start..<end]
      default: break
      }
      end += 1
    }
    return nil
  }

  /// Where a link leads, escapes and references resolved; nil where no destination stands here.
  mutating func destination() -> [UInt8]? {
    if byte == UInt8(ascii: "<") {
      return enclosed(by: UInt8(ascii: ">")) { $0 == 0x0A || $0 == UInt8(ascii: "<") }
    }
    let start = index
    var depth = 0
    var end = index
    loop: while end < text.count {
      switch text[end] {
      case 0...0x20, 0x7F: break loop
      case UInt8(ascii: "\\") where end + 1 < text.count && text[end + 1].isMarkdownPunctuation:
        end += 1
      case UInt8(ascii: "("):
        depth += 1
        if depth > Self.mostBrackets { return nil }
      case UInt8(ascii: ")"):
        if depth == 0 { break loop }
        depth -= 1
      default: break
      }
      end += 1
    }
    guard depth == 0, end > start else { return nil }
    index = end
    return MarkdownEscapes.resolved(text[start..<end])
  }

  /// The words in quotes or brackets after a destination; nil where none stand here.
  mutating func title() -> [UInt8]? {
    let open = byte
    let close: UInt8
    switch open {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = open
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    return enclosed(by: close) { $0 == open && open != close }
  }

  /// What stands between the mark at hand and the one that closes it; nil where that does not come, or
  /// what may not stand inside comes first.
  private mutating func enclosed(by close: UInt8, refusing isRefused: (UInt8) -> Bool) -> [UInt8]? {
    var end = index + 1
    while end < text.count, text[end] != close {
      if isRefused(text[end]) { return nil }
      if text[end] == UInt8(ascii: "\\") { end += 1 }
      end += 1
    }
    guard end < text.count else { return nil }
    let inner = text[(index + 1)..<end]
    index = end + 1
    return MarkdownEscapes.resolved(inner)
  }

  /// A label without regard to case and white space.
  static func normalized(_ label: ArraySlice<UInt8>) -> String {
    let words = label.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
      .lowercased().uppercased()
  }
}
