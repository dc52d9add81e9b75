// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// Makes the blocks of a story of the blocks of a Markdown document.
///
/// Pictures become figures: one alone in its paragraph takes the stressed lines under it for its
/// caption and credit, others follow the paragraph they stand in. Raw HTML is read as HTML, scripts
/// and all that runs left out; what links to a script is no link. How deep blocks nest is bounded by
/// the parser.
struct MarkdownBodyBuilder {
  let tree: MarkdownTree
  /// Whether Wirecopy wrote it, so that "_" marks a credit.
  let isOwn: Bool
  private var pictures: [MarkdownInlineText.Picture] = []

  init(_ tree: MarkdownTree, isOwn: Bool) {
    self.tree = tree
    self.isOwn = isOwn
  }

  static func blocks(of text: ArraySlice<UInt8>, isOwn: Bool) -> [Block] {
    var builder = MarkdownBodyBuilder(MarkdownBlockParser.parse(text), isOwn: isOwn)
    return builder.blocks(in: 0)
  }

  private mutating func blocks(in node: Int) -> [Block] {
    var blocks: [Block] = []
    for child in tree.nodes[node].children {
      append(child, to: &blocks)
      // What stood in the midst of words.
      blocks += pictures.map { .figure(MarkdownFigure.media(of: $0)) }
      pictures = []
    }
    return blocks
  }

  private mutating func append(_ node: Int, to blocks: inout [Block]) {
    let it = tree.nodes[node]
    switch it.kind {
    case .paragraph: appendParagraph(it.content, to: &blocks)
    case .heading:
      let content = words(it.content)
      if !content.isEmpty { blocks.append(.heading(level: it.level, content)) }
    case .quote: appendQuote(node, to: &blocks)
    case .list:
      blocks.append(.list(ordered: it.marker.isOrdered, items: it.children.map { item($0) }))
    case .code:
      blocks.append(.preformatted(RichText(String(decoding: it.content, as: UTF8.self))))
    case .html: blocks += HTMLBlocks.blocks(fragment: it.content, base: nil).map(\.block)
    case .rule: blocks.append(.rule)
    case .table: blocks.append(.table(table(it.rows)))
    case .document, .item: break
    }
  }

  private func inline(_ content: [UInt8]) -> MarkdownInlineText {
    var text = MarkdownInlineParser.parse(content, references: tree.references)
    text.content.marks.removeAll { $0.href.map { WebAddress.resolve($0) == nil } ?? false }
    return text
  }

  /// The words of a block that holds no figures; its pictures are set after it.
  private mutating func words(_ content: [UInt8]) -> RichText {
    let text = inline(content)
    pictures += text.pictures
    return text.content
  }

  private mutating func appendParagraph(_ content: [UInt8], to blocks: inout [Block]) {
    let text = inline(content)
    if let figure = MarkdownFigure.media(in: text, isOwn: isOwn) {
      blocks.append(.figure(figure))
    } else if let embed = MarkdownFigure.embed(in: text, title: "embed") {
      blocks.append(.embed(embed))
    } else {
      if !text.content.isEmpty { blocks.append(.paragraph(text.content)) }
      pictures += text.pictures
    }
  }

  /// A quotation, or the words of a post with the link to it under them.
  private mutating func appendQuote(_ node: Int, to blocks: inout [Block]) {
    let children = tree.nodes[node].children
    if children.count == 2, tree.nodes[children[0]].kind == .paragraph,
      tree.nodes[children[1]].kind == .paragraph,
      var embed = MarkdownFigure.embed(
        in: inline(tree.nodes[children[1]].content), title: "post")
    {
      embed.content = words(tree.nodes[children[0]].content)
      blocks.append(.embed(embed))
      return
    }
    let outer = pictures
    pictures = []
    let inner = self.blocks(in: node)
    pictures = outer
    if !inner.isEmpty { blocks.append(.quote(inner)) }
  }

  /// An item; paragraphs and other blocks inside it are lines of its text.
  private mutating func item(_ node: Int) -> ListItem {
    var item = ListItem(RichText(""))
    var lines = JoinedLines()
    for child in tree.nodes[node].children {
      let it = tree.nodes[child]
      switch it.kind {
      case .list:
        let items = it.children.map { self.item($0) }
        if item.items.isEmpty { item.isOrdered = it.marker.isOrdered }
        item.items += items
      case .paragraph, .heading: lines.append(words(it.content))
      case .code: lines.append(RichText(String(decoding: it.content, as: UTF8.self)))
      case .quote, .html, .table:
        var blocks: [Block] = []
        append(child, to: &blocks)
        for block in blocks { lines.append(RichText(block.plainText)) }
      case .rule, .document, .item: break
      }
    }
    item.content = lines.content
    return item
  }

  /// A table; an empty header is what Markdown sets over one that has none.
  private mutating func table(_ rows: [[[UInt8]]]) -> Table {
    var table = Table(rows: rows.map { $0.map { words($0) } }, headerRows: 1)
    if let header = table.rows.first, header.allSatisfy(\.isEmpty) {
      table.rows.removeFirst()
      table.headerRows = 0
    }
    return table
  }
}

/// Texts put together, each on a line of its own.
///
/// The length is kept beside the text: counted anew for every line, an item of many paragraphs took
/// time in the square of their number.
private struct JoinedLines {
  private(set) var content = RichText("")
  private var length = 0

  mutating func append(_ line: RichText) {
    guard !line.isEmpty else { return }
    if !content.isEmpty {
      content.text += "\n"
      length += 1
    }
    content.text += line.text
    content.marks += line.marks.map {
      Mark(type: $0.type, start: $0.start + length, end: $0.end + length, href: $0.href)
    }
    length += line.length
  }
}
