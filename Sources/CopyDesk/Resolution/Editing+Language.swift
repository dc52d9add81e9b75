// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Editing {
  /// Enough text to tell a language by, in bytes, and enough to check one that is declared.
  private static let sampleSize = 1600
  private static let checkSize = 600

  /// Takes the declared language where the text does not clearly speak another.
  mutating func decideLanguage() {
    var declared: [(tag: LanguageTag, rank: Int, evidence: Evidence)] = []
    for evidence in docket[.language] {
      guard let text = evidence.text, let tag = LanguageTag(text) else { continue }
      declared.append((tag, Trust.language.rank(evidence.origin), evidence))
    }
    let finding = LanguageDetector.standard.language(
      of: sample(size: declared.isEmpty ? Self.sampleSize : Self.checkSize))
    var best: (tag: LanguageTag, rank: Int, evidence: Evidence)?
    for candidate in declared {
      let isFitting =
        finding.map { !$0.isSure || Self.agree(candidate.tag.language, $0.language) } ?? true
      if isFitting, best.map({ candidate.rank < $0.rank }) ?? true { best = candidate }
    }
    if let best {
      language = best.tag
      article.language = best.tag.text
      record(
        Decision(
          field: "language", value: best.tag.text, rule: Trust.language.rule,
          winner: Exhibit(best.evidence, value: best.evidence.text ?? ""),
          losers: declared.filter { $0.evidence != best.evidence }.map {
            Exhibit($0.evidence, value: $0.tag.text, reason: "less trusted, or not the text's")
          }))
      return
    }
    language = finding.flatMap { LanguageTag($0.language) }
    article.language = finding?.language
    guard let finding else { return }
    if let wrong = declared.first {
      warn(
        "the declared language '\(wrong.tag.text)' does not fit the text, which is in "
          + "'\(finding.language)'")
    }
    record(
      Decision(
        field: "language", value: finding.language, rule: "detected in the text",
        losers: declared.map {
          Exhibit($0.evidence, value: $0.tag.text, reason: "the text is in another language")
        }))
  }

  /// True where a declared language may stand for a detected one.
  private static func agree(_ declared: String, _ detected: String) -> Bool {
    if declared == detected { return true }
    return families.contains { $0.contains(declared) && $0.contains(detected) }
  }

  /// Languages that the detector does not, or should not, tell apart.
  private static let families: [Set<String>] = [
    ["no", "nb", "nn", "da"], ["hr", "sr", "bs", "sh", "me"], ["id", "ms", "jv", "su"],
    ["zh", "yue", "ja"], ["cs", "sk"], ["es", "gl", "ca", "ast", "pt", "oc"], ["tl", "fil", "ceb"],
    ["fa", "ps", "ku", "ur", "ar", "ug", "sd", "ckb"], ["hi", "mr", "ne", "sa", "mai"],
    ["bn", "as"], ["he", "yi", "iw"], ["ru", "uk", "be", "kk", "ky", "tt", "tg", "mn"],
    ["bg", "mk", "ru"], ["nl", "af", "fy", "li"], ["de", "lb", "nds", "gsw"], ["tr", "az", "tk"],
    ["am", "ti"],
  ]

  /// The first running text, or headline and summary where there is none.
  private func sample(size: Int) -> String {
    var sample = ""
    for block in draft.body {
      if sample.utf8.count >= size { break }
      sample += block.block.plainText.prefix(bytes: size - sample.utf8.count)
      sample += "\n"
    }
    if sample.utf8.count < 200 {
      for field in [Evidence.Field.headline, .summary] {
        for evidence in docket[field] {
          sample += evidence.text?.prefix(bytes: size) ?? ""
          sample += "\n"
          break
        }
      }
    }
    return sample
  }
}
