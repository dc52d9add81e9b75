// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// Who wrote it, where links and words rather than classes say so.
extension VisibleReader {
  /// What opens a byline, in the languages in which it is not also a common first word of a line.
  static let openings = [
    "by ", "By ", "BY ", "von ", "Von ", "VON ", "vom ", "Vom ", "par ", "Par ", "PAR ", "por ",
    "Por ", "POR ", "door ", "Door ", "di ", "Di ", "av ", "Av ", "af ", "Af ", "Autor ",
    "Autorin ",
    "Scritto da ", "Pubblicato da ", "Inserito da ", "A cura di ", "a cura di ",
    "de ", "De ", "Text ", "Tekst ", "Oleh ", "oleh ", "Penulis ", "بقلم", "كتب", "מאת", "โดย",
    "Írta", "Του ", "Της ", "Γράφει ", "文 /",
    "Author ", "Auteur ", "Автор", "作者", "文/", "文／", "記者", "记者", "文＝", "文・", "取材", "執筆", "기자명",
  ]
  /// The same, where they stand behind a verb or a date.
  private static let joints = [
    " by ", " von ", " vom ", " par ", " por ", " door ", " av ", " af ", " przez ", " oleh ",
    "От ",
  ]
  /// Labels before a name, which may stand on a line of their own.
  static let labels: Set<String> = [
    "autor", "autorin", "autoren", "autor:in", "autor*in", "autor/in", "author", "authors",
    "auteur", "auteurs", "auteur(s)", "auteur·e", "autore", "autori", "autora", "autores", "text",
    "texte", "texto", "testo", "tekst", "words", "von", "by", "par", "por", "redaktion",
    "verfasser",
    "verfasserin", "reporter", "written by", "posted by", "geschrieben von", "verfasst von",
    "forfatter", "skribent", "auteur :", "toimittaja", "autorzy", "yazar", "автор", "текст",
    "penulis", "작성자", "글", "interview", "كتب", "كتبت", "بقلم", "الكاتب", "מאת", "נכתב על ידי",
    "نویسنده",
    "خبرنگار", "लेखक", "tác giả", "szerző", "írta", "kirjoittaja", "teksti", "piše", "пише",
    "napsal",
    "napsala",
    "γράφει", "ρεπορτάζ", "κείμενο", "συντάκτης", "συντάκτρια", "scris de",
    "redactor", "redactora", "skriven av", "skrevet av", "skrevet af", "autorinnen", "autrice",
    "रिपोर्ट", "ผู้เขียน", "เขียนโดย", "reportagem", "författare", "haber", "авторы", "autor/-in", "av",
    "af", "door",
  ]

  /// Letters of a line in which "by" stands in the middle and that is no sentence.
  private static let longestOpener = 60

  /// True for a line whose first word opens a byline.
  func opensByline(_ line: String) -> Bool {
    Self.openings.contains { line.utf8.starts(with: $0.utf8) }
  }

  /// Notes a line that opens like a byline, or that holds a date and may hold a name beside it.
  func noteByline(_ line: String, _ node: Int, _ draft: inout Draft) {
    let key = line.lowercased()
    let bare = key.last == ":" ? String(key.dropLast()) : key
    if Self.labels.contains(bare.foldingWhiteSpace()) {
      noteLabelled(node, String(line.prefix { $0 != ":" }), .nearHeadline, &draft)
      return
    }
    guard finder.index.letters(node) <= Self.longestByline, line.utf8.count <= 160 else { return }
    let isByline =
      opensByline(line)
      || Self.hasDigit(line) && !isSentence(line)
      || finder.index.letters(node) <= Self.longestOpener
        && line.holds(anyOf: Self.joints)
      || Self.isLabelled(key) || Self.endsWithOffice(line)
    guard isByline, !isInGallery(node) else { return }
    let names = nameLine(node) ?? line
    guard !draft.evidence.contains(where: { $0.field == .byline && $0.value == .text(names) })
    else {
      return
    }
    draft.note(.byline, names, .nearHeadline)
  }

  /// "山田太郎記者", "[해안일보 홍길동 기자]": the word for a reporter behind the name.
  private static func endsWithOffice(_ line: String) -> Bool {
    line.utf8.count <= longestOpener
      && (line.hasSuffix("記者") || line.hasSuffix("기자") || line.hasSuffix("기자]"))
  }

  /// "Von Jane Doe<br>Osten / Lennland": the line of the names where places stand on the next.
  private func nameLine(_ node: Int) -> String? {
    guard let end = tree.subtree(of: node).first(where: { tree.nodes[$0].tag == .br }) else {
      return nil
    }
    let names = HTMLBlocks.lineText(of: tree, in: node, until: end)
    let places = text(node).dropFirst(names.count)
    guard names.split(separator: " ").count >= 3, places.split(separator: " ").count <= 4,
      places.contains(where: { $0 == "/" || $0 == "," }),
      opensByline(names)
    else { return nil }
    return names
  }

