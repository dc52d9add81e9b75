// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// The section a story stands in, out of the path to it that a page prints or has in its data:
/// "Home › Politics › Osten › Bridge closes".
///
/// Of pages that name their section in a tag as well, the last step before the story is that section four
/// times as often as the first one.
struct SectionTrail {
  let index: PageIndex
  /// The site of the page.
  let site: PageSite

  private var tree: HTMLTree { index.tree }

  /// The section of paths in data, else of the one that the page prints; nil where no step is one.
  func section(in trails: [[(name: String, address: String)]]) -> String? {
    trails.lazy.compactMap(section).first ?? printed().flatMap(section)
  }

  /// The last step that leads to neither the story nor the front page; nil where that is no name, and in paths
  /// of days: "2024 › March".
  private func section(_ steps: [(name: String, address: String)]) -> String? {
    if steps.contains(where: { isYear($0.name) }) { return nil }
    let last = steps.last { step in
      site.isOther(step.address) && !StoryFinder.isFrontPage(step.address)
        && !Self.frontPages.contains(step.name.lowercased())
    }
    guard let last else { return nil }
    // "/ News"
    let name = last.name.unicodeScalars.drop { $0 == " " || TitleMarks.isMark($0) || $0 == "»" }
    guard name.count <= Self.longest, name.contains(where: \.properties.isAlphabetic) else {
      return nil
    }
    return String(name)
  }

  private func isYear(_ name: String) -> Bool {
    name.utf8.count == 4 && name.utf8.allSatisfy { $0.isASCIIDigit }
  }

  /// What front pages are called whose address is not the shortest of the site.
  private static let frontPages: Set<String> = [
    "home", "homepage", "start", "startseite", "accueil", "inicio", "início", "portada", "hem",
    "forside", "etusivu", "strona główna", "главная",
  ]

  /// Longer names, in code points, are headlines.
  private static let longest = 60

  private static let mostSteps = 12

  /// The links of the first element that is called a path.
  private func printed() -> [(name: String, address: String)]? {
    for node in tree.nodes.indices where isTrail(node) {
      let links = tree.subtree(of: node).filter { tree.nodes[$0].tag == .a }
      let steps = links.prefix(Self.mostSteps).compactMap { link in
        tree.attribute(.href, of: link).map { (HTMLBlocks.plainText(of: tree, in: link), $0) }
      }
      if !steps.isEmpty { return steps }
    }
    return nil
  }

  private func isTrail(_ node: Int) -> Bool {
    let it = tree.nodes[node]
    guard it.isElement, !it.attributes.isEmpty else { return false }
    let isMenu = it.tag == .nav || index.words[node].contains(.navigation)
    for name in isMenu ? Self.attributes : [.itemtype] {
      if let value = tree.attribute(name, of: node)?.lowercased(), value.holds(anyOf: Self.names) {
        return true
      }
    }
    return false
  }

  private static let attributes: [HTMLAttributeName] = [.class, .id, .ariaLabel, .itemtype]

  /// Parts of what designers and microdata call such paths.
  private static let names = ["breadcrumb", "rootline", "brotkrum", "ariane"]
}
