// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What a line of plain text is, where its form alone tells.
enum LineKind: Hashable {
  /// A line of text.
  case text
  /// "-30-", "###", "ENDS": the story is over.
  case endMark
  /// A line of dashes, stars or the like between parts.
  case separator
  /// "EDS: …", meant for the desk.
  case editorsNote
  /// "MIDEAST-CRISIS/SYRIA", "BC-LT--Argentina-Cancer": the name of the story on the wire.
  case slugline

  init(_ line: TextLine) {
    let text = line.text
    if Self.isEndMark(text) {
      self = .endMark
    } else if Self.isSeparator(text) {
      self = .separator
    } else if Self.isEditorsNote(text) {
      self = .editorsNote
    } else if Self.isSlugline(line) {
      self = .slugline
    } else {
      self = .text
    }
  }

  /// Whether a line is never part of a longer paragraph.
  var standsAlone: Bool { self == .endMark || self == .separator }

  /// Whether a line never goes on with the paragraph before it.
  var opensParagraph: Bool { standsAlone || self == .editorsNote }

  private static func isEndMark(_ text: String) -> Bool {
    guard text.utf8.count <= 16 else { return false }
    let core = text.filter { !$0.isWhitespace && !"-–—_*()[]".contains($0) }
    switch core.uppercased() {
    case "30": return core.count < text.count
    case "###", "####": return true
    case "ENDS", "END", "ENDIT", "ENDALL", "ENDSIT":
      return core == core.uppercased() || text != core
    default: return false
    }
  }

  private static func isSeparator(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, "-–—_=*~.+#·•".unicodeScalars.contains(first)
    else { return false }
    let marks = text.unicodeScalars.filter { $0 != " " }
    return marks.count >= 3 && marks.allSatisfy { $0 == first }
  }

  private static func isEditorsNote(_ text: String) -> Bool {
    let head = text.prefix(32).lowercased().drop { "([-*– ".contains($0) }
    return editorsNoteOpenings.contains { head.hasPrefix($0) }
  }

  private static let editorsNoteOpenings = [
    "eds:", "eds.:", "eds note", "ed:", "editors:", "editor's note", "editor’s note",
    "editors' note", "editors’ note", "editors note", "ednote", "note to editors",
    "notes to editors", "attention editors", "attn editors",
  ]

  /// Sluglines have capitals only, or the double hyphen or closing slash of wire keywords.
  private static func isSlugline(_ line: TextLine) -> Bool {
    let text = line.text
    guard line.length <= 60, !line.endsSentence, line.words.count <= 3,
      text.utf8.contains(UInt8(ascii: "-")) || text.utf8.contains(UInt8(ascii: "/")),
      let first = text.unicodeScalars.first, first.properties.isAlphabetic,
      !text.contains("://")
    else { return false }
    if line.words.count == 1, text.hasSuffix("/") || text.contains("--") { return true }
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    return letters.count >= 5 && letters.allSatisfy { $0.properties.isUppercase }
  }
}

extension TextLine {
  /// What opens an item of a list.
  enum Marker: Hashable {
    case bullet(Character)
    case number(Int)
  }

  /// The mark at the front of a list item, nil for other lines.
  var marker: Marker? {
    guard let space = text.firstIndex(of: " "), let first = text.first else { return nil }
    let front = text[..<space]
    if front.count == 1, "-*•‣◦▪■●·".contains(first) { return .bullet(first) }
    guard front.count <= 3, let last = front.last, last == "." || last == ")",
      let number = Int(front.dropLast()), number > 0
    else { return nil }
    return .number(number)
  }

  /// The text after the mark of a list item.
  var textAfterMarker: Substring {
    text.firstIndex(of: " ").map { text[text.index(after: $0)...] } ?? Substring(text)
  }
}
