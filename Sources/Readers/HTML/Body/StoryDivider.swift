// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
import NewsModel

/// Finds the stories of a page that prints several of them whole: a day's digest, the front of a blog.
///
/// Left alone are pages about one story, which may hold more: the next ones to scroll to, the updates of a
/// live page, the parts of a list, teasers.
struct StoryDivider {
  /// A story with the heading that opens it.
  struct Story {
    var node: Int
    var heading: Int
    var headline: TitleKey
    /// Where the heading leads; nil where it is no link.
    var link: Range<Int32>?
    fileprivate var isSigned: Bool
  }

  let index: PageIndex
  /// What the page calls its story in its head.
  let titles: [TitleKey]
  /// Where the story stands, if there is one only.
  let place: StoryPlace

  /// Less running text than this, in letters, makes no whole story; nor do fewer paragraphs of it.
  private static let leastProse = 300
  private static let leastParagraphs = 2
  private static let paragraphLetters = 80
  /// Nodes looked at for the heading of a story, and for its paragraphs.
  private static let headingReach = 60
  private static let reach = 2000
  /// More stories are the list of an archive; each costs a reading of its own.
  private static let most = 200
  /// Elements marked as stories inside each other that are looked at.
  private static let mostNested = 6

  private var tree: HTMLTree { index.tree }

  /// The stories in the order of the page; fewer than two where it holds one or none.
  func stories() -> [Story] {
    let whole = wholeStories()
    guard whole.count > 1 else { return [] }
    let stories = likest(whole)
    let prose = stories.reduce(0) { $0 + index.prose($1.node) }
    guard stories.count > 1, stories.count <= Self.most, prose * 2 > index.prose(0),
      !stories.contains(where: { story in titles.contains { $0.matches(story.headline) } }),
      !stories.contains(where: { isLive($0.node) })
    else { return [] }
    // Under a heading of the page's own, parts of one story look the same; they are not signed.
    if let headline = place.headline,
      !stories.contains(where: { tree.isInside(headline, $0.node) }),
      tree.nodes[headline].tag.headingLevel != nil || titles.isEmpty == false,
      !stories.allSatisfy(\.isSigned)
    {
      return []
    }
    return stories
  }

  // MARK: Candidates

  /// All elements that are marked as stories and are whole ones, none inside another.
  private func wholeStories() -> [Story] {
    var found: [Story] = []
    var marked: [Int32] = []
    var node = 1
    while node < tree.nodes.count, found.count <= 2 * Self.most {
      let it = tree.nodes[node]
      guard it.isElement, !index.dropped[node], index.prose(node) >= Self.leastProse else {
        node = it.isElement ? Int(it.end) : node + 1
        continue
      }
      while let last = marked.last, last <= node { marked.removeLast() }
      if marked.count < Self.mostNested, isMarked(node) {
        marked.append(it.end)
        if let story = story(node) { found.append(story) }
      }
      node += 1
    }
    return unnested(found)
  }

  /// Of stories inside others either the inner or the outer ones: what opens with the heading of another
  /// story holds stories, and so does what holds several that are signed; anything else has parts.
  private func unnested(_ stories: [Story]) -> [Story] {
    var kept: [Story] = []
    for outer in stories.reversed() {
      let end = Int(tree.nodes[outer.node].end)
      let inner = kept.filter { $0.node < end }
      let isFrame =
        inner.contains { tree.isInside(outer.heading, $0.node) }
        || inner.count > 1 && inner.allSatisfy(\.isSigned)
      if isFrame { continue }
      kept.removeAll { $0.node < end }
      kept.append(outer)
    }
    return kept.reversed()
  }

