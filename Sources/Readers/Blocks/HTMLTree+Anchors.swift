// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

extension HTMLTree {
  /// Whether the id of a heading only spells the heading's words, for links to lead to it: "hidden-costs"
  /// hides nothing, "contributor-badges" names nobody. A word alone may be that of a part of the page.
  func isAnchor(_ id: Range<Int32>, of node: Int) -> Bool {
    guard nodes[node].tag.headingLevel != nil else { return false }
    var words = utf8(id).split { !$0.isAlphanumericASCII }[...]
    guard words.count > 1 else { return false }
    for inner in subtree(of: node) where nodes[inner].isText {
      for word in utf8(nodes[inner].text).split(whereSeparator: { !$0.isAlphanumericASCII }) {
        guard let next = words.popFirst() else { return true }
        guard word.elementsEqual(next, by: { $0 | 0x20 == $1 | 0x20 }) else { return false }
      }
    }
    return words.isEmpty
  }
}
