// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// The end of a block, and what is made of its text then.
extension MarkdownBlockParser {
  /// Closes the blocks that did not match, before something new begins.
  mutating func closeUnmatched() {
    guard !allClosed else { return }
    while oldTip != lastMatched {
      let parent = nodes[oldTip].parent
      finalize(oldTip)
      oldTip = parent
    }
    allClosed = true
  }

  mutating func finalize(_ node: Int) {
    nodes[node].isOpen = false
    tip = max(0, nodes[node].parent)
    switch nodes[node].kind {
    case .paragraph:
      takeReferences(of: node)
      if nodes[node].content.allSatisfy({ $0 <= 0x20 }) { remove(node) }
    case .code: finishCode(node)
    case .html:
      while nodes[node].content.last == 0x0A { nodes[node].content.removeLast() }
    default: break
    }
  }

  private mutating func remove(_ node: Int) {
    let parent = nodes[node].parent
    if let place = nodes[parent].children.lastIndex(of: node) {
      nodes[parent].children.remove(at: place)
    }
  }

  private mutating func finishCode(_ node: Int) {
    if nodes[node].fence != nil {
      // The first line says what the code is.
      let first = nodes[node].content.firstIndex(of: 0x0A).map { $0 + 1 } ?? 0
      nodes[node].content.removeFirst(first)
      if nodes[node].content.last == 0x0A { nodes[node].content.removeLast() }
      return
    }
    var content = nodes[node].content
    while let last = content.last, last == 0x0A || last == 0x20 || last == 0x09 {
      content.removeLast()
    }
    nodes[node].content = content
  }
}
