// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

/// Finds the element that holds the story and as little else as possible.
struct BodyChooser {
  private let index: PageIndex
  /// Where the story begins at the earliest: at its headline, where that is known.
  private let start: Int
  /// The elements around the start, each with the weight of its own lines, which may stand behind the start.
  private var around: [(node: Int, prose: Int)] = []

  init(index: PageIndex, start: Int = 0) {
    self.index = index
    self.start = start
    var node = start
    while node > 0 {
      node = Int(index.tree.nodes[node].parent)
      guard node >= 0 else { break }
      let prose = index.ownProse(node)
      if prose > 0 { around.append((node, prose)) }
    }
  }

  /// The element that holds the story; nil where the page has no running text.
  ///
  /// An element is measured like a search result: recall is its share of the page's running text,
  /// precision the share of running text in it. The harmonic mean is greatest where a wider element would
  /// only add labels and links, and a narrower one would lose paragraphs; so a story split over
  /// neighbouring elements is found whole.
  func choose() -> Int? {
    let total = prose(0)
    guard total > 0 else { return nil }
    var best: (node: Int, score: Double)?
    var node = 0
    let nodes = index.tree.nodes
    while node < nodes.count {
      let it = nodes[node]
      let prose = prose(node)
      // What holds little holds no element that holds much.
      if it.isText || index.dropped[node] || prose * 10 < total {
        node = Int(it.end)
        continue
      }
      if !it.tag.isInline {
        let score = score(node, prose: prose, total: total)
        if score >= best?.score ?? 0 { best = (node, score) }
      }
      node += 1
    }
    return best?.node
  }

  /// The weight of running text below a node from the start on.
  private func prose(_ node: Int) -> Int {
    let behind = index.prose(node, from: start)
    guard node < start, Int(index.tree.nodes[node].end) > start else { return behind }
    return around.reduce(behind) {
      index.tree.isInside($1.node, node) ? $0 + $1.prose : $0
    }
  }

  private func score(_ node: Int, prose: Int, total: Int) -> Double {
    let recall = Double(prose) / Double(total)
    let letters = Double(max(1, index.unlistedLetters(node)))
    var precision = min(1, Double(prose) / letters)
    if index.words[node].contains(.body) {
      // In a marked body, short lines are text of the story, too.
      precision = max(precision, 0.9 * (1 - Double(index.linkedLetters(node)) / letters))
    }
    let mean = 2 * recall * precision / (recall + precision)
    return mean * bonus(node, prose: prose)
  }

  /// What the element's name and classes add to its chance.
  private func bonus(_ node: Int, prose: Int) -> Double {
    let words = index.words[node]
    let marked = index.markedProse(0)
    // A body may be marked in pieces: all of them together are the body.
    let share = marked == 0 ? 0 : Double(index.markedProse(node)) / Double(marked)
    var bonus = 1.0
    if words.contains(.body) {
      bonus = 1 + 0.25 * share
    } else if share > 0.95, index.markedProse(node) * 5 > prose * 4 {
      bonus = 1.2
    } else if index.tree.nodes[node].tag == .article {
      bonus = 1.15
    } else if words.contains(.article) {
      bonus = 1.05
    } else if index.tree.nodes[node].tag == .main || words.contains(.main) {
      bonus = 1.05
    }
    switch index.tree.nodes[node].tag {
    case .p, .ul, .ol, .li, .blockquote, .pre, .table, .tbody, .tr, .h1, .h2, .h3: bonus *= 0.7
    default: break
    }
    return bonus
  }
}
