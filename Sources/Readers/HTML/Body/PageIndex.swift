// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

/// What is counted once for every node of a page, so that any subtree is measured by a subtraction.
struct PageIndex {
  let tree: HTMLTree
  /// The class words of each element.
  private(set) var words: [ClassWords]
  /// The letters before each node in document order, and one more for the end.
  private var text: [Int32]
  /// The same for letters inside links.
  private var linked: [Int32]
  /// The same for the weight of running text; what is dropped weighs nothing.
  private var prose: [Int32] = []
  /// The same for what of that weight lies in marked bodies.
  private var marked: [Int32] = []
  /// The same for letters in small cells and items that are no links: rows of results, lists of things.
  private var listed: [Int32] = []
  /// The same for places that only an article has: a first headline, a marked body.
  private var anchors: [Int32]
  /// True for nodes that are no part of any article, with all below them.
  var dropped: [Bool]

  /// Letters, linked letters and marks of punctuation in the lines right inside a block.
  private struct Lines {
    var letters: Int32 = 0
    var linked: Int32 = 0
    var stops: Int32 = 0
  }
  private var lines: [Lines]

  init(_ tree: HTMLTree) {
    self.tree = tree
    let count = tree.nodes.count
    words = Array(repeating: [], count: count)
    text = Array(repeating: 0, count: count + 1)
    linked = text
    anchors = text
    dropped = Array(repeating: false, count: count)
    lines = Array(repeating: Lines(), count: count)
    measure()
  }

  /// Letters below a node; a letter of Chinese, Japanese or Korean counts as three.
  func letters(_ node: Int) -> Int { span(text, node) }

  /// Letters below a node without those in small cells and items: they weigh nothing, and are no labels either.
  func unlistedLetters(_ node: Int) -> Int { span(text, node) - span(listed, node) }

  /// Letters from one node to the one before another.
  func letters(from start: Int, to end: Int) -> Int { Int(text[end] - text[start]) }

  /// Letters below a node inside links.
  func linkedLetters(_ node: Int) -> Int { span(linked, node) }

  /// The share of letters inside links, 0 to 1; 0 where there are none.
  func linkDensity(_ node: Int) -> Double {
    let all = letters(node)
    return all == 0 ? 0 : Double(linkedLetters(node)) / Double(all)
  }

  /// The first text below a node that is not blank, from its first letter or mark on.
  func opening(_ node: Int) -> ArraySlice<UInt8> {
    for inner in tree.subtree(of: node) where tree.nodes[inner].isText {
      let text = tree.bytes[tree.textRange(of: inner)].drop { $0 <= 0x20 }
      if !text.isEmpty { return text }
    }
    return []
  }

  /// The weight of running text below a node, once `weigh` has run.
  func prose(_ node: Int) -> Int { span(prose, node) }

  /// The weight of running text below a node that lies in elements marked as bodies.
  func markedProse(_ node: Int) -> Int { span(marked, node) }

  /// The weight of running text below a node that does not stand before another.
  func prose(_ node: Int, from start: Int) -> Int {
    let end = Int(tree.nodes[node].end)
    return end <= start ? 0 : Int(prose[end] - prose[max(node, start)])
  }

  /// The weight of the lines right inside a block.
  func ownProse(_ node: Int) -> Int { Int(prose[node + 1] - prose[node]) }

  /// The weight of running text before a node.
  func prose(before node: Int) -> Int { Int(prose[node]) }

  /// Marks an element, with all below it, as what readers wrote.
  mutating func dropComments(_ node: Int) {
    dropped[node] = true
    words[node].insert(.comments)
  }

  /// Marks an element, with all below it, as what asks readers to subscribe.
  mutating func dropPlea(_ node: Int) {
    dropped[node] = true
    words[node].insert(.subscribe)
  }

  /// Marks an element, with all below it, as what leads to other stories.
  mutating func dropOthers(_ node: Int) {
    dropped[node] = true
    words[node].insert(.related)
  }

  /// Whether a first headline or a marked body lies in the subtree.
  func holdsAnchor(_ node: Int) -> Bool { span(anchors, node) > 0 }

  /// Letters of the lines right inside a block, and how many of them are in links.
  func ownLetters(_ node: Int) -> (all: Int, linked: Int) {
    (Int(lines[node].letters), Int(lines[node].linked))
  }

  /// The nearest node with text before another in the same element; looks at few.
  func node(before node: Int) -> Int? {
    let nodes = tree.nodes
    let parent = nodes[node].parent
    var last = node - 1
    for _ in 0..<Self.reach where last > Int(parent) {
      while nodes[last].parent != parent { last = Int(nodes[last].parent) }
      if letters(last) > 0 { return last }
      last -= 1
    }
    return nil
  }

