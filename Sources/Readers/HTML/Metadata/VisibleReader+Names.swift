// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// Names without a byline around them: behind a label of their own, beside the day, in a link.
extension VisibleReader {
  // MARK: Labels

  /// The line behind a label that stands alone.
  func noteLabelled(
    _ label: Int, _ words: String, _ origin: Evidence.Origin, _ draft: inout Draft
  ) {
    let end = min(tree.nodes.count, Int(tree.nodes[label].end) + 12)
    var node = Int(tree.nodes[label].end)
    while node < end {
      let letters = finder.index.letters(node)
      if letters > 2 {
        let name = text(node)
        // In an imprint, "Redaktion" stands before a department.
        guard letters <= 80,
          name.contains(" ") || !Self.houseLabels.contains(words.lowercased())
        else { return }
        let line = "\(words): \(name)"
        if !draft.evidence.contains(where: { $0.field == .byline && $0.value == .text(line) }) {
          draft.note(.byline, line, origin)
        }
        return
      }
      node = letters > 0 ? node + 1 : max(node + 1, Int(tree.nodes[node].end))
    }
  }

  /// "Author" on a line of its own and the name on the next, or "Author: Jane Doe, engineer", in the
  /// last lines of the body or in a box behind it.
  func noteLabelBehind(_ draft: inout Draft) {
    let end = Int(tree.nodes[place.body].end)
    let start = max(place.body + 1, end - Self.reachInto)
    for node in start..<min(tree.nodes.count, end + Self.reachBehind)
    where tree.nodes[node].isElement {
      let letters = finder.index.letters(node)
      guard letters >= 3, letters <= Self.longestLabelled, !isForeign(node) else { continue }
      let isLabelled = letters > Self.longestLabel
      if isLabelled {
        guard finder.index.ownLetters(node).all == letters,
          finder.index.opening(node).prefix(Self.longestLabel).contains(UInt8(ascii: ":"))
        else { continue }
      }
      let line = text(node)
      if isLabelled {
        guard let colon = line.firstRange(of: ": "),
          Self.authorLabels.contains(line[..<colon.lowerBound].lowercased())
        else { continue }
        draft.note(.byline, line, .behindStory)
        return
      }
      // Further up, "author" on a line of its own is what somebody in a list is.
      guard node >= end - Self.reachOfLabel else { continue }
      let bare = line.last == ":" ? line.dropLast() : line[...]
      let key = bare.lowercased().foldingWhiteSpace()
      guard Self.labels.contains(key), !Self.houseLabels.contains(key) else { continue }
      noteLabelled(node, String(bare), .behindStory, &draft)
      return
    }
  }

  /// These stand before departments and texts as well.
  static let houseLabels: Set<String> = ["redaktion", "text", "texte", "texto"]

  /// Nodes looked at before and behind the end of the body, and letters of a label.
  private static let reachInto = 500
  private static let reachOfLabel = 200
  private static let reachBehind = 160
  private static let longestLabel = 16
  /// The same of a label with the name behind it, and the labels that no department has.
  private static let longestLabelled = 100
  private static let authorLabels: Set<String> = [
    "autor", "autorin", "autoren", "autor:in", "autor*in", "autor/in", "author", "authors",
    "auteur", "autore", "autora", "autores", "written by", "geschrieben von", "verfasst von",
    "forfatter", "autorzy", "yazar", "автор", "penulis",
  ]

  // MARK: Over an office

  /// "Jane Doe" on a line and "Transport correspondent" on the next.
  func noteName(
    overOffice lines: [(line: String, node: Int)], _ draft: inout Draft
  ) {
    for (name, office) in zip(lines, lines.dropFirst()) {
      let words = office.line.split(separator: " ")
      guard name.line.contains(" "), !name.line.contains(where: { $0 == "," || $0 == "(" }),
        isBareName(name.line, name.node), words.count <= 6,
        !Self.hasDigit(office.line), office.line.last?.isLetter ?? false
      else { continue }
      draft.note(.byline, "\(name.line), \(office.line)", .overOffice)
      return
    }
  }

  // MARK: Beside the day

  /// Rows of facts under a headline print day and name without a word between them.
  @discardableResult
  func noteName(beside lines: [(line: String, node: Int)], _ draft: inout Draft) -> Bool {
    var noted = 0
    for (index, each) in lines.enumerated() where noted < 3 && isBareName(each.line, each.node) {
      let isBeside =
        index > 0 && isDay(lines[index - 1].line)
        || index + 1 < lines.count && isDay(lines[index + 1].line) || isOverMail(index, lines)
        || finder.index.linkedLetters(each.node) == 0
          && place.headline.map { isFirst(each.node, behind: $0) } ?? false
      if isOverHouse(index, lines) {
        draft.note(.byline, "\(each.line), \(lines[index + 1].line)", .besideDate)
        noted += 1
      } else if isBeside {
        draft.note(.byline, each.line, .besideDate)
        noted += 1
      }
    }
    return noted > 0
  }

