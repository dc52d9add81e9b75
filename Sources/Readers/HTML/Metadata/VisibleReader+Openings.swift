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
      guard finder.index.ownLetters(node).all > 40, !isForeign(node) else { continue }
      let line = text(node).drop { $0 == "(" || $0 == "[" }
      let label = Self.releases.first {
        line.prefix(Self.longestRelease).lowercased().hasPrefix($0)
      }
      let opening = line.dropFirst(label?.count ?? 0).prefix(Self.longestDay)
      if Self.isDigit(opening.utf8.first) {
        draft.note(.published, String(opening), Evidence.Origin(.visible, "opening"))
        return
      }
      paragraphs += 1
      if paragraphs == 3 { return }
    }
  }

  /// What press offices print before the day: "Pressemitteilung vom 25. Januar 2022 | Osten – …"
  private static let releases = [
    "pressemitteilung vom ", "medienmitteilung vom ", "presseinformation vom ", "meldung vom ",
    "pressemeldung vom ", "press release of ", "press release ", "news release ", "media release ",
    "communiqué de presse du ", "communiqué du ", "comunicado de prensa del ",
    "nota de prensa del ", "comunicato stampa del ", "persbericht van ", "persbericht ",
    "pressmeddelande ", "pressemeddelelse ", "komunikat prasowy z ",
  ]
  private static let longestRelease = 32

  /// Letters of a day in front of a text; a number with a day far behind it is of the story.
  private static let longestDay = 26

  /// "Published: 24 March 2016" behind the text; else the first line there that is a day and no more.
  func noteDateBehind(_ draft: inout Draft) {
    let start = Int(tree.nodes[place.body].end)
    var bare: String?
    for node in start..<min(tree.nodes.count, start + 160) where tree.nodes[node].isElement {
      let own = finder.index.ownLetters(node)
      guard own.all >= 8, own.all <= 400, !isForeign(node, inFoot: true) else { continue }
      for line in text(node).split(whereSeparator: \.isNewline).map(String.init)
      where line.utf8.count <= 160 && Self.hasDigit(line) {
        if let day = Self.labelled(line) {
          draft.note(.published, day, Evidence.Origin(.visible, "line behind the text"))
          return
        }
        let isNear = node < start + Self.reachOfBareDay && own.linked == 0
        if bare == nil, isNear, isBareDay(line), !isOfEntry(node, own.all) { bare = line }
      }
    }
    draft.note(.published, bare, .dayBehindText)
  }

  /// Nodes behind the text in which a day without a label is the story's.
  private static let reachOfBareDay = 40

  /// "Monday 24 March, 2016": few words, two or three of them numbers or one of them a whole day.
  func isBareDay(_ line: String) -> Bool {
    guard isDay(line), line.utf8.count <= 48 else { return false }
    let words = line.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" })
    let numbers = words.count {
      Self.isDigit($0.utf8.first) && Self.isDigit($0.utf8.last { $0 != UInt8(ascii: ",") })
    }
    let whole = words.count == 1 || words.count == 2 && words[1].utf8.contains(UInt8(ascii: ":"))
    return words.count <= 6 && (numbers >= 2 && words.count - numbers <= 3 || whole)
  }

  private static func isDigit(_ byte: UInt8?) -> Bool {
    byte.map { (0x30...0x39).contains($0) } ?? false
  }

  /// What wikis and some systems print in the foot of the page, wherever that stands: "This page was
  /// last changed on 24 March 2016".
  func noteChange(_ draft: inout Draft) {
    if draft.evidence.contains(where: { $0.field == .modified }) { return }
    for node in tree.nodes.indices.reversed() where tree.nodes[node].isElement {
      guard (8...160).contains(finder.index.letters(node)), isOfChange(node) else { continue }
      let line = text(node)
      guard line.utf8.count <= 160, Self.holdsYear(line) else { continue }
      draft.note(.modified, line, Evidence.Origin(.visible, "line of the last change"))
      return
    }
  }

  private func isOfChange(_ node: Int) -> Bool {
    for index in tree.nodes[node].attributes {
      let attribute = tree.attributes[Int(index)]
      guard attribute.name == .id || attribute.name == .class else { continue }
      let letters = tree.utf8(attribute.value).compactMap { byte in
        (0x61...0x7A).contains(byte | 0x20) ? byte | 0x20 : nil
      }
      if letters.count >= 7, String(decoding: letters, as: UTF8.self).holds(anyOf: Self.changes) {
        return true
      }
    }
    return false
  }

  /// Parts of the names that designers give to that line.
  private static let changes = ["lastmod", "lastedit", "lastupdate", "lastchange"]

  /// The line from the label of the day on, which the day of a change may stand before; nil where
  /// there is no such label.
  static func labelled(_ line: String) -> String? {
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
    "published", "posted on", "erstellt:", "créé le", "creado el", "criado em", "erschienen",
    "veröffentlicht", "publiziert", "erstellt am",
    "eingestellt am", "publié le", "mis en ligne le", "publicado", "publicada", "publicação",
    "pubblicato", "pubblicata", "gepubliceerd", "geplaatst op", "publisert", "publicerad",
    "publiceret", "udgivet", "julkaistu", "opublikowano", "data publikacji", "publikováno",
    "zveřejněno", "objavljeno", "publicat", "közzétéve", "yayınlanma", "опубликовано",
    "опубліковано", "дата публикации", "δημοσιεύθηκε", "发布", "發布", "公開日", "掲載日", "입력",
  ]
}
