// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// Raw HTML inside a line: tags that mean a mark become one, all others and comments go; what is
/// between the tags stays, but for scripts and style sheets.
extension MarkdownInlineParser {
  mutating func readHTML() -> Bool {
    guard index + 1 < source.count else { return false }
    switch source[index + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return readDeclaration()
    default:
      guard let end = MarkdownTag.end(in: source, at: index, before: source.count) else {
        return false
      }
      readTag(source[index..<end])
      index = end
      return true
    }
  }

  private mutating func readDeclaration() -> Bool {
    let rest = source[(index + 1)...]
    let end: Int?
    if rest.starts(with: "!-->".utf8) {
      end = index + 5
    } else if rest.starts(with: "!--->".utf8) {
      end = index + 6
    } else if rest.starts(with: "!--".utf8) {
      end = place(after: "-->", from: index + 4, kind: 1)
    } else if rest.starts(with: "![CDATA[".utf8) {
      end = place(after: "]]>", from: index + 9, kind: 2)
    } else if rest.first == UInt8(ascii: "?") {
      end = place(after: "?>", from: index + 2, kind: 3)
    } else if rest.count > 1, source[index + 2].isASCIILetter {
      end = place(after: ">", from: index + 2, kind: 4)
    } else {
      return false
    }
    guard let end else { return false }
    index = end
    return true
  }

  /// The place after the next occurrence of some text; what is not found is not looked for again.
  private mutating func place(after text: StaticString, from start: Int, kind: UInt8) -> Int? {
    if let absent = absentEnds[kind], start >= absent { return nil }
    let length = text.utf8CodeUnitCount
    var at = start
    while at + length <= source.count {
      let isFound = text.withUTF8Buffer { buffer in
        buffer.indices.allSatisfy { source[at + $0] == buffer[$0] }
      }
      if isFound { return at + length }
      at += 1
    }
    absentEnds[kind] = start
    return nil
  }

  private static let kinds: [String: Mark.Kind] = [
    "sup": .superscript, "sub": .subscript, "em": .emphasis, "i": .emphasis, "strong": .strong,
    "b": .strong, "code": .code, "s": .strikethrough, "del": .strikethrough, "a": .link,
  ]

  private mutating func readTag(_ tag: ArraySlice<UInt8>) {
    let isClosing = tag.dropFirst().first == UInt8(ascii: "/")
    let name = String(
      decoding: tag.dropFirst(isClosing ? 2 : 1).prefix {
        $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-")
      }, as: UTF8.self
    ).lowercased()
    switch name {
    case "br":
      append([0x0A])
    case "img": if !isClosing { addPicture(ofTag: tag) }
    case "script", "style", "textarea", "title", "sup", "sub", "em", "i", "strong", "b", "code",
      "s", "del", "a":
      if isClosing { close(name) } else { open(name, tag) }
    default: break
    }
  }

  private mutating func open(_ name: String, _ tag: ArraySlice<UInt8>) {
    // One of them inside another would be cleared twice.
    if Self.kinds[name] == nil {
      if isInRawElement { return }
      isInRawElement = true
    }
    let href =
      name == "a" ? Self.attributes(tag)["href"].map { Array($0.utf8) } : nil
    elements.append((name, appendPiece(Piece()), href))
  }

  private mutating func close(_ name: String) {
    // Tags that were never closed do not make a search of every other.
    guard let place = elements.suffix(8).lastIndex(where: { $0.name == name }) else { return }
    let element = elements.remove(at: place)
    let end = appendPiece(Piece())
    guard let kind = Self.kinds[name] else {
      isInRawElement = false
      // Words for machines; pieces that are delimiters may still be asked for theirs.
      let delimiters = delimiterPieces(from: element.piece)
      for index in element.piece..<end where !delimiters.contains(index) {
        pieces[index] = Piece()
      }
      return
    }
    spans.append(Span(kind: kind, opening: element.piece, closing: end, href: element.href))
  }

  private func delimiterPieces(from piece: Int) -> Set<Int> {
    var found: Set<Int> = []
    var delimiter = lastDelimiter
    while delimiter >= 0, delimiters[delimiter].piece >= piece {
      found.insert(delimiters[delimiter].piece)
      delimiter = delimiters[delimiter].previous
    }
    return found
  }

  private mutating func addPicture(ofTag tag: ArraySlice<UInt8>) {
    let attributes = Self.attributes(tag)
    guard let source = attributes["src"] else { return }
    appendPiece(
      Piece(
        picture: MarkdownInlineText.Picture(
          place: 0, address: source, alt: attributes["alt"] ?? "",
          title: attributes["title"] ?? "")))
  }

  private static func attributes(_ tag: ArraySlice<UInt8>) -> [String: String] {
    let tree = HTMLParser.parseFragment(Array(tag))
    guard tree.nodes.count > 1 else { return [:] }
    return Dictionary(tree.attributes(of: 1).map { ($0.name, $0.value) }) { first, _ in first }
  }

  /// `<https://host/>` or `<name@host>`.
  mutating func readAutolink() -> Bool {
    let start = index + 1
    var end = start
    var colon: Int?
    var at: Int?
    while end < source.count, source[end] > 0x20, source[end] != UInt8(ascii: ">"),
      source[end] != UInt8(ascii: "<")
    {
      if source[end] == UInt8(ascii: ":"), colon == nil { colon = end }
      if source[end] == UInt8(ascii: "@"), at == nil { at = end }
      end += 1
    }
    guard end < source.count, source[end] == UInt8(ascii: ">"), end > start else { return false }
    let address = source[start..<end]
    let href: [UInt8]
    if let colon, Self.isScheme(source[start..<colon]) {
      href = Array(address)
    } else if let at, Self.isMailbox(source[start..<at], source[(at + 1)..<end]) {
      href = Array("mailto:".utf8) + address
    } else {
      return false
    }
    index = end + 1
    let opening = appendPiece(Piece())
    appendPiece(Piece(text: Array(address)))
    let closing = appendPiece(Piece())
    spans.append(Span(kind: .link, opening: opening, closing: closing, href: href))
    return true
  }

  private static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard (2...32).contains(bytes.count), let first = bytes.first else { return false }
    return first.isASCIILetter
      && bytes.allSatisfy {
        $0.isASCIILetterOrDigit || "+.-".utf8.contains($0)
      }
  }

  private static func isMailbox(_ name: ArraySlice<UInt8>, _ host: ArraySlice<UInt8>) -> Bool {
    guard !name.isEmpty,
      name.allSatisfy({ $0.isASCIILetterOrDigit || ".!#$%&'*+/=?^_`{|}~-".utf8.contains($0) })
    else { return false }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.allSatisfy { label in
      (1...63).contains(label.count)
        && label.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
        && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
    }
  }
}
