// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Editing {
  /// Enough text to tell a language by, in bytes, and enough to doubt one that is declared.
  private static let sampleSize = 1600
  private static let checkSize = 600
  /// Enough to find a declared language confirmed, as it nearly always is.
  private static let glanceSize = 240

  /// Takes the declared language where the text does not clearly speak another.
  mutating func decideLanguage() {
    var declared: [Declared] = []
    for (place, evidence) in docket[.language].enumerated() {
      guard let text = evidence.text, let tag = LanguageTag(text) else { continue }
      declared.append(
        Declared(tag: tag, rank: Trust.language.rank(evidence.origin), place: place))
    }
    let finding = finding(declared)
    var best: (rank: (Int, Int), declared: Declared)?
    for candidate in declared {
      let isSpoken = finding.map { LanguageKin.areAlike(candidate.tag.language, $0.language) }
      if isSpoken == false, finding?.isSure == true { continue }
      // Of several that are declared, one that the text speaks is the first.
      let rank = (isSpoken == true ? 0 : 1, candidate.rank)
      if best.map({ rank < $0.rank }) ?? true { best = (rank, candidate) }
    }
    if let best = best?.declared {
      language = best.tag
      article.language = best.tag.text
      recordDeclared(best, declared)
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
          Exhibit(evidence(of: $0), value: $0.tag.text, reason: "the text is in another language")
        }))
  }

  /// A language that the document declares.
  private struct Declared {
    let tag: LanguageTag
    let rank: Int
    /// Where it stands among the evidence for the language.
    let place: Int
  }

  private func evidence(of declared: Declared) -> Evidence {
    Array(docket[.language])[declared.place]
  }

  private func recordDeclared(_ best: Declared, _ declared: [Declared]) {
    guard ledger != nil else { return }
    let winner = evidence(of: best)
    record(
      Decision(
        field: "language", value: best.tag.text, rule: Trust.language.rule,
        winner: Exhibit(winner, value: winner.text ?? ""),
        losers: declared.filter { evidence(of: $0) != winner }.map {
          Exhibit(
            evidence(of: $0), value: $0.tag.text, reason: "less trusted, or not the text's")
        }))
  }

  /// What the text speaks: a first look is enough where it speaks what is declared, or nothing known.
  private func finding(_ declared: [Declared]) -> LanguageDetector.Finding? {
    guard !declared.isEmpty else { return verdict(size: Self.sampleSize).finding }
    switch verdict(size: Self.glanceSize) {
    case .strange: return nil
    case .speaks(let first)
    where declared.allSatisfy { LanguageKin.areAlike($0.tag.language, first.language) }:
      return first
    default: return verdict(size: Self.checkSize).finding
    }
  }

  /// What can be said of so many bytes of the story.
  private func verdict(size: Int) -> LanguageDetector.Verdict {
    sample(size: size).withUnsafeBufferPointer { LanguageDetector.standard.verdict(on: $0) }
  }

  /// The first running text, or headline and summary where there is none.
  private func sample(size: Int) -> [UInt8] {
    var sample = LanguageSample(size: size)
    let blocks = draft.body.span
    for index in blocks.indices where !sample.isFull { sample.add(blocks[index].block) }
    if sample.bytes.count < 200 {
      for field in [Evidence.Field.headline, .summary] {
        for evidence in docket[field] {
          sample.add(beside: evidence.text ?? "")
          break
        }
      }
    }
    return sample.bytes
  }
}
