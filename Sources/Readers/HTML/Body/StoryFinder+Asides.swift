// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

/// What leads away from a story in the middle of it and behind it, where no class says what is its body.
extension StoryFinder {
  /// In letters.
  private static let leastAside = 40

  /// What leads away inside the core: elements among the paragraphs, and behind the element that holds most of
  /// them.
  func asides(in core: Int) -> [Int] {
    let text = densest(in: core)
    var found = children(of: text, from: text + 1).filter(leadsAway)
    var node = text
    while node > core {
      let parent = Int(tree.nodes[node].parent)
      found += children(of: parent, from: Int(tree.nodes[node].end)).filter(leadsAway)
      node = parent
    }
    return found
  }

  private func children(of parent: Int, from start: Int) -> [Int] {
    var found: [Int] = []
    var node = start
    while node < Int(tree.nodes[parent].end) {
      if tree.nodes[node].isElement, !index.dropped[node] { found.append(node) }
      node = Int(tree.nodes[node].end)
    }
    return found
  }

  /// The element with the most running text right inside it and its paragraphs.
  private func densest(in core: Int) -> Int {
    var weights: [Int: Int] = [:]
    var best = (node: core, weight: 0)
    for node in tree.subtree(of: core) where tree.nodes[node].isElement {
      let prose = index.ownProse(node)
      guard prose > 0, !index.dropped[node] else { continue }
      let home = Self.holdsParts(tree.nodes[node].tag) ? node : Int(tree.nodes[node].parent)
      let weight = weights[home, default: 0] + prose
      weights[home] = weight
      if weight > best.weight, home >= core { best = (home, weight) }
    }
    return best.node
  }

  /// Whether an element is mostly links to pages of the site, or all its headings are: other stories, a menu.
  private func leadsAway(_ node: Int) -> Bool {
    let letters = index.letters(node)
    guard letters >= Self.leastAside, Self.holdsParts(tree.nodes[node].tag) || isAside(node),
      index.words[node].isDisjoint(with: Self.lines.union([.credit, .source, .embed]))
    else { return false }
    var links = 0
    var linksElsewhere = 0
    var headings = 0
    for inner in tree.subtree(of: node) where tree.nodes[inner].isElement {
      switch tree.nodes[inner].tag {
      case .a:
        links += 1
        if tree.attribute(.href, of: inner).map(site.isElsewhere) ?? false { linksElsewhere += 1 }
      case .table, .blockquote, .pre, .h1: return false
      default:
        guard tree.nodes[inner].tag.headingLevel != nil, index.letters(inner) > 0 else { continue }
        if index.linkDensity(inner) < 0.9 { return false }
        headings += 1
      }
    }
    guard links >= 2, linksElsewhere * 2 <= links else { return false }
    return index.linkDensity(node) > 0.5 || headings >= 2
  }

  func isAside(_ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .aside, .nav, .footer, .header: true
    default: false
    }
  }
}
