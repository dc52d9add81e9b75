// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// Pages that print no day beside their story often list it among the latest ones, with its day.
extension VisibleReader {
  /// Notes the day in the teaser of the story on its own page: the box around another heading or link of just
  /// the headline's words.
  func noteOwnTeaser(_ draft: inout Draft) {
    guard let headline = place.headline, !isMarked(draft) else { return }
    let letters = finder.index.letters(headline)
    guard letters >= Self.leastTitle else { return }
    var title: TitleKey?
    for node in tree.nodes.indices
    where finder.index.letters(node) == letters && !tree.isInside(node, headline) {
      let it = tree.nodes[node]
      guard it.isElement, it.tag == .a || it.tag.headingLevel != nil else { continue }
      let key = title ?? TitleKey(text(headline))
      title = key
      if TitleKey(text(node)) == key, let day = dayOfTeaser(around: node) {
        draft.note(.published, day, .ownTeaser)
        return
      }
    }
  }

  /// The line of the day in the smallest box around a title that has one, and no other title.
  private func dayOfTeaser(around title: Int) -> String? {
    var box = title
    for _ in 0..<Self.stepsToBox {
      box = Int(tree.nodes[box].parent)
      guard box > 0, finder.index.letters(box) <= Self.mostOfTeaser,
        !finder.index.words[box].contains(.navigation)
      else { return nil }
      for node in tree.subtree(of: box) where tree.nodes[node].isElement {
        let isTitle = tree.nodes[node].tag == .a || tree.nodes[node].tag.headingLevel != nil
        if isTitle, finder.index.letters(node) > Self.longestLabelOfTeaser,
          !tree.isInside(node, title), !tree.isInside(title, node)
        {
          return nil
        }
        guard finder.index.letters(node) <= Self.longestDayOfTeaser else { continue }
        let line = text(node)
        if Self.hasDigit(line), isBareDay(line) { return line }
      }
    }
    return nil
  }

  /// Shorter headlines are those of sections, which menus lead to.
  private static let leastTitle = 12
  /// Elements from a title to the box of its teaser, and letters of such a box.
  private static let stepsToBox = 4
  private static let mostOfTeaser = 600
  private static let longestDayOfTeaser = 30
  /// Letters of a link in a teaser that leads to no other story.
  private static let longestLabelOfTeaser = 20
}
