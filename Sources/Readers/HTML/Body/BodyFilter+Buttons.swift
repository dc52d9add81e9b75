// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// Buttons to pass a story on, each a line of its own: "Share on", "Facebook", "Reddit".
extension BodyFilter {
  /// Takes out rows of two and more, and lists of nothing but such links.
  mutating func dropButtons() {
    var row: [Int] = []
    for index in blocks.indices where isKept[index] {
      switch blocks[index].block {
      case .paragraph(let text) where text.isButtonLabel: row.append(index)
      case .list(_, let items):
        if items.count > 1, items.allSatisfy({ $0.content.linkShare > 0.9 }) {
          isKept[index] = !isRow(items.map(\.content))
        }
        endRow(&row)
      // The sign of a button.
      case .figure: break
      default: endRow(&row)
      }
    }
    endRow(&row)
  }

  private mutating func endRow(_ row: inout [Int]) {
    if row.count > 1, isRow(row.compactMap { line($0) }) {
      for index in row { isKept[index] = false }
    }
    row = []
  }

  private func isRow(_ texts: [RichText]) -> Bool {
    texts.allSatisfy(\.isButtonLabel) && texts.contains(where: \.namesButton)
  }
}
