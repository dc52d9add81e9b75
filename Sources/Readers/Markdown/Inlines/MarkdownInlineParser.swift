// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Reads the inline Markdown of one block: emphasis, code, links, pictures, breaks, raw HTML.
///
/// Text is cut into pieces; delimiters and brackets are pieces of their own, so that what turns out
/// to mean something loses its characters and becomes a mark between two pieces. Time is linear:
/// no search runs twice over the same text, and the delimiters that found no partner are not asked
/// again. <https://spec.commonmark.org/0.31.2/#phase-2-inline-structure>
struct MarkdownInlineParser {
  /// A run of text, or something without words at a place between them.
  struct Piece {
    var text: [UInt8] = []
    var picture: MarkdownInlineText.Picture?
  }

  /// A mark from the end of one piece to the start of another.
  struct Span {
    var kind: Mark.Kind
    var opening: Int
    var closing: Int
    var href: [UInt8]?
    var title: [UInt8] = []
    var isUnderscore = false
  }

  /// Pictures inside the words of pictures, which are read as words again and again.
  static let mostNestedPictures = 16

  let source: [UInt8]
  let references: [String: MarkdownReference]
  var index = 0
  var pieces: [Piece] = []
  var spans: [Span] = []
  var delimiters: [Delimiter] = []
  var lastDelimiter = -1
  var brackets: [Bracket] = []
  /// Open elements of raw HTML that mean a mark, by the piece they stand at.
  var elements: [(name: String, piece: Int, href: [UInt8]?)] = []
  /// Whether one of them holds words for machines.
  var isInRawElement = false
  var openPictures = 0
  /// From where on runs of backticks of a length are known to be absent.
  private var absentTicks: [Int: Int] = [:]
  /// From where on the ends of comments and the like are known to be absent.
  var absentEnds: [UInt8: Int] = [:]

  static func parse(
    _ source: [UInt8], references: [String: MarkdownReference]
  ) -> MarkdownInlineText {
    var parser = MarkdownInlineParser(source, references: references)
    parser.run()
    return parser.finished()
  }

  private init(_ source: [UInt8], references: [String: MarkdownReference]) {
    var content = source[...]
    while let last = content.last, last <= 0x20 { content.removeLast() }
    self.source = Array(content)
    self.references = references
  }

