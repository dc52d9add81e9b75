// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

// The headline of pages that have it in no `<h1>`.
extension StoryFinder {
  /// An element other than `<h1>` that holds the title of the page and nothing else.
  func titledElement(before body: Int) -> Int? {
    guard !titles.isEmpty else { return nil }
    if let found = titledElement(before: body, where: isTitleLike) { return found }
    // Pages of old set it in bold or large letters.
    return headings.isEmpty ? titledElement(before: body, where: isLineOfItsOwn) : nil
  }

  private func titledElement(before body: Int, where isWanted: (Int) -> Bool) -> Int? {
    let end = min(tree.nodes.count, Int(tree.nodes[body].end))
    var opening: (node: Int, key: TitleKey)?
    for node in 0..<end where tree.nodes[node].isElement && isWanted(node) {
      let letters = index.letters(node)
      guard letters >= 8, letters <= 400, !isForeign(node), !isUnread(node) else { continue }
      let key = TitleKey(HTMLBlocks.plainText(of: tree, in: node))
      guard let first = opening else {
        if key.count >= 8, titles.contains(where: { $0.isCloseTo(key) }) { opening = (node, key) }
        continue
      }
      // "Strike in the harbour: Crews stay ashore - Paper", where the kicker has a heading, too.
      if level(node) < level(first.node), key.isTelling,
        titles.contains(where: { $0.letters.starts(with: first.key.letters + key.letters) })
      {
        return node
      }
    }
    return opening?.node
  }

  private func level(_ node: Int) -> Int { tree.nodes[node].tag.headingLevel ?? 7 }

  private func isTitleLike(_ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .h2, .h3, .h4, .dt: true
    case .div, .span, .p, .strong, .td: index.words[node].contains(.headline)
    default: false
    }
  }

  /// The line in bold or large letters that opens the text, where a page has no headings and a title in other
  /// words: often that of the outlet.
  func openingLine(of body: Int) -> Int? {
    guard headings.isEmpty else { return nil }
    let end = Int(tree.nodes[body].end)
    var node = body + 1
    while node < end, index.letters(from: body, to: node) <= Self.longestStamp {
      if isLarge(node), (Self.leastOpening...Self.longestOpening).contains(index.letters(node)),
        isLineOfItsOwn(node), isAlone(node), !isForeign(node)
      {
        let line = HTMLBlocks.lineText(of: tree, in: node)
        if line.utf8.contains(0x20), !RichText(line).endsSentence, !VisibleReader.isFact(line) {
          return node
        }
      }
      node += 1
    }
    return nil
  }

  /// In letters.
  private static let leastOpening = 12
  private static let longestOpening = 90
  /// Letters of the day that may stand before it.
  private static let longestStamp = 60

  private func isLarge(_ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .b, .strong, .big: true
    case .font:
      tree.attribute(.size, of: node).map { $0.hasPrefix("+") || Int($0) ?? 0 > 3 } ?? false
    default: false
    }
  }

  /// Whether all of a line stands in an element.
  private func isAlone(_ node: Int) -> Bool {
    var outer = node
    while !tree.nodes[outer].tag.isBlock, outer > 0 {
      let parent = Int(tree.nodes[outer].parent)
      if index.letters(parent) != index.letters(outer) { break }
      outer = parent
    }
    let next = Int(tree.nodes[outer].end)
    return tree.nodes[outer].tag.isBlock || next >= tree.nodes.count
      || tree.nodes[next].tag == .br || tree.nodes[next].tag.isBlock
  }

  private func isLineOfItsOwn(_ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .b, .strong, .font, .big, .p, .div, .span, .td, .center:
      index.linkedLetters(node) == 0 && index.letters(node) >= 16
        && index.words[node].isDisjoint(with: [.lead, .headline])
    default: false
    }
  }
}
