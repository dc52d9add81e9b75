// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

/// Rows of cards that lead to other stories of the site: each a heading that is a link, and a line or two about
/// where it leads.
///
/// Style sheets of today give them classes that mean nothing; that they stand side by side, all of one make, is
/// there for all to see.
struct CardRuns {
  private var index: PageIndex
  private let site: PageSite

  /// Letters of a card besides its heading; more is a part of a story.
  private static let longestText = 260
  private static let headingLetters = 10...300
  /// Letters of what stands over cards, or between two.
  private static let longestLabel = 60
  /// Elements upward from a heading that are looked at.
  private static let reach = 8
  /// Nodes in a heading that are looked at.
  private static let insight = 32
  private static let most = 2000
  /// Running text, in letters.
  private static let wholeStory = 1000

  private struct Card {
    var node: Int
    var parent: Int
  }

  /// Marks the rows of cards in an index that has been weighed; true where there were any.
  static func drop(in index: inout PageIndex, site: PageSite) -> Bool {
    var runs = CardRuns(index: index, site: site)
    let found = runs.drop()
    index = runs.index
    return found
  }

  private mutating func drop() -> Bool {
    let total = index.prose(0)
    var found = false
    for run in runs(cards()) {
      let prose = run.reduce(0) { $0 + index.prose($1.node) }
      // What most of the page is made of is what it is about, unless a whole story stands beside it.
      if prose * 5 >= total * 2, total - prose < Self.wholeStory { continue }
      found = true
      let box = box(of: run)
      if let box { index.dropOthers(box) } else { run.forEach { index.dropOthers($0.node) } }
    }
    return found
  }

  // MARK: Cards

  private func cards() -> [Card] {
    let tree = index.tree
    var headings: [Int] = []
    var node = 1
    while node < tree.nodes.count, headings.count < Self.most {
      let it = tree.nodes[node]
      if it.isElement, index.dropped[node] {
        node = Int(it.end)
        continue
      }
      if it.isElement, index.letters(node) > 0 {
        if it.tag.headingLevel != nil {
          headings.append(node)
        } else if isNamedHeading(node) {
          headings.append(node)
          node = Int(it.end)
          continue
        }
      }
      node += 1
    }
    // The first of the first level is the story's.
    let first = headings.first { tree.nodes[$0].tag == .h1 }
    return headings.indices.compactMap { place in
      let heading = headings[place]
      guard heading != first, leadsAway(heading) else { return nil }
      return card(
        heading, after: place > 0 ? headings[place - 1] : 0,
        before: place + 1 < headings.count ? headings[place + 1] : tree.nodes.count)
    }
  }

  /// Whether an element is called a headline, and is a link with no other heading in it: `<div class="headline">`.
  private func isNamedHeading(_ node: Int) -> Bool {
    guard index.words[node].contains(.headline), !index.words[node].contains(.body),
      index.linkedLetters(node) == index.letters(node)
    else { return false }
    return !index.tree.subtree(of: node).contains { index.tree.nodes[$0].tag.headingLevel != nil }
  }

  /// Whether all of a heading is a link to another page of the site, inside it or around it.
  private func leadsAway(_ heading: Int) -> Bool {
    let tree = index.tree
    let letters = index.letters(heading)
    guard Self.headingLetters.contains(letters), index.linkedLetters(heading) == letters else {
      return false
    }
    var link = tree.subtree(of: heading).prefix(Self.insight).first { tree.nodes[$0].tag == .a }
    var outer = Int(tree.nodes[heading].parent)
    var steps = 0
    while link == nil, outer > 0, steps < Self.reach {
      if tree.nodes[outer].tag == .a { link = outer }
      outer = Int(tree.nodes[outer].parent)
      steps += 1
    }
    guard let link, let href = tree.attribute(.href, of: link) else { return false }
    return site.isOther(href)
  }

  /// The widest element around a heading that holds no other heading and but a line or two; nil where that is
  /// the heading itself.
  private func card(_ heading: Int, after last: Int, before next: Int) -> Card? {
    let tree = index.tree
    let most = index.letters(heading) + Self.longestText
    var node = heading
    var steps = 0
    while steps < Self.reach {
      let parent = Int(tree.nodes[node].parent)
      guard parent > last, Int(tree.nodes[parent].end) <= next, index.letters(parent) <= most else {
        break
      }
      switch tree.nodes[parent].tag {
      case .html, .body, .main: return nil
      default: node = parent
      }
      steps += 1
    }
    return node == heading ? nil : Card(node: node, parent: Int(tree.nodes[node].parent))
  }

  // MARK: Rows

  /// Two cards and more of one kind that follow each other in one element.
  private func runs(_ cards: [Card]) -> [[Card]] {
    let tree = index.tree
    var runs: [[Card]] = []
    for card in cards {
      if let last = runs.last?.last, last.parent == card.parent,
        tree.nodes[last.node].tag == tree.nodes[card.node].tag,
        index.letters(from: Int(tree.nodes[last.node].end), to: card.node) <= Self.longestLabel
      {
        runs[runs.count - 1].append(card)
      } else {
        runs.append([card])
      }
    }
    return runs.filter { $0.count > 1 }
  }

  /// The element that holds a row and at most a label over it; nil where that holds more.
  private func box(of run: [Card]) -> Int? {
    let tree = index.tree
    let letters = run.reduce(0) { $0 + index.letters($1.node) }
    var box: Int?
    var node = run[0].parent
    var steps = 0
    while node > 0, steps < Self.reach, index.letters(node) <= letters + Self.longestLabel {
      switch tree.nodes[node].tag {
      case .html, .body, .main: return box
      default: box = node
      }
      node = Int(tree.nodes[node].parent)
      steps += 1
    }
    return box
  }
}
