// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Finds out who is quoted in a block quotation: named in it, right behind it, or before it.
struct SpeakerFinder {
  private let verbs: Set<String>
  /// Words of scripts without blanks between words, looked for anywhere.
  private let unspacedVerbs: [String]
  /// Where every noun has a capital, two words with capitals are no name yet.
  private let hasCapitalNouns: Bool

  init(language: String?) {
    let primary = String((language ?? "").lowercased().prefix { $0 != "-" && $0 != "_" })
    hasCapitalNouns = primary == "de" || primary == "lb"
    // A story of unknown language may be in any.
    let known = SpeechVerbs.table[primary].map { [$0] } ?? Array(SpeechVerbs.table.values)
    let words = known.joined()
    verbs = Set(words)
    unspacedVerbs = words.filter { $0.unicodeScalars.contains(where: TextMeasures.isUnspaced) }
  }

  /// What names the speaker of the quotation at a place; nil where nothing does.
  func speaker(of place: Int, in blocks: [Block]) -> String? {
    guard case .quote(let inner) = blocks[place] else { return nil }
    if let last = inner.last?.plainText, let name = signature(last) { return name }
    // "People say …" is part of what is said; "“It was ours,” Ostrom says" tells who says it.
    let framed = inner.map(\.plainText).filter { $0.contains { "“”\"«»„「」".contains($0) } }
    if let words = framed.lazy.compactMap({ speech(in: $0) }).first { return words }
    if place + 1 < blocks.count, case .paragraph(let next) = blocks[place + 1],
      Self.isDash(next.text.unicodeScalars.first), let name = signature(next.text)
    {
      return name
    }
    for block in blocks[..<place].reversed() {
      switch block {
      case .figure, .embed, .rule, .table: continue
      case .paragraph(let content), .heading(_, let content), .preformatted(let content):
        return introduction(in: content.text)
      case .list, .quote: return introduction(in: block.plainText)
      }
    }
    return nil
  }

  /// What stands behind a dash at the beginning of the last line: "— Vera Ostrom, director".
  private func signature(_ text: String) -> String? {
    guard let line = text.split(separator: "\n").last else { return nil }
    let scalars = line.unicodeScalars.drop { $0.properties.isWhitespace }
    guard Self.isDash(scalars.first) else { return nil }
    let name = scalars.drop { Self.isDash($0) || $0.properties.isWhitespace }
    guard let first = name.first, first.properties.isAlphabetic else { return nil }
    return TextMeasures.shown(String(name))
  }

  /// What in a paragraph says that somebody speaks next: a colon at its end, a word for speaking, a name.
  private func introduction(in text: String) -> String? {
    if let last = text.unicodeScalars.last(where: { !$0.properties.isWhitespace }),
      last == ":" || last == "：" || last == "…"
    {
      return TextMeasures.shown(text)
    }
    return speech(in: text) ?? (hasCapitalNouns ? nil : name(in: text))
  }

  private func speech(in text: String) -> String? {
    for word in words(text) where verbs.contains(word.lowercased()) { return word }
    return unspacedVerbs.first { text.contains($0) }
  }

  /// Two words with capitals inside a sentence, such as "Vera Ostrom"; a first word has one anyway.
  private func name(in text: String) -> String? {
    var previous: (word: Substring, isFirst: Bool)?
    for sentence in text.split(whereSeparator: { ".!?".contains($0) }) {
      previous = nil
      for (number, piece) in sentence.split(separator: " ").enumerated() {
        let word = piece.drop { !$0.isLetter }
        guard word.first?.isUppercase == true, word.dropFirst().contains(where: \.isLowercase)
        else {
          previous = nil
          continue
        }
        if let previous, !previous.isFirst || number == 1 && !isFunctionWord(previous.word) {
          return "\(previous.word) \(word.prefix { $0.isLetter || "-'’".contains($0) })"
        }
        previous = piece.last.map { $0.isLetter } == true ? (word, number == 0) : nil
      }
    }
    return nil
  }

  /// "The Council", "At Harwick": the first word of a sentence that is no name.
  private func isFunctionWord(_ word: Substring) -> Bool {
    word.count < 4 || SpeechVerbs.openers.contains(word.lowercased())
  }

  private func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
  }

  private static func isDash(_ scalar: Unicode.Scalar?) -> Bool {
    scalar == "—" || scalar == "–" || scalar == "―" || scalar == "-" || scalar == "~"
  }
}
