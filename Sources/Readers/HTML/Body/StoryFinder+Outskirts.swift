// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

/// What stands behind the text of a story in the element that was taken for its body.
///
/// Where no class says which element is the body, the one that weighs most may hold the boxes behind it, too.
extension StoryFinder {
  /// In letters.
  private static let longestFact = 120

  /// The boxes behind the element with nearly all of the running text: what has a heading of its own, is mostly
  /// links, or pictures and labels alone. More of the text, in an element like that one, is none.
  func outskirts(of body: Int) -> [Int] {
    guard index.markedProse(0) == 0 else { return [] }
    let core = core(of: body)
    var found = asides(in: core)
    var node = core
    while node > body {
      let parent = Int(tree.nodes[node].parent)
      var next = Int(tree.nodes[node].end)
      while next < Int(tree.nodes[parent].end) {
        if tree.nodes[next].isElement, !index.dropped[next], isBox(next, behind: node) {
          found.append(next)
        }
        next = Int(tree.nodes[next].end)
      }
      node = parent
    }
    return found
  }

  /// The innermost element of parts with four fifths of the running text.
  private func core(of body: Int) -> Int {
    let wanted = index.prose(body) * 4
    var core = body
    var child = body + 1
    while child < Int(tree.nodes[core].end) {
      if index.prose(child) * 5 >= wanted, Self.holdsParts(tree.nodes[child].tag) {
        core = child
        child += 1
      } else {
        child = Int(tree.nodes[child].end)
      }
    }
    return core
  }

  static func holdsParts(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .div, .section, .article, .main, .center, .td, .unknown: true
    default: false
    }
  }

  private func isBox(_ node: Int, behind core: Int) -> Bool {
    guard
      Self.holdsParts(tree.nodes[node].tag) || isAside(node),
      !tree.isAlike(node, core), !isPlain(node, core),
      index.words[node].isDisjoint(with: [.article, .credit, .byline, .date, .source, .lead])
    else { return false }
    var holdsHeading = false
    var holdsPicture = false
    for inner in tree.subtree(of: node) where tree.nodes[inner].isElement {
      let tag = tree.nodes[inner].tag
      if index.letters(inner) > 0, tag == .table || tag == .blockquote || tag == .pre {
        return false
      }
      if tag.headingLevel != nil { holdsHeading = true }
      if tag == .img { holdsPicture = true }
    }
    guard
      holdsHeading || holdsPicture && index.prose(node) == 0 || index.linkDensity(node) > 0.3
    else { return false }
    // "Last changed on 3 May 2024"
    return index.letters(node) > Self.longestFact
      || !VisibleReader.isFact(HTMLBlocks.lineText(of: tree, in: node))
  }

  /// Whether neither of two elements of one name has a class that tells them apart.
  private func isPlain(_ one: Int, _ other: Int) -> Bool {
    tree.nodes[one].tag == tree.nodes[other].tag && tree.attributeRange(.class, of: one) == nil
      && tree.attributeRange(.class, of: other) == nil
  }
}
