// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// How a plain text is laid out: whether its lines were wrapped, and where paragraphs begin.
///
/// Wires and text files made by programs hold one paragraph a line; mail and old circuits wrap lines
/// at a fixed width. A wrapped line is full: the next line's first word would not have fitted.
/// The width of the widest line and how many lines are full tell the two apart.
struct TextLayout {
  /// The columns lines are wrapped at; nil where every line is a paragraph of its own.
  let wrapWidth: Int?

  /// Wrapping programs use widths from a narrow column to a wide terminal.
  private static let plausibleWidths = 30...132
  /// Of the lines that another follows directly; the rest are last lines of paragraphs, and
  /// lines that stand on their own.
  private static let leastShareOfFullLines = 0.6
  /// A wrapped text breaks its lines in the middle of sentences, most of the time.
  private static let leastShareOfOpenLines = 0.4

  init(_ lines: [TextLine]) {
    var width = 0
    var pairs = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isBlank && !next.isBlank {
      pairs += 1
      // An address longer than the width cannot be wrapped and says nothing about it.
      for candidate in [line, next] where candidate.firstWordLength < candidate.length {
        width = max(width, candidate.indent + candidate.length)
      }
    }
    // Lines of their own that are wider show that nothing was wrapped there.
    let wider = lines.count { $0.indent + $0.length > width && $0.firstWordLength < $0.length }
    guard pairs > 0, Self.plausibleWidths.contains(width), wider * 10 <= lines.count else {
      wrapWidth = nil
      return
    }
    var full = 0
    var open = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isBlank && !next.isBlank {
      if Self.isFull(line, before: next, width: width) { full += 1 }
      if !line.endsSentence { open += 1 }
    }
    let isWrapped =
      Double(full) >= Self.leastShareOfFullLines * Double(pairs)
      && Double(open) >= Self.leastShareOfOpenLines * Double(pairs)
    wrapWidth = isWrapped ? width : nil
  }

  /// Groups lines to paragraphs; a paragraph is one line or more, blank lines are left out.
  func paragraphs(_ lines: [TextLine]) -> [TextParagraph] {
    var result: [TextParagraph] = []
    var current: [TextLine] = []
    func close() {
      if !current.isEmpty { result.append(TextParagraph(lines: current, blankLinesAfter: 0)) }
      current = []
    }
    for line in lines {
      if line.isBlank {
        close()
        if !result.isEmpty { result[result.count - 1].blankLinesAfter += 1 }
        continue
      }
      if let last = current.last, !continues(last, with: line) { close() }
      current.append(line)
    }
    close()
    return result
  }

  /// Whether a line goes on in the next one.
  private func continues(_ line: TextLine, with next: TextLine) -> Bool {
    guard let wrapWidth, next.marker == nil, !LineKind(line).standsAlone,
      !LineKind(next).opensParagraph
    else { return false }
    // A first-line indent opens a paragraph; the lines of a list item hang under its text instead.
    if next.indent > line.indent, line.marker == nil { return false }
    if Self.isFull(line, before: next, width: wrapWidth) { return true }
    return !line.endsSentence && next.text.unicodeScalars.first?.properties.isLowercase == true
  }

  private static func isFull(_ line: TextLine, before next: TextLine, width: Int) -> Bool {
    line.indent + line.length + 1 + next.firstWordLength > width
  }
}

/// The lines of one paragraph.
struct TextParagraph: Hashable {
  var lines: [TextLine]
  /// Blank lines that follow.
  var blankLinesAfter: Int

  /// The lines as running text.
  ///
  /// Hyphens at line ends stay: whether "re-" and "elected" make one word only a dictionary knows.
  var text: String {
    var joined = ""
    for line in lines {
      if let last = joined.unicodeScalars.last, let first = line.text.unicodeScalars.first,
        !(last.wrapsAnywhere && first.wrapsAnywhere), !Self.endsInHyphen(joined)
      {
        joined += " "
      }
      joined += line.text
    }
    return joined
  }

  /// Code points of the running text, near enough to tell a line from a paragraph.
  var length: Int { lines.reduce(0) { $0 + $1.length } }

  private static func endsInHyphen(_ text: String) -> Bool {
    var scalars = text.unicodeScalars.reversed().makeIterator()
    guard scalars.next() == "-" else { return false }
    return scalars.next()?.properties.isAlphabetic ?? false
  }
}
