// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Editing {
  /// The most trusted text for a field that passes a check, white space folded.
  mutating func choose(
    _ field: Evidence.Field, _ trust: Trust, accepting isSane: (String) -> Bool = { _ in true }
  ) -> String? {
    var best: (text: String, rank: Int, evidence: Evidence)?
    var seen: [Exhibit] = []
    for evidence in docket[field] {
      guard let text = evidence.text?.foldingWhiteSpace(), !text.isEmpty else { continue }
      let rank = trust.rank(evidence.origin)
      let isAccepted = isSane(text)
      if ledger != nil {
        seen.append(
          Exhibit(
            evidence, value: text,
            reason: isAccepted ? "a more trusted origin speaks" : "no such value"))
      }
      if isAccepted, best.map({ rank < $0.rank }) ?? true { best = (text, rank, evidence) }
    }
    guard let best else { return nil }
    record(
      Decision(
        field: field.rawValue, value: best.text, rule: trust.rule,
        winner: Exhibit(best.evidence, value: best.text),
        losers: seen.filter { $0.value != best.text || $0.origin != best.evidence.origin }))
    return best.text
  }
}
