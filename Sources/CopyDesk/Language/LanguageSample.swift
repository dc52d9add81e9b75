// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The first bytes of a story, to tell its language by: as much of its blocks' text as fits, whole code
/// points only, each block behind the one before it.
struct LanguageSample {
  private(set) var bytes: [UInt8] = []
  private let size: Int

  init(size: Int) {
    self.size = size
    bytes.reserveCapacity(size + 8)
  }

  var isFull: Bool { bytes.count >= size }

  /// Adds the text of a block and the end of its line.
  mutating func add(_ block: Block) {
    switch block {
    case .paragraph(let content), .heading(_, let content), .preformatted(let content):
      _ = add(content.text, upTo: size)
    case .list(_, let items): _ = add(items)
    case .table(let table): _ = add(table)
    default: _ = add(block.plainText, upTo: size)
    }
    bytes.append(0x0A)
  }

  /// Adds a text that stands outside the body, however much there is already.
  mutating func add(beside text: String) {
    _ = add(text, upTo: bytes.count + size)
    bytes.append(0x0A)
  }

  /// Adds items and the items in them, a line each; false where there is no room for more.
  private mutating func add(_ items: [ListItem]) -> Bool {
    for (index, item) in items.enumerated() {
      if index > 0, !addLineBreak() { return false }
      guard add(item.content.text, upTo: size) else { return false }
      if !item.items.isEmpty, !addLineBreak() || !add(item.items) { return false }
    }
    return true
  }

  /// Adds the cells of a table, a line for each row; false where there is no room for more.
  private mutating func add(_ table: Table) -> Bool {
    for (index, row) in table.rows.enumerated() {
      if index > 0, !addLineBreak() { return false }
      for (index, cell) in row.enumerated() {
        if index > 0, !addLineBreak() { return false }
        guard add(cell.text, upTo: size) else { return false }
      }
    }
    return true
  }

  /// What parts lines, and cells: no letter.
  private mutating func addLineBreak() -> Bool {
    guard !isFull else { return false }
    bytes.append(0x0A)
    return true
  }

  /// Adds as much of a text as fits; false where that is not all of it.
  private mutating func add(_ text: String, upTo limit: Int) -> Bool {
    let room = limit - bytes.count
    return text.withBytes { utf8 in
      var end = min(utf8.count, max(0, room))
      while end > 0, end < utf8.count, UTF8.isContinuation(utf8[end]) { end -= 1 }
      bytes.append(contentsOf: utf8[..<end])
      return end == utf8.count
    }
  }
}
