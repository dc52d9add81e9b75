// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

extension BlockBuilder {
  /// The rows of a table as the markup has them.
  private struct Grid {
    var rows: [[(node: Int, span: Int)]] = []
    var headerRows = 0
    var hasHeaderCells = false
    var captions: [Int] = []
    /// What stands in the table but in no cell; browsers show it before the table.
    var loose: [Int] = []
    var isLayout = false

    /// Columns of the widest row.
    var width: Int { rows.map { $0.reduce(0) { $0 + $1.span } }.max() ?? 0 }
    var cellCount: Int { rows.reduce(0) { $0 + $1.count } }
  }

  mutating func table(_ node: Int) {
    let grid = grid(of: node)
    for stray in grid.loose { visit(stray) }
    if inlineDepth > 0 || isLayout(grid) {
      flush()
      let outer = place
      for caption in grid.captions { cell(caption) }
      for row in grid.rows { for it in row { cell(it.node) } }
      place = outer
      return
    }
    flush()
    let outer = place
    place = node
    for caption in grid.captions {
      let text = richText(of: caption)
      if !text.isEmpty { append(.paragraph(text)) }
    }
    let width = grid.width
    let rows = grid.rows.map { row -> [RichText] in
      var cells: [RichText] = []
      for it in row {
        cells.append(richText(of: it.node))
        for _ in 1..<it.span { cells.append(RichText("")) }
      }
      while cells.count < width { cells.append(RichText("")) }
      return cells
    }
    if rows.contains(where: { $0.contains { !$0.isEmpty } }) {
      append(.table(Table(rows: rows, headerRows: grid.headerRows)))
    }
    flush()
    place = outer
  }

  private func isVisible(_ text: Int) -> Bool {
    tree.textRange(of: text).contains { tree.bytes[$0] > 0x20 }
  }

  private mutating func cell(_ node: Int) {
    if isDropped(node) { return }
    if inlineDepth == 0, words(of: node).contains(.caption), attachCaption(node) { return }
    flush()
    let outer = hint
    hint = hint(of: node) ?? hint
    place = node
    flow(node)
    flush()
    hint = outer
  }

  /// Whether a cell stands below a node. Tables inside tables ask again at every level, so that all
  /// cells are looked for once.
  private mutating func holdsCell(_ node: Int) -> Bool {
    let cells = tableCells ?? tree.nodes.indices.filter { tree.nodes[$0].tag == .td }
    tableCells = cells
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low] < Int(tree.nodes[node].end)
  }

  private mutating func grid(of table: Int) -> Grid {
    var grid = Grid()
    if let role = tree.attribute(.role, of: table) {
      grid.isLayout = role == "presentation" || role == "none"
    }
    var headEnd = table
    var node = table + 1
    let end = Int(tree.nodes[table].end)
    while node < end {
      let it = tree.nodes[node]
      guard it.isElement else {
        if isVisible(node) { grid.loose.append(node) }
        node += 1
        continue
      }
      switch it.tag {
      case .thead: headEnd = Int(it.end)
      case .tr:
        if isDropped(node) {
          node = Int(it.end)
          continue
        }
        grid.rows.append([])
        if node < headEnd { grid.headerRows = grid.rows.count }
      case .td, .th:
        if grid.rows.isEmpty { grid.rows.append([]) }
        let span = min(max(tree.number(.colspan, of: node) ?? 1, 1), 64)
        grid.rows[grid.rows.count - 1].append((node, span))
        if it.tag == .th { grid.hasHeaderCells = true }
        node = Int(it.end)
        continue
      case .caption:
        grid.captions.append(node)
        node = Int(it.end)
        continue
      case .tbody, .tfoot, .colgroup, .form: break
      default:
        // Forms and elements of no known name are put around rows.
        if !holdsCell(node) {
          grid.loose.append(node)
          node = Int(it.end)
          continue
        }
      }
      node += 1
    }
    grid.rows.removeAll(where: \.isEmpty)
    if grid.headerRows == 0 {
      grid.headerRows =
        grid.rows.prefix { $0.allSatisfy { tree.nodes[$0.node].tag == .th } }.count
    }
    grid.headerRows = min(grid.headerRows, grid.rows.count)
    return grid
  }

  /// In bytes; no cell of data is as long, and has most of its table's text. Shorter ones are told by their
  /// line breaks.
  private static let storyLength = 1000
  private static let brokenLength = 400
  private static let mostBreaks = 4

  /// Whether a table only sets things beside each other.
  private func isLayout(_ grid: Grid) -> Bool {
    if grid.isLayout || grid.rows.isEmpty { return true }
    // A few spans over very many columns would grow a table without end.
    if grid.width * grid.rows.count > grid.cellCount * 4 + 1000 { return true }
    if !grid.hasHeaderCells, grid.rows.count < 2 || grid.width < 2 { return true }
    var blocks = 0
    var letters = 0
    var most = 0
    var mostBroken = 0
    for row in grid.rows {
      for it in row {
        var own = 0
        var breaks = 0
        for inner in tree.subtree(of: it.node) {
          if tree.nodes[inner].isText { own += tree.textRange(of: inner).count }
          switch tree.nodes[inner].tag {
          case .table, .article, .section, .h1, .h2, .blockquote, .iframe, .form: return true
          case .p, .ul, .ol, .figure, .h3: blocks += 1
          case .br: breaks += 1
          default: break
          }
        }
        letters += own
        if own > most { (most, mostBroken) = (own, breaks) }
      }
    }
    if grid.hasHeaderCells { return false }
    // Pages of old are tables, with the story in one cell and lines parted by breaks.
    let least = mostBroken > Self.mostBreaks ? Self.brokenLength : Self.storyLength
    return blocks > 2 * grid.cellCount || most >= least && most * 5 > letters * 3
  }
}
