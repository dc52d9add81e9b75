// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

extension HTMLTree {
  /// The text of a text node in `bytes`.
  @inline(__always)
  func textRange(of node: Int) -> Range<Int> {
    Int(nodes[node].text.lowerBound)..<Int(nodes[node].text.upperBound)
  }

  /// What the reference in a range of `bytes` stands for; nil where it is no address.
  func address(_ range: Range<Int32>, base: String?) -> String? {
    let range = Int(range.lowerBound)..<Int(range.upperBound)
    return bytes.withUnsafeBufferPointer { WebAddress.resolve(range, of: $0, base: base) }
  }

  /// What class, id, itemprop and rel of an element say of it, and the names by which tests and scripts find
  /// it: where classes are made by machines, "ssrcss-1f3bvyz", these are written by people.
  @inline(__always)
  func classWords(of node: Int) -> ClassWords {
    nodes[node].attributes.isEmpty ? [] : wordsOfAttributes(of: node)
  }

  private func wordsOfAttributes(of node: Int) -> ClassWords {
    var words: ClassWords = []
    for index in nodes[node].attributes {
      let it = attributes[Int(index)]
      switch it.name {
      case .class, .itemprop:
        words.formUnion(
          ClassWords(of: bytes, Int(it.value.lowerBound)..<Int(it.value.upperBound)))
      case .dataTestid, .dataComponent:
        // What is pasted from other sites has these, too: it may name a line, and takes nothing away.
        words.formUnion(
          ClassWords(of: bytes, Int(it.value.lowerBound)..<Int(it.value.upperBound))
            .intersection([.byline, .author, .date, .headline, .kicker, .lead]))
      case .id:
        let own = ClassWords(of: bytes, Int(it.value.lowerBound)..<Int(it.value.upperBound))
        words.formUnion(own.isEmpty ? own : withoutAnchor(own, it.value, of: node))
      case .rel:
        // Of the kinds of links, "author" and "tag" speak of the story, "sponsored" of a contract.
        words.formUnion(
          ClassWords(of: bytes, Int(it.value.lowerBound)..<Int(it.value.upperBound))
            .intersection([.author, .tags]))
      case .role:
        // What those who hear the page are told of its parts; a "banner" is its head, and what is
        // "complementary" may be a summary.
        words.formUnion(
          ClassWords(of: bytes, Int(it.value.lowerBound)..<Int(it.value.upperBound))
            .intersection([.navigation, .search, .main]))
      default: break
      }
    }
    return words
  }

  /// Whether a style attribute or `hidden` keeps the element off the page.
  @inline(__always)
  func isHidden(_ node: Int) -> Bool {
    nodes[node].attributes.isEmpty ? false : saysHidden(node)
  }

  private func saysHidden(_ node: Int) -> Bool {
    for index in nodes[node].attributes {
      let it = attributes[Int(index)]
      switch it.name {
      case .hidden: return true
      case .style: if styleHides(it.value) { return true }
      default: break
      }
    }
    return false
  }

  private static let hidingDisplay = Array("display:none".utf8)
  private static let hidingVisibility = Array("visibility:hidden".utf8)

  private func styleHides(_ range: Range<Int32>) -> Bool {
    let style = utf8(range)
    return holds(Self.hidingDisplay, style) || holds(Self.hidingVisibility, style)
  }

  /// Whether a declaration, which is given in small letters, stands in a style, however it is spaced.
  private func holds(_ declaration: [UInt8], _ style: ArraySlice<UInt8>) -> Bool {
    for start in style.indices where style[start] | 0x20 == declaration[0] {
      var place = 0
      for byte in style[start...] where byte > 0x20 {
        guard byte | 0x20 == declaration[place] else { break }
        place += 1
        if place == declaration.count { return true }
      }
    }
    return false
  }

  /// Whether a button is the words of a heading or term.
  func isHeadingButton(_ node: Int) -> Bool {
    var above = Int(nodes[node].parent)
    var steps = 0
    while above > 0, steps < 3 {
      let tag = nodes[above].tag
      if tag.headingLevel != nil || tag == .dt || tag == .summary { return true }
      above = Int(nodes[above].parent)
      steps += 1
    }
    return false
  }

