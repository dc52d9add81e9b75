// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

extension BlockBuilder {
  /// What drawings say of themselves, each a paragraph: all there is to read where a piece holds nothing else.
  func drawingNames() -> [DraftBlock] {
    var blocks: [DraftBlock] = []
    for node in tree.nodes.indices where tree.nodes[node].tag == .svg {
      let name = tree.subtree(of: node).first {
        tree.nodes[$0].tag == .title || tree.name(of: $0) == "desc"
      }
      guard let name else { continue }
      let text = HTMLBlocks.plainText(of: tree, in: name)
      if !text.isEmpty { blocks.append(DraftBlock(.paragraph(RichText(text)))) }
    }
    return blocks
  }
}
