// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

/// Parts of the page that are set beside a story and are of it all the same.
extension VisibleReader {
  /// Whether an element stands among other stories, comments or menus; with `inFoot`, the foot of the
  /// page is none of these.
  func isForeign(_ node: Int, inFoot: Bool = false) -> Bool {
    finder.isForeign(node, inFoot: inFoot, unless: holdsFacts)
      || place.others.contains { tree.isInside(node, $0) }
  }

  /// Other stories, comments, menus.
  func isOther(_ node: Int, _ words: ClassWords) -> Bool {
    finder.index.dropped[node] && finder.isOther(node, words) && !holdsFacts(node, words)
      || place.others.contains(node)
  }

  /// What holds other things however little it is.
  private static let others: ClassWords = [
    .related, .advertisement, .consent, .search, .subscribe, .teaser,
  ]
  private static let facts: ClassWords = [.byline, .author, .meta]
  /// Letters of it, and of a link in it: longer links lead to other stories.
  private static let mostLetters = 300
  private static let longestLink = 40
  /// Days in it: more make a list.
  private static let mostDays = 2
  /// Nodes behind a headline, where the body holds it.
  private static let nearHeadline = 60

  /// True for what holds the headline, and for a side column, an aside or a row of links at the head of the
  /// story that says who wrote it or when: designers name by its place what belongs to the story.
  private func holdsFacts(_ box: Int, _ words: ClassWords) -> Bool {
    guard let headline = place.headline, tree.isInside(box, place.scope) else { return false }
    if tree.isInside(headline, box) { return true }
    guard
      box < max(place.body, headline)
        || tree.isInside(headline, place.body) && box < headline + Self.nearHeadline,
      (3...Self.mostLetters).contains(finder.index.letters(box)),
      words.isDisjoint(with: Self.others),
      // A row of facts that also counts the comments.
      !words.contains(.comments) || words.contains(.meta)
    else { return false }
    var isMarked = false
    if finder.index.letters(box) <= Self.longestByline {
      let line = text(box)
      isMarked = opensByline(line) || Self.hasDigit(line) && Self.labelled(line) != nil
    }
    var days = 0
    var node = box
    while node < Int(tree.nodes[box].end) {
      let it = tree.nodes[node]
      node += 1
      guard it.isElement else { continue }
      let letters = finder.index.letters(node - 1)
      if it.tag == .a || it.tag.headingLevel != nil, letters > Self.longestLink { return false }
      let words = finder.index.words[node - 1]
      if it.tag == .time || words.contains(.date) && letters <= Self.longestDate {
        if Self.hasDigit(text(node - 1)) { days += 1 }
        isMarked = true
        node = Int(it.end)
      } else if !words.isDisjoint(with: Self.facts) {
        isMarked = true
      }
    }
    return isMarked && days <= Self.mostDays
  }
}
