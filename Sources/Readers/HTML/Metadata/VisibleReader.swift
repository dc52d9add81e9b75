// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// Notes what a reader of the page sees around the story: headline, byline, date, credit, section.
struct VisibleReader {
  let finder: StoryFinder
  let facts: PageFacts
  let place: StoryPlace

  var tree: HTMLTree { finder.index.tree }

  /// Longer texts, in letters, are not the lines looked for.
  static let longestByline = 160
  static let longestDate = 120
  static let longestCredit = 300
  /// Lines noted of each kind.
  static let most = 6
  /// Nodes looked at before the headline, and after the body.
  private static let marginBefore = 40
  private static let marginAfter = 100

  func note(into draft: inout Draft) {
    noteHeadline(&draft)
    noteSubheadlines(&draft)
    notePictures(&draft)
    noteProperties(&draft)
    noteTimes(&draft)
    noteDateAround(&draft)
    noteLines(&draft)
    noteLinesBeside(&draft)
    noteAnchors(&draft)
    noteUnmarkedLines(&draft)
    noteLabelBehind(&draft)
    noteUsers(&draft)
    noteSignature(&draft)
    noteOwnTeaser(&draft)
  }

  /// The words of a line. What only screen readers say is part of it as the label before a name, "By", and
  /// is none of it at the end: the outlet behind the name. Nor are buttons to share it, and a form to write to
  /// the author with; the deck is none of a byline around it.
  func text(_ node: Int) -> String {
    let isOfAuthor = !finder.index.words[node].isDisjoint(with: [.byline, .author])
    return HTMLBlocks.lineText(of: tree, in: node) { inner in
      let words = finder.index.words[inner]
      if tree.nodes[inner].tag == .form || words.contains(.share) { return true }
      // "Leave a comment"
      if tree.nodes[inner].tag == .a, inner > node, words.contains(.comments) { return true }
      if isOfAuthor, words.isDisjoint(with: [.byline, .author]) {
        // "<b class=location>Osten</b> <b class=name>Jane Doe</b>": where the story is from.
        let isPlace =
          words.contains(.dateline) && finder.index.letters(from: node, to: inner) == 0
        if isPlace || words.contains(.lead) || inner > node && isTopic(inner) { return true }
      }
      return words.contains(.assistive) && finder.index.letters(from: node, to: inner) > 0
        && finder.index.letters(from: Int(tree.nodes[inner].end), to: Int(tree.nodes[node].end))
          == 0
    }
  }

  /// True for a link to a topic or section: "By Jane Doe | <a rel=tag>Harbour</a>".
  private func isTopic(_ node: Int) -> Bool {
    guard tree.nodes[node].tag == .a, let rel = tree.attribute(.rel, of: node) else { return false }
    return rel.lowercased().split(separator: " ").contains("tag")
  }

  /// The nodes from a little before the headline to a little after the body.
  var surroundings: Range<Int> {
    let start = min(place.headline ?? place.body, place.body)
    let end = Int(tree.nodes[place.body].end)
    return max(0, start - Self.marginBefore)..<min(tree.nodes.count, end + Self.marginAfter)
  }

  private func noteHeadline(_ draft: inout Draft) {
    guard let headline = place.headline else { return }
    let isHeading = tree.nodes[headline].tag == .h1
    let headings = facts.headings.filter { !finder.isLogo($0) && !finder.isUnread($0) }
    let detail =
      !isHeading
      ? tree.name(of: headline) : headings.count == 1 ? "h1 single" : "h1 of the story"
    let reading = HeadingText(finder: finder, heading: headline).reading()
    draft.note(.headline, reading.headline, Evidence.Origin(.visible, detail))
    draft.note(.kicker, reading.kicker, Evidence.Origin(.visible, "opening of the heading"))
  }

  private func noteSubheadlines(_ draft: inout Draft) {
    for node in place.subheadlines.prefix(2) {
      draft.note(.subheadline, text(node), Evidence.Origin(.visible, detail(node)))
    }
  }

  // MARK: Lines by class

