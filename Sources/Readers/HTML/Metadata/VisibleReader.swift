// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// Notes what a reader of the page sees around the story: headline, byline, date, credit, section.
struct VisibleReader {
  let finder: StoryFinder
  let facts: PageFacts
  let place: StoryPlace

  private var tree: HTMLTree { finder.index.tree }

  /// Longer texts, in letters, are not the lines looked for.
  private static let longestByline = 160
  private static let longestDate = 120
  private static let longestCredit = 300
  /// Elements looked at for each kind of line.
  private static let most = 6

  func note(into draft: inout Draft) {
    noteHeadline(&draft)
    noteProperties(&draft)
    noteTimes(&draft)
    noteLines(&draft)
    noteAnchors(&draft)
    if !draft.evidence.contains(where: { $0.field == .published && $0.origin.kind != .url }) {
      noteLinesNearHeadline(&draft)
    }
  }

  private func text(_ node: Int) -> String { HTMLBlocks.plainText(of: tree, in: node) }

  private func noteHeadline(_ draft: inout Draft) {
    guard let headline = place.headline else { return }
    let isHeading = tree.nodes[headline].tag == .h1
    let detail =
      !isHeading
      ? tree.name(of: headline) : facts.headings.count == 1 ? "h1 single" : "h1 of the story"
    draft.note(.headline, text(headline), Evidence.Origin(.visible, detail))
  }

  /// The part of the page around headline and body, a little wider where the two are one element.
  private var scope: Range<Int> {
    var scope = place.scope
    if place.scope == place.body || place.headline.map({ tree.isInside($0, place.body) }) ?? true {
      let parent = Int(tree.nodes[scope].parent)
      if parent > 0 { scope = parent }
    }
    return tree.subtree(of: scope)
  }

  // MARK: Lines by class

  private func noteLines(_ draft: inout Draft) {
    var counts: [DraftBlock.Hint: Int] = [:]
    let scope = scope
    var node = scope.lowerBound
    while node < scope.upperBound {
      let it = tree.nodes[node]
      let words = finder.index.words[node]
      guard it.isElement, !words.isEmpty, !words.contains(.body) else {
        node += 1
        continue
      }
      if isOther(words) && finder.index.dropped[node] {
        node = Int(it.end)
        continue
      }
      if noteLine(node, words, &counts, &draft) {
        node = Int(it.end)
      } else {
        node += 1
      }
    }
  }

  /// Other stories, comments, menus.
  private func isOther(_ words: ClassWords) -> Bool {
    !words.isDisjoint(with: [
      .related, .comments, .navigation, .sidebar, .footer, .advertisement, .teaser, .subscribe,
      .consent,
    ])
  }

  /// Notes an element as the line its class says it is; true where nothing inside is to be looked at.
  private func noteLine(
    _ node: Int, _ words: ClassWords, _ counts: inout [DraftBlock.Hint: Int], _ draft: inout Draft
  ) -> Bool {
    let letters = finder.index.letters(node)
    if letters == 0 { return false }
    if !words.isDisjoint(with: [.byline, .author]), !words.contains(.picture),
      letters <= Self.longestByline
    {
      counts[.byline, default: 0] += 1
      guard counts[.byline, default: 0] <= Self.most else { return true }
      draft.note(.byline, text(node), Evidence.Origin(.visible, detail(node)))
      noteDate(inside: node, &draft)
      return true
    }
    if words.contains(.date), letters <= Self.longestDate, !words.contains(.article) {
      counts[.timestamp, default: 0] += 1
      guard counts[.timestamp, default: 0] <= Self.most else { return true }
      noteDate(node, &draft)
      return true
    }
    if words.contains(.copyright), letters <= Self.longestCredit, !words.contains(.caption) {
      draft.note(.copyrightNotice, text(node), Evidence.Origin(.visible, detail(node)))
      return true
    }
    if !words.isDisjoint(with: [.credit, .source]), letters <= Self.longestCredit,
      words.isDisjoint(with: [.caption, .picture, .player]), !isInPicture(node),
      !tree.isInside(node, place.body)
    {
      draft.note(.creditline, text(node), Evidence.Origin(.visible, detail(node)))
      return true
    }
    if words.contains(.kicker), letters <= 80, node < place.body {
      draft.note(.kicker, text(node), Evidence.Origin(.visible, detail(node)))
      return true
    }
    return false
  }

  private func isInPicture(_ node: Int) -> Bool {
    var node = node
    var steps = 0
    while node > 0, steps < 6 {
      if tree.nodes[node].tag == .figure { return true }
      if !finder.index.words[node].isDisjoint(with: [.caption, .picture, .gallery]) { return true }
      node = Int(tree.nodes[node].parent)
      steps += 1
    }
    return false
  }

  private func detail(_ node: Int) -> String {
    tree.attribute(.class, of: node).map { String($0.prefix(60)) } ?? tree.name(of: node)
  }

  // MARK: Dates

  private func noteDate(_ node: Int, _ draft: inout Draft) {
    let text = text(node)
    guard
      text.utf8.contains(where: { (0x30...0x39).contains($0) })
        || text.utf8.contains(where: { $0 >= 0xD9 })
    else { return }
    let field: Evidence.Field = isUpdate(node) ? .modified : .published
    draft.note(field, text, Evidence.Origin(.visible, detail(node)))
  }

