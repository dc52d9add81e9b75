// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

/// Finds headline, body and lead of the story of a page.
struct StoryFinder {
  let index: PageIndex
  let headings: [Int]
  /// What the page calls the story in its head.
  let titles: [TitleKey]
  /// Elements that microdata call a headline.
  var marked: [Int] = []
  /// The site that tells links to other pages of it from links away.
  var site = PageSite(nil)

  /// The agreement of a heading with a title that opens with it.
  static let surely = 10
  /// Less running text than this, in letters, is a line and no story.
  private static let leastStory = 160

  var tree: HTMLTree { index.tree }

  /// Where the story stands; nil where the page has no running text.
  func find() -> StoryPlace? {
    let start = surestHeading().flatMap { hasStoryBehind($0) ? $0 : nil } ?? 0
    guard let body = BodyChooser(index: index, start: start).choose() else { return nil }
    let headline = headline(near: body)
    var place = StoryPlace(
      body: body, headline: headline,
      scope: headline.map { tree.commonAncestor(body, $0) } ?? body)
    findLeads(&place)
    place.others = otherStories(in: place) + outskirts(of: body)
    return place
  }

  // MARK: The headline

  /// The first heading that says what the page's title says, else the nearest one before the body.
  private func headline(near body: Int) -> Int? {
    var best: (node: Int, score: Int)?
    // What opens the title of the page, and stands in a part called "masthead" or the like.
    var setApart: Int?
    for node in headings.prefix(40) where !isLogo(node) && !isUnread(node) {
      let text = HTMLBlocks.plainText(of: tree, in: node)
      guard !text.isEmpty, text.utf8.count <= 500 else { continue }
      var score = agreement(TitleKey(text))
      // What opens the title is the headline, be its own class "title-breadcrumb".
      let isTitled = score >= Self.surely && index.words[node].contains(.headline)
      let start = isTitled ? Int(tree.nodes[node].parent) : node
      if isForeign(start) {
        if score >= Self.surely, tree.nodes[node].tag == .h1 { setApart = setApart ?? node }
        continue
      }
      if tree.isInside(node, body) { score += 2 } else if node < body { score += 3 }
      if !index.words[node].isDisjoint(with: [.headline]) { score += 1 }
      if index.words[node].contains(.icon) { score -= 3 }
      if score > best?.score ?? 0 || score == best?.score && node < body && score < 8 {
        best = (node, score)
      }
    }
    if let best, best.score >= 8 { return best.node }
    return titledElement(before: body) ?? setApart ?? markedElement() ?? best?.node
      ?? openingLine(of: body)
  }

  /// The only element on the page that microdata call a headline, which says it in other words than
  /// the titles of the page do.
  private func markedElement() -> Int? {
    guard marked.count == 1, let node = marked.first, (8...400).contains(index.letters(node)),
      !isForeign(node)
    else { return nil }
    return node
  }

  /// The first heading that opens a title of the page, and says enough to be a headline.
  private func surestHeading() -> Int? {
    guard !titles.isEmpty else { return nil }
    return headings.prefix(40).first { node in
      guard !isLogo(node), !isUnread(node), !index.dropped[node], !isForeign(node) else {
        return false
      }
      let key = TitleKey(HTMLBlocks.plainText(of: tree, in: node))
      return key.isTelling && agreement(key) >= Self.surely
    }
  }

  /// Whether a good part of the page's running text stands behind a heading: the story is then no list of
  /// teasers before it.
  private func hasStoryBehind(_ heading: Int) -> Bool {
    let prose = index.prose(0, from: heading)
    return prose >= Self.leastStory && prose * 5 >= index.prose(0)
  }

  /// How far a heading says what a title of the page says: titles open with the headline and close
  /// with the outlet's name, which stands in a heading as well.
  func agreement(_ key: TitleKey) -> Int {
    var best = 0
    for title in titles where best < Self.surely && key.matches(title) {
      best = max(best, title.letters.starts(with: key.letters) ? Self.surely : 8)
    }
    return best
  }

