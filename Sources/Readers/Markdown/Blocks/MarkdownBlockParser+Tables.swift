// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The tables of GFM. <https://github.github.com/gfm/#tables-extension->
extension MarkdownBlockParser {
  /// More cells than this are no table.
  private static let mostColumns = 512

  /// A row of dashes under a line with as many cells makes a table of both.
  mutating func table(under container: Int) -> Start? {
    guard nodes[container].kind == .paragraph, let width = delimiterWidth() else { return nil }
    var content = nodes[container].content
    if content.last == 0x0A { content.removeLast() }
    let start = content.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let header = Self.cells(content[start...])
    guard header.count == width else { return nil }
    closeUnmatched()
    tip = container
    if start > 0 {
      // What stands above the header stays a paragraph.
      nodes[container].content = Array(content[..<start])
      finalize(container)
    } else {
      nodes[container].content = []
      finalize(container)
    }
    let node = addChild(.table)
    nodes[node].rows = [header]
    rewind(offset: lineEnd, column: column)
    return .leaf
  }

  /// The number of cells of a row of dashes; nil where the line is none.
  private func delimiterWidth() -> Int? {
    let line = text[nextNonspace..<lineEnd].trimmingBlanks()
    guard line.contains(UInt8(ascii: "|")) || line.contains(UInt8(ascii: ":")) else { return nil }
    guard line.allSatisfy({ isBlankByte($0) || "-|:".utf8.contains($0) }) else { return nil }
    let cells = Self.cells(line)
    for cell in cells {
      var dashes = cell[...]
      if dashes.first == UInt8(ascii: ":") { dashes.removeFirst() }
      if dashes.last == UInt8(ascii: ":") { dashes.removeLast() }
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    }
    return cells.count <= Self.mostColumns ? cells.count : nil
  }

  mutating func addRow(to node: Int) {
    var cells = Self.cells(text[min(nextNonspace, lineEnd)..<lineEnd])
    let width = nodes[node].rows[0].count
    while cells.count < width { cells.append([]) }
    nodes[node].rows.append(Array(cells.prefix(width)))
  }

  /// The cells of a line; "\|" is a bar inside a cell.
  static func cells(_ line: ArraySlice<UInt8>) -> [[UInt8]] {
    var line = line.trimmingBlanks()
    if line.first == UInt8(ascii: "|") { line.removeFirst() }
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var isClosed = false
    var previous: UInt8 = 0
    for byte in line {
      isClosed = false
      if byte == UInt8(ascii: "|") {
        if previous == UInt8(ascii: "\\") {
          cell[cell.count - 1] = byte
        } else {
          cells.append(Array(cell[...].trimmingBlanks()))
          cell = []
          isClosed = true
        }
      } else {
        cell.append(byte)
      }
      previous = byte
    }
    if !isClosed { cells.append(Array(cell[...].trimmingBlanks())) }
    return cells
  }
}
