// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// The day of a story that stands neither in markup nor in a line near the headline: in front of
/// its text, or in a labelled line behind it.
extension VisibleReader {
  /// A lead may open with the day: "Press release of 25 January 2022 | Osten".
  func noteDateOfLead(_ draft: inout Draft) {
    for lead in place.leads.prefix(1) + [place.body] where !opensWithEvent(lead) {
      let opening = Self.opening(of: text(lead), letters: 80)
      guard Self.hasDigit(opening) else { continue }
      draft.note(.published, opening, Evidence.Origin(.visible, "opening"))
      break
    }
    noteDateOfParagraphs(&draft)
  }

  /// Whether the first words of a text, behind a headline, are the day of an event.
  private func opensWithEvent(_ node: Int) -> Bool {
    tree.subtree(of: node).prefix(Self.nodesOfOpening).contains {
      tree.nodes[$0].isText && finder.index.letters($0) > 0
        && isDayOfEvent(Int(tree.nodes[$0].parent))
    }
  }

  private static let nodesOfOpening = 12
  private static let nodesOfLeads = 160

  /// The first letters of a text, cut through no number: "November 8, 20" would be a day of another year.
  private static func opening(of text: some StringProtocol, letters: Int) -> String {
    let opening = text.prefix(letters)
    guard opening.endIndex < text.endIndex,
      text[opening.endIndex...].utf8.first?.isASCIIDigit ?? false
    else {
      return String(opening)
    }
    return String(opening.dropLast(opening.reversed().prefix(while: \.isNumber).count))
  }

  /// So may the first paragraphs: "(24 March 2016) The bridge …", "24.03.2016 The bridge …", "March 24, 2016 --
  /// The bridge …".
  private func noteDateOfParagraphs(_ draft: inout Draft) {
    let end = min(Int(tree.nodes[place.body].end), place.body + Self.nodesOfLeads)
    var paragraphs = 0
    for node in place.body..<end where tree.nodes[node].isElement {
      guard finder.index.ownLetters(node).all > 40, !isForeign(node) else { continue }
      let line = text(node).drop { $0 == "(" || $0 == "[" }
      let label = Self.releases.first {
        line.prefix(Self.longestRelease).lowercased().hasPrefix($0)
      }
      let opening = Self.opening(
        of: line.dropFirst(label?.count ?? 0), letters: Self.longestDay)
      if opening.utf8.first?.isASCIIDigit ?? false || Self.holdsDayBeforeDash(opening) {
        draft.note(.published, opening, Evidence.Origin(.visible, "opening"))
        return
      }
      paragraphs += 1
      if paragraphs == 3 { return }
    }
  }

  /// Whether a few words with a year in them stand before a dash.
  private static func holdsDayBeforeDash(_ opening: String) -> Bool {
    let words = opening.split(separator: " ")
    guard let dash = words.firstIndex(where: { $0 == "--" || $0 == "-" || $0 == "–" || $0 == "—" })
    else { return false }
    return dash <= 4 && holdsYear(words[..<dash].joined(separator: " "))
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
      ($0.utf8.first?.isASCIIDigit ?? false)
        && $0.utf8.last { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ".") }?.isASCIIDigit
          ?? false
    }
    let whole = words.count == 1 || words.count == 2 && words[1].utf8.contains(UInt8(ascii: ":"))
    return words.count <= 6 && (numbers >= 2 && words.count - numbers <= 3 || whole)
  }

  /// The line from the label of the day on, which the day of a change may stand before, or all of it where
  /// the label closes it: "Am 24. März 2016 veröffentlicht"; nil where there is no such label.
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
    let rest = String(line[scalars.index(scalars.startIndex, offsetBy: start)...])
    return hasDigit(rest) || !hasDigit(line) ? rest : line
  }

  /// What stands before the day of publication.
  private static let published = [
    "published", "posted on", "erstellt:", "créé le", "creado el", "criado em", "erschienen",
    "veröffentlicht", "publiziert", "erstellt am",
    "eingestellt am", "publié le", "mis en ligne le", "publicado", "publicada", "publicação",
    "pubblicato", "pubblicata", "gepubliceerd", "geplaatst op", "publisert", "publicerad",
    "publiceret", "udgivet", "julkaistu", "opublikowano", "data publikacji", "publikováno",
    "zveřejněno", "objavljeno", "publicat", "közzétéve", "yayınlanma", "giriş tarihi",
    "опубликовано", "опубліковано", "дата публикации", "публикувано", "објављено", "δημοσιεύθηκε",
    "diterbitkan", "ngày đăng", "تاريخ النشر", "تاریخ انتشار", "פורסם", "प्रकाशित", "发布", "發布",
    "公開日", "掲載日", "投稿日", "입력",
  ]
}
