// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// Towns that no list knows: "Von Jane Doe, Osten" and "Jane Doe - Osten - 24 mar" read like a person of a house.
extension Editing {
  /// Takes the house of an author for a place where the story itself is filed from there or goes on "in Osten".
  mutating func placeAuthors() {
    for index in article.authors.indices {
      let author = article.authors[index]
      guard let house = author.organization, author.location == nil, mayBeTown(house),
        isTown(house)
      else { continue }
      article.authors[index].organization = nil
      article.authors[index].location = house
    }
  }

  /// A name or two in small letters with a capital before them; no agency, and not the outlet.
  private func mayBeTown(_ house: String) -> Bool {
    let words = house.split(separator: " ")
    return words.count <= 2 && !outlet.contains(FoldedText.key(house))
      && grammar.register.agency(named: house, language: grammarLanguage) == nil
      && words.allSatisfy { word in
        let letters = word.unicodeScalars
        return !grammar.isHouseWord(word) && letters.count > 2
          && letters.first?.properties.isUppercase ?? false
          && letters.dropFirst().allSatisfy(\.properties.isLowercase)
      }
  }

  private func isTown(_ name: String) -> Bool {
    if let places = lifted.dateline?.dateline.places,
      places.contains(where: { FoldedText.key($0) == FoldedText.key(name) })
    {
      return true
    }
    return article.body.prefix(Self.mostBlocks).contains { block in
      if case .paragraph(let text) = block { Self.isPlaced(name, in: text.text) } else { false }
    }
  }

  /// Blocks of the story that are looked at.
  private static let mostBlocks = 24

  /// Whether a text opens with a name as a dateline does, or says "in" before it.
  private static func isPlaced(_ name: String, in text: String) -> Bool {
    var rest = Substring(text)
    while let found = rest.firstRange(of: name) {
      let behind = rest[found.upperBound...].unicodeScalars.first
      if !(behind?.properties.isAlphabetic ?? false) {
        if found.lowerBound == text.startIndex, let behind, ".:–—".unicodeScalars.contains(behind) {
          return true
        }
        let words = rest[..<found.lowerBound].suffix(longestWord)
        if words.last == " ", let word = words.split(separator: " ").last,
          prepositions.contains(word.lowercased())
        {
          return true
        }
      }
      rest = rest[found.upperBound...]
    }
    return false
  }

  /// Letters before a name that are looked at.
  private static let longestWord = 8

  /// What stands before towns in their languages, and next to never before a house.
  private static let prepositions: Set<String> = [
    "in", "aus", "en", "em", "à", "i", "w", "we", "v", "ve", "te", "din", "u", "в", "у",
  ]
}