  private func noteDate(inside node: Int, _ draft: inout Draft) {
    for inner in tree.subtree(of: node).dropFirst()
    where finder.index.words[inner].contains(.date) {
      noteDate(inner, &draft)
    }
  }

  private func isUpdate(_ node: Int) -> Bool {
    for name in [HTMLAttributeName.class, .itemprop, .id] {
      guard let value = tree.attribute(name, of: node)?.lowercased() else { continue }
      if value.contains("updat") || value.contains("modif") || value.contains("aktualis") {
        return true
      }
    }
    return false
  }

  /// `<time datetime>` in the scope of the story, or anywhere before its end.
  private func noteTimes(_ draft: inout Draft) {
    let scope = scope
    let end = Int(tree.nodes[place.body].end)
    let inScope = facts.times.filter { scope.contains($0) && !finder.isForeign($0) }
    let chosen =
      inScope.isEmpty ? facts.times.filter { $0 < end && !finder.isForeign($0) } : inScope
    for node in chosen.prefix(Self.most) {
      let field: Evidence.Field =
        isUpdate(node) || isUpdate(Int(tree.nodes[node].parent)) ? .modified : .published
      if let moment = tree.attribute(.dateTime, of: node) {
        draft.note(field, moment, Evidence.Origin(.timeElement, "datetime"))
      } else {
        draft.note(field, text(node), Evidence.Origin(.visible, "time"))
      }
    }
  }

  /// Short lines with a number between headline and body, where nothing says what they are.
  private func noteLinesNearHeadline(_ draft: inout Draft) {
    guard let headline = place.headline else { return }
    let index = finder.index
    var noted = 0
    let start = max(0, headline - 40)
    let end = min(Int(tree.nodes[place.body].end), headline + 160)
    for node in start..<end where tree.nodes[node].isElement && noted < Self.most {
      let own = index.ownLetters(node)
      guard own.all >= 6, own.all <= 90, !finder.isForeign(node) else { continue }
      let text = text(node)
      guard text.utf8.count <= 160,
        text.utf8.contains(where: { (0x30...0x39).contains($0) })
      else { continue }
      draft.note(.published, text, Evidence.Origin(.visible, "near the headline"))
      noted += 1
    }
  }

  // MARK: Microdata and links

  private static let properties: [(name: String, field: Evidence.Field)] = [
    ("headline", .headline), ("alternativeheadline", .subheadline), ("datepublished", .published),
    ("datemodified", .modified), ("datecreated", .created), ("author", .author),
    ("creator", .author), ("articlesection", .section), ("keywords", .keyword),
    ("copyrightholder", .copyrightHolder), ("copyrightyear", .copyrightYear),
    ("sourceorganization", .agency), ("dateline", .dateline),
  ]

  private func noteProperties(_ draft: inout Draft) {
    let scope = scope
    for node in facts.properties where tree.nodes[node].tag != .meta || scope.contains(node) {
      guard !finder.isForeign(node), scope.contains(node) || tree.nodes[node].tag == .meta,
        let names = tree.attribute(.itemprop, of: node)
      else { continue }
      for name in names.lowercased().split(separator: " ") {
        guard let entry = Self.properties.first(where: { $0.name == name }) else { continue }
        note(property: node, entry.field, String(name), &draft)
      }
    }
  }

  private func note(
    property node: Int, _ field: Evidence.Field, _ name: String, _ draft: inout Draft
  ) {
    let origin = Evidence.Origin(.microdata, name)
    if tree.nodes[node].tag == .meta { return }
    var value = tree.attribute(.content, of: node) ?? tree.attribute(.dateTime, of: node)
    if field == .author, tree.attributeRange(.itemscope, of: node) != nil {
      for inner in tree.subtree(of: node).dropFirst()
      where tree.attribute(.itemprop, of: inner) == "name" {
        let name = tree.attribute(.content, of: inner) ?? text(inner)
        draft.note(.author, name, origin)
        return
      }
    }
    if value == nil {
      guard finder.index.letters(node) <= Self.longestCredit else { return }
      value = text(node)
    }
    draft.note(field, value, origin)
  }

  private func noteAnchors(_ draft: inout Draft) {
    let scope = scope
    var noted = 0
    for node in facts.anchors where scope.contains(node) && noted < Self.most {
      guard let rel = tree.attribute(.rel, of: node)?.lowercased(), !finder.isForeign(node) else {
        continue
      }
      let kinds = rel.split(separator: " ")
      if kinds.contains("author"), finder.index.letters(node) <= 60 {
        draft.note(.author, text(node), Evidence.Origin(.relAuthor))
        noted += 1
      } else if kinds.contains("license"), let href = tree.attribute(.href, of: node) {
        draft.note(
          .license, WebAddress.resolve(href, base: facts.base), Evidence.Origin(.link, "license"))
      } else if kinds.contains("tag"), finder.index.letters(node) <= 60 {
        draft.note(.keyword, text(node), Evidence.Origin(.visible, "rel=tag"))
      }
    }
  }
}