  /// The nearest node with text behind another in the same element; looks at few.
  func node(behind node: Int) -> Int? {
    let nodes = tree.nodes
    guard nodes[node].parent >= 0 else { return nil }
    let end = Int(nodes[Int(nodes[node].parent)].end)
    var next = Int(nodes[node].end)
    for _ in 0..<Self.reach where next < end {
      if letters(next) > 0 { return next }
      next = Int(nodes[next].end)
    }
    return nil
  }

  /// Nodes without text that are passed on the way to one with.
  private static let reach = 8

  private func span(_ sums: [Int32], _ node: Int) -> Int {
    Int(sums[Int(tree.nodes[node].end)] - sums[node])
  }

  /// One pass over the nodes: class words, letters, lines.
  private mutating func measure() {
    let nodes = tree.nodes
    var block = Array(repeating: Int32(0), count: nodes.count)
    var linkEnd: Int32 = 0
    var rawEnd: Int32 = 0
    for node in nodes.indices {
      let it = nodes[node]
      var letters: Int32 = 0
      var isAnchor = false
      if it.isElement {
        block[node] = it.tag.isInline || it.parent < 0 ? block[max(0, Int(it.parent))] : Int32(node)
        if it.attributes.count > 0 {
          words[node] = tree.classWords(of: node)
          // A "heading--secondary" is of a second size, not of a second column.
          if it.tag.headingLevel != nil { words[node].remove(.sidebar) }
        }
        if it.tag == .a { linkEnd = max(linkEnd, it.end) }
        if Self.isSilent(it.tag) { rawEnd = max(rawEnd, it.end) }
        isAnchor = it.tag == .h1 || words[node].contains(.body)
      } else if Int32(node) >= rawEnd {
        var stops: Int32 = 0
        (letters, stops) = LetterCount.count(tree.bytes, tree.textRange(of: node))
        if letters > 0 {
          let home = Int(block[Int(it.parent)])
          lines[home].letters += letters
          lines[home].stops += stops
          if Int32(node) < linkEnd { lines[home].linked += letters }
        }
      }
      text[node + 1] = text[node] + letters
      linked[node + 1] = linked[node] + (Int32(node) < linkEnd ? letters : 0)
      anchors[node + 1] = anchors[node] + (isAnchor ? 1 : 0)
    }
  }

  private static func isSilent(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .script, .style, .noscript, .template, .svg, .select, .textarea, .option, .title: true
    default: false
    }
  }

  /// Sums up the running text of all that is not dropped; with `short`, short lines count in full.
  mutating func weigh(short: Bool = false) {
    prose = Array(repeating: 0, count: tree.nodes.count + 1)
    marked = prose
    listed = prose
    var skipEnd: Int32 = 0
    var markEnd: Int32 = 0
    for node in tree.nodes.indices {
      if dropped[node] { skipEnd = max(skipEnd, tree.nodes[node].end) }
      if words[node].contains(.body) { markEnd = max(markEnd, tree.nodes[node].end) }
      var weight: Int32 = 0
      if Int32(node) >= skipEnd, lines[node].letters > 0 {
        weight = self.weight(of: lines[node], short: short)
      }
      prose[node + 1] = prose[node] + weight
      marked[node + 1] = marked[node] + (Int32(node) < markEnd ? weight : 0)
      listed[node + 1] = listed[node] + (Int32(node) < skipEnd ? 0 : listedLetters(node))
    }
  }

  private func isCell(_ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .td, .th, .li, .dt, .dd: true
    default: false
    }
  }

  /// The letters right inside a small cell or item without links.
  private func listedLetters(_ node: Int) -> Int32 {
    let parent = Int(tree.nodes[node].parent)
    guard parent > 0, isCell(node) || tree.nodes[node].tag == .p && isCell(parent) else { return 0 }
    let all = letters(node)
    guard all <= Self.smallCell, linkedLetters(node) == 0, lines[node].letters == all else {
      return 0
    }
    return Int32(all)
  }

  /// In letters.
  private static let smallCell = 60

  /// Sentences weigh, labels hardly do, and links take away.
  private func weight(of lines: Lines, short: Bool) -> Int32 {
    let plain = lines.letters - 2 * lines.linked
    if plain <= 0 { return 0 }
    if short { return plain }
    if lines.letters < 20 { return 0 }
    // Verse has no stops, and neither have labels; verse is long.
    if lines.stops == 0 { return lines.letters < 160 ? plain / 10 : plain / 2 }
    return lines.letters < 60 ? plain / 3 : plain
  }
}
