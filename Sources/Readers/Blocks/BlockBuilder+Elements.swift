// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

// What each kind of element adds.
extension BlockBuilder {
  mutating func lineBreak() {
    if run.lineBreaks > 0 { flush() } else { run.breakLine() }
  }

  /// An element that stands on lines of its own: a paragraph, or what holds paragraphs.
  mutating func block(_ node: Int) {
    let words = words(of: node)
    if inlineDepth == 0, words.contains(.caption) || tree.nodes[node].tag == .figcaption,
      attachCaption(node)
    {
      return
    }
    if inlineDepth == 0, words.contains(.credit), attachCredit(node) { return }
    if words.contains(.embed), post(node) { return }
    if words.contains(.pullQuote), inlineDepth == 0, isPhrase(node) { return quotation(node) }
    flush()
    if !knownWords.isEmpty, isPlaceholder(node) {
      return append(.figure(Media(type: .image)))
    }
    let outer = (hint, place)
    let first = blocks.count
    let own = hint(of: node, words)
    hint = own ?? hint
    place = node
    flow(node)
    flush()
    (hint, place) = outer
    if let own { takeBack(own, since: first) }
    if !knownWords.isEmpty, (2...3).contains(blocks.count - first) { noteFrame(first) }
  }

  /// A byline with name, title, day and address has no more lines; a lead has no more paragraphs.
  private static let mostHinted = 8

  /// Takes a hint off the blocks of an element that holds a whole story: "by-editors" says nothing of its lines.
  mutating func takeBack(_ hint: DraftBlock.Hint, since first: Int) {
    guard blocks.count - first > Self.mostHinted else { return }
    for index in first..<blocks.count where blocks[index].hint == hint {
      blocks[index].hint = nil
    }
  }

  /// Notes the lines behind a picture, where there is nothing else.
  private mutating func noteFrame(_ first: Int) {
    guard !isNested, case .figure = blocks[first].block else { return }
    let lines = first + 1..<blocks.count
    let isOfLines = lines.allSatisfy {
      if case .paragraph = blocks[$0].block { true } else { false }
    }
    if isOfLines { framed += lines }
  }

  mutating func inline(_ node: Int) {
    // Classes count where the element may be all of a block.
    guard inlineDepth == 0, run.isEmpty else { return flow(node) }
    let words = words(of: node)
    if words.contains(.caption), attachCaption(node) { return }
    flow(node)
    if !run.isEmpty, let hint = hint(of: node, words) { runHint = (hint, run.length) }
  }

  mutating func marked(_ node: Int, _ type: Mark.Kind) {
    run.openMark(type)
    inline(node)
    run.closeMark()
  }

  mutating func link(_ node: Int) {
    if tree.isPermalink(node) { return }
    guard let href = tree.attributeRange(.href, of: node).flatMap({ tree.address($0, base: base) })
    else { return inline(node) }
    run.openMark(.link, href: href)
    inline(node)
    run.closeMark()
  }

  mutating func heading(_ node: Int, level: Int) {
    if inlineDepth > 0 { return flow(node) }
    flush()
    let outer = place
    place = node
    var text = richText(of: node)
    if !text.isEmpty {
      if text.text.utf8.contains(0x0A) {
        text.text = String(
          decoding: text.text.utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
      }
      append(.heading(level: level, text), hint: hint(of: node) ?? hint)
    }
    flush()
    place = outer
  }

  mutating func preformatted(_ node: Int) {
    if inlineDepth > 0 { return flow(node) }
    flush()
    var text: [UInt8] = []
    appendLines(of: node, to: &text)
    while let last = text.last, last <= 0x20 { text.removeLast() }
    let start = text.firstIndex { $0 != 0x0A && $0 != 0x0D } ?? text.count
    if start < text.count {
      append(.preformatted(RichText(String(decoding: text[start...], as: UTF8.self))))
    }
  }

  /// The text of code, whose lines editors part by `<br>`.
  private func appendLines(of node: Int, to text: inout [UInt8]) {
    guard tree.subtree(of: node).contains(where: { tree.nodes[$0].tag == .br }) else {
      return tree.appendText(of: node, to: &text)
    }
    for inner in tree.subtree(of: node) {
      if tree.nodes[inner].isText {
        text += tree.bytes[tree.textRange(of: inner)]
      } else if tree.nodes[inner].tag == .br {
        text.append(0x0A)
      }
    }
  }

  mutating func quotation(_ node: Int) {
    if post(node) { return }
    if inlineDepth > 0 {
      flush()
      flow(node)
      flush()
      return
    }
    let outer = (hint, place)
    hint = nil
    let inner = nested { $0.flow(node) }.map(\.block)
    (hint, place) = (outer.0, node)
    if !inner.isEmpty {
      append(.quote(inner), hint: words(of: node).contains(.pullQuote) ? .pullQuote : nil)
    }
    place = outer.1
  }

  /// Whether an element holds a sentence or two and nothing but text: what is set large of a story.
  private func isPhrase(_ node: Int) -> Bool {
    var length = 0
    for inner in tree.subtree(of: node) {
      if tree.nodes[inner].isText {
        length += tree.textRange(of: inner).count
        continue
      }
      switch tree.nodes[inner].tag {
      case .img, .picture, .figure, .iframe, .video, .table, .ul, .ol, .h1, .h2, .h3: return false
      default: break
      }
    }
    return length <= 500
  }
}
