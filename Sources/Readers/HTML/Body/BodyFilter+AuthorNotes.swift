// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// The lines at the foot of a story about who wrote it, which no class tells from the story.
extension BodyFilter {
  /// Paragraphs at the end that are looked at, and the longest of such notes in bytes.
  private static let reach = 3
  private static let longestNote = 700
  /// A page of fewer paragraphs may be about the author.
  private static let leastParagraphs = 3

  /// Takes out paragraphs at the end that say what the author is: "Ann Reed covers the coast for the Courier."
  mutating func dropAuthorNotes() {
    guard runningParagraphs > Self.leastParagraphs else { return }
    var looked: [Int] = []
    for index in blocks.indices.reversed() where isKept[index] {
      guard let text = line(index) else { continue }
      if looked.count == Self.reach || text.text.utf8.count > Self.longestNote { break }
      looked.append(index)
      if isAuthorNote(text.text) {
        isKept[index] = false
      } else if looked.count > 1, isAuthorLine(index, text) {
        for note in looked { isKept[note] = false }
        if index > 0, case .figure = blocks[index - 1].block { isKept[index - 1] = false }
        break
      }
    }
  }

  /// Whether a heading or a link is the name of an author and nothing else: what stands below tells who that is.
  private func isAuthorLine(_ index: Int, _ text: RichText) -> Bool {
    guard isHeading(index) || text.linkShare > 0.9 || text.isStrong, text.text.utf8.count <= 60,
      !text.text.utf8.contains(where: { $0.isASCIIDigit })
    else { return false }
    let words = text.text.split(whereSeparator: \.isWhitespace)
    return (2...4).contains(words.count) && isAuthor(words[...])
  }

  private func isAuthorNote(_ text: String) -> Bool {
    if Self.notes.matchesStart(PhraseKey(text)) { return true }
    let words = text.split(maxSplits: 8, whereSeparator: \.isWhitespace)
    guard words.count > 3 else { return false }
    if Self.invitations.contains(words[0].lowercased()) { return isAuthor(words[1...2]) }
    for count in 2...4 where count < words.count - 1 && isAuthor(words[..<count]) {
      // "Ann Reed (ann@courier.example) is the editor of the Courier."
      let next = words[count]
      return Self.verbs.contains(next.lowercased()) || next.hasPrefix("(") && next.contains("@")
    }
    return false
  }

  /// Whether words that follow each other are, or are part of, the name of one who wrote the story.
  private func isAuthor(_ words: ArraySlice<Substring>) -> Bool {
    let isCapital = { (word: Substring) in
      word.unicodeScalars.first?.properties.isUppercase ?? false
    }
    guard let first = words.first, let last = words.last, words.count > 1, isCapital(first),
      isCapital(last)
    else { return false }
    let name = PhraseKey(words.joined(separator: " ")).bytes
    return name.count > 4 && authors.contains { $0.bytes.contains(name) }
  }

  /// How notes begin that name nobody.
  private static let notes = PhraseList(
    """
    about the author | about the authors | about the writer | about the reporter | the author is a |
    the author is an | the author is the | the writer is a | the writer is an | the writer is the
    über den autor | über die autorin | über die autoren | der autor ist | die autorin ist
    à propos de lauteur | lauteur est
    sobre el autor | sobre la autora | sobre o autor | sobre a autora
    informazioni sullautore
    over de auteur | om forfatteren | om författaren
    o autorze | o autorce
    """)

  private static let invitations: Set<String> = [
    "contact", "reach", "email", "follow", "write", "kontakt",
  ]

  /// What stands behind a name in such a line.
  private static let verbs: Set<String> = [
    "is", "was", "has", "writes", "wrote", "covers", "covered", "reports", "works", "worked",
    "lives",
    "teaches", "runs", "edits", "serves", "joined", "contributed", "contributes", "studied",
    "began",
    "can", "spends", "holds", "directs", "leads",
    "ist", "war", "schreibt", "arbeitet", "lebt", "leitet", "berichtet", "studierte", "betreut",
    "est", "écrit", "travaille", "couvre", "dirige", "es", "escribe", "trabaja", "cubre",
    "è", "scrive", "lavora", "é", "escreve", "trabalha", "schrijft", "werkt", "är", "skriver",
    "arbetar", "er", "arbejder", "jest", "pisze", "pracuje",
  ]
}
