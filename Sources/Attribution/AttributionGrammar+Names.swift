// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension AttributionGrammar {
  /// True where a word is a given name in one of the languages known.
  package func isGivenName(_ word: some StringProtocol) -> Bool {
    vocabulary.entry(of: String(word)).meaning.contains(.given)
  }

  /// True where a word is part of the name of a house rather than of a person: "Redaktion",
  /// "Times", "Team".
  package func isHouseWord(_ word: some StringProtocol) -> Bool {
    !vocabulary.entry(of: String(word)).meaning
      .isDisjoint(with: [.organization, .staff, .agencies, .outlet, .agency])
  }

  /// Whether a word is a part of what houses are called and no house by itself: "News".
  package func isHouseNoun(_ word: some StringProtocol) -> Bool {
    let meaning = vocabulary.entry(of: String(word)).meaning
    return meaning.contains(.organization) && meaning.isDisjoint(with: [.outlet, .agency])
  }
}
