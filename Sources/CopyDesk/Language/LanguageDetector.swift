// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Tells the language of running text by its script and its small words.
///
/// Knows some fifty languages. Is unsure of too little text, and of two languages alike.
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

  /// What can be said of a text.
  enum Verdict: Equatable {
    case speaks(Finding)
    /// Hardly a word of many is known: more of the same text will not tell either.
    case strange
    case unsure

    var finding: Finding? {
      if case .speaks(let finding) = self { return finding }
      return nil
    }
  }

  /// The language of a text; nil where unsure.
  func language(of text: String) -> Finding? {
    return text.withBytes { verdict(on: $0).finding }
  }

  /// What can be said of a text in UTF-8.
  func verdict(on utf8: UnsafeBufferPointer<UInt8>) -> Verdict {
    if isMostlyASCII(utf8) { return verdict(utf8, latin) }
    let census = ScriptCensus(utf8)
    if let language = census.language {
      return .speaks(Finding(language: language, isSure: census.letters >= 60))
    }
    switch census.script {
    case .latin: return verdict(utf8, latin)
    case .cyrillic: return verdict(utf8, cyrillic)
    default: return .unsure
    }
  }

  /// True where ASCII letters outnumber the bytes of all other characters, so that no other script can
  /// have the most letters: the census need not be taken.
  private func isMostlyASCII(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var letters = 0
    var others = 0
    var index = 0
    while index < utf8.count {
      // Each byte of these counts is a count of its own, and must not overflow.
      let end = min(index + 255 * 8, utf8.count)
      var letterCounts: UInt64 = 0
      var otherCounts: UInt64 = 0
      while index + 8 <= end {
        let eight = EightBytes(utf8, at: index)
        letterCounts &+= eight.letters &>> 7
        otherCounts &+= (eight.bits & EightBytes.highs) &>> 7
        index &+= 8
      }
      letters += EightBytes.sum(letterCounts)
      others += EightBytes.sum(otherCounts)
      if index < end {
        let rest = EightBytes(utf8, from: index, to: end)
        letters += EightBytes.count(rest.letters)
        others += EightBytes.count(rest.bits & EightBytes.highs)
        index = end
      }
    }
    return letters > others && letters >= ScriptCensus.fewestLetters
  }

  /// Longer than the longest of the small words, in bytes.
  private static let longestWord = 14
  /// So many words of a language that is known have more than one small word among them.
  private static let manyWords = 20

  /// Fewer small words have to speak more clearly.
  private static let fewHits = 6

  private func verdict(_ utf8: UnsafeBufferPointer<UInt8>, _ index: WordIndex) -> Verdict {
    var scores = Scores(repeating: 0)
    var words = 0
    var hits = 0
    var place = 0
    while place < utf8.count {
      let word = SmallWord(utf8, at: place)
      let length = word.end &- place
      place = word.end &+ 1
      guard length > 0 else { continue }
      words &+= 1
      guard length <= Self.longestWord else { continue }
      let known = index.word(word.key)
      guard known.languages != 0 else { continue }
      hits &+= 1
      var rest = known.languages
      while rest != 0 {
        scores[rest.trailingZeroBitCount] &+= known.weight
        rest &= rest &- 1
      }
    }
    guard hits > 1 || words < Self.manyWords else { return .strange }
    guard hits >= 3, hits * 12 >= words else { return .unsure }
    // The best score and the next, of the first of two that are alike.
    var best = 0
    var second = 0
    for language in 1..<index.languages.count {
      if scores[language] > scores[best] {
        second = scores[best]
        best = language
      } else {
        second = max(second, scores[language])
      }
    }
    // Two languages alike, or too little text.
    let score = scores[best]
    // "Knitting is an old craft" has words that several languages have.
    let lead = hits < Self.fewHits ? 16 : 12
    guard score >= 24, score * 10 >= second * lead else { return .unsure }
    guard hits >= 15 else {
      return .speaks(Finding(language: index.languages[best], isSure: false))
    }
    // Its kin may score as well: that only says which of them it is not for sure.
    var rival = 0
    for language in index.languages.indices where index.kin[best] &>> UInt64(language) & 1 == 0 {
      rival = max(rival, scores[language])
    }
    return .speaks(Finding(language: index.languages[best], isSure: score >= rival * 2))
  }

  /// A score for each language that a bit stands for.
  private typealias Scores = InlineArray<64, Int>
}
