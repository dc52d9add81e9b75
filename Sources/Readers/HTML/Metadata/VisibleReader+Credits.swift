// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

extension VisibleReader {
  /// What the lines around a story are noted as; the desk asks of them what it asks of a line of
  /// unknown kind, and more of those over it, among which stand the credits of pictures.
  private static let besideStory = "beside the story"
  private static let overStory = "over the story"
  /// Lines noted, letters of a line, and nodes looked at behind the body.
  private static let mostLines = 48
  private static let longestLine = 260
  private static let reachBehind = 360

  /// Short lines around the body that no class names as credits: "Via Lenn News Service" in a box
  /// under the story, "Edited by: Jane Doe" beside it, "Translated by …" in its foot. Lines that
  /// stay in the body are the desk's to read there; of what is dropped from it only a foot holds
  /// more than charts and other stories.
  func noteLinesBeside(_ draft: inout Draft) {
    let nodes = tree.nodes
    let bodyEnd = Int(nodes[place.body].end)
    let start = max(0, min(place.headline ?? place.body, place.body) - 12)
    let end = min(nodes.count, bodyEnd + Self.reachBehind)
    var footEnd = 0
    var noted = 0
    var node = start
    while node < end, noted < Self.mostLines {
      guard nodes[node].isElement else {
        node += 1
        continue
      }
      if isOfOthers(node) {
        node = Int(nodes[node].end)
        continue
      }
      if finder.index.dropped[node],
        nodes[node].tag == .footer || finder.index.words[node].contains(.footer)
      {
        footEnd = max(footEnd, Int(nodes[node].end))
      }
      let isBeside = node < footEnd || !tree.isInside(node, place.body)
      if isBeside, isLine(node) {
        let line = text(node)
        if line.utf8.count >= 5 {
          let detail = node < place.body ? Self.overStory : Self.besideStory
          draft.note(.creditline, line, Evidence.Origin(.visible, detail))
          noted += 1
        }
        node = Int(nodes[node].end)
      } else {
        node += 1
      }
    }
  }

  /// A block that is one line: all its letters stand right inside it, and few of them. An entry of a
  /// list that is nothing but a link belongs to a menu.
  private func isLine(_ node: Int) -> Bool {
    let (own, linked) = finder.index.ownLetters(node)
    if tree.nodes[node].tag == .li, own == linked { return false }
    return own >= 4 && own <= Self.longestLine && own == finder.index.letters(node)
      && !tree.nodes[node].tag.isInline && tree.nodes[node].tag.headingLevel == nil
  }

  /// Pictures, menus, comments and other stories have credits of their own; the foot of a story
  /// holds its, the foot of a page does not.
  private func isOfOthers(_ node: Int) -> Bool {
    let words = finder.index.words[node]
    switch tree.nodes[node].tag {
    case .figure, .nav, .script, .style, .noscript, .form, .button, .select: return true
    case .footer: return finder.index.letters(node) > 2 * Self.longestLine
    default: break
    }
    if !words.isDisjoint(with: [.caption, .picture, .gallery, .player]) { return true }
    return finder.index.dropped[node]
      && !words.isDisjoint(with: [
        .related, .comments, .navigation, .advertisement, .teaser, .consent, .search, .subscribe,
      ])
  }
}
