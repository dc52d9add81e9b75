// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

/// Asides that belong to the story they stand in, where no class says so.
enum FactBox {
  /// Letters of a paragraph of the story.
  private static let paragraph = 80

  /// Whether an aside between two paragraphs of a text has a heading and leads nowhere: facts on what they tell.
  static func isOne(_ aside: Int, in index: PageIndex) -> Bool {
    guard index.linkedLetters(aside) == 0, isParagraph(index.node(before: aside), index),
      isParagraph(index.node(behind: aside), index)
    else { return false }
    var hasHeading = false
    for inner in index.tree.subtree(of: aside) {
      switch index.tree.nodes[inner].tag {
      case .form, .input, .button, .iframe, .script, .ins: return false
      case .h2, .h3, .h4, .h5, .h6: hasHeading = true
      default: break
      }
    }
    return hasHeading
  }

  private static func isParagraph(_ node: Int?, _ index: PageIndex) -> Bool {
    guard let node, index.tree.nodes[node].tag == .p else { return false }
    return index.letters(node) > paragraph && index.linkDensity(node) < 0.3
  }
}
