// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Links and pictures. <https://spec.commonmark.org/0.31.2/#look-for-link-or-image>
extension MarkdownInlineParser {
  /// A bracket that may open the words of a link or picture.
  struct Bracket {
    let piece: Int
    let delimiter: Int
    /// Where its words begin in the source.
    let start: Int
    let isPicture: Bool
    var isActive = true
    /// Whether another bracket stands inside, so that the words are no label.
    var holdsBracket = false
    /// How many spans there were before it, and how many elements.
    let spans: Int
    let elements: Int
  }

  mutating func openBracket(isPicture: Bool) {
    let length = isPicture ? 2 : 1
    let piece = appendPiece(Piece(text: Array(source[index..<(index + length)])))
    index += length
    if isPicture { openPictures += 1 }
    if !brackets.isEmpty { brackets[brackets.count - 1].holdsBracket = true }
    brackets.append(
      Bracket(
        piece: piece, delimiter: lastDelimiter, start: index, isPicture: isPicture,
        spans: spans.count, elements: elements.count))
  }

  mutating func closeBracket() {
    let close = index
    index += 1
    guard let bracket = brackets.last else {
      append([UInt8(ascii: "]")])
      return
    }
    guard bracket.isActive, let target = target(of: bracket, close: close) else {
      popBracket()
      index = close + 1
      append([UInt8(ascii: "]")])
      return
    }
    popBracket()
    pairDelimiters(above: bracket.delimiter)
    pieces[bracket.piece].text = []
    if bracket.isPicture {
      addPicture(bracket, target)
      return
    }
    let end = appendPiece(Piece())
    spans.append(
      Span(
        kind: .link, opening: bracket.piece, closing: end, href: target.destination,
        title: target.title))
    // No link holds links.
    for index in brackets.indices.reversed() where !brackets[index].isPicture {
      if !brackets[index].isActive { break }
      brackets[index].isActive = false
    }
  }

  private mutating func popBracket() {
    if brackets.removeLast().isPicture { openPictures -= 1 }
  }

  /// The words become the picture's own; marks inside them are left out.
  private mutating func addPicture(_ bracket: Bracket, _ target: MarkdownReference) {
    var alt: [UInt8] = []
    for index in bracket.piece..<pieces.count {
      if let picture = pieces[index].picture { alt += Array(picture.alt.utf8) }
      alt += pieces[index].text
    }
    pieces.removeSubrange(bracket.piece...)
    spans.removeLast(spans.count - bracket.spans)
    elements.removeLast(max(0, elements.count - bracket.elements))
    let picture = MarkdownInlineText.Picture(
      place: 0, address: String(decoding: target.destination, as: UTF8.self),
      alt: String(decoding: alt, as: UTF8.self),
      title: String(decoding: target.title, as: UTF8.self)
    )
    appendPiece(Piece(picture: picture))
  }

  /// Where the words between two brackets lead; nil where they are only words.
  private mutating func target(of bracket: Bracket, close: Int) -> MarkdownReference? {
    if bracket.isPicture, openPictures > Self.mostNestedPictures { return nil }
    if let inline = inlineTarget() { return inline }
    var scan = MarkdownLinkScan(source, index: index)
    var label = bracket.holdsBracket ? nil : source[bracket.start..<close]
    if let full = scan.label() {
      if !full.isEmpty { label = full }
      index = scan.index
    }
    guard let label, label.count <= 999 else { return nil }
    return references[MarkdownLinkScan.normalized(label)]
  }

  private mutating func inlineTarget() -> MarkdownReference? {
    var scan = MarkdownLinkScan(source, index: index)
    guard scan.take(UInt8(ascii: "(")) else { return nil }
    scan.skipBlanksAndOneBreak()
    if scan.take(UInt8(ascii: ")")) {
      index = scan.index
      return MarkdownReference(destination: [], title: [])
    }
    guard let destination = scan.destination() else { return nil }
    var reference = MarkdownReference(destination: destination, title: [])
    let afterDestination = scan.index
    scan.skipBlanksAndOneBreak()
    if scan.index > afterDestination, let title = scan.title() {
      reference.title = title
      scan.skipBlanksAndOneBreak()
    }
    guard scan.take(UInt8(ascii: ")")) else { return nil }
    index = scan.index
    return reference
  }
}