  private func noteLines(_ draft: inout Draft) {
    var counts: [Evidence.Field: Int] = [:]
    let range = surroundings
    let bodyEnd = Int(tree.nodes[place.body].end)
    var node = range.lowerBound
    while node < range.upperBound {
      let it = tree.nodes[node]
      let words = finder.index.words[node]
      // Behind the story, a heading opens another one.
      if node >= bodyEnd, it.tag.headingLevel != nil,
        words.isDisjoint(with: [.author, .biography, .byline])
      {
        return
      }
      // An aside before the story's end may hold its byline, one behind it holds other stories.
      let isAside = it.tag == .aside && node >= bodyEnd
      if it.isElement, !words.isEmpty || isAside || it.tag == .article, isOther(node, words) {
        node = Int(it.end)
        continue
      }
      guard it.isElement, !words.isEmpty, !words.contains(.body) else {
        node += 1
        continue
      }
      node = noteLine(node, words, &counts, &draft) ? Int(it.end) : node + 1
    }
  }

  /// Notes an element as the line its class says it is; true where nothing inside is to be looked at.
  private func noteLine(
    _ node: Int, _ words: ClassWords, _ counts: inout [Evidence.Field: Int], _ draft: inout Draft
  ) -> Bool {
    let letters = finder.index.letters(node)
    if letters == 0 { return false }
    if words.contains(.biography), !isInPicture(node, steps: 3) {
      let isFound = noteName(in: node, words, &draft)
      if isFound || letters > Self.longestByline { return true }
    }
    guard let field = field(of: node, words, letters) else { return false }
    counts[field, default: 0] += 1
    guard counts[field, default: 0] <= Self.most else { return true }
    switch field {
    case .byline:
      draft.note(.byline, authorLine(node), Evidence.Origin(.visible, detail(node)))
      noteDate(inside: node, &draft)
    case .published:
      noteDate(node, &draft)
      noteByline(inside: node, &draft)
      // The class may be that of all that is known of the publication.
      if opensByline(text(node)) || Self.holdsLabel(text(node)) {
        draft.note(.byline, text(node), Evidence.Origin(.visible, detail(node)))
      }
    default: draft.note(field, text(node), Evidence.Origin(.visible, detail(node)))
    }
    return true
  }

  /// What the class of an element says it holds; nil for nothing of interest, or too much text for it.
  private func field(of node: Int, _ words: ClassWords, _ letters: Int) -> Evidence.Field? {
    // "license-author": whose a picture is.
    if words.contains(.copyright), words.contains(.author) { return nil }
    // A table names who takes part.
    if !words.isDisjoint(with: [.byline, .author]), letters <= Self.longestByline,
      tree.nodes[node].tag != .table
    {
      return isInPicture(node, steps: 3) || isInGallery(node) ? nil : .byline
    }
    if words.contains(.date), letters <= Self.longestDate, !isOfLink(node, letters) {
      // A teaser's day is that of another story, but for one between headline and body.
      let isPlaced = node < place.body && place.headline.map { node > $0 } ?? false
      if words.contains(.teaser), !isPlaced { return nil }
      if isDayOfEvent(node) || isOfPageHead(node) { return nil }
      return isOfEntry(node, letters) ? nil : .published
    }
    if words.contains(.copyright), letters <= Self.longestCredit, !words.contains(.caption) {
      return isInPicture(node) ? nil : .copyrightNotice
    }
    // Between headline and body, a credit is that of the picture there.
    let isPlaced = words.contains(.source) || node >= Int(tree.nodes[place.body].end)
    if !words.isDisjoint(with: [.credit, .source]), letters <= Self.longestCredit, isPlaced,
      words.isDisjoint(with: [.caption, .picture, .player]), !isInPicture(node),
      !tree.isInside(node, place.body), !isOfSeveralLines(node)
    {
      return .creditline
    }
    if words.contains(.kicker), letters <= 80, isOverStory(node) { return .kicker }
    return nil
  }

  /// True for a box of several blocks: a credit, and an advertisement under it.
  private func isOfSeveralLines(_ node: Int) -> Bool {
    guard finder.index.ownLetters(node).all == 0 else { return false }
    var lines = 0
    var child = node + 1
    while child < Int(tree.nodes[node].end) {
      if finder.index.letters(child) > 0 { lines += 1 }
      child = Int(tree.nodes[child].end)
    }
    return lines > 1
  }

