// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension Lexicon {
  /// Every language the product reads.
  public static let all: [Lexicon] = [
    english, german, french, spanish, portuguese, italian, dutch, danish, norwegian, swedish,
    finnish,
    polish, czech, russian, ukrainian, turkish, indonesian, vietnamese, greek, hungarian, romanian,
    croatian, serbian, slovenian,
    slovak, bulgarian, albanian, catalan, swahili, lithuanian, latvian, estonian, icelandic, arabic,
    persian, hebrew, hindi, thai,
    chinese, japanese, korean,
  ]
}
