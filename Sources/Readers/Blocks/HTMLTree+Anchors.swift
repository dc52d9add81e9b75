// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
import NewsModel

extension HTMLTree {
  /// What the id of a heading says where it may only spell the heading's words, for links to lead to it:
  /// "hidden-costs" hides nothing. A word alone may name a part of the page, such as its comments, but no
  /// line of the story: a heading "Author" is none.
  func withoutAnchor(_ words: ClassWords, _ id: Range<Int32>, of node: Int) -> ClassWords {
    // `id="costs”>Costs</h2><p>By now…`: an id without its closing mark is the story up to the next one.
    if utf8(id).contains(UInt8(ascii: "<")) { return [] }
    guard nodes[node].tag.headingLevel != nil else { return words }
    let parts = wordsOfAnchor(utf8(id))
    guard isAnchor(parts[...], of: node) else { return words }
    return parts.count > 1 ? [] : words.subtracting(.lines)
  }

  /// The words of an id; "what-is-%22old%22" spells marks as addresses do.
  private func wordsOfAnchor(_ id: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let parts = id.split { !$0.isASCIILetterOrDigit }
    guard id.contains(UInt8(ascii: "%")) else { return parts }
    return parts.map { part in
      part.startIndex > id.startIndex && id[part.startIndex - 1] == UInt8(ascii: "%")
        ? part.dropFirst(2) : part
    }.filter { !$0.isEmpty }
  }

  /// Whether words are those that the text of a node begins with. A number may stand behind them: the
  /// heading is not the first of its words.
  private func isAnchor(_ words: ArraySlice<ArraySlice<UInt8>>, of node: Int) -> Bool {
    var words = words
    for inner in subtree(of: node) where nodes[inner].isText {
      for word in utf8(nodes[inner].text).split(whereSeparator: { !$0.isASCIILetterOrDigit }) {
        guard let next = words.popFirst() else { return true }
        guard word.elementsEqual(next, by: { $0.asciiLowercased == $1.asciiLowercased }) else {
          return false
        }
      }
    }
    return words.count < 2 && words.allSatisfy { $0.allSatisfy { $0 < UInt8(ascii: "A") } }
  }
}

extension ClassWords {
  /// What names a line of a story.
  fileprivate static let lines: ClassWords = [
    .lead, .kicker, .byline, .author, .biography, .dateline, .date, .credit, .source, .copyright,
    .editorsNote,
  ]
}
