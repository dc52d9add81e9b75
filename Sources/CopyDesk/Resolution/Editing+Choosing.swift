// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Editing {
  /// The most trusted text for a field that passes a check, white space folded.
  mutating func choose(
    _ field: Evidence.Field, _ trust: Trust, accepting isSane: (String) -> Bool = { _ in true }
  ) -> String? {
    choose(field, trust, reading: { isSane($0) ? $0 : nil })
  }

  /// The most trusted text for a field as it is read, white space folded; what is read as nil is no value
  /// of the field.
  mutating func choose(
    _ field: Evidence.Field, _ trust: Trust, reading read: (String) -> String?
  ) -> String? {
    var best: (text: String, rank: Int, place: Int)?
    var seen: [Exhibit] = []
    for place in docket.places(of: field) {
      guard let text = docket.evidence[place].text?.foldingWhiteSpace(), !text.isEmpty else {
        continue
      }
      let rank = trust.rank(docket.evidence[place].origin)
      let value = read(text)
      if ledger != nil {
        seen.append(
          Exhibit(
            docket.evidence[place], value: value ?? text,
            reason: value != nil ? "a more trusted origin speaks" : "no such value"))
      }
      if let value, best.map({ rank < $0.rank }) ?? true { best = (value, rank, place) }
    }
    guard let best else { return nil }
    if ledger != nil {
      let winner = Exhibit(docket.evidence[best.place], value: best.text)
      record(
        Decision(
          field: field.rawValue, value: best.text, rule: trust.rule, winner: winner,
          losers: seen.filter { $0.value != best.text || $0.origin != winner.origin }))
    }
    return best.text
  }
}