  private mutating func run() {
    skipLineStart()
    while index < source.count {
      let byte = source[index]
      switch byte {
      case 0x0A: readBreak()
      case UInt8(ascii: "\\"): readBackslash()
      case UInt8(ascii: "`"): readCode()
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): readDelimiter(byte)
      case UInt8(ascii: "["): openBracket(isPicture: false)
      case UInt8(ascii: "!"):
        if index + 1 < source.count, source[index + 1] == UInt8(ascii: "[") {
          openBracket(isPicture: true)
        } else {
          readPlain()
        }
      case UInt8(ascii: "]"): closeBracket()
      case UInt8(ascii: "<"): if !readAutolink(), !readHTML() { readPlain() }
      case UInt8(ascii: "&"): readReference()
      default: readPlain()
      }
    }
    pairDelimiters(above: -1)
  }

  // MARK: Text

  mutating func append(_ bytes: some Collection<UInt8>) {
    if pieces.isEmpty || pieces[pieces.count - 1].picture != nil || isLastClosed {
      pieces.append(Piece())
      isLastClosed = false
    }
    pieces[pieces.count - 1].text.append(contentsOf: bytes)
  }

  /// True where the last piece is a delimiter or bracket, which takes no more text.
  var isLastClosed = false

  /// Appends a piece of its own; its place among the pieces.
  @discardableResult
  mutating func appendPiece(_ piece: Piece) -> Int {
    pieces.append(piece)
    isLastClosed = true
    return pieces.count - 1
  }

  private mutating func readPlain() {
    let start = index
    index += 1
    while index < source.count, !Self.isSpecial(source[index]) { index += 1 }
    append(source[start..<index])
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"),
      UInt8(ascii: "<"), UInt8(ascii: "&"):
      true
    default: false
    }
  }

  private mutating func skipLineStart() {
    while index < source.count, source[index] == 0x20 || source[index] == 0x09 { index += 1 }
  }

  /// A line end: a hard break after two blanks, else a blank.
  private mutating func readBreak() {
    var blanks = 0
    if !isLastClosed, let last = pieces.indices.last, pieces[last].picture == nil {
      while pieces[last].text.last == 0x20 {
        pieces[last].text.removeLast()
        blanks += 1
      }
    }
    index += 1
    skipLineStart()
    // A break by a tag needs no other.
    if pieces.last?.text.last == 0x0A { return }
    append(blanks >= 2 ? [0x0A] : [0x20])
  }

  private mutating func readBackslash() {
    let next = index + 1 < source.count ? source[index + 1] : 0
    if next == 0x0A {
      append([0x0A])
      index += 2
      skipLineStart()
    } else if next.isMarkdownPunctuation {
      append([next])
      index += 2
    } else {
      append([UInt8(ascii: "\\")])
      index += 1
    }
  }

  private mutating func readReference() {
    guard let reference = MarkdownEscapes.reference(source[index...]) else { return readPlain() }
    // Blanks that were written as references are text, at line ends, too.
    appendPiece(Piece(text: reference.characters))
    index = reference.end
  }

  // MARK: Code

  private mutating func readCode() {
    var end = index
    while end < source.count, source[end] == UInt8(ascii: "`") { end += 1 }
    let length = end - index
    guard let close = closingTicks(length, from: end) else {
      append(source[index..<end])
      index = end
      return
    }
    var code = source[end..<close].map { $0 == 0x0A ? 0x20 : $0 }
    if code.count > 2, code.first == 0x20, code.last == 0x20, code.contains(where: { $0 != 0x20 }) {
      code = Array(code[1..<(code.count - 1)])
    }
    index = close + length
    let opening = appendPiece(Piece())
    appendPiece(Piece(text: code))
    let closing = appendPiece(Piece())
    spans.append(Span(kind: .code, opening: opening, closing: closing))
  }

  private mutating func closingTicks(_ length: Int, from start: Int) -> Int? {
    if let absent = absentTicks[length], start >= absent { return nil }
    var at = start
    while at < source.count {
      guard source[at] == UInt8(ascii: "`") else {
        at += 1
        continue
      }
      let run = at
      while at < source.count, source[at] == UInt8(ascii: "`") { at += 1 }
      if at - run == length { return run }
    }
    absentTicks[length] = start
    return nil
  }

  // MARK: The end

  /// The pieces put together, spans as marks.
  private func finished() -> MarkdownInlineText {
    var result = MarkdownInlineText()
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var ends: [Int] = []
    var length = 0
    for piece in pieces {
      starts.append(length)
      if var picture = piece.picture {
        picture.place = length
        result.pictures.append(picture)
      }
      bytes += piece.text
      length += piece.text.count { $0 & 0xC0 != 0x80 }
      ends.append(length)
    }
    var marks: [Mark] = []
    for span in spans {
      let (start, end) = (ends[span.opening], starts[span.closing])
      let href = span.href.map { String(decoding: $0, as: UTF8.self) }
      if let href, !span.title.isEmpty {
        let title = String(decoding: span.title, as: UTF8.self)
        result.titled.append(
          MarkdownInlineText.TitledLink(start: start, end: end, href: href, title: title))
      }
      guard start < end else { continue }
      if span.kind == .emphasis {
        result.stressed.append(
          MarkdownInlineText.Stressed(start: start, end: end, isUnderscore: span.isUnderscore))
      }
      if span.kind == .link, href.map({ $0.isEmpty }) ?? true { continue }
      marks.append(Mark(type: span.kind, start: start, end: end, href: href))
    }
    result.content = RichText(String(decoding: bytes, as: UTF8.self), marks: marks.rejoined())
    return result
  }
}
