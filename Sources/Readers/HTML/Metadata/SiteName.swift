// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// The outlet's name where no tag gives it: what a link to the front page says or shows, and the page's title
/// opens or closes with.
struct SiteName {
  let finder: StoryFinder
  let facts: PageFacts

  private var tree: HTMLTree { finder.index.tree }

  /// Links of menus lead to the front page, too, and come after the logo.
  private static let mostLinks = 12
  private static let longest = 60

  /// Nil where no such link names what stands in the title.
  func name() -> String? {
    guard let title = facts.title else { return nil }
    let parts = Self.parts(HTMLBlocks.plainText(of: tree, in: title))
    guard parts.count > 1 else { return nil }
    var looked = 0
    for node in tree.nodes.indices where tree.nodes[node].tag == .a {
      guard let href = tree.attribute(.href, of: node), StoryFinder.isFrontPage(href) else {
        continue
      }
      for name in names(node) where parts.contains(TitleKey(name)) { return name }
      looked += 1
      if looked == Self.mostLinks { return nil }
    }
    return nil
  }

  /// The words of a link, and those that stand for its pictures.
  private func names(_ link: Int) -> [String] {
    var names = [HTMLBlocks.plainText(of: tree, in: link)]
    names += [tree.attribute(.title, of: link)].compactMap { $0?.foldingWhiteSpace() }
    for node in tree.subtree(of: link) where tree.nodes[node].tag == .img {
      if let alt = tree.attribute(.alt, of: node) { names.append(alt.foldingWhiteSpace()) }
    }
    return names.filter { (2...Self.longest).contains($0.utf8.count) }
  }

  /// What stands before and behind each mark of a title.
  private static func parts(_ title: String) -> [TitleKey] {
    var parts: [TitleKey] = []
    for mark in TitleMarks.places(in: title).prefix(mostMarks) {
      parts += [title[..<mark.lowerBound], title[mark.upperBound...]].map { TitleKey(String($0)) }
    }
    return parts.filter { $0.count > 1 }
  }

  /// A title of more parts is put together by nobody.
  private static let mostMarks = 16
}