  /// Whether a link is a sign alone that leads to a place of its own page: headings of manuals offer their
  /// address with "¶", notes lead back with "↩".
  func isPermalink(_ node: Int) -> Bool {
    guard nodes[node].tag == .a, Int(nodes[node].end) == node + 2, nodes[node + 1].isText,
      nodes[node + 1].text.count <= 4,
      let href = attributeRange(.href, of: node), utf8(href).first == UInt8(ascii: "#")
    else { return false }
    let text = utf8(nodes[node + 1].text)
    return Self.permalinks.contains { text.elementsEqual($0) }
  }

  private static let permalinks = ["¶", "#", "§", "🔗", "∞", "↩", "↑"].map { Array($0.utf8) }

  /// The whole number an attribute begins with, such as 640 in "640px"; nil where it begins with none, and
  /// for a part of something else, such as "100%".
  func number(_ name: HTMLAttributeName, of node: Int) -> Int? {
    guard let range = attributeRange(name, of: node) else { return nil }
    var value: Int?
    for byte in utf8(range) {
      if byte == UInt8(ascii: "%") { return nil }
      guard byte.isASCIIDigit, value ?? 0 < 100_000 else { break }
      value = (value ?? 0) * 10 + Int(byte - 0x30)
    }
    return value
  }
}

extension Array<UInt8> {
  /// Whether a run of bytes stands anywhere in these.
  func contains(_ wanted: some RandomAccessCollection<UInt8>) -> Bool {
    guard let first = wanted.first, count >= wanted.count else { return false }
    for start in 0...(count - wanted.count) where self[start] == first {
      if self[start..<start + wanted.count].elementsEqual(wanted) { return true }
    }
    return false
  }
}

extension BlockBuilder {
  @inline(__always)
  func words(of node: Int) -> ClassWords {
    knownWords.isEmpty ? tree.classWords(of: node) : knownWords[node]
  }

  @inline(__always)
  func isDropped(_ node: Int) -> Bool {
    node == leftOut || (dropped.isEmpty ? tree.isHidden(node) : dropped[node])
  }

  /// Elements with nothing in them for readers of the story.
  static func isLeftOut(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .script, .style, .template, .svg, .canvas, .input, .select, .textarea,
      .option, .optgroup, .datalist, .nav, .applet, .map, .area, .param, .source, .track, .link,
      .meta, .title, .base, .rp, .rt, .rtc, .dialog, .noembed, .progress, .meter, .frameset, .frame:
      true
    default: false
    }
  }

  /// The same, and controls; a heading that folds its part of the page away is a button inside.
  static func isLeftOut(_ node: Int, of tree: HTMLTree) -> Bool {
    let tag = tree.nodes[node].tag
    return isLeftOut(tag) || tag == .button && !tree.isHeadingButton(node)
  }

  /// What class words say of a block; nil where they say nothing.
  func hint(of node: Int) -> DraftBlock.Hint? { hint(of: node, words(of: node)) }

  /// The same where its words are at hand.
  func hint(of node: Int, _ words: ClassWords) -> DraftBlock.Hint? {
    // What is around all of a story says nothing of its lines: "post category-publishing".
    if words.isEmpty || words.contains(.body) || tree.nodes[node].tag == .article { return nil }
    if words.contains(.biography) { return .authorNote }
    if words.contains(.byline) { return .byline }
    if words.contains(.author) { return words.contains(.article) ? nil : .byline }
    if words.contains(.copyright) { return .copyright }
    if words.contains(.editorsNote) { return .editorsNote }
    if words.contains(.date) { return .timestamp }
    if words.contains(.dateline) { return .dateline }
    if !words.isDisjoint(with: [.credit, .source]) { return .creditline }
    if words.contains(.headline), tree.nodes[node].tag == .h1 { return .headline }
    if words.contains(.lead) { return .lead }
    return nil
  }
}

extension DraftBlock.Hint {
  /// Whether a block is short enough to be what the hint says: a class of a whole story says little
  /// of each of its paragraphs.
  func fits(_ block: Block) -> Bool {
    let length: Int
    switch block {
    case .paragraph(let text), .heading(_, let text): length = text.text.utf8.count
    case .list(_, let items):
      length = items.reduce(0) { $0 + $1.content.text.utf8.count }
    case .quote: return self == .pullQuote
    case .preformatted, .table, .figure, .embed, .rule: return false
    }
    switch self {
    case .headline: return length <= 400
    case .byline: return length <= 240
    case .dateline: return length <= 80
    case .timestamp: return length <= 120
    case .creditline, .copyright: return length <= 400
    case .lead, .authorNote, .editorsNote: return length <= 1600
    case .pullQuote: return false
    }
  }
}
