// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

// Boxes that are known by one thing in them, whatever their classes are called.
extension PagePruner {
  /// Of a heading over other stories, in bytes.
  private static let longestLabel = 80
  /// Letters of a box that points to other stories.
  private static let longestPointers = 1200
  /// Letters of a box that asks for an address.
  private static let longestPlea = 320

  /// The widest element that holds the letters of a heading and no others, and the one around it.
  private func box(of heading: Int) -> (first: Int, box: Int) {
    let letters = index.letters(heading)
    var first = heading
    var box = Int(index.tree.nodes[first].parent)
    while box > 0, index.letters(box) == letters {
      first = box
      box = Int(index.tree.nodes[first].parent)
    }
    return (first, box)
  }

  /// Comments and other stories come after the story, but for boxes of a few lines, which stand in it.
  mutating func dropBox(under heading: Int) {
    guard index.letters(heading) > 0 else { return }
    guard index.prose(before: heading) >= Self.leastProse else {
      return dropPointers(under: heading)
    }
    let line = HTMLBlocks.lineText(of: index.tree, in: heading)
    if let reading = CommentsHeading.reading(line) {
      dropComments(under: heading, reading)
    } else if line.utf8.count <= Self.longestLabel,
      PromoPhrases.headings.matchesWhole(PhraseKey(line))
    {
      dropOthers(under: heading)
    }
  }

  /// Takes away the box that a heading such as "You might also like" opens over headings that are links: what
  /// is told there of other stories may be as long as a paragraph of this one.
  private mutating func dropOthers(under heading: Int) {
    let tree = index.tree
    let (first, box) = box(of: heading)
    guard box > 0, index.letters(from: box, to: first) == 0, !index.holdsAnchor(box) else { return }
    switch tree.nodes[box].tag {
    case .body, .main, .article: return
    default: break
    }
    let headings = tree.subtree(of: box).count {
      $0 > heading && tree.nodes[$0].tag.headingLevel != nil && index.linkedLetters($0) > 0
    }
    if headings >= 2, share(box) < 0.4 { index.dropOthers(box) }
  }

  /// Takes away the box that a heading such as "Related" opens, where no running text is in it.
  private mutating func dropPointers(under heading: Int) {
    guard index.letters(heading) <= Self.longestLabel else { return }
    let (first, box) = box(of: heading)
    guard box > 0, index.prose(box) == 0, index.letters(box) <= Self.longestPointers,
      index.letters(from: box, to: first) == 0, !index.holdsAnchor(box),
      PromoPhrases.headings.matchesWhole(
        PhraseKey(HTMLBlocks.lineText(of: index.tree, in: heading)))
    else { return }
    index.dropOthers(box)
  }

  /// Takes away what stands under a heading such as "12 comments": the box that it opens, or else what
  /// follows in the box that holds it.
  private mutating func dropComments(under heading: Int, _ reading: CommentsHeading.Reading) {
    let tree = index.tree
    let (first, box) = box(of: heading)
    guard box > 0, reading == .sure || !isBeforeText(first) else { return }
    let opens = index.letters(from: box, to: first) == 0
    switch tree.nodes[box].tag {
    case .body, .main, .article: break
    default: if opens, !index.holdsAnchor(box) { return index.dropComments(box) }
    }
    var next = first
    while next < Int(tree.nodes[box].end) {
      // Another story.
      if index.holdsAnchor(next) { return }
      if tree.nodes[next].isElement { index.dropComments(next) }
      next = Int(tree.nodes[next].end)
    }
  }

  /// Whether a paragraph follows right behind a heading, as one of a story.
  private func isBeforeText(_ heading: Int) -> Bool {
    var next = Int(index.tree.nodes[heading].end)
    while next < index.tree.nodes.count, index.letters(next) == 0 {
      next = Int(index.tree.nodes[next].end)
    }
    return next < index.tree.nodes.count && index.tree.nodes[next].tag == .p
  }

  func isMailField(_ node: Int) -> Bool {
    index.tree.attribute(.type, of: node)?.lowercased() == "email"
  }

  /// Takes away the box around a field for an address: its heading, a line or two that ask for it, a button.
  mutating func dropPlea(around field: Int) {
    let tree = index.tree
    var box = field
    var steps = 0
    while steps < 8 {
      let outer = Int(tree.nodes[box].parent)
      guard outer > 0, index.letters(outer) <= Self.longestPlea, !index.holdsAnchor(outer),
        share(outer) < 0.2
      else { break }
      switch tree.nodes[outer].tag {
      case .body, .main, .article: return index.dropPlea(box)
      default: box = outer
      }
      steps += 1
    }
    index.dropPlea(box)
  }
}
