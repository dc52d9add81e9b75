// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

extension BlockBuilder {
  /// A post of another site whose words the page holds; false where the element is none.
  mutating func post(_ node: Int) -> Bool {
    guard let classes = tree.attribute(.class, of: node) else { return false }
    if classes == "embed", tree.nodes[node].tag == .blockquote { return writtenEmbed(node) }
    guard
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

  /// An embed as Wirecopy itself writes it: its address in `cite`, its words in a paragraph, and at last the
  /// link to it, named after its site.
  private mutating func writtenEmbed(_ node: Int) -> Bool {
    guard
      let url = tree.attribute(named: "cite", of: node).flatMap({
        WebAddress.resolve($0, base: base)
      })
    else { return false }
    var parts: [Int] = []
    var child = node + 1
    while child < Int(tree.nodes[node].end) {
      if tree.nodes[child].tag == .p { parts.append(child) }
      child = Int(tree.nodes[child].end)
    }
    guard let last = parts.last, parts.count <= 2 else { return false }
    let name = richText(of: last).text
    let text = parts.count == 2 ? richText(of: parts[0]) : RichText("")
    embed(Embed(url: url, provider: name == url ? nil : name, content: text), from: node)
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
    let provider = EmbedProvider.provider(of: url)
    let words = isPiece && tree.nodes[node].tag == .iframe ? frameWords(node) : RichText("")
    // So much text does not stand in for a frame: its end tag was forgotten.
    let isOpen = words.text.utf8.count > Self.longestFrameWords || holdsParagraph(node, words)
    if provider != nil || !words.isEmpty && !isOpen {
      embed(Embed(url: url, provider: provider, content: isOpen ? RichText("") : words), from: node)
    }
    if isOpen { flow(node) }
  }

  /// More bytes than these are no words in place of a frame.
  private static let longestFrameWords = 200

  /// The words in place of a frame, "View the chart"; none where they tell of browsers that show no frames.
  private mutating func frameWords(_ node: Int) -> RichText {
    guard tree.nodes[node].end > node + 1 else { return RichText("") }
    let words = richText(of: node)
    let isExcuse =
      words.text.utf8.count <= Self.longestFrameWords
      && ["frame", "browser", "navigateur", "navegador", "javascript"].contains {
        words.text.lowercased().holds($0)
      }
    return isExcuse ? RichText("") : words
  }

  private func holdsParagraph(_ node: Int, _ words: RichText) -> Bool {
    !words.isEmpty && tree.subtree(of: node).contains { $0 != node && tree.nodes[$0].tag.isBlock }
  }

  mutating func embed(_ embed: Embed, from node: Int) {
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
