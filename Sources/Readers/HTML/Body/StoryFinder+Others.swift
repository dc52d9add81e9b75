// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

/// Stories that stand in one element with the story of the page: teasers, the next ones to scroll to.
extension StoryFinder {
  func otherStories(in place: StoryPlace) -> [Int] {
    guard let headline = place.headline, tree.isInside(headline, place.body) else { return [] }
    return otherArticles(headline, in: place.body) + nextStories(headline, in: place.body)
  }

  /// Articles with headings of their own beside the one that holds the headline.
  private func otherArticles(_ headline: Int, in body: Int) -> [Int] {
    let story = article(around: headline, in: body)
    guard let story, index.prose(story) * 4 > index.prose(body) else { return [] }
    var found: [Int] = []
    var node = body + 1
    let end = Int(tree.nodes[body].end)
    while node < end {
      let it = tree.nodes[node]
      if it.isElement, it.tag == .article, !tree.isInside(story, node), !tree.isInside(node, story),
        tree.subtree(of: node).contains(where: { tree.nodes[$0].tag.headingLevel != nil })
      {
        found.append(node)
        node = Int(it.end)
      } else {
        node += 1
      }
    }
    return found
  }

  private func article(around node: Int, in body: Int) -> Int? {
    var node = node
    while node > body {
      if tree.nodes[node].tag == .article { return node }
      node = Int(tree.nodes[node].parent)
    }
    return nil
  }

  /// What follows on the story in an element of the same name and class as its own, under a first headline of
  /// the same class or one that is a link. Looks at each element behind the headline once.
  private func nextStories(_ headline: Int, in body: Int) -> [Int] {
    guard tree.nodes[headline].tag == .h1 else { return [] }
    var found: [Int] = []
    var node = Int(tree.nodes[headline].parent)
    while node > body {
      let parent = Int(tree.nodes[node].parent)
      var next = Int(tree.nodes[node].end)
      while next < Int(tree.nodes[parent].end) {
        if tree.isAlike(next, node), let title = firstHeadline(in: next),
          tree.isAlike(title, headline) || index.linkDensity(title) > 0.9
        {
          found.append(next)
        }
        next = Int(tree.nodes[next].end)
      }
      node = parent
    }
    return found
  }

  private func firstHeadline(in node: Int) -> Int? {
    tree.subtree(of: node).first { tree.nodes[$0].tag == .h1 && index.letters($0) > 8 }
  }
}
