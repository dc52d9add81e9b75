// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
import NewsModel

/// Whether a page holds only a part of its story, as "Page 1 of 3" or a link to the next part says.
struct PageSeries {
  let finder: StoryFinder
  let facts: PageFacts
  let place: StoryPlace

  private var tree: HTMLTree { finder.index.tree }

  /// What to say of it; nil for a page that holds its story whole, as far as it says.
  func warning() -> String? {
    let count = printed()
    let next = nextPage() ?? pager(isCounted: count != nil)
    // The last page leads nowhere, and the count of another list has no next page of this address.
    guard next != nil || count.map({ $0.page > 1 }) ?? false else { return nil }
    let part = count.map { "page \($0.page) of \($0.total) of the story" } ?? "a part of the story"
    guard let next, WebAddress.isAbsolute(next) else { return "the page holds \(part)" }
    return "the page holds \(part); it goes on at \(next)"
  }

  // MARK: Links

  /// Where `rel="next"` leads, in the head or on the page, if that is the next part of this address:
  /// most such links lead to the next story.
  private func nextPage() -> String? {
    for node in facts.links + facts.anchors {
      guard let rel = tree.attributeRange(.rel, of: node), rel.count <= 40,
        Array(tree.utf8(rel)).contains(Self.next), let href = tree.attribute(.href, of: node),
        let next = WebAddress.resolve(href, base: facts.base)
      else { continue }
      if Self.continues(next, facts.base ?? "") { return next }
    }
    return nil
  }

  private static let next = Array("next".utf8)

  /// The same of a link without a relation whose text is the number of the next part; of any text,
  /// where a count is printed.
  private func pager(isCounted: Bool) -> String? {
    for node in range where tree.nodes[node].tag == .a {
      let letters = finder.index.letters(node)
      guard letters > 0, isCounted || letters <= 2 && isNumber(node), !isOfComments(node),
        let href = tree.attribute(.href, of: node),
        let next = WebAddress.resolve(href, base: facts.base),
        Self.continues(next, facts.base ?? "")
      else { continue }
      return next
    }
    return nil
  }

  private func isNumber(_ node: Int) -> Bool {
    let text = finder.index.opening(node)
    return !text.isEmpty && text.allSatisfy { $0.isASCIIDigit || $0 <= 0x20 }
  }

  /// The nodes of the story and a little more.
  private var range: Range<Int> {
    let start = place.headline.map { min($0, place.body) } ?? place.body
    return start..<min(tree.nodes.count, Int(tree.nodes[place.body].end) + Self.reachBehind)
  }

  /// "…/bridge?page=2", "…/bridge/2", "…/bridge-2.html", "…/bridge/page/2" behind "…/bridge".
  static func continues(_ next: String, _ here: String) -> Bool {
    let (path, query) = parts(next)
    let (ownPath, ownQuery) = parts(here)
    if path == ownPath || path.isEmpty {
      let own = number(inQuery: ownQuery) ?? 1
      return number(inQuery: query).map { $0 == own + 1 } ?? false
    }
    let (stem, number, isWord) = numbered(path)
    guard let number, !stem.isEmpty else { return false }
    let (ownStem, ownNumber, isOwnWord) = numbered(ownPath)
    if isWord, isOwnWord, let ownNumber { return stem == ownStem && number == ownNumber + 1 }
    return number == 2 && stem == bare(ownPath)
  }

  private static func parts(_ address: String) -> (path: Substring, query: Substring) {
    let address = address.prefix { $0 != "#" }
    let path = address.prefix { $0 != "?" }
    return (path, address[path.endIndex...].dropFirst())
  }

  /// Without a slash or an ending of a file's name.
  private static func bare(_ path: Substring) -> Substring {
    if path.hasSuffix("/") { return path.dropLast() }
    guard let dot = path.lastIndex(of: "."), path[dot...].utf8.count <= 6,
      !path[dot...].contains("/")
    else { return path }
    return path[..<dot]
  }

  /// The path without the number at its end, and whether a word for pages stands before that.
  private static func numbered(
    _ path: Substring
  ) -> (stem: Substring, number: Int?, isWord: Bool) {
    let path = bare(path)
    let digits = path.reversed().prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), let number = Int(String(digits.reversed())) else {
      return (path, nil, false)
    }
    var stem = path.dropLast(digits.count)
    var marks = 0
    func dropMarks() {
      while let last = stem.last, "-_,/.".contains(last) {
        stem.removeLast()
        marks += 1
      }
    }
    dropMarks()
    for word in pageWords where stem.hasSuffix(word) {
      let before = stem.dropLast(word.count)
      guard let mark = before.last, "-_,/.".contains(mark) else { continue }
      stem = before
      dropMarks()
      return (stem, number, true)
    }
    return marks > 0 ? (stem, number, false) : (path, nil, false)
  }

  private static func number(inQuery query: Substring) -> Int? {
    for pair in query.split(whereSeparator: { $0 == "&" || $0 == ";" }) {
      let sides = pair.split(separator: "=", maxSplits: 1)
      if sides.count == 2, pageWords.contains(sides[0].lowercased()), let number = Int(sides[1]) {
        return number
      }
    }
    return nil
  }

  // MARK: The printed count

  /// "Page 1 of 3" beside the story or in it, but not among the comments.
  private func printed() -> (page: Int, total: Int)? {
    for node in range where tree.nodes[node].isElement {
      let letters = finder.index.letters(node)
      guard letters >= 6, letters <= 18, finder.index.ownLetters(node).all == letters,
        finder.index.opening(node).first.map(Self.initials.contains) ?? false
      else { continue }
      let words = HTMLBlocks.lineText(of: tree, in: node).lowercased().split(separator: " ")
      guard words.count == 4, Self.pageWords.contains(String(words[0])), let page = Int(words[1]),
        Self.of.contains(words[2]), let total = Int(words[3]), page > 0, page <= total, total > 1,
        !isOfComments(node)
      else { continue }
      return (page, total)
    }
    return nil
  }

  private static let reachBehind = 200

  private func isOfComments(_ node: Int) -> Bool {
    var node = node
    while node > 0 {
      if !finder.index.words[node].isDisjoint(with: [.comments, .related, .gallery]) {
        return true
      }
      node = Int(tree.nodes[node].parent)
    }
    return false
  }

  /// The first bytes of those words that are printed.
  private static let initials = Array("PpSsOo".utf8) + [0xD0, 0xD1]
  private static let pageWords: Set<String> = [
    "page", "seite", "página", "pagina", "side", "sida", "sivu", "strona", "strana", "stránka",
    "oldal", "sayfa", "страница", "стр.", "p", "pg", "paged", "pagenum", "page_num", "pageno",
    "showpage",
  ]
  private static let of: Set<Substring> = [
    "of", "von", "sur", "de", "di", "van", "af", "av", "/", "z", "ze", "из",
  ]
}
