// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

/// Pages that show a film or let hear a programme, and have nothing to read but the headline.
extension StoryFinder {
  /// Letters beside a player that are no running text.
  private static let longestLabels = 200

  /// The story, or the player where there are but links to read.
  func findStoryOrPlayer() -> StoryPlace? {
    let story = find()
    if let story, index.linkDensity(story.body) <= 0.5 { return story }
    return findPlayer() ?? story
  }

  /// The player as the body, under a heading that says what the page's title says; nil where there is no
  /// such heading or no player.
  func findPlayer() -> StoryPlace? {
    let headline = headings.first { node in
      !isLogo(node) && !isUnread(node) && !isForeign(node)
        && agreement(TitleKey(HTMLBlocks.plainText(of: tree, in: node))) > 0
    }
    guard let headline, let player = tree.nodes.indices.first(where: { isPlayer($0) }) else {
      return nil
    }
    let parent = Int(tree.nodes[player].parent)
    let body = parent > 0 && index.letters(parent) <= Self.longestLabels ? parent : player
    var place = StoryPlace(
      body: body, headline: headline, scope: tree.commonAncestor(body, headline))
    place.player = player
    return place
  }

  /// A frame that is hidden, or stands where no scripts run, counts visits.
  private func isPlayer(_ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .iframe, .video, .audio: break
    default: return false
    }
    guard tree.number(.width, of: node) ?? 640 > 2, tree.number(.height, of: node) ?? 360 > 2 else {
      return false
    }
    var outer = node
    while outer > 0 {
      if tree.isHidden(outer) || tree.nodes[outer].tag == .noscript { return false }
      outer = Int(tree.nodes[outer].parent)
    }
    return !isForeign(node)
  }
}
