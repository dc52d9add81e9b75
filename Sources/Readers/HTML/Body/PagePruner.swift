// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

/// Marks what is never part of an article: menus, asides, forms, comments, advertisements.
struct PagePruner {
  /// What class words take away, however much text it holds, unless an article is inside.
  static let never: ClassWords = [.comments, .consent]
  /// What class words take away where most of the page's text is elsewhere.
  static let rarely: ClassWords = [
    .navigation, .share, .related, .subscribe, .advertisement, .sidebar, .footer, .tools,
    .assistive, .search, .vote, .biography, .hidden, .disclaimer,
  ]
  /// Of these, what is small wherever it is what it is called: a "tip-print-step" full of running text
  /// is no button.
  static let small: ClassWords = [.tools, .search, .vote, .disclaimer]
  /// What class words take away where it holds little but links or labels.
  static let linked: ClassWords = [
    .tags, .social, .teaser, .list, .widget, .shop, .meta, .notice, .player, .header,
    .gallery,
  ]

  /// With less running text than this, in letters, a page's short lines are all it has to say.
  static let leastProse = 160
  /// In letters; less under a button is a menu or a plea.
  private static let leastAnswer = 60
  /// Nodes of what stands before such an answer.
  private static let insight = 12
  /// What holds a first headline and a sentence of this length is no button.
  private static let leastLead = 80
  /// Letters outside links that are more than a label or a day.
  private static let leastSaid = 40

  var index: PageIndex
  private let total: Int

  private init(_ index: PageIndex) {
    self.index = index
    total = max(1, index.prose(0))
  }

  /// Marks the nodes to drop in an index; `site` tells links to other pages of it from links away.
  static func prune(_ index: inout PageIndex, site: PageSite = PageSite(nil)) {
    index.weigh()
    var pruner = PagePruner(index)
    pruner.run()
    pruner.restoreBodies()
    index = pruner.index
    index.weigh()
    if CardRuns.drop(in: &index, site: site) { index.weigh() }
    if index.prose(0) < leastProse { index.weigh(short: true) }
  }

  private mutating func run() {
    let nodes = index.tree.nodes
    var node = 1
    while node < nodes.count {
      let it = nodes[node]
      if it.isElement, isDropped(node, it.tag) {
        index.dropped[node] = true
        if it.tag == .input, isMailField(node) { dropPlea(around: node) }
        node = Int(it.end)
      } else {
        if it.isElement, it.tag.headingLevel != nil { dropBox(under: node) }
        node += index.dropped[node] ? Int(it.end) - node : 1
      }
    }
    for element in ReplyThreads(index: index).elements() { index.dropComments(element) }
  }

  /// A marked body is not all buttons and pleas: where nearly nothing is left of one, its parts are called by
  /// words that mean something else here, such as "subscriber-preview", and those with running text come back.
  private mutating func restoreBodies() {
    let nodes = index.tree.nodes
    var node = 1
    while node < nodes.count {
      if nodes[node].isElement, index.dropped[node] {
        node = Int(nodes[node].end)
      } else if index.words[node].contains(.body), index.prose(node) >= Self.leastProse {
        restore(node)
        node = Int(nodes[node].end)
      } else {
        node += 1
      }
    }
  }

  private mutating func restore(_ body: Int) {
    let nodes = index.tree.nodes
    var lost: [Int] = []
    var lostProse = 0
    var node = body + 1
    let end = Int(nodes[body].end)
    while node < end {
      if index.dropped[node] {
        lost.append(node)
        lostProse += index.prose(node)
        node = Int(nodes[node].end)
      } else {
        node += 1
      }
    }
    guard lostProse * 5 > index.prose(body) * 4 else { return }
    for node in lost where index.prose(node) > 0 && index.linkDensity(node) < 0.3 {
      if index.words[node].isDisjoint(with: Self.never) { index.dropped[node] = false }
    }
  }

  private func isDropped(_ node: Int, _ tag: HTMLTag) -> Bool {
    switch tag {
    // Where the head is not closed, libxml2 puts what follows inside it.
    case .html, .head, .body, .main: return false
    case .button: return !index.tree.isHeadingButton(node)
    case .title, .script, .style, .template, .svg, .select, .textarea, .input, .dialog:
      return true
    case .nav, .footer, .menu:
      if share(node) < 0.4 { return true }
    case .aside:
      if share(node) < 0.4, index.words[node].isDisjoint(with: [.embed, .infobox, .pullQuote]),
        !FactBox.isOne(node, in: index)
      {
        return true
      }
    case .form: if share(node) < 0.3, !index.holdsAnchor(node) { return true }
    default: break
    }
    if isHidden(node), share(node) < 0.3 { return true }
    return isDropped(node, by: index.words[node])
  }