  private func isMarked(_ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .article: true
    case .div, .section, .li, .td:
      index.words[node].contains(.article) && !index.words[node].contains(.body)
    default: false
    }
  }

  /// Those of one kind and depth that hold the most text.
  private func likest(_ stories: [Story]) -> [Story] {
    struct Kind: Hashable {
      var tag: HTMLTag
      var depth: UInt16
      var level: Int?
    }
    let groups = Dictionary(grouping: stories) { story in
      Kind(
        tag: tree.nodes[story.node].tag, depth: tree.nodes[story.node].depth,
        level: tree.nodes[story.heading].tag.headingLevel)
    }
    func prose(_ stories: [Story]) -> Int { stories.reduce(0) { $0 + index.prose($1.node) } }
    let best = groups.values.max {
      (prose($0), -($0.first?.node ?? 0)) < (prose($1), -($1.first?.node ?? 0))
    }
    return best ?? []
  }

  // MARK: One story

  /// The story of an element: a heading, then running text to its end; nil where it is none or a teaser.
  private func story(_ node: Int) -> Story? {
    guard let heading = heading(of: node) else { return nil }
    let link = link(in: heading)
    var paragraphs = 0
    var isSigned = link != nil
    var inner = node + 1
    let end = min(Int(tree.nodes[node].end), node + Self.reach)
    while inner < end {
      let it = tree.nodes[inner]
      guard it.isElement else {
        inner += 1
        continue
      }
      if it.tag == .a, inner > Int(tree.nodes[heading].end), let link, isContinuation(inner, link) {
        return nil
      }
      if !index.words[inner].isDisjoint(with: [.byline, .author]) { isSigned = true }
      let own = index.ownLetters(inner)
      if !index.dropped[inner], own.all >= Self.paragraphLetters, own.linked * 3 < own.all {
        // A text above the heading is of something else.
        if inner < heading { return nil }
        paragraphs += 1
        if endsOpen(inner) { return nil }
      }
      inner += 1
    }
    guard paragraphs >= Self.leastParagraphs else { return nil }
    let headline = TitleKey(HTMLBlocks.plainText(of: tree, in: heading))
    guard !headline.letters.isEmpty else { return nil }
    return Story(
      node: node, heading: heading, headline: headline, link: link, isSigned: isSigned)
  }

  private func heading(of node: Int) -> Int? {
    let end = min(Int(tree.nodes[node].end), node + Self.headingReach)
    return (node + 1..<max(node + 1, end)).first { inner in
      let it = tree.nodes[inner]
      return it.isElement && !index.dropped[inner] && (it.tag.headingLevel ?? 9) <= 4
        && index.letters(inner) > 4
    }
  }

  private func link(in heading: Int) -> Range<Int32>? {
    for inner in tree.subtree(of: heading) where tree.nodes[inner].tag == .a {
      if let href = tree.attributeRange(.href, of: inner), isAway(href) { return href }
    }
    let parent = Int(tree.nodes[heading].parent)
    guard parent >= 0, tree.nodes[parent].tag == .a else { return nil }
    return tree.attributeRange(.href, of: parent).flatMap { isAway($0) ? $0 : nil }
  }

  private func isAway(_ href: Range<Int32>) -> Bool {
    tree.utf8(href).first.map { $0 != UInt8(ascii: "#") } ?? false
  }

  /// Whether a link of words leads where the heading leads: to the rest of the story.
  private func isContinuation(_ node: Int, _ link: Range<Int32>) -> Bool {
    guard index.letters(node) > 3, let href = tree.attributeRange(.href, of: node) else {
      return false
    }
    let address = tree.utf8(href)
    let bare = address.prefix { $0 != UInt8(ascii: "#") }
    guard bare.elementsEqual(tree.utf8(link).prefix { $0 != UInt8(ascii: "#") }) else {
      return false
    }
    // The day of a story leads to it, too, and so does the number of its comments.
    let fragment = address[bare.endIndex...].dropFirst()
    if !fragment.isEmpty { return fragment.starts(with: "more".utf8) }
    return !HTMLBlocks.plainText(of: tree, in: node).utf8.contains { $0.isASCIIDigit }
  }

  /// Whether a paragraph breaks off: "The board said …", "[...]".
  private func endsOpen(_ node: Int) -> Bool {
    let end = Int(tree.nodes[node].end)
    guard let last = (node..<end).last(where: { tree.nodes[$0].isText && index.letters($0) > 0 })
    else { return false }
    let text = tree.utf8(tree.nodes[last].text).reversed().drop { $0 <= 0x20 || $0 == 0x5D }
    return text.starts(with: "…".utf8.reversed()) || text.starts(with: "...".utf8)
  }

  /// Whether class names say that a page is written on while things happen.
  private func isLive(_ node: Int) -> Bool {
    var node = node
    var steps = 0
    while node > 0, steps < 5 {
      for name in [HTMLAttributeName.class, .id, .itemprop] {
        guard let range = tree.attributeRange(name, of: node) else { continue }
        let words = tree.string(range).lowercased().split { !$0.isLetter }
        if words.contains(where: { Self.live.contains(String($0)) }) { return true }
      }
      node = Int(tree.nodes[node].parent)
      steps += 1
    }
    return false
  }

  private static let live: Set<String> = [
    "live", "liveblog", "livestory", "livepost", "liveblogupdate", "liveticker", "ticker", "update",
    "updates", "timeline", "directo", "minuto",
  ]
}
