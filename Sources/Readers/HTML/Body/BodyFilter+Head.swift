// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// What stands over the text of a story: its headline printed again, its day, counts of readers.
extension BodyFilter {
  /// Everything before the headline inside the body, and the headline itself.
  mutating func dropHead() {
    if let headline = place.headline {
      // Blocks stand in the order of the page. Text with no element of its own has the number of the
      // element around it, which is below the headline's for text before and after it alike.
      for index in blocks.indices {
        if origins[index] >= headline { break }
        guard !isInLead(origins[index]), !isRunning(index) else { continue }
        if case .figure = blocks[index].block { continue }
        if !dropFirstLine(index) { isKept[index] = false }
      }
    }
    let longestTitle = titles.map(\.letters.count).max() ?? 0
    var seen = 0
    var isBehindText = false
    for index in blocks.indices where isKept[index] {
      if seen < 3 { dropFirstLine(index) }
      if seen < 3, case .list(_, let items) = blocks[index].block, let day = FactList(items).day {
        isKept[index] = false
        timeStamps.append(day)
      }
      if !isBehindText, isMenu(index) { isKept[index] = false }
      guard let text = line(index) else { continue }
      seen += 1
      if seen > 8 { break }
      isBehindText = isBehindText || isRunning(index)
      if text.text.utf8.count > 400 { continue }
      if origins[index] == place.headline { isKept[index] = false }
      if seen <= 4, blocks[index].hint == nil, text.isDated,
        !isBehindText || !isHeading(index) && text.saysLittleBesideDay
      {
        blocks[index].hint = .timestamp
      }
      if text.isCount || text.isReadingTime
        || !isBehindText
          && (text.isAge || text.isPosition || text.isNumber || times.contains(text.text))
      {
        isKept[index] = false
      }
      if text.text.utf8.count > longestTitle * 2 { continue }
      let key = TitleKey(text.text)
      if titles.contains(where: {
        $0 == key || isFirstLevel(index) && key.matches($0)
          || isHeading(index) && seen <= 2 && key.closes(with: $0)
      }) {
        isKept[index] = false
      }
    }
  }

  /// Whether a block is a row of links to other pages and nothing else.
  private func isMenu(_ index: Int) -> Bool {
    let texts: [RichText]
    switch blocks[index].block {
    case .paragraph(let text): texts = [text]
    case .list(_, let items): texts = items.map(\.content)
    default: return false
    }
    let links = texts.flatMap { $0.marks.filter { $0.type == .link } }
    return links.count >= Self.leastLinks && texts.allSatisfy { $0.linkShare > 0.9 }
      && links.allSatisfy { !($0.href ?? "#").contains("#") }
  }

  private static let leastLinks = 3

  /// Old pages set headline, byline and day as lines of one paragraph: takes the headline away, and says whether it
  /// was there.
  @discardableResult
  private mutating func dropFirstLine(_ index: Int) -> Bool {
    guard case .paragraph(let text) = blocks[index].block,
      let end = text.text.unicodeScalars.firstIndex(of: "\n")
    else { return false }
    let key = TitleKey(String(text.text[..<end]))
    guard key.count >= 8, key == headline || titles.contains(where: { $0.isCloseTo(key) }) else {
      return false
    }
    let start = text.text.unicodeScalars.distance(from: text.text.startIndex, to: end) + 1
    blocks[index].block = .paragraph(text.slice(from: start, to: text.length))
    return true
  }

  private func isInLead(_ node: Int) -> Bool {
    place.leads.contains { $0 <= node } && node < place.body
  }
}
