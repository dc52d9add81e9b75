// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// The day of a story that stands neither in markup nor in a line near the headline: in front of
/// its text, or in a labelled line behind it.
extension VisibleReader {
  /// A lead may open with the day: "Press release of 25 January 2022 | Osten".
  func noteDateOfLead(_ draft: inout Draft) {
    for lead in place.leads.prefix(1) + [place.body] {
      let opening = String(text(lead).prefix(80))
      guard Self.hasDigit(opening) else { continue }
      draft.note(.published, opening, Evidence.Origin(.visible, "opening"))
      break
    }
    noteDateOfParagraphs(&draft)
  }

  /// So may the first paragraphs: "(24 March 2016) The bridge …", "24.03.2016 The bridge …".
  private func noteDateOfParagraphs(_ draft: inout Draft) {
    let end = min(Int(tree.nodes[place.body].end), place.body + 60)
    var paragraphs = 0
    for node in place.body..<end where tree.nodes[node].isElement {
      guard finder.index.ownLetters(node).all > 40, !finder.isForeign(node) else { continue }
      let opening = text(node).drop { $0 == "(" || $0 == "[" }.prefix(Self.longestDay)
      if opening.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false {
        draft.note(.published, String(opening), Evidence.Origin(.visible, "opening"))
        return
      }
      paragraphs += 1
      if paragraphs == 3 { return }
    }
  }

  /// Letters of a day in front of a text; a number with a day far behind it is of the story.
  private static let longestDay = 26

  /// "Published: 24 March 2016" behind the text.
  func noteDateBehind(_ draft: inout Draft) {
    let start = Int(tree.nodes[place.body].end)
    for node in start..<min(tree.nodes.count, start + 160) where tree.nodes[node].isElement {
      let own = finder.index.ownLetters(node).all
      guard own >= 8, own <= 400, !finder.isForeign(node, inFoot: true) else { continue }
      for line in text(node).split(whereSeparator: \.isNewline) where Self.hasDigit(String(line)) {
        guard line.utf8.count <= 160, let day = Self.labelled(String(line)) else { continue }
        draft.note(.published, day, Evidence.Origin(.visible, "line behind the text"))
        return
      }
    }
  }

  /// The line from the label of the day on, which the day of a change may stand before; nil where
  /// there is no such label.
  private static func labelled(_ line: String) -> String? {
    let key = line.lowercased()
    guard key.holds(anyOf: published),
      let label = published.lazy.compactMap({ key.firstRange(of: $0) }).first
    else {
      return nil
    }
    let start = key.unicodeScalars.distance(from: key.startIndex, to: label.lowerBound)
    let scalars = line.unicodeScalars
    // A few letters are longer in lower case.
    guard scalars.count == key.unicodeScalars.count else { return line }
    return String(line[scalars.index(scalars.startIndex, offsetBy: start)...])
  }

  /// What stands before the day of publication.
  private static let published = [
    "published", "posted on", "erschienen", "veröffentlicht", "publiziert", "erstellt am",
    "eingestellt am", "publié le", "mis en ligne le", "publicado", "publicada", "publicação",
    "pubblicato", "pubblicata", "gepubliceerd", "geplaatst op", "publisert", "publicerad",
    "publiceret", "udgivet", "julkaistu", "opublikowano", "data publikacji", "publikováno",
    "zveřejněno", "objavljeno", "publicat", "közzétéve", "yayınlanma", "опубликовано",
    "опубліковано", "дата публикации", "δημοσιεύθηκε", "发布", "發布", "公開日", "掲載日", "입력",
  ]
}
