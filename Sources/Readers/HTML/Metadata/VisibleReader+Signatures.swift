// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// Stories are signed in many countries: a name alone under the text, or set to the right.
extension VisibleReader {
  /// Letters of a text that is long enough to be signed; a name over it belongs to a motto.
  private static let leastText = 400
  private static let longestName = 40
  /// Letters of a paragraph that a name behind it signs, and of what may follow: "© All rights reserved".
  private static let leastParagraph = 80
  private static let longestRest = 60

  /// Notes the only such name of the story, where nothing but tags names an author. One at the right may
  /// stand far before the end, as footnotes and boxes follow.
  func noteSignature(_ draft: inout Draft) {
    guard isUnsigned(draft) else { return }
    var only: String?
    var paragraph = 0
    for node in place.body..<Int(tree.nodes[place.body].end) where isParagraph(node) {
      let letters = finder.index.ownLetters(node).all
      defer { if letters > 0 { paragraph = letters } }
      guard (5...Self.longestName).contains(letters), finder.index.letters(node) == letters,
        isSetRight(node)
          || isLast(node, behind: paragraph)
            && (isSetOff(node) || tree.nodes[node].tag == .p && isNames(text(node))),
        finder.index.letters(from: place.body, to: node) >= Self.leastText,
        finder.index.linkedLetters(node) == 0, !isForeign(node)
      else { continue }
      let line = text(node)
      if line == only { continue }
      if only != nil { return }
      only = line
    }
    draft.note(.byline, only, .behindStory)
  }

  /// Tags name the house as often as an author.
  private func isUnsigned(_ draft: Draft) -> Bool {
    !draft.evidence.contains { evidence in
      evidence.field == .author && evidence.origin.kind != .meta
        && evidence.origin.kind != .dublinCore
        || evidence.field == .byline && !evidence.origin.isLoose
    }
  }

  private func isParagraph(_ node: Int) -> Bool {
    tree.nodes[node].tag == .p || tree.nodes[node].tag == .div
  }

  private func isSetRight(_ node: Int) -> Bool {
    if tree.attribute(.align, of: node) == "right" { return true }
    if let style = tree.attribute(.style, of: node) {
      if style.replacing(" ", with: "").holds("text-align:right") { return true }
    }
    return tree.attribute(.class, of: node)?.holds(anyOf: Self.classes) ?? false
  }

  /// What systems call such lines.
  private static let classes = ["text-align-right", "text-right", "text-end", "rteright"]

  /// Right behind running text, with next to nothing of the story behind it.
  private func isLast(_ node: Int, behind letters: Int) -> Bool {
    let end = Int(tree.nodes[node].end)
    return letters >= Self.leastParagraph
      && finder.index.letters(from: end, to: Int(tree.nodes[place.body].end)) <= Self.longestRest
  }

  /// All in bold or italics.
  private func isSetOff(_ node: Int) -> Bool {
    guard node + 1 < Int(tree.nodes[node].end),
      finder.index.letters(node + 1) == finder.index.letters(node)
    else { return false }
    switch tree.nodes[node + 1].tag {
    case .strong, .b, .em, .i: return true
    default: return false
    }
  }
}
