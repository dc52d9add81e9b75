// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Writes the blocks of a body as CommonMark with the tables of GFM.
///
/// <https://spec.commonmark.org/0.31.2/> <https://github.github.com/gfm/#tables-extension->
struct MarkdownBlocks {
  /// The text so far; every line ends with "\n".
  private(set) var bytes: [UInt8] = []
  /// What each line begins with: "> " of quotes, the blanks of list items.
  private var prefix: [UInt8] = []
  /// What the next line begins with instead, where a list item begins with it.
  private var marker: [UInt8]?
  /// True where a blank line must stand before the next block.
  private var isSeparated = true

  /// Writes blocks one under the other.
  mutating func write(_ blocks: [Block]) {
    var previous: (isOrdered: Bool, isAlternate: Bool)?
    for block in blocks {
      guard case .list(let isOrdered, let items) = block, !items.isEmpty else {
        let count = bytes.count
        write(block)
        if bytes.count > count { previous = nil }
        continue
      }
      // Two lists in a row would read as one, but for another marker.
      let isAlternate = previous.map { $0.isOrdered == isOrdered && !$0.isAlternate } ?? false
      separate()
      write(items, isOrdered: isOrdered, isAlternate: isAlternate)
      isSeparated = false
      previous = (isOrdered, isAlternate)
    }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let content): paragraph(MarkdownInline.bytes(content, in: .paragraph))
    case .heading(let level, let content): heading(level, content)
    case .list: break
    case .quote(let blocks): quote { $0.write(blocks) }
    case .preformatted(let content): preformatted(content.text)
    case .table(let table): write(table)
    case .figure(let media): figure(media)
    case .embed(let embed): write(embed)
    case .rule: paragraph(Array("***".utf8))
    }
  }

  mutating func paragraph(_ inline: [UInt8]) {
    guard !inline.isEmpty else { return }
    separate()
    lines(inline)
    isSeparated = false
  }

  private mutating func heading(_ level: Int, _ content: RichText) {
    let inline = MarkdownInline.bytes(content, in: .heading)
    guard !inline.isEmpty else { return }
    let signs = Array(repeating: UInt8(ascii: "#"), count: min(max(level, 1), 6))
    paragraph(signs + [UInt8(ascii: " ")] + inline)
  }

  mutating func quote(_ body: (inout MarkdownBlocks) -> Void) {
    let before = self
    separate()
    let count = bytes.count
    prefix += Array("> ".utf8)
    isSeparated = true
    body(&self)
    prefix = before.prefix
    isSeparated = false
    if bytes.count == count { self = before }
  }

  /// A fenced block: its fence is longer than any run of backticks inside it. Marks are left out.
  private mutating func preformatted(_ text: String) {
    let scalars = text.unicodeScalars.filter { $0 == "\n" || $0 == "\t" || $0.value >= 0x20 }
    let fence = Array(
      repeating: UInt8(ascii: "`"), count: max(3, scalars.longestRun(of: "`") + 1))
    separate()
    line(fence)
    for text in scalars.split(separator: "\n", omittingEmptySubsequences: false) {
      line(Array(String(text).utf8))
    }
    line(fence)
    isSeparated = false
  }
}

// MARK: - Lists and tables

extension MarkdownBlocks {
  private mutating func write(_ items: [ListItem], isOrdered: Bool, isAlternate: Bool) {
    let outer = prefix
    for (index, item) in items.enumerated() {
      let sign =
        isOrdered ? "\(index + 1)\(isAlternate ? ")" : ".") " : isAlternate ? "* " : "- "
      marker = (marker ?? outer) + Array(sign.utf8)
      prefix = outer + Array(repeating: UInt8(ascii: " "), count: sign.utf8.count)
      let inline = MarkdownInline.bytes(item.content, in: .paragraph)
      lines(inline)
      if let first = item.items.first {
        // An item without words cannot begin a list right under a paragraph.
        if !inline.isEmpty, MarkdownInline.bytes(first.content, in: .paragraph).isEmpty {
          line([])
        }
        // "- - -" would be a rule.
        let isBare = inline.isEmpty && !isOrdered && !isAlternate
        write(item.items, isOrdered: item.isOrdered, isAlternate: isBare && !item.isOrdered)
      }
      prefix = outer
    }
  }

  /// A table; one without header rows gets an empty one, which GFM demands.
  private mutating func write(_ table: Table) {
    let width = table.rows.map(\.count).max() ?? 0
    guard width > 0 else { return }
    separate()
    var rows = table.rows[...]
    line(row(table.headerRows > 0 ? rows.removeFirst() : [], width: width))
    line(Array(("|" + String(repeating: " --- |", count: width)).utf8))
    for cells in rows { line(row(cells, width: width)) }
    isSeparated = false
  }

  private func row(_ cells: [RichText], width: Int) -> [UInt8] {
    var line: [UInt8] = [UInt8(ascii: "|")]
    for column in 0..<width {
      let cell = column < cells.count ? MarkdownInline.bytes(cells[column], in: .cell) : []
      line.append(UInt8(ascii: " "))
      line += cell
      line += Array((cell.isEmpty ? "|" : " |").utf8)
    }
    return line
  }
}

// MARK: - Lines

extension MarkdownBlocks {
  private mutating func separate() {
    if !isSeparated { line([]) }
    isSeparated = true
  }

  private mutating func lines(_ text: [UInt8]) {
    for part in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line(Array(part))
    }
  }

  private mutating func line(_ text: [UInt8]) {
    bytes += marker ?? prefix
    marker = nil
    bytes += text
    if text.isEmpty { while bytes.last == UInt8(ascii: " ") { bytes.removeLast() } }
    bytes.append(UInt8(ascii: "\n"))
  }
}
