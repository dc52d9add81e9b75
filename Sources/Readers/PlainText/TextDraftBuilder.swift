// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Makes a draft of the paragraphs of a plain text.
struct TextDraftBuilder {
  var draft = Draft(format: PlainTextReader.format)
  private let paragraphs: [TextParagraph]
  /// Paragraphs up to here are the head: sluglines, headline, bylines.
  private var position = 0

  init(_ paragraphs: [TextParagraph]) { self.paragraphs = paragraphs }

  mutating func build() {
    readHead()
    while position < paragraphs.count { readBlock() }
    // Lines of dashes around a story belong to its wrapping.
    while draft.body.last?.block == .rule { draft.body.removeLast() }
  }

  /// Sluglines, editors' notes and end marks of the take before, then the headline, then bylines.
  private mutating func readHead() {
    while position < paragraphs.count, kind(position) != .text {
      if kind(position) == .slugline {
        draft.note(.slugline, paragraphs[position].text, origin("slugline"))
        position += 1
      } else {
        readBlock()
      }
    }
    guard position < paragraphs.count else { return }
    if TextHead.isHeadline(paragraphs[position], before: paragraphs[(position + 1)...]) {
      draft.note(.headline, paragraphs[position].text, origin("first line"))
      position += 1
    }
    while position < paragraphs.count - 1, kind(position) == .text,
      TextHead.isByline(paragraphs[position])
    {
      append(.paragraph(RichText(paragraphs[position].text)), hint: .byline)
      position += 1
    }
  }

  private mutating func readBlock() {
    let paragraph = paragraphs[position]
    switch kind(position) {
    case .endMark:
      draft.warnings.append("the end mark '\(paragraph.text)' was dropped")
    case .separator:
      if let last = draft.body.last, last.block != .rule { append(.rule) }
    case .editorsNote:
      append(.paragraph(RichText(paragraph.text)), hint: .editorsNote)
    case .slugline, .text:
      if let list = TextLists.list(paragraphs, at: position) {
        append(list.block)
        position += list.count
        return
      }
      append(.paragraph(RichText(paragraph.text)))
    }
    position += 1
  }

  private mutating func append(_ block: Block, hint: DraftBlock.Hint? = nil) {
    draft.body.append(DraftBlock(block, hint: hint))
  }

  private func kind(_ index: Int) -> LineKind {
    paragraphs[index].lines.first.map(LineKind.init) ?? .text
  }

  private func origin(_ detail: String) -> Evidence.Origin { Evidence.Origin(.line, detail) }
}
