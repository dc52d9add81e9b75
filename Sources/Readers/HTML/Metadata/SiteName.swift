// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// The outlet's name where no tag gives it: what the page's title opens or closes with, where a link to the
/// front page says or shows it, the site's feed is called so, its host, or the copyright line.
struct SiteName {
  let finder: StoryFinder
  let facts: PageFacts

  private var tree: HTMLTree { finder.index.tree }

  /// Links of menus lead to the front page, too, and come after the logo.
  private static let mostLinks = 12
  private static let longest = 60

  /// Nil where nothing else names what stands in the title.
  func name() -> String? {
    guard let title = facts.title else { return nil }
    let parts = Self.parts(HTMLBlocks.plainText(of: tree, in: title))
    guard !parts.isEmpty else { return nil }
    return nameOfFrontPage(parts) ?? nameOfFeed(parts) ?? nameOfHost(parts) ?? nameOfNotice(parts)
  }

  // MARK: The front page

  private func nameOfFrontPage(_ parts: [Part]) -> String? {
    var looked = 0
    for node in tree.nodes.indices where tree.nodes[node].tag == .a {
      guard let href = tree.attribute(.href, of: node), StoryFinder.isFrontPage(href) else {
        continue
      }
      for name in names(node) {
        let key = TitleKey(name)
        if parts.contains(where: { $0.key == key }) { return name }
      }
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

  // MARK: The feed

  /// The part that the first feed of the page is called after: "Lenn Courier » Feed".
  private func nameOfFeed(_ parts: [Part]) -> String? {
    let feed = facts.links.first { link in
      tree.attribute(.rel, of: link)?.lowercased() == "alternate"
        && tree.attribute(.type, of: link)?.lowercased().holds(anyOf: ["rss", "atom"]) ?? false
    }
    guard let feed, let title = tree.attribute(.title, of: feed).map(TitleKey.init) else {
      return nil
    }
    return parts.filter { title.letters.starts(with: $0.key.letters) && !isHeading($0.key) }
      .max { $0.key.count < $1.key.count }?.text
  }

  private func isHeading(_ key: TitleKey) -> Bool {
    facts.headings.contains { key == TitleKey(HTMLBlocks.plainText(of: tree, in: $0)) }
  }

  // MARK: The host

  /// The part that the host is called after: "Lenn Courier" of "www.lenn-courier.example".
  private func nameOfHost(_ parts: [Part]) -> String? {
    guard let host = WebHost(facts.base) else { return nil }
    let keys = [TitleKey(host.label), TitleKey(host.name)]
    return parts.first { keys.contains($0.key) }?.text
  }

  // MARK: The copyright line

  /// The part whose name the last copyright line of the page begins with: "© 2016 Lenn Courier Ltd".
  private func nameOfNotice(_ parts: [Part]) -> String? {
    for node in tree.nodes.indices.reversed() where tree.nodes[node].isText {
      guard tree.nodes[Int(tree.nodes[node].parent)].tag != .script,
        let notice = Self.notice(tree.bytes[tree.textRange(of: node)])
      else { continue }
      let holder = TitleKey(notice).letters.drop { $0.isASCIIDigit }
      return parts.filter {
        $0.key.count >= Self.leastName && holder.starts(with: $0.key.letters) && !isHeading($0.key)
      }.max { $0.key.count < $1.key.count }?.text
    }
    return nil
  }

  /// What stands behind the copyright sign of a text.
  private static func notice(_ text: ArraySlice<UInt8>) -> String? {
    var rest = text
    while let lead = rest.firstIndex(of: 0xC2) {
      rest = rest[(lead + 1)...]
      if rest.first == 0xA9 { return String(decoding: rest.dropFirst().prefix(120), as: UTF8.self) }
    }
    return nil
  }

  private static let leastName = 4

  // MARK: The title

  /// What stands before or behind a mark of a title.
  private struct Part {
    let text: String
    let key: TitleKey
  }

  /// A colon parts a title only as the first mark: "Lenn Courier: Bridge closes".
  private static func parts(_ title: String) -> [Part] {
    var texts: [Substring] = []
    for mark in TitleMarks.places(in: title).prefix(mostMarks) {
      texts += [title[..<mark.lowerBound], title[mark.upperBound...]]
    }
    if let colon = title.firstRange(of: ": ") { texts.append(title[..<colon.lowerBound]) }
    return texts.map { text in
      let text = String(text).foldingWhiteSpace()
      return Part(text: text, key: TitleKey(text))
    }.filter { $0.key.count > 1 && $0.text.utf8.count <= longest }
  }

  /// A title of more parts is put together by nobody.
  private static let mostMarks = 16
}
