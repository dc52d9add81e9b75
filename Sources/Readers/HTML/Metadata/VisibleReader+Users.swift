// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// Links to what a site knows of its members, and the words that stand right before a link.
extension VisibleReader {
  /// Where members write, their names lead to what the site knows of them: "jdoe 24.03.2016" under
  /// the headline, "by jdoe" over it. Only where nothing else names an author.
  func noteUsers(_ draft: inout Draft) {
    guard let headline = place.headline, isAnonymous(draft) else { return }
    for node in facts.userLinks
    where node > headline - Self.reachOverHeadline
      && node < max(headline, place.body) + Self.reachOfUsers
    {
      let letters = finder.index.letters(node)
      guard letters > 2, letters <= 30, !isForeign(node), !isInText(node) else { continue }
      let isClose =
        isBehindOpener(node)
        || tree.isInside(node, place.scope) && isBesideDay(node)
        || node > headline && isFirst(node, behind: headline)
      guard isClose else { continue }
      draft.note(.author, text(node), .userPage)
      return
    }
  }

  /// Nodes before the headline, and behind the start of the body, in which its author's name may
  /// stand.
  private static let reachOverHeadline = 30
  private static let reachOfUsers = 40

  /// Whether a link is the first thing behind the headline and says a whole name.
  func isFirst(_ node: Int, behind headline: Int) -> Bool {
    let end = Int(tree.nodes[headline].end)
    guard node >= end, isNames(text(node)) else { return false }
    let sublines = place.subheadlines.filter { (end..<node).contains($0) }
    return finder.index.letters(from: end, to: node)
      == sublines.reduce(0) { $0 + finder.index.letters($1) }
  }

  /// Whether a day stands in the line of a link, or in the entry behind it in a row of facts.
  private func isBesideDay(_ node: Int) -> Bool {
    var block = Int(tree.nodes[node].parent)
    while block > 0, tree.nodes[block].tag.isInline { block = Int(tree.nodes[block].parent) }
    guard block > 0 else { return false }
    if isDay(text(block)) { return true }
    guard tree.nodes[block].tag == .li, finder.index.letters(block) == finder.index.letters(node)
    else { return false }
    let list = Int(tree.nodes[Int(tree.nodes[block].parent)].end)
    var next = Int(tree.nodes[block].end)
    while next < list, finder.index.letters(next) == 0 { next = Int(tree.nodes[next].end) }
    return next < list && isDay(text(next))
  }

  /// Whether the last words before a link are "by" or "Author".
  private func isBehindOpener(_ node: Int) -> Bool {
    guard let label = label(before: node) else { return false }
    return Self.labels.contains(label) && !Self.houseLabels.contains(label)
  }

  /// Whether the last words before a link say that somebody did something else than write: "Edited by".
  func isOfOtherRole(_ node: Int) -> Bool {
    guard let label = label(before: node) else { return false }
    return Self.otherRoles.contains { label.hasSuffix($0) }
  }

  /// The last words before a link, in small letters and without their colon.
  private func label(before node: Int) -> String? {
    for before in (max(0, node - 6)..<node).reversed() where tree.nodes[before].isText {
      let words = String(decoding: tree.bytes[tree.textRange(of: before)], as: UTF8.self)
        .lowercased().foldingWhiteSpace()
      if words.isEmpty { continue }
      return (words.hasSuffix(":") ? String(words.dropLast()) : words).foldingWhiteSpace()
    }
    return nil
  }

  private static let otherRoles = [
    "edited by", "editor", "reviewed by", "fact-checked by", "fact checked by", "checked by",
    "translated by", "photo by", "photos by", "photography by", "photographs by", "pictures by",
    "illustration by", "illustrations by", "produced by", "foto", "fotos", "fotos von", "foto von",
    "übersetzt von", "bearbeitet von", "editado por", "editor", "traducido por", "fotos de",
    "foto de",
    "photos de", "photo", "photos", "traduit par", "traduzione di", "foto di", "foto door",
    "zdjęcia",
    "редактор", "фото", "संपादक", "editör",
  ]
}