  /// "Jane Doe<br>Lenn Courier<br>24 March 2016": a name over that of a house, which stands beside the day.
  private func isOverHouse(_ index: Int, _ lines: [(line: String, node: Int)]) -> Bool {
    guard index + 2 < lines.count, lines[index + 2].node == lines[index].node else { return false }
    return isBareName(lines[index + 1].line, lines[index + 1].node) && isDay(lines[index + 2].line)
  }

  /// "Jane Doe<br>jane.doe@courier.example", "Jane Doe<br>@janedoe"
  private func isOverMail(_ index: Int, _ lines: [(line: String, node: Int)]) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].node == lines[index].node else { return false }
    let line = lines[index + 1].line
    return line.utf8.contains(UInt8(ascii: "@")) && !line.utf8.contains(0x20)
  }

  /// A row of facts may be one line: "<span>Jane Doe</span> <span>24.03.2016</span> <span>3 min</span>".
  /// False where a word opens the names, or no such part is a name.
  func noteNames(inside row: Int, _ draft: inout Draft) -> Bool {
    var parts: [(line: String, node: Int)] = []
    var child = row + 1
    while child < Int(tree.nodes[row].end), parts.count < Self.mostParts {
      let it = tree.nodes[child]
      if it.isText, finder.index.letters(child) > 0 { return false }
      if it.isElement, it.tag.isInline, finder.index.letters(child) > 0 {
        parts.append((text(child), child))
      }
      child = Int(it.end)
    }
    guard parts.count > 1, parts.contains(where: { isDay($0.line) }), let first = parts.first,
      !opensByline(first.line), !Self.isLabelled(first.line.lowercased())
    else { return false }
    return noteName(beside: parts, &draft)
  }

  private static let mostParts = 8

  /// "Jane Doe<br>24 March 2016": the lines of an element that breaks part; nil where there are none.
  func brokenLines(_ node: Int) -> [(line: String, node: Int)]? {
    var breaks = tree.subtree(of: node).filter { tree.nodes[$0].tag == .br }
    guard (1...Self.mostParts).contains(breaks.count) else { return nil }
    breaks.append(Int(tree.nodes[node].end))
    var lines: [(line: String, node: Int)] = []
    var start = node + 1
    for end in breaks {
      var bytes: [UInt8] = []
      for inner in start..<end where tree.nodes[inner].isText {
        bytes += tree.bytes[tree.textRange(of: inner)]
        bytes.append(UInt8(ascii: " "))
      }
      let line = String(decoding: bytes, as: UTF8.self).foldingWhiteSpace()
      if !line.isEmpty { lines.append((line, node)) }
      start = end
    }
    return lines
  }

  /// True where no markup names an author.
  func isAnonymous(_ draft: Draft) -> Bool {
    !draft.evidence.contains {
      $0.field == .author || $0.field == .byline && !$0.origin.isLoose
    }
  }

  /// A short line with a year in it.
  func isDay(_ line: String) -> Bool {
    line.utf8.count <= 60 && (Self.holdsYear(line) || Self.holdsShortDay(line))
  }

  /// "24.03.16", "24/03/16, 10:42": three numbers of at most two digits with the same mark between them.
  static func holdsShortDay(_ line: String) -> Bool {
    guard hasDigit(line) else { return false }
    return line.split { " ,|•·".contains($0) }.contains { word in
      guard let mark = word.utf8.first(where: { !$0.isASCIIDigit }),
        mark == UInt8(ascii: ".") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-")
      else { return false }
      let numbers = word.utf8.split(separator: mark, omittingEmptySubsequences: false)
      return numbers.count == 3
        && numbers.allSatisfy { number in
          (1...2).contains(number.count) && number.allSatisfy { $0.isASCIIDigit }
        }
    }
  }

  /// True for a line with a year from 1900 on, or four digits of a script with digits of its own.
  static func holdsYear(_ line: String) -> Bool {
    var digits = 0
    var century = 0
    var mayBeForeign = false
    for byte in line.utf8 {
      if byte.isASCIIDigit {
        digits += 1
        if digits <= 2 { century = century * 10 + Int(byte - 0x30) }
        continue
      }
      if digits == 4, century == 19 || century == 20 { return true }
      if (0xD9...0xE0).contains(byte) { mayBeForeign = true }
      digits = 0
      century = 0
    }
    if digits == 4, century == 19 || century == 20 { return true }
    return mayBeForeign && holdsForeignYear(line)
  }

  /// "٢٤ مارس ٢٠١٦", "۵ فروردین ۱۳۹۵"
  private static func holdsForeignYear(_ line: String) -> Bool {
    line.unicodeScalars.split { !DecimalDigit.isForeign($0.value) }.contains { $0.count == 4 }
  }
}
