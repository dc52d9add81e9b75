// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// What leads away below a story where no class says where that ends: rows of other stories, the menu at the foot.
///
/// Running text speaks for the story, links to other pages of the site against it. The story ends where the sum
/// over all blocks from the top is greatest, if what follows takes much of it away again.
extension BodyFilter {
  /// What a row of links takes away at least.
  private static let leastFall = 200
  /// Bytes of running text that a story has.
  private static let leastStory = 400
  /// Of one block.
  private static let mostWeight = 400
  private static let linkWeight = -60
  private static let longestTeaser = 300

  mutating func dropFoot() {
    if isMarked { return }
    var sum = 0
    var best = (index: 0, sum: 0, running: 0)
    var running = 0
    var last: Int?
    for index in blocks.indices where isKept[index] {
      let isTeaser = last.map(leadsAway) ?? false
      let weight = weight(index, isTeaser: isTeaser)
      sum += weight
      if weight > 0, isRunning(index) { running += weight }
      if sum >= best.sum { best = (index, sum, running) }
      if case .figure = blocks[index].block { continue }
      last = index
    }
    guard best.sum - sum >= Self.leastFall, best.running >= Self.leastStory,
      (running - best.running) * 3 <= best.running
    else { return }
    for index in best.index + 1..<blocks.count { isKept[index] = false }
  }

  private func weight(_ index: Int, isTeaser: Bool) -> Int {
    switch blocks[index].block {
    case .paragraph(let text), .heading(_, let text):
      if leadsAway(text) { return Self.linkWeight }
      guard !isHeading(index), isRunning(index) || text.endsSentence, text.linkShare < 0.5 else {
        return 0
      }
      let size = text.text.utf8.count
      return isTeaser && size <= Self.longestTeaser ? 0 : min(size, Self.mostWeight)
    case .list(_, let items):
      let sum = items.reduce(0) { sum, item in
        let text = item.content
        return sum
          + (leadsAway(text) ? Self.linkWeight : text.linkShare > 0.5 ? 0 : text.text.utf8.count)
      }
      return max(-Self.mostWeight, min(sum, Self.mostWeight))
    case .quote, .table, .preformatted, .embed: return Self.mostWeight / 4
    case .figure, .rule: return 0
    }
  }

  private func leadsAway(_ index: Int) -> Bool { line(index).map(leadsAway) ?? false }

  /// Whether a line is nothing but links to other pages of the site.
  private func leadsAway(_ text: RichText) -> Bool {
    text.linkShare > 0.9
      && text.marks.contains { $0.type == .link && $0.href.map(site.isOther) ?? false }
  }
}
