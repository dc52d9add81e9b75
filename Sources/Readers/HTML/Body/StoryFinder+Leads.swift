// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// What stands between a headline and the text of its story.
extension StoryFinder {
  /// A lead shorter than this, in letters, is a line under the headline.
  private static let shortestLead = 100

  /// Where the headline stands before the body, its leads are parts of the story; where it stands in the
  /// body, they are parts of that, but for a line in place of a second headline.
  func findLeads(_ place: inout StoryPlace) {
    guard let headline = place.headline else { return }
    if tree.isInside(headline, place.body) {
      if let line = lineUnder(headline, in: place.body) { place.subheadlines.append(line) }
      return
    }
    for lead in leads(from: headline, to: place.body) {
      if !isPicture(lead), index.letters(lead) < Self.shortestLead || isHeadingUnder(lead) {
        place.subheadlines.append(lead)
      } else {
        place.leads.append(lead)
      }
    }
  }

  /// Paragraphs and leads between a headline and the body it stands before.
  private func leads(from headline: Int, to body: Int) -> [Int] {
    var found: [Int] = []
    var node = Int(tree.nodes[headline].end)
    while node < body {
      let it = tree.nodes[node]
      guard it.isElement else {
        node += 1
        continue
      }
      if index.dropped[node] || Self.isBeside(index.words[node]) || it.tag == .figure {
        node = Int(it.end)
        continue
      }
      if !tree.isInside(body, node), isLead(node) {
        found.append(node)
        node = Int(it.end)
        continue
      }
      node += 1
    }
    return found
  }

  private func isLead(_ node: Int) -> Bool {
    let letters = index.letters(node)
    guard letters >= 24, letters <= 1500, index.linkDensity(node) < 0.4 else { return false }
    if isHeadingUnder(node) || isLineUnder(node) { return true }
    switch tree.nodes[node].tag {
    case .figure, .figcaption, .ul, .ol, .time, .a, .table: return false
    default: break
    }
    if index.words[node].contains(.lead) { return true }
    let own = index.ownLetters(node)
    return own.all >= 80 && own.linked * 3 < own.all && index.prose(node) >= 80
  }

  /// Whether all that an element says is the words under its pictures: "Page-lead".
  private func isPicture(_ node: Int) -> Bool {
    let figures = tree.subtree(of: node).filter { tree.nodes[$0].tag == .figure }
    return !figures.isEmpty
      && figures.reduce(0) { $0 + index.letters($1) } >= index.letters(node)
  }

  /// A second heading right behind the headline: a heading of a part has its text behind it.
  private func isHeadingUnder(_ node: Int) -> Bool {
    guard let level = tree.nodes[node].tag.headingLevel, level > 1, index.linkedLetters(node) == 0,
      index.letters(node) <= Self.longestHeading
    else { return false }
    return isRightBehindHeadline(node)
  }

  private func isRightBehindHeadline(_ node: Int) -> Bool {
    headings.contains {
      let end = Int(tree.nodes[$0].end)
      return end <= node && index.letters(from: end, to: node) == 0 && !isLogo($0)
    }
  }

  private static let longestHeading = 300

  /// A line of words right behind the headline that is no byline and names no day.
  private func isLineUnder(_ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .p, .div, .span, .strong, .em: break
    default: return false
    }
    let letters = index.letters(node)
    guard letters <= Self.longestHeading, index.ownLetters(node).all == letters,
      index.linkedLetters(node) == 0, isRightBehindHeadline(node)
    else { return false }
    let line = HTMLBlocks.lineText(of: tree, in: node)
    return VisibleReader.isOfWords(line) && (!VisibleReader.isFact(line) || isSentence(line))
  }

  /// Whether a line with a year in it has more words than a byline or a day has: "The hall was built in 1908 and
  /// has been shut since the storm".
  private func isSentence(_ line: String) -> Bool {
    line.smallWords >= 8 && !VisibleReader.isLabelled(line.lowercased())
      && !VisibleReader.openings.contains { line.utf8.starts(with: $0.utf8) }
  }

  /// Whether a byline or a day follows right behind an element.
  private func isOverFacts(_ node: Int) -> Bool {
    var next = Int(tree.nodes[node].end)
    while next < tree.nodes.count {
      if index.letters(next) == 0 {
        next = Int(tree.nodes[next].end)
      } else if !index.words[next].isDisjoint(with: [.byline, .author, .date]) {
        return index.letters(next) <= VisibleReader.longestByline
      } else if index.ownLetters(next).all == 0, tree.nodes[next].isElement {
        next += 1
      } else {
        return index.letters(next) <= VisibleReader.longestByline
          && VisibleReader.isFact(HTMLBlocks.lineText(of: tree, in: next))
      }
    }
    return false
  }

  /// Whether running text follows right behind an element.
  private func isOverText(_ node: Int) -> Bool {
    var next = Int(tree.nodes[node].end)
    while next < tree.nodes.count {
      if index.letters(next) == 0 {
        next = Int(tree.nodes[next].end)
      } else if index.ownLetters(next).all == 0, tree.nodes[next].isElement {
        next += 1
      } else {
        return index.letters(next) >= 80
      }
    }
    return false
  }

  /// The few words right behind a headline whose class says that they go with it.
  private func lineUnder(_ headline: Int, in body: Int) -> Int? {
    let end = Int(tree.nodes[body].end)
    var node = Int(tree.nodes[headline].end)
    while node < end {
      let it = tree.nodes[node]
      let letters = index.letters(node)
      if letters == 0 || it.tag == .figure
        || it.isElement && (index.dropped[node] || Self.isBeside(index.words[node]))
      {
        node = Int(it.end)
        continue
      }
      guard it.isElement else { return nil }
      if index.words[node].contains(.lead) {
        return letters < Self.shortestLead && isLead(node) ? node : nil
      }
      if isHeadingUnder(node) {
        return letters >= 24 && !isOverText(node) ? node : nil
      }
      if isLineUnder(node), isOverFacts(node) {
        return letters >= 24 && letters < Self.shortestLead ? node : nil
      }
      // A box around the line and all that follows.
      guard index.ownLetters(node).all == 0 else { return nil }
      node += 1
    }
    return nil
  }
}
