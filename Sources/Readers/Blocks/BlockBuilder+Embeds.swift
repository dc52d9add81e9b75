// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

extension BlockBuilder {
  /// A post of another site whose words the page holds; false where the element is none.
  mutating func post(_ node: Int) -> Bool {
    guard let classes = tree.attribute(.class, of: node),
      let kind = EmbedProvider.posts.first(where: { classes.holds($0.className) })
    else { return false }
    var url: String?
    for name in ["data-instgrm-permalink", "cite", "data-href", "data-bluesky-uri"] {
      url = url ?? tree.attribute(named: name, of: node)
    }
    if url == nil {
      for inner in tree.subtree(of: node) where tree.nodes[inner].tag == .a {
        url = tree.attribute(.href, of: inner) ?? url
      }
    }
    let text = richText(of: node)
    embed(
      Embed(
        url: url.flatMap { WebAddress.resolve($0, base: base) }, provider: kind.provider,
        content: text), from: node)
    return true
  }

  /// A frame or plug-in with something of a known site; others hold advertisements and trackers.
  mutating func frame(_ node: Int) {
    let reference =
      tree.attribute(.src, of: node) ?? tree.attribute(.dataSrc, of: node)
      ?? tree.attribute(.data, of: node)
    guard let reference, let url = WebAddress.resolve(reference, base: base) else {
      if tree.nodes[node].tag == .object { flow(node) }
      return
    }
    guard let provider = EmbedProvider.provider(of: url) else { return }
    embed(Embed(url: url, provider: provider), from: node)
  }

  private mutating func embed(_ embed: Embed, from node: Int) {
    if inlineDepth > 0 {
      figures.append(DraftBlock(.embed(embed)))
      return
    }
    flush()
    let outer = place
    place = node
    append(.embed(embed))
    place = outer
  }
}
