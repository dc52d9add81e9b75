// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Tells the language of running text by its script and its small words.
///
/// Knows some fifty languages. Nil means unsure: too little text, or two languages alike.
/// Serbian and Bosnian in Latin letters are given as Croatian, Malay as Indonesian.
struct LanguageDetector: Sendable {
  static let standard = LanguageDetector()

  private let latin = WordIndex(LanguageWords.latin)
  private let cyrillic = WordIndex(LanguageWords.cyrillic)

  /// What the text speaks, and whether so clearly that a declared language must give way.
  struct Finding: Equatable {
    var language: String
    var isSure: Bool
  }

  /// The language of a text; nil where unsure.
  func language(of text: String) -> Finding? {
    var text = text
    return text.withUTF8 { self.language(of: $0) }
  }

  /// The language of a text in UTF-8; nil where unsure.
  func language(of utf8: UnsafeBufferPointer<UInt8>) -> Finding? {
    let census = ScriptCensus(utf8)
    if let language = census.language {
      return Finding(language: language, isSure: census.letters >= 60)
    }
    switch census.script {
    case .latin: return finding(utf8, latin)
    case .cyrillic: return finding(utf8, cyrillic)
    default: return nil
    }
  }

  /// Longer than the longest of the small words, in bytes.
  private static let longestWord = 14

  private func finding(_ utf8: UnsafeBufferPointer<UInt8>, _ index: WordIndex) -> Finding? {
    var scores = [Int](repeating: 0, count: index.languages.count)
    var words = 0
    var hits = 0
    var place = 0
    while place < utf8.count {
      let start = place
      var hash = WordHash()
      while place < utf8.count, hash.add(utf8[place]) { place &+= 1 }
      let length = place &- start
      place &+= 1
      guard length > 0 else { continue }
      words &+= 1
      guard length <= Self.longestWord else { continue }
      let languages = index.languages(of: hash.value)
      if languages != 0 {
        hits &+= 1
        score(languages, &scores)
      }
    }
    return verdict(scores, words: words, hits: hits, index.languages)
  }

  /// A word of one language says more than one of ten.
  private func score(_ languages: UInt64, _ scores: inout [Int]) {
    let weight = 12 / min(languages.nonzeroBitCount, 6)
    var rest = languages
    while rest != 0 {
      scores[rest.trailingZeroBitCount] += weight
      rest &= rest - 1
    }
  }

  private func verdict(
    _ scores: [Int], words: Int, hits: Int, _ languages: [String]
  ) -> Finding? {
    var best = 0
    for index in scores.indices where scores[index] > scores[best] { best = index }
    var second = 0
    for index in scores.indices where index != best { second = max(second, scores[index]) }
    guard hits >= 3, scores[best] >= 24, hits * 12 >= words else { return nil }
    let isAhead = scores[best] * 10 >= second * 12
    guard isAhead else { return nil }
    return Finding(
      language: languages[best], isSure: hits >= 15 && scores[best] >= second * 2)
  }
}
