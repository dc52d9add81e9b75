// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

extension HTMLTree {
  /// What the id of a heading says where it may only spell the heading's words, for links to lead to it:
  /// "hidden-costs" hides nothing. A word alone may name a part of the page, such as its comments, but no
  /// line of the story: a heading "Author" is none.
  func withoutAnchor(_ words: ClassWords, _ id: Range<Int32>, of node: Int) -> ClassWords {
    guard nodes[node].tag.headingLevel != nil else { return words }
    let parts = utf8(id).split { !isLetterOrDigit($0) }
    guard isAnchor(parts[...], of: node) else { return words }
    return parts.count > 1 ? [] : words.subtracting(.lines)
  }

  /// Whether words are those that the text of a node begins with. A number may stand behind them: the
  /// heading is not the first of its words.
  private func isAnchor(_ words: ArraySlice<ArraySlice<UInt8>>, of node: Int) -> Bool {
    var words = words
    for inner in subtree(of: node) where nodes[inner].isText {
      for word in utf8(nodes[inner].text).split(whereSeparator: { !isLetterOrDigit($0) }) {
        guard let next = words.popFirst() else { return true }
        guard word.elementsEqual(next, by: { asciiLowercased($0) == asciiLowercased($1) }) else {
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
