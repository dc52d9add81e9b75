// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

extension VisibleReader {
  /// Short lines between headline and body where no class says what they are: those in which
  /// something opens a byline, those with a date and a name, and, where the page names no date,
  /// those with a number.
  func noteUnmarkedLines(_ draft: inout Draft) {
    let hasDate = draft.evidence.contains { $0.field == .published && $0.origin.kind != .url }
    let range = lineRange
    var dates = 0
    var lines = 0
    for node in range where tree.nodes[node].isElement {
      let own = finder.index.ownLetters(node).all
      guard own >= 2, own <= 120, lines < Self.mostLines, !finder.isForeign(node) else { continue }
      let line = text(node)
      guard line.utf8.count <= 240 else { continue }
      lines += 1
      noteByline(line, node, &draft)
      if !hasDate, dates < Self.most, Self.hasDigit(line), own <= 90, place.headline != nil {
        draft.note(.published, line, .nearHeadline)
        dates += 1
      }
    }
    if !hasDate { noteDateOfLead(&draft) }
  }

  /// Lines looked at around the headline.
  private static let mostLines = 60

  /// From shortly before the headline to the body, or into its first lines where they are one element.
  private var lineRange: Range<Int> {
    let headline = place.headline ?? place.body
    let start = max(0, headline - 40)
    let limit = min(tree.nodes.count, headline + 160)
    let end = headline < place.body ? min(limit, place.body + 24) : limit
    return start..<max(start, end)
  }

  /// A lead may open with the day: "Press release of 25 January 2022 | Osten".
  private func noteDateOfLead(_ draft: inout Draft) {
    for lead in place.leads.prefix(1) + [place.body] {
      let opening = String(text(lead).prefix(80))
      guard Self.hasDigit(opening) else { continue }
      draft.note(.published, opening, Evidence.Origin(.visible, "opening"))
      return
    }
  }

  // MARK: Microdata and links

  private static let properties: [(name: String, field: Evidence.Field)] = [
    ("headline", .headline), ("alternativeheadline", .subheadline), ("datepublished", .published),
    ("datemodified", .modified), ("datecreated", .created), ("author", .author),
    ("creator", .author), ("articlesection", .section), ("keywords", .keyword),
    ("copyrightholder", .copyrightHolder), ("copyrightyear", .copyrightYear),
    ("sourceorganization", .agency), ("dateline", .dateline),
  ]

  func noteProperties(_ draft: inout Draft) {
    let range = surroundings
    for node in facts.properties where tree.nodes[node].tag != .meta && range.contains(node) {
      guard !finder.isForeign(node), let names = tree.attribute(.itemprop, of: node) else {
        continue
      }
      for name in names.lowercased().split(separator: " ") {
        guard let entry = Self.properties.first(where: { $0.name == name }) else { continue }
        note(property: node, entry.field, String(name), &draft)
      }
    }
  }

  private func note(
    property node: Int, _ field: Evidence.Field, _ name: String, _ draft: inout Draft
  ) {
    let origin = Evidence.Origin(.microdata, name)
    var value = tree.attribute(.content, of: node) ?? tree.attribute(.dateTime, of: node)
    if field == .author, tree.attributeRange(.itemscope, of: node) != nil {
      for inner in tree.subtree(of: node).dropFirst()
      where tree.attribute(.itemprop, of: inner) == "name" {
        let name = tree.attribute(.content, of: inner) ?? text(inner)
        draft.note(.author, name, origin)
        return
      }
    }
    if value == nil {
      guard finder.index.letters(node) <= Self.longestCredit else { return }
      value = text(node)
    }
    draft.note(field, value, origin)
  }
}
