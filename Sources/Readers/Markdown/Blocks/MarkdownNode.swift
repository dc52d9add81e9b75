// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A block of a Markdown document.
struct MarkdownNode {
  enum Kind: Equatable {
    case document
    case quote
    case list
    case item
    case paragraph
    case heading
    case code
    case html
    case rule
    case table
  }

  let kind: Kind
  let parent: Int
  /// Quotes and items around it; bounded, so that nobody needs to go deeper than that.
  let depth: Int
  var children: [Int] = []
  /// The text of a block that holds no blocks, each line ended.
  var content: [UInt8] = []
  var isOpen = true
  /// The level of a heading.
  var level = 0
  /// What begins the items of a list.
  var marker = MarkdownMarker()
  /// The fence of code; nil for indented code.
  var fence: MarkdownFence?
  /// The kind of raw HTML, 1 to 7, which says where it ends.
  var htmlKind = 0
  /// The cells of a table, row by row, the header first.
  var rows: [[[UInt8]]] = []
}

/// What begins an item of a list.
struct MarkdownMarker {
  /// "-", "+" or "*", else "." or ")" after a number.
  var sign: UInt8 = 0
  var isOrdered = false
  /// How far the marker is indented, and what lies between that and the text.
  var offset = 0
  var padding = 0

  /// Whether two items are of one list.
  func isLike(_ other: MarkdownMarker) -> Bool {
    sign == other.sign && isOrdered == other.isOrdered
  }
}

/// What frames code.
struct MarkdownFence {
  var sign: UInt8
  var length: Int
  var offset: Int
}

/// Where a label of a link leads.
struct MarkdownReference {
  var destination: [UInt8]
  var title: [UInt8]
}

/// A Markdown document taken apart into blocks.
struct MarkdownTree {
  var nodes: [MarkdownNode]
  /// The definitions of links by their normalised labels.
  var references: [String: MarkdownReference]
}
