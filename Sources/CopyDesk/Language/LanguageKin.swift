// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Languages that share so many small words, or so much of a script, that a text of one is not told from
/// the others for sure.
enum LanguageKin {
  private static let families: [Set<String>] = [
    ["no", "nb", "nn", "da"], ["hr", "sr", "bs", "sh", "me"], ["id", "ms", "jv", "su"],
    ["zh", "yue", "ja"], ["cs", "sk"], ["es", "gl", "ca", "ast", "pt", "oc"], ["tl", "fil", "ceb"],
    ["fa", "ps", "ku", "ur", "ar", "ug", "sd", "ckb"], ["hi", "mr", "ne", "sa", "mai"],
    ["bn", "as"], ["he", "yi", "iw"], ["ru", "uk", "be", "kk", "ky", "tt", "tg", "mn"],
    ["bg", "mk", "ru"], ["nl", "af", "fy", "li"], ["de", "lb", "nds", "gsw"], ["tr", "az", "tk"],
    ["am", "ti"],
  ]

  /// True where one may stand for the other: where one is declared and the other is detected.
  static func areAlike(_ one: String, _ other: String) -> Bool {
    one == other || families.contains { $0.contains(one) && $0.contains(other) }
  }

  /// For each language of a list, the bits of those in it that are alike, its own among them.
  static func masks(of languages: [String]) -> [UInt64] {
    let places = Dictionary(uniqueKeysWithValues: languages.enumerated().map { ($1, $0) })
    var masks = languages.indices.map { UInt64(1) << UInt64($0) }
    for family in families {
      let members = family.compactMap { places[$0] }
      let mask = members.reduce(0) { $0 | UInt64(1) << UInt64($1) }
      for member in members { masks[member] |= mask }
    }
    return masks
  }
}