  /// True before the body, and in it before the headline.
  private func isOverStory(_ node: Int) -> Bool { node < max(place.body, place.headline ?? 0) }

  /// Links of more words than a day, and those behind the text, lead to other things: "Publication",
  /// with the day of the paper it offers.
  private func isOfLink(_ node: Int, _ letters: Int) -> Bool {
    guard letters > 26 || node >= Int(tree.nodes[place.body].end) else { return false }
    return tree.nodes[node].tag == .a || tree.nodes[max(0, Int(tree.nodes[node].parent))].tag == .a
  }

  /// True for a day behind the text, in an entry of a list with a link to a story in it.
  func isOfFurther(_ node: Int) -> Bool {
    var entry = node
    while entry > 0, tree.nodes[entry].tag != .li { entry = Int(tree.nodes[entry].parent) }
    return entry >= Int(tree.nodes[place.body].end)
      && finder.index.linkedLetters(entry) > Self.leastHeadline
  }

  /// Letters of a link that is no author, section or day.
  private static let leastHeadline = 20

  /// True for a day that stands in an entry of a list, beside a link to something else.
  func isOfEntry(_ node: Int, _ letters: Int) -> Bool {
    let isBehind = node >= Int(tree.nodes[place.body].end)
    var box = node
    for _ in 0..<3 {
      box = Int(tree.nodes[box].parent)
      guard box > 0 else { return false }
      switch tree.nodes[box].tag {
      case .li, .tr, .article:
        return finder.index.linkedLetters(box) > letters && (isBehind || isOfDatedList(box))
      default: continue
      }
    }
    return false
  }

  /// True for an entry of a list of which several have a day: events, further stories. Such lists stand
  /// inside what holds the story, too.
  private func isOfDatedList(_ entry: Int) -> Bool {
    let list = Int(tree.nodes[entry].parent)
    guard tree.nodes[entry].tag == .li, list > 0 else { return false }
    var dated = 0
    var next = list + 1
    while next < tree.nodes[list].end {
      if tree.nodes[next].tag == .li,
        tree.subtree(of: next).contains(where: { finder.index.words[$0].contains(.date) })
      {
        dated += 1
      }
      next = Int(tree.nodes[next].end)
    }
    return dated > 1
  }

  /// The name that a box about the author opens with; false where there is none.
  private func noteName(in box: Int, _ words: ClassWords, _ draft: inout Draft) -> Bool {
    let isAuthors = !words.isDisjoint(with: [.author, .byline])
    for node in tree.subtree(of: box).dropFirst() {
      let it = tree.nodes[node]
      guard it.isElement, finder.index.letters(node) > 2, finder.index.letters(node) <= 60 else {
        continue
      }
      let isName =
        it.tag.headingLevel != nil || it.tag == .strong || it.tag == .b
        || !finder.index.words[node].isDisjoint(with: [.author, .byline, .headline])
        || finder.index.ownLetters(node).all == finder.index.letters(node) && isNames(text(node))
      if isName, !Self.boxLabels.contains(text(node).lowercased()) {
        let origin = isAuthors ? Evidence.Origin(.visible, detail(box)) : .authorBox
        draft.note(.byline, text(node), origin)
        return true
      }
    }
    return false
  }

  /// What such boxes open with.
  private static let boxLabels: Set<String> = [
    "about the author", "about the authors", "about the writer", "about author", "author",
    "written by",
    "über den autor", "über die autorin", "über die autoren", "zum autor", "zur autorin",
    "zur person", "autor", "autorin", "der autor", "die autorin", "l'auteur",
    "à propos de l'auteur",
    "à propos de l’auteur", "sobre el autor", "sobre la autora", "sobre o autor", "sobre a autora",
    "l'autore", "l’autore", "over de auteur", "om forfatteren", "om författaren", "o autorze",
    "об авторе",
  ]

  func detail(_ node: Int) -> String {
    tree.attribute(.class, of: node).map { String($0.prefix(60)) } ?? tree.name(of: node)
  }
}
