// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Finds the blocks of a CommonMark document, line by line, and the tables of GFM.
///
/// Each line is matched against the blocks that are open, then looks for new ones. Quotes and items
/// lie at most `deepestNesting` levels deep: beyond that their markers are text, so that no input
/// takes more than its length times that bound. <https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy>
struct MarkdownBlockParser {
  /// Quotes and items inside each other.
  static let deepestNesting = 96

  let text: [UInt8]
  var nodes = [MarkdownNode(kind: .document, parent: -1, depth: 0)]
  var references: [String: MarkdownReference] = [:]
  /// The innermost open block.
  var tip = 0
  /// The innermost open block before this line.
  var oldTip = 0
  /// The innermost block that goes on in this line.
  var lastMatched = 0
  /// False while blocks are open that did not go on.
  var allClosed = true
  // The line at hand.
  var offset = 0
  var column = 0
  var lineEnd = 0
  var nextNonspace = 0
  var nextNonspaceColumn = 0
  var indent = 0
  var isBlank = false
  /// True where a tab counts as more blanks than were taken of it.
  var isTabPartlyTaken = false

  /// The blocks of a document in UTF-8.
  static func parse(_ text: ArraySlice<UInt8>) -> MarkdownTree {
    var parser = MarkdownBlockParser(text: Array(text))
    parser.run()
    return MarkdownTree(nodes: parser.nodes, references: parser.references)
  }

  private init(text: [UInt8]) { self.text = text }

  private mutating func run() {
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
      read(start..<end)
      if end + 1 < text.count, text[end] == 0x0D, text[end + 1] == 0x0A { end += 1 }
      start = end + 1
    }
    while tip > 0 { finalize(tip) }
  }

  private mutating func read(_ line: Range<Int>) {
    (offset, column, lineEnd) = (line.lowerBound, 0, line.upperBound)
    isTabPartlyTaken = false
    oldTip = tip
    guard var container = matchOpenBlocks() else { return }
    allClosed = container == oldTip
    lastMatched = container
    var isLeaf = nodes[container].kind == .code || nodes[container].kind == .html
    while !isLeaf {
      findNextNonspace()
      guard let start = startBlock(in: container) else {
        advanceToNonspace()
        break
      }
      container = tip
      isLeaf = start == .leaf
    }
    if !allClosed, !isBlank, nodes[tip].kind == .paragraph {
      addLine()
      return
    }
    closeUnmatched()
    switch nodes[container].kind {
    case .code, .paragraph: addLine()
    case .html:
      addLine()
      if endsHTML(nodes[container].htmlKind) { finalize(container) }
    case .table: if !isBlank, offset < lineEnd { addRow(to: container) }
    case .heading, .rule: break
    case .document, .quote, .list, .item:
      guard !isBlank else { break }
      addChild(.paragraph)
      advanceToNonspace()
      addLine()
    }
  }

  /// The innermost open block that goes on in this line; nil where the line is used up.
  private mutating func matchOpenBlocks() -> Int? {
    var container = 0
    while let last = nodes[container].children.last, nodes[last].isOpen {
      findNextNonspace()
      switch goesOn(last) {
      case .yes: container = last
      case .no: return container
      case .lineDone: return nil
      }
    }
    return container
  }

  private enum Continuation {
    case yes
    case no
    case lineDone
  }

  private mutating func goesOn(_ node: Int) -> Continuation {
    switch nodes[node].kind {
    case .document, .list: return .yes
    case .quote:
      guard indent < 4, byte(nextNonspace) == UInt8(ascii: ">") else { return .no }
      advanceToNonspace()
      advance(bytes: 1)
      if isBlankByte(byte(offset)) { advance(columns: 1) }
      return .yes
    case .item:
      let marker = nodes[node].marker
      if isBlank {
        if nodes[node].children.isEmpty { return .no }
        advanceToNonspace()
        return .yes
      }
      guard indent >= marker.offset + marker.padding else { return .no }
      advance(columns: marker.offset + marker.padding)
      return .yes
    case .heading, .rule: return .no
    case .code: return codeGoesOn(node)
    case .html: return isBlank && nodes[node].htmlKind >= 6 ? .no : .yes
    case .paragraph, .table: return isBlank ? .no : .yes
    }
  }

  private mutating func codeGoesOn(_ node: Int) -> Continuation {
    guard let fence = nodes[node].fence else {
      if indent >= 4 {
        advance(columns: 4)
      } else if isBlank {
        advanceToNonspace()
      } else {
        return .no
      }
      return .yes
    }
    if indent < 4, byte(nextNonspace) == fence.sign {
      let run = runLength(at: nextNonspace)
      if run >= fence.length, isBlankUntilEnd(nextNonspace + run) {
        while tip != node { finalize(tip) }
        finalize(node)
        return .lineDone
      }
    }
    var surplus = fence.offset
    while surplus > 0, isBlankByte(byte(offset)) {
      advance(columns: 1)
      surplus -= 1
    }
    return .yes
  }

  /// True where a paragraph could go on lazily, so that less may interrupt it.
  var isLazyParagraph: Bool { !allClosed && !isBlank && nodes[tip].kind == .paragraph }

  @discardableResult
  mutating func addChild(_ kind: MarkdownNode.Kind) -> Int {
    while !canContain(nodes[tip].kind, kind) { finalize(tip) }
    let isNesting = kind == .quote || kind == .item
    nodes.append(
      MarkdownNode(kind: kind, parent: tip, depth: nodes[tip].depth + (isNesting ? 1 : 0)))
    nodes[tip].children.append(nodes.count - 1)
    tip = nodes.count - 1
    return tip
  }

  private func canContain(_ parent: MarkdownNode.Kind, _ child: MarkdownNode.Kind) -> Bool {
    switch parent {
    case .document, .quote, .item: child != .item
    case .list: child == .item
    default: false
    }
  }
}
