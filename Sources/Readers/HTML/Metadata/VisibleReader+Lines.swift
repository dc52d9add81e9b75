// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

extension VisibleReader {
  /// What opens a byline, in the languages in which it is not also a common first word of a line.
  private static let openings = [
    "by ", "By ", "BY ", "von ", "Von ", "VON ", "par ", "Par ", "PAR ", "por ", "Por ", "POR ",
    "door ", "Door ", "di ", "Di ", "av ", "Av ", "af ", "Af ", "Autor:", "Autorin:", "Author:",
    "Autor ", "Autorin ", "Author ", "Auteur ", "Auteur :", "Text:", "Texte :", "Written by",
    "Autore:", "Автор", "Текст:", "Reporter:", "作者", "文/", "文／", "記者", "记者",
  ]

  /// Short lines between headline and body where no class says what they are: those that open like a
  /// byline, and, where the page names no date, those with a number.
  func noteUnmarkedLines(_ draft: inout Draft) {
    guard let headline = place.headline else { return }
    let hasDate = draft.evidence.contains { $0.field == .published && $0.origin.kind != .url }
    let range = lineRange(headline)
    var dates = 0
    for node in range where tree.nodes[node].isElement {
      let own = finder.index.ownLetters(node).all
      guard own >= 4, own <= 120, !finder.isForeign(node) else { continue }
      let line = text(node)
      guard line.utf8.count <= 240 else { continue }
      noteBylines(line, &draft)
      if !hasDate, dates < Self.most, Self.hasDigit(line), own <= 90 {
        draft.note(.published, line, Evidence.Origin(.visible, "near the headline"))
        dates += 1
      }
    }
    if !hasDate { noteDateOfLead(&draft) }
  }

  /// From shortly before the headline to the body, or into its first lines where they are one element.
  private func lineRange(_ headline: Int) -> Range<Int> {
    let start = max(0, headline - 40)
    let limit = min(tree.nodes.count, headline + 160)
    let end = headline < place.body ? min(limit, place.body + 24) : limit
    return start..<max(start, end)
  }

  private func noteBylines(_ line: String, _ draft: inout Draft) {
    for part in line.unicodeScalars.split(whereSeparator: { $0 == "|" || $0 == "·" || $0 == "•" }) {
      let part = String(part).foldingWhiteSpace()
      guard part.utf8.count <= 160,
        Self.openings.contains(where: { part.utf8.starts(with: $0.utf8) })
      else { continue }
      let isKnown = draft.evidence.contains { $0.field == .byline && $0.value == .text(part) }
      if !isKnown { draft.note(.byline, part, Evidence.Origin(.visible, "near the headline")) }
    }
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

  func noteAnchors(_ draft: inout Draft) {
    let range = surroundings
    var noted = 0
    for node in facts.anchors where range.contains(node) && noted < Self.most {
      guard let rel = tree.attribute(.rel, of: node)?.lowercased(), !finder.isForeign(node) else {
        continue
      }
      let kinds = rel.split(separator: " ")
      if kinds.contains("author"), finder.index.letters(node) <= 60 {
        draft.note(.author, text(node), Evidence.Origin(.relAuthor))
        noted += 1
      } else if kinds.contains("license"), let href = tree.attribute(.href, of: node) {
        draft.note(
          .license, WebAddress.resolve(href, base: facts.base), Evidence.Origin(.link, "license"))
      } else if kinds.contains("tag"), finder.index.letters(node) <= 60 {
        draft.note(.keyword, text(node), Evidence.Origin(.visible, "rel=tag"))
      }
    }
  }
}
