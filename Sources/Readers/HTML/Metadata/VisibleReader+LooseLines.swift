// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

/// Where lines stand around a headline, and which of them are lines though no block holds them.
extension VisibleReader {
  /// True for a few words set off in a box that holds running text beside them.
  func isLooseLine(_ node: Int) -> Bool {
    guard tree.nodes[node].tag.isInline, tree.nodes[node].tag != .a else { return false }
    let letters = finder.index.letters(node)
    guard letters >= 6, letters <= 60 else { return false }
    var block = Int(tree.nodes[node].parent)
    while block > 0, tree.nodes[block].tag.isInline { block = Int(tree.nodes[block].parent) }
    guard block > 0 else { return false }
    switch tree.nodes[block].tag {
    case .p, .li, .a: return false
    default: return finder.index.ownLetters(block).all > 120
    }
  }

  /// True for an inline element that is all the text right inside a box of blocks: `<small>` over a
  /// heading.
  func isLoneLine(_ node: Int) -> Bool {
    guard tree.nodes[node].tag.isInline, tree.nodes[node].tag != .a else { return false }
    let letters = finder.index.letters(node)
    let parent = Int(tree.nodes[node].parent)
    guard letters >= 6, letters <= 120, parent > 0, !tree.nodes[parent].tag.isInline else {
      return false
    }
    return finder.index.ownLetters(parent).all == letters && finder.index.letters(parent) > letters
  }

  /// From shortly before the headline to the body, or into its first lines where they are one element.
  /// Where menus stand between the two, what is close to either.
  var lineRanges: [Range<Int>] {
    let headline = place.headline ?? place.body
    let start = max(0, headline - 40)
    let limit = min(tree.nodes.count, headline + 160)
    let close = min(tree.nodes.count, place.body + 24)
    guard headline < place.body else { return [start..<max(start, limit)] }
    guard place.body - 60 > limit else { return [start..<min(limit, close)] }
    return [start..<limit, place.body - 60..<close]
  }
}
