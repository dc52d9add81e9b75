// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Blocks of raw HTML. <https://spec.commonmark.org/0.31.2/#html-blocks>
extension MarkdownBlockParser {
  mutating func html(in container: Int) -> Start? {
    guard let kind = htmlKind() else { return nil }
    // A tag alone on its line does not interrupt a paragraph.
    if kind == 7, nodes[container].kind == .paragraph || isLazyParagraph { return nil }
    closeUnmatched()
    let node = addChild(.html)
    nodes[node].htmlKind = kind
    return .leaf
  }

  private func htmlKind() -> Int? {
    let line = text[nextNonspace..<lineEnd]
    let rest = line.dropFirst()
    if rest.starts(with: "!--".utf8) { return 2 }
    if rest.first == UInt8(ascii: "?") { return 3 }
    if rest.starts(with: "![CDATA[".utf8) { return 5 }
    if rest.first == UInt8(ascii: "!"), rest.dropFirst().first?.isASCIILetter ?? false {
      return 4
    }
    let isClosing = rest.first == UInt8(ascii: "/")
    let name = (isClosing ? rest.dropFirst() : rest).prefix {
      $0.isASCIILetterOrDigit
    }
    guard !name.isEmpty else { return nil }
    let after = byte(name.endIndex)
    let lowered = String(decoding: name.map { $0 | 0x20 }, as: UTF8.self)
    let isEnded = after == 0 || after == 0x20 || after == 0x09 || after == UInt8(ascii: ">")
    if !isClosing, isEnded, Self.rawElements.contains(lowered) { return 1 }
    let closesItself = after == UInt8(ascii: "/") && byte(name.endIndex + 1) == UInt8(ascii: ">")
    if isEnded || closesItself, Self.blockElements.contains(lowered) { return 6 }
    guard !Self.rawElements.contains(lowered) || isClosing,
      let end = MarkdownTag.end(in: text, at: nextNonspace, before: lineEnd),
      isBlankUntilEnd(end)
    else { return nil }
    return 7
  }

  /// Whether the line at hand ends the block.
  func endsHTML(_ kind: Int) -> Bool {
    let line = text[min(offset, lineEnd)..<lineEnd]
    switch kind {
    case 1:
      return ["</script>", "</pre>", "</style>", "</textarea>"].contains {
        line.containsIgnoringCase($0)
      }
    case 2: return line.containsIgnoringCase("-->")
    case 3: return line.containsIgnoringCase("?>")
    case 4: return line.contains(UInt8(ascii: ">"))
    case 5: return line.containsIgnoringCase("]]>")
    default: return false
    }
  }

  private static let rawElements: Set<String> = ["script", "pre", "style", "textarea"]

  private static let blockElements: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center",
    "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu",
    "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]
}

extension ArraySlice<UInt8> {
  /// Whether an ASCII text in lower case stands in these bytes, in any case.
  func containsIgnoringCase(_ text: StaticString) -> Bool {
    let wanted = text.utf8CodeUnitCount
    guard count >= wanted else { return false }
    return text.withUTF8Buffer { buffer in
      for start in startIndex...(endIndex - wanted) {
        var offset = 0
        while offset < wanted {
          let byte = self[start + offset]
          let lowered = byte.isASCIICapital ? byte | 0x20 : byte
          if lowered != buffer[offset] { break }
          offset += 1
        }
        if offset == wanted { return true }
      }
      return false
    }
  }
}
