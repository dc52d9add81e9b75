// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// Pages that print several stories whole.
extension PageReader {
  /// What the head of a page says of all its stories alike.
  private static let common: Set<Evidence.Field> = [.sourceName, .language, .license]

  /// One of several stories, read as if it stood on a page of its own.
  func part(_ story: StoryDivider.Story, _ page: Draft, _ graph: SchemaOrgGraph) -> Draft {
    var draft = Draft(format: HTMLReader.format)
    draft.evidence = page.evidence.filter { Self.common.contains($0.field) }
    draft.warnings = page.warnings
    let link =
      story.link.map { tree.string($0) }
      ?? tree.attribute(.id, of: story.node).map { "#" + $0 }
    if let address = link.flatMap({ WebAddress.resolve($0, base: facts.base) }),
      WebAddress.isAbsolute(address)
    {
      draft.note(.url, address, Evidence.Origin(.link, "heading"))
    }
    let data = graph.stories().first { object in
      object["headline"]?.string.map { TitleKey($0) == story.headline } ?? false
    }
    if let data { SchemaOrgReader(graph: graph, base: facts.base).note(data, into: &draft) }
    let reader = PageReader(tree.part(of: story.node), url: facts.base, site: site)
    let finder = reader.finder(titles: [story.headline])
    if let place = finder.find() { reader.readBody(finder, place, into: &draft) }
    return draft
  }

  /// Whether the head speaks of one story: it has a day, or is said to be an article, or a live page.
  func isOfOneStory(_ graph: SchemaOrgGraph) -> Bool {
    for meta in facts.metas {
      guard let name = tree.attribute(.property, of: meta) ?? tree.attribute(.name, of: meta) else {
        continue
      }
      switch name.lowercased() {
      case "article:published_time", "og:article:published_time", "parsely-pub-date": return true
      case "og:type":
        if tree.attribute(.content, of: meta)?.lowercased().contains("article") ?? false {
          return true
        }
      default: break
      }
    }
    let stories = graph.stories()
    if stories.contains(where: { graph.types(of: $0).contains("LiveBlogPosting") }) { return true }
    return stories.count == 1
      && !graph.types(of: stories[0]).contains { SchemaOrg.articleTypes[2].contains($0) }
  }
}
