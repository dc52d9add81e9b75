// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Which element ends another, as libxml2's HTML parser has it; elements go by their number in
/// `NameTable.tags`.
///
/// The rules are HTML 4's with that parser's own ideas, and not HTML5's: a feed's bodies have to come
/// out as they would from that parser, which reads all that is too odd for `FragmentParser`.
struct AutoClosing: Sendable {
  static let rules = AutoClosing()

  /// For each element the ones that its start tag ends, as bits.
  private var ended: [UInt64]
  /// For each element how strong its end tag is.
  private var strengths: [UInt8]
  /// For each element what it is besides, as bits.
  private var kinds: [UInt8]
  private static let words = 4

  private enum Kind {
    /// The parser takes it for empty.
    static let empty: UInt8 = 1
    /// The tree does.
    static let void: UInt8 = 2
    /// A page has one of them.
    static let outer: UInt8 = 4
    static let template: UInt8 = 8
    static let rawText: UInt8 = 16
  }

  private init() {
    let count = HTMLTag.allCases.count
    ended = Array(repeating: 0, count: count * Self.words)
    strengths = Array(repeating: 100, count: count)
    kinds = HTMLTag.allCases.map { tag in
      (tag.isVoid ? Kind.void : 0) | (tag.isRawText ? Kind.rawText : 0)
        | (tag == .html || tag == .head || tag == .body ? Kind.outer : 0)
        | (tag == .template ? Kind.template : 0)
    }
    for (new, old) in Self.startTags {
      for new in Self.numbers(new) {
        for old in Self.numbers(old) { ended[new * Self.words + old >> 6] |= 1 << UInt64(old & 63) }
      }
    }
    for (names, strength) in Self.endTags {
      for number in Self.numbers(names) { strengths[number] = strength }
    }
    for number in Self.numbers(Self.emptyElements) { kinds[number] |= Kind.empty }
  }

  private static func numbers(_ names: String) -> [Int] {
    names.split(separator: " ").map { NameTable.tags.number(ofName: $0) }
  }

  /// Whether the start tag of one element ends another that is open.
  @inline(__always)
  func ends(_ old: UInt8, before new: UInt8) -> Bool {
    ended[Int(new) &* Self.words &+ Int(old >> 6)] & (1 << UInt64(old & 63)) != 0
  }

  /// An end tag ends no element that is stronger than its own.
  @inline(__always)
  func strength(_ number: UInt8) -> UInt8 { strengths[Int(number)] }

  /// Whether an element never has content for the parser.
  @inline(__always)
  func isEmpty(_ number: UInt8) -> Bool { kinds[Int(number)] & Kind.empty != 0 }

  /// Whether an element never has content in a tree.
  @inline(__always)
  func isVoid(_ number: UInt8) -> Bool { kinds[Int(number)] & Kind.void != 0 }

  /// Whether a page has one such element.
  @inline(__always)
  func isOuter(_ number: UInt8) -> Bool { kinds[Int(number)] & Kind.outer != 0 }

  @inline(__always)
  func isTemplate(_ number: UInt8) -> Bool { kinds[Int(number)] & Kind.template != 0 }

  /// Whether only its own end tag ends it.
  @inline(__always)
  func isRawText(_ number: UInt8) -> Bool { kinds[Int(number)] & Kind.rawText != 0 }

  private static let emptyElements =
    "area base basefont br col frame hr img input link meta param"

  private static let endTags: [(String, UInt8)] = [
    ("div", 150), ("td th", 160), ("tr", 170), ("thead tbody tfoot", 180), ("table", 190),
    ("head body", 200), ("html", 220),
  ]

  /// Start tags, and the open elements that each of them ends.
  private static let startTags: [(new: String, old: String)] = [
    (
      "a abbr acronym b bdo big br cite code dfn em font i iframe img kbd map q s samp small",
      "head"
    ),
    ("span strike strong sub sup tt u var", "head"),
    ("a", "a"),
    ("address", "head p ul"),
    ("blockquote", "head p"),
    ("body frameset", "head link p style title"),
    ("caption", "p"),
    ("center", "b font head i p"),
    ("col", "caption col p"),
    ("colgroup", "caption col colgroup p"),
    ("dd", "address dir dt head listing menu p pre xmp"),
    ("dir", "head p"),
    ("div", "head p"),
    ("dl", "address dir dt head listing menu p pre xmp"),
    ("dt", "address dd dir head listing menu p pre xmp"),
    ("fieldset", "a h1 h2 h3 h4 h5 h6 head legend listing p pre xmp"),
    (
      "form",
      "address dir dl form h1 h2 h3 h4 h5 h6 head hr listing menu ol p pre ul xmp"
    ),
    ("h1 h2 h3 h4 h5 h6", "head p"),
    ("head", "p"),
    ("hr", "head p"),
    ("li", "address dl h1 h2 h3 h4 h5 h6 head li listing p pre xmp"),
    ("listing", "head p"),
    ("menu", "head p ul"),
    ("noscript", "script"),
    ("ol", "head p ul"),
    ("optgroup option", "option"),
    ("p", "b big h1 h2 h3 h4 h5 h6 head i p s small strike tt u"),
    ("pre", "head p ul"),
    ("table", "a h1 h2 h3 h4 h5 h6 head listing p pre xmp"),
    ("tbody", "caption col colgroup p tbody td tfoot th thead tr"),
    ("td th", "a b font i p span td th u"),
    ("tfoot", "caption col colgroup p tbody td th thead tr"),
    ("thead", "caption col colgroup"),
    ("title", "p"),
    ("tr", "caption col colgroup p td th tr"),
    ("ul", "address dir head listing menu ol p pre xmp"),
    ("xmp", "head p"),
  ]
}
