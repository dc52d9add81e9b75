// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

// The children of an element, one after the other.
extension BlockBuilder {
  /// Visits every child.
  mutating func flow(_ node: Int) {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.depthLimit {
      appendText(of: node)
      return
    }
    var child = node + 1
    let end = Int(tree.nodes[node].end)
    // The inline element right before the child, where nothing stands between the two.
    var before: Int?
    while child < end {
      let isInline = tree.nodes[child].isElement && tree.nodes[child].tag.isInline
      if isInline, let before { noteJoint(before, child) }
      visit(child)
      before = isInline ? child : nil
      child = Int(tree.nodes[child].end)
    }
  }

  /// Elements that meet without a blank are set apart by a style sheet where both are links to different
  /// places; where the second has a class of its own, they may be.
  private mutating func noteJoint(_ before: Int, _ node: Int) {
    // The number of a note stands at its word, link or not.
    if tree.nodes[node].end > node + 1 {
      let first = tree.nodes[node + 1]
      if first.isElement, first.tag == .sup || first.tag == .sub { return }
    }
    if tree.nodes[node].tag == .a, tree.nodes[before].tag == .a, !leadsTo(node, sameAs: before) {
      run.joint = .links
    } else if tree.nodes[node].tag == .a || tree.attributeRange(.class, of: node) != nil {
      run.joint = .labels
    }
  }

  private func leadsTo(_ link: Int, sameAs other: Int) -> Bool {
    let one = tree.attributeRange(.href, of: link).map(tree.utf8)
    return one == tree.attributeRange(.href, of: other).map(tree.utf8)
  }

  private mutating func appendText(of node: Int) {
    for inner in tree.subtree(of: node) where tree.nodes[inner].isText {
      let parent = Int(tree.nodes[inner].parent)
      if tree.nodes[parent].tag.isRawText { continue }
      run.append(tree.bytes, tree.textRange(of: inner))
      run.separate()
    }
  }
}
