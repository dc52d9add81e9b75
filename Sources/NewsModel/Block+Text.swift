// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension Block {
  /// The words of the block, lines joined by "\n"; a figure's caption is the picture's, not the story's.
  public var plainText: String {
    switch self {
    case .paragraph(let content), .heading(_, let content), .preformatted(let content):
      content.text
    case .list(_, let items): items.map(\.plainText).joined(separator: "\n")
    case .quote(let blocks): blocks.map(\.plainText).filter { !$0.isEmpty }.joined(separator: "\n")
    case .table(let table):
      table.rows.map { $0.map(\.text).joined(separator: " ") }.joined(separator: "\n")
    case .embed(let embed): embed.content.text
    case .figure, .rule: ""
    }
  }
}

extension ListItem {
  /// The words of the item and of the list inside it.
  public var plainText: String {
    items.isEmpty
      ? content.text : ([content.text] + items.map(\.plainText)).joined(separator: "\n")
  }
}