  private func isDropped(_ node: Int, by words: ClassWords) -> Bool {
    var words = words
    if words.isEmpty || words.contains(.body) { return false }
    if index.tree.nodes[node].tag.isInline {
      if isInLine(node) { return !words.isDisjoint(with: [.assistive, .share, .tools]) }
      // Pasted from a network, the words of a whole paragraph stand in a "fbReactionComponent".
      if isSentence(node) { words.remove(.comments) }
    } else if index.tree.nodes[node].tag == .p {
      // A paragraph that "has-large-font-size".
      if index.letters(node) > 100, isSentence(node) { words.subtract([.tools, .search, .vote]) }
    }
    // Text that phones leave out: "hidden md:block", "d-none d-lg-block".
    if words.contains(.wide), words.contains(.hidden),
      index.tree.nodes[node].tag == .p || isOnlyText(node)
    {
      words.remove(.hidden)
    }
    let holdsArticle = index.holdsAnchor(node)
    if !words.isDisjoint(with: Self.never), !holdsArticle || share(node) < 0.2 { return true }
    if !words.isDisjoint(with: Self.rarely) {
      if words.contains(.embed) { return false }
      if words.isDisjoint(with: Self.rarely.subtracting(Self.small)) {
        // A "row--print-overwrite" around headline and lead.
        if holdsArticle, index.prose(node) >= Self.leastLead { return false }
        return share(node) < (index.letters(node) < 150 ? 0.4 : 0.1)
      }
      return share(node) < (holdsArticle ? 0.1 : 0.4)
    }
    // An item that says something besides its links is one of a list in the text: "rte__list-item".
    if index.tree.nodes[node].tag == .li,
      index.letters(node) - index.linkedLetters(node) >= Self.leastSaid
    {
      words.subtract([.list, .teaser])
    }
    if !words.isDisjoint(with: Self.linked) {
      if words.contains(.embed) || words.contains(.article) { return false }
      return index.linkDensity(node) > 0.5 && share(node) < 0.2
    }
    return false
  }

  /// Whether an inline element holds a paragraph of text rather than a label or a link.
  private func isSentence(_ node: Int) -> Bool {
    index.letters(node) > 80 && index.linkDensity(node) < 0.3
  }

  /// Whether an element holds text without a picture or a heading, which pages print for two sizes of screen.
  private func isOnlyText(_ node: Int) -> Bool {
    isSentence(node)
      && index.tree.subtree(of: node).allSatisfy {
        let tag = index.tree.nodes[$0].tag
        return tag != .img && tag != .picture && tag != .figure && tag.headingLevel == nil
      }
  }

  /// Whether an inline element stands in a line with text before or after it.
  private func isInLine(_ node: Int) -> Bool {
    let parent = Int(index.tree.nodes[node].parent)
    guard parent >= 0 else { return false }
    let around = index.ownLetters(parent)
    return around.all - around.linked > 40 && around.all > index.letters(node)
  }

  /// The node's share of the page's running text.
  func share(_ node: Int) -> Double { Double(index.prose(node)) / Double(total) }

  private func isHidden(_ node: Int) -> Bool {
    // Behind another tab, and shown at a touch.
    if index.tree.attribute(.role, of: node) == "tabpanel" { return false }
    for attribute in index.tree.nodes[node].attributes {
      switch index.tree.attributes[Int(attribute)].name {
      case .style, .hidden:
        return index.tree.isHidden(node) && !isUnderButton(node) && !isNextPart(node)
      default: break
      }
    }
    return false
  }

  /// Whether a text lies right behind another in an element of the same kind: the parts of a story that is leafed
  /// through.
  private func isNextPart(_ node: Int) -> Bool {
    guard index.prose(node) >= Self.leastAnswer, let before = index.node(before: node) else {
      return false
    }
    return index.prose(before) >= Self.leastAnswer && index.tree.areOfOneKind(node, before)
  }

  /// Whether a text lies right behind a button that shows it: the answer to a question.
  private func isUnderButton(_ node: Int) -> Bool {
    let tree = index.tree
    guard index.prose(node) >= Self.leastAnswer, let before = index.node(before: node) else {
      return false
    }
    return tree.subtree(of: before).prefix(Self.insight).contains {
      tree.nodes[$0].tag == .button && tree.attribute(named: "aria-expanded", of: $0) != nil
    }
  }
}
