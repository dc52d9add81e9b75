// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// Lines that are a name and nothing else.
extension VisibleReader {
  /// Two to four words with capitals and particles between them, or an agency's one, which no link holds
  /// unless its address is the name: links lead to sections and topics. Brackets may say with whom, a comma
  /// who, a bar for whom: "Jane Doe (with AFP)", "Jane Doe, staff writer", "Jane Doe | Reuters", "Jane Doe @jdoe".
  func isBareName(_ line: String, _ node: Int) -> Bool {
    var name = line[...]
    if line.hasSuffix(")"), let open = line.firstRange(of: " (") {
      // "Lenn Harbour (12)": a topic, and how many stories there are.
      if line[open.upperBound...].utf8.contains(where: { $0.isASCIIDigit }) {
        return false
      }
      name = line[..<open.lowerBound]
    } else if let comma = line.firstRange(of: ", ") {
      let office = line[comma.upperBound...].split(separator: " ")
      guard office.count <= 6, !line.hasSuffix(".") else { return false }
      name = line[..<comma.lowerBound]
    }
    var words = name.split(separator: " ")
    if let bar = words.firstIndex(where: Self.isBar), bar > 0, words.count - bar <= 5 {
      words.removeSubrange(bar...)
      if let last = words.last { name = line[name.startIndex..<last.endIndex] }
    }
    guard words.count <= 6 else { return false }
    let isLinked = finder.index.linkedLetters(node) > 0
    if words.count == 1, name.count == line.count {
      return Self.isCode(name) && !isLinked && !isInPicture(node)
    }
    guard words.first.map(Self.isCapital) ?? false, words.last.map(Self.isCapital) ?? false,
      (2...4).contains(words.count(where: Self.isCapital))
    else { return false }
    return words.allSatisfy { word in
      (Self.isCapital(word) || word.utf8.count <= Self.longestParticle)
        && !word.utf8.contains { (0x2F...0x3A).contains($0) }
    } && !isInPicture(node) && (!isLinked || isNamedByLink(String(name), node))
  }

  private static func isBar(_ word: Substring) -> Bool {
    switch word {
    case "|", "-", "–", "—", "/": true
    default: word.utf8.first == UInt8(ascii: "@")
    }
  }

  /// "<a href="/jane-doe">Jane Doe</a>": true for a link to a page of that name, which is no list of what is
  /// tagged with it.
  private func isNamedByLink(_ name: String, _ node: Int) -> Bool {
    let link = tree.subtree(of: node).first { tree.nodes[$0].tag == .a }
    guard
      let link = link
        ?? (tree.nodes[Int(tree.nodes[node].parent)].tag == .a
          ? Int(tree.nodes[node].parent) : nil),
      let href = tree.attribute(.href, of: link)
    else { return false }
    // The page of a photographer is elsewhere.
    guard !PageSite(facts.base).isElsewhere(href), !isOfOtherRole(link) else { return false }
    let parts = href.prefix { $0 != "?" && $0 != "#" }.lowercased().split(separator: "/")
    guard let last = parts.last,
      !parts.dropLast().contains(where: { Self.listings.contains(String($0)) })
    else { return false }
    return Self.letters(in: (last.split(separator: ".").first ?? last).utf8)
      == Self.letters(in: name.utf8)
  }

  /// The letters of ASCII in a text, in lower case.
  static func letters(in text: some Sequence<UInt8>) -> [UInt8] {
    text.compactMap { $0.isASCIILetter ? $0 | 0x20 : nil }
  }

  /// Parts of addresses that lists of stories about somebody have.
  private static let listings: Set<String> = [
    "tag", "tags", "topic", "topics", "thema", "themen", "theme", "themes", "tema", "temas", "temi",
    "sujet", "sujets", "keyword", "keywords", "category", "kategorie", "categoria", "search",
    "suche",
    "person", "personen", "stichwort", "schlagwort", "label", "labels", "emne", "amne", "onderwerp",
    "dossier", "dossiers", "wiki",
  ]

  /// True for a word that begins with a capital, or with a letter of a script that has none.
  private static func isCapital(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return first.properties.isUppercase
      || (0x590...0xDFF).contains(first.value) && first.properties.isAlphabetic
  }

  /// "AFP", "dpa", "Reuters": what may be an agency's name.
  private static func isCode(_ word: Substring) -> Bool {
    (2...12).contains(word.utf8.count)
      && word.utf8.allSatisfy { $0.isASCIILetter || $0 == UInt8(ascii: "-") }
  }

  /// Bytes of "della"; the desk knows them all.
  private static let longestParticle = 5
}
