// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Finds the lists of a plain text: clear runs of items only.
///
/// A dash also opens direct speech in many languages ("- Nie wiem - powiedział"); a run whose items
/// hold a second dash stays paragraphs, and so does a lone item.
enum TextLists {
  /// The list that begins at an index, and how many paragraphs it takes; nil where none begins.
  static func list(_ paragraphs: [TextParagraph], at start: Int) -> (block: Block, count: Int)? {
    guard let marker = paragraphs[start].lines.first?.marker else { return nil }
    var end = start + 1
    while end < paragraphs.count, let next = paragraphs[end].lines.first?.marker,
      follows(next, marker, steps: end - start)
    {
      end += 1
    }
    let run = paragraphs[start..<end]
    guard run.count >= 2, !isSpeech(run, marker) else { return nil }
    let isOrdered = if case .number = marker { true } else { false }
    let items = run.map { ListItem(RichText(itemText($0))) }
    return (.list(ordered: isOrdered, items: items), run.count)
  }

  private static func follows(
    _ next: TextLine.Marker, _ first: TextLine.Marker, steps: Int
  ) -> Bool {
    switch (first, next) {
    case (.bullet(let one), .bullet(let other)): one == other
    case (.number(let one), .number(let other)): one == 1 && other == one + steps
    default: false
    }
  }

  private static func isSpeech(
    _ run: ArraySlice<TextParagraph>, _ marker: TextLine.Marker
  ) -> Bool {
    guard marker == .bullet("-") else { return false }
    return run.contains { paragraph in
      let text = itemText(paragraph)
      return text.contains(" - ") || text.contains(" – ") || text.contains(" — ")
    }
  }

  private static func itemText(_ paragraph: TextParagraph) -> String {
    guard let first = paragraph.lines.first else { return "" }
    let text = String(first.textAfterMarker)
    let opening = TextLine(text: text, indent: 0, length: text.unicodeScalars.count)
    return TextParagraph(lines: [opening] + paragraph.lines.dropFirst(), blankLinesAfter: 0).text
  }
}
