// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// Turns a part of a tree into blocks, node by node in document order.
///
/// Left out: scripts, forms and their controls, drawings, and what `dropped` marks.
struct BlockBuilder {
  /// Deeper than this, markup is read as its text alone; every level costs a stack frame.
  static let depthLimit = 160
  private static let usualBlocks = 16

  private(set) var tree: HTMLTree
  private(set) var base: String?
  /// True for each node to leave out with all below it; empty where nothing is.
  var dropped: [Bool] = []
  /// The class words by node, where somebody has worked them out already.
  var knownWords: [ClassWords] = []

  /// What has been built, in the list that is being filled.
  var blocks: [DraftBlock] = []
  /// The node each block of the outermost list came from.
  var origins: [Int] = []
  var run = TextRun()
  /// The runs around the one at hand, and behind them empty ones, kept for their memory.
  private var outerRuns: [TextRun] = []
  private var outerCount = 0
  /// What the elements around the place at hand say of it.
  var hint: DraftBlock.Hint?
  /// What an inline element said of the run at hand, and where in the run that element ended.
  var runHint: (hint: DraftBlock.Hint, end: Int)?
  /// Above 0, blocks are only line breaks: inside headings, cells, items, captions.
  var inlineDepth = 0
  /// The lists inside the item at hand; nil outside of items.
  var innerItems: (items: [ListItem], isOrdered: Bool)?
  /// Lines of pages that stand with a picture, and nothing else, in one element, by their places in `blocks`.
  var framed: [Int] = []
  /// Pictures met inside running text, to be set after it.
  var figures: [DraftBlock] = []
  /// A node to leave out of the text at hand.
  var leftOut: Int?
  /// The cells of all tables in document order, once one of them was asked for.
  var tableCells: [Int]?
  /// The block element at hand.
  var place = 0
  var depth = 0
  /// Whether the tree is a piece of HTML by itself, such as the body of a feed item, and no page.
  var isPiece = false
  private(set) var isNested = false

  init(_ tree: HTMLTree, base: String?) {
    self.tree = tree
    self.base = base
  }

  /// Begins with another tree, in the memory that the one before took.
  mutating func begin(_ tree: HTMLTree, base: String?) {
    self.tree = tree
    self.base = base
    tableCells = nil
    blocks.reserveCapacity(Self.usualBlocks)
  }

  /// What has been built, which is then no longer here.
  mutating func takeBlocks() -> [DraftBlock] {
    var taken: [DraftBlock] = []
    swap(&taken, &blocks)
    origins.removeAll(keepingCapacity: true)
    return taken
  }

  /// The blocks below a node; may be called for one node after another.
  mutating func build(_ node: Int) -> [DraftBlock] {
    add(node)
    return blocks
  }

  /// Adds the blocks below a node to those built before.
  mutating func add(_ node: Int) {
    place = node
    let first = blocks.count
    let own = hint(of: node)
    hint = own
    visit(node)
    flush()
    hint = nil
    if let own { takeBack(own, since: first) }
  }

  /// The blocks that `content` builds, as a list of its own.
  mutating func nested(_ content: (inout BlockBuilder) -> Void) -> [DraftBlock] {
    flush()
    let outer = (blocks, isNested)
    (blocks, isNested) = ([], true)
    content(&self)
    flush()
    let inner = blocks
    (blocks, isNested) = outer
    return inner
  }

  /// The text below a node, blocks as lines.
  mutating func richText(of node: Int) -> RichText {
    let outerHint = runHint
    if outerCount == outerRuns.count { outerRuns.append(TextRun()) }
    swap(&run, &outerRuns[outerCount])
    outerCount += 1
    inlineDepth += 1
    flow(node)
    inlineDepth -= 1
    let text = run.take()
    outerCount -= 1
    swap(&run, &outerRuns[outerCount])
    runHint = outerHint
    return text
  }

  /// Ends the paragraph at hand.
  mutating func flush() {
    if inlineDepth > 0 {
      run.breakLine()
      return
    }
    if !run.isEmpty {
      let hint = runHint.flatMap { $0.end == run.length ? $0.hint : nil } ?? hint
      append(.paragraph(run.take()), hint: hint)
    } else {
      run.clear()
    }
    runHint = nil
    if !figures.isEmpty {
      let waiting = figures
      figures = []
      for figure in waiting { append(joining: figure.block) }
    }
  }

  /// Appends a block; a hint that does not fit its length is left out.
  mutating func append(_ block: consuming Block, hint: DraftBlock.Hint? = nil) {
    var hint = hint
    // Without a closure, which would hold a copy of the block.
    if let given = hint, !given.fits(block) { hint = nil }
    blocks.append(DraftBlock(block, hint: hint))
    if !isNested { origins.append(place) }
  }

  /// Appends a block, unless it is the picture that stands before it already.
  mutating func append(joining block: Block) {
    if case .figure(let media) = block, merged(media) { return }
    append(block)
  }

  /// Handles one node with all below it.
  mutating func visit(_ node: Int) {
    let it = tree.nodes[node]
    if it.isText {
      run.append(tree.bytes, tree.textRange(of: node))
      return
    }
    if isDropped(node) {
      run.separate()
      return
    }
    switch it.tag {
    case .br: lineBreak()
    case .hr:
      flush()
      if inlineDepth == 0 { append(.rule) }
    case .wbr: break
    case .a: link(node)
    case .em, .i, .dfn, .var: marked(node, .emphasis)
    case .strong, .b: marked(node, .strong)
    case .code, .kbd, .samp, .tt: marked(node, .code)
    case .sup: marked(node, .superscript)
    case .sub: marked(node, .subscript)
    case .s, .strike, .del: marked(node, .strikethrough)
    case .q:
      run.append("“")
      flow(node)
      run.append("”")
    case .h1, .h2, .h3, .h4, .h5, .h6: heading(node, level: it.tag.headingLevel ?? 2)
    case .ul, .menu, .dir: list(node, isOrdered: false)
    case .ol: list(node, isOrdered: true)
    case .dl: definitions(node)
    case .blockquote: quotation(node)
    case .table: table(node)
    case .pre, .listing, .xmp, .plaintext: preformatted(node)
    case .figure: figure(node)
    case .img, .image: image(node)
    case .picture: picture(node)
    case .video, .audio: player(node)
    case .iframe, .embed, .object: frame(node)
    case .noscript: noscript(node)
    case .unknown where component(node): return
    default:
      if Self.isLeftOut(node, of: tree) { return }
      if it.tag.isBlock || it.tag == .address { return block(node) }
      if it.tag == .unknown, followsItsKind(node) { flush() }
      inline(node)
    }
  }
}