  /// True for a line that opens a byline or holds a day.
  static func isFact(_ line: String) -> Bool {
    openings.contains { line.utf8.starts(with: $0.utf8) } || isLabelled(line.lowercased())
      || hasDigit(line) && (holdsYear(line) || holdsShortDay(line))
  }

  /// True for a line of more words than names have: three in small letters, or letters without capitals.
  static func isOfWords(_ line: String) -> Bool {
    let isUncased = line.unicodeScalars.prefix(12).allSatisfy {
      !$0.properties.isUppercase && !$0.properties.isLowercase
    }
    return line.smallWords >= 3 || isUncased && line.utf8.count >= 60
  }

  /// "24.03.2016 - Autor: Jane Doe"
  static func holdsLabel(_ line: String) -> Bool {
    guard line.utf8.contains(UInt8(ascii: ":")) else { return false }
    return line.lowercased().split { "-–—|•·/".contains($0) }.contains {
      isLabelled(String($0).foldingWhiteSpace())
    }
  }

  /// "Autor: Jane Doe"
  static func isLabelled(_ key: String) -> Bool {
    guard let colon = key.utf8.prefix(24).firstIndex(of: UInt8(ascii: ":")) else { return false }
    return labels.contains(String(key[..<colon]).foldingWhiteSpace())
  }

  // MARK: Links

  func noteAnchors(_ draft: inout Draft) {
    let range = surroundings
    var noted = 0
    for node in facts.anchors where range.contains(node) && noted < Self.most {
      guard let rel = tree.attribute(.rel, of: node)?.lowercased(), !isForeign(node) else {
        continue
      }
      let kinds = rel.split(separator: " ")
      if kinds.contains("author"), finder.index.letters(node) <= 60, !isOfOtherRole(node) {
        draft.note(.author, text(node), Evidence.Origin(.relAuthor))
        noted += 1
      } else if kinds.contains("license"), let href = tree.attribute(.href, of: node) {
        draft.note(
          .license, WebAddress.resolve(href, base: facts.base), Evidence.Origin(.link, "license"))
      } else if kinds.contains("tag"), finder.index.letters(node) <= 60 {
        draft.note(.keyword, text(node), Evidence.Origin(.visible, "rel=tag"))
        if kinds.contains("category") {
          draft.note(.section, text(node), Evidence.Origin(.visible, "rel=category"))
        }
      }
    }
    if noted == 0, !noteLinkedAuthor(&draft) { noteAuthorPages(&draft) }
    noteLicensors(&draft)
  }

  /// The name in a link to the page that the head says is the author's: `<link rel="author">`.
  private func noteLinkedAuthor(_ draft: inout Draft) -> Bool {
    let head = facts.links.first { tree.attribute(.rel, of: $0)?.lowercased() == "author" }
    guard let head, let href = tree.attribute(.href, of: head) else { return false }
    let link = (facts.authorLinks + facts.userLinks).first { node in
      tree.attribute(.href, of: node) == href && finder.index.letters(node) > 2
        && finder.index.letters(node) <= 60
    }
    guard let link else { return false }
    draft.note(.author, text(link), Evidence.Origin(.relAuthor))
    return true
  }

  /// Whom a licence of Creative Commons asks to name, wherever the page prints it.
  /// <https://www.w3.org/Submission/ccREL/>
  private func noteLicensors(_ draft: inout Draft) {
    for node in facts.anchors where finder.index.letters(node) <= 60 {
      guard let rel = tree.attribute(.rel, of: node)?.lowercased(), rel == "cc:attributionurl"
      else {
        continue
      }
      draft.note(.author, text(node), Evidence.Origin(.link, "cc:attributionURL"))
      return
    }
  }

  /// Links to pages about authors, those before the story rather than those behind it; the first
  /// with a name, and those right beside it.
  private func noteAuthorPages(_ draft: inout Draft) {
    let range = surroundings
    let bodyEnd = Int(tree.nodes[place.body].end)
    let start = place.headline ?? place.body
    let near = facts.authorLinks.filter {
      range.contains($0) && finder.index.letters($0) > 2 && finder.index.letters($0) <= 60
        && !isForeign($0) && !isInText($0) && !isOfOtherRole($0)
    }
    let ahead = near.filter { $0 < max(start, place.body) + Self.reach }
    var last: Int?
    for node in ahead.isEmpty ? near.filter({ $0 >= bodyEnd }) : ahead {
      if let last, node > last + Self.neighbours { break }
      last = Int(tree.nodes[node].end)
      draft.note(.author, text(node), .authorPage)
    }
  }

  /// Nodes behind the start of headline or body in which its author stands.
  private static let reach = 60
  /// Nodes between the links of two authors of one story.
  private static let neighbours = 5

  /// Whether a link stands in a line of running text.
  func isInText(_ node: Int) -> Bool {
    var block = Int(tree.nodes[node].parent)
    while block > 0, tree.nodes[block].tag.isInline { block = Int(tree.nodes[block].parent) }
    guard block >= 0 else { return false }
    return finder.index.ownLetters(block).all > Self.longestByline
  }
}