  /// True for a heading that is nothing but a link to the front page: the outlet's name.
  func isLogo(_ node: Int) -> Bool {
    let letters = index.letters(node)
    guard letters > 0, index.linkedLetters(node) == letters else { return false }
    return tree.subtree(of: node).contains { link in
      guard tree.nodes[link].tag == .a else { return false }
      if tree.attribute(.rel, of: link)?.lowercased() == "home" { return true }
      guard let href = tree.attribute(.href, of: link) else { return false }
      return Self.isFrontPage(href)
    }
  }

  /// "/", "https://example.org", "https://example.org/".
  static func isFrontPage(_ href: String) -> Bool {
    if href == "/" { return true }
    guard let slashes = href.firstRange(of: "//") else { return false }
    let rest = href[slashes.upperBound...]
    return !rest.isEmpty && !rest.dropLast().contains("/") && !rest.contains("?")
  }

  /// True for what is no heading to those who hear the page: the label of a menu, of a path that opens.
  func isUnread(_ node: Int) -> Bool {
    tree.attribute(.ariaHidden, of: node) == "true"
  }

  /// Lines beside the story rather than of it.
  static func isBeside(_ words: ClassWords) -> Bool {
    !words.isDisjoint(with: [
      .byline, .author, .biography, .date, .caption, .picture, .credit, .meta, .tags, .share,
      .social, .related, .player, .gallery, .navigation, .widget, .sidebar,
    ]) && !words.contains(.article) && !words.contains(.lead)
  }

  /// Whether an element stands among other stories, comments or menus; with `inFoot`, the foot of the
  /// page is none of these. `isOfStory` excuses what looks like one of them.
  func isForeign(
    _ node: Int, inFoot: Bool = false,
    unless isOfStory: (Int, ClassWords) -> Bool = { _, _ in false }
  ) -> Bool {
    var node = node
    while node > 0 {
      if index.dropped[node] {
        let words = inFoot ? index.words[node].subtracting(.footer) : index.words[node]
        if isOther(node, words), !isOfStory(node, words) { return true }
      }
      node = Int(tree.nodes[node].parent)
    }
    return false
  }

  /// In letters.
  private static let longestFoot = 300

  /// True for a `<footer>` right inside an article, with an author or a day in it.
  private func isFootOfStory(_ node: Int) -> Bool {
    let parent = Int(tree.nodes[node].parent)
    guard parent > 0, index.letters(node) <= Self.longestFoot else { return false }
    return tree.nodes[parent].tag == .article || index.words[parent].contains(.article)
  }

  /// True for the lead or the byline of the story itself in a class such as "teaser-text" or
  /// "byline-tile". What introduces another story has its heading, too.
  private func isLineOfTeaser(_ node: Int, _ words: ClassWords) -> Bool {
    guard index.letters(node) <= VisibleReader.longestByline,
      !words.isDisjoint(with: Self.lines) || holdsLineAlone(node)
    else { return false }
    return !tree.subtree(of: node).contains { tree.nodes[$0].tag.headingLevel != nil }
  }

  static let lines: ClassWords = [.lead, .byline, .author, .date, .meta]

  /// Whether all the text of an entry is one line that a class calls a byline or a day.
  private func holdsLineAlone(_ node: Int) -> Bool {
    tree.subtree(of: node).contains {
      index.letters($0) == index.letters(node)
        && !index.words[$0].isDisjoint(with: [.byline, .author, .date])
    }
  }

  /// Whether element or class say that something holds other stories, comments or menus.
  func isOther(_ node: Int, _ words: ClassWords) -> Bool {
    switch tree.nodes[node].tag {
    case .nav, .aside: return true
    case .footer: if !isFootOfStory(node) { return true }
    default: break
    }
    // The foot of a story holds its date and tags, the foot of a page much more.
    if words.contains(.footer), index.letters(node) > Self.longestFoot { return true }
    if words.contains(.teaser), !isLineOfTeaser(node, words) { return true }
    return !words.isDisjoint(with: [
      .related, .comments, .sidebar, .navigation, .advertisement, .consent, .search, .subscribe,
    ])
  }
}
