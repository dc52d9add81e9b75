// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The candidates for a headline and how they are weighed against each other.
///
/// The weights are shares of pages on which each origin prints the headline a reader sees, measured
/// over a thousand pages: the single h1 is right most often; og:title is often a social variant. An
/// origin that says what others say too gains by it.
struct HeadlinePanel {
  struct Candidate {
    var text: String
    var key: String
    var weight: Int
    var evidence: Evidence
    var score = 0
  }

  private(set) var candidates: [Candidate] = []
  private let outlet: [String]
  private let visibleHeadings: Int

  /// How many headings are looked at: a page of teasers prints one for each.
  private static let limit = 24

  init(_ pile: Docket.Pile, outlet: [String]) {
    self.outlet = outlet
    visibleHeadings = pile.reduce(0) { $0 + ($1.origin.kind == .visible ? 1 : 0) }
    for (position, evidence) in pile.enumerated() {
      guard candidates.count < Self.limit, let raw = evidence.text?.foldingWhiteSpace() else {
        continue
      }
      let text = needsCut(evidence.origin.kind) ? cuttingOutlet(raw) : raw
      guard let weight = weight(of: evidence, text: text, position: position) else { continue }
      candidates.append(
        Candidate(text: text, key: FoldedText.key(text), weight: weight, evidence: evidence))
    }
  }

  /// The winner; nil where nothing sane was said.
  mutating func winner() -> Candidate? {
    for index in candidates.indices {
      candidates[index].score = candidates[index].weight + support(for: index)
    }
    // The first of equals: documents say the most important thing first.
    var best: Candidate?
    for candidate in candidates where best.map({ candidate.score > $0.score }) ?? true {
      best = candidate
    }
    return best
  }

  private func weight(of evidence: Evidence, text: String, position: Int) -> Int? {
    let length = text.utf8.count
    guard length > 0, !isOutlet(text) || evidence.origin.kind == .element else { return nil }
    let base: Int
    switch evidence.origin.kind {
    case .element, .jsonField: base = 300
    case .line: base = 200
    case .visible:
      base = visibleHeadings == 1 ? 84 : evidence.origin.detail.holds("h1") ? 76 : 60
    case .jsonLD: base = 80
    case .microdata: base = 74
    case .parsely: base = 74
    case .titleElement: base = 58
    case .openGraph: base = 56
    case .meta, .dublinCore, .articleTag: base = 50
    default: base = 30
    }
    // A word alone is a section, a screenful a paragraph.
    if length < 8 || length > 400 { return base / 2 }
    return base
  }

  /// What others add: half their weight for the same words, a quarter where one text holds the
  /// other.
  private func support(for index: Int) -> Int {
    let own = candidates[index]
    var sum = 0
    var kinds: Set<Evidence.Kind> = [own.evidence.origin.kind]
    for (other, candidate) in candidates.enumerated() where other != index {
      guard !kinds.contains(candidate.evidence.origin.kind), own.key.utf8.count >= 8 else {
        continue
      }
      if candidate.key == own.key {
        sum += candidate.weight / 2
      } else if candidate.key.hasPrefix(own.key) || own.key.hasPrefix(candidate.key) {
        sum += candidate.weight / 4
      } else {
        continue
      }
      kinds.insert(candidate.evidence.origin.kind)
    }
    return sum
  }

  private func isOutlet(_ text: String) -> Bool {
    outlet.contains(FoldedText.key(text))
  }

  private func needsCut(_ kind: Evidence.Kind) -> Bool {
    switch kind {
    case .titleElement, .openGraph, .meta, .dublinCore, .jsonLD: true
    default: false
    }
  }

  /// The title without the outlet's name at an end: "Bridge opens - The Example", "Example | Bridge
  /// opens".
  ///
  /// Cut only where what falls is known to name the outlet, or, in a <title>, where the heading of
  /// the page confirms the rest (its agreement then counts).
  func cuttingOutlet(_ text: String) -> String {
    var text = text
    // "Headline | Section | Outlet": a section that is cut leaves its neighbour to be looked at.
    for _ in 0..<2 {
      guard let shorter = cutOnce(text) else { break }
      text = shorter
    }
    return text
  }

  private func cutOnce(_ text: String) -> String? {
    let cuts = Self.separators(text)
    guard let last = cuts.last, let first = cuts.first else { return nil }
    let isBar = text[last].unicodeScalars.allSatisfy { $0 == "|" || $0 == "｜" }
    let tail = String(text[last.upperBound...])
    let head = String(text[..<last.lowerBound])
    if head.utf8.count >= 8, isOutletName(tail) { return head.foldingWhiteSpace() }
    // Behind a bar stands a section or an outlet, whatever it is called.
    if isBar, head.utf8.count >= 20, tail.utf8.count <= 40, tail.utf8.count * 2 < head.utf8.count {
      return head.foldingWhiteSpace()
    }
    let front = String(text[..<first.lowerBound])
    let rest = String(text[first.upperBound...])
    if rest.utf8.count >= 8, isOutletName(front) { return rest.foldingWhiteSpace() }
    return nil
  }

  private func isOutletName(_ text: String) -> Bool {
    let key = FoldedText.key(text)
    guard !key.isEmpty else { return true }
    let joined = key.filter { $0 != " " }
    return outlet.contains { name in
      name == key || name.filter { $0 != " " } == joined
        || key.utf8.count >= 4
          && (name.hasPrefix(key + " ") || key.hasPrefix(name + " ")
            || key.hasSuffix(" " + name))
    }
  }

  /// Where " - ", " | ", " – " and their like stand.
  static func separators(_ text: String) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let after = scalars.index(after: index)
      if isSeparator(scalars[index]), index > scalars.startIndex, after < scalars.endIndex {
        let before = scalars[scalars.index(before: index)]
        let isBar = scalars[index] == "|" || scalars[index] == "｜" || scalars[index] == "«"
        if isBar || before == " " && scalars[after] == " " { found.append(index..<after) }
      }
      index = after
    }
    return found
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "–", "—", "|", "｜", "·", "•", "»", "«", "›", "/", ":", "~": true
    default: false
    }
  }
}

extension Editing {
  /// The headline a reader sees.
  mutating func decideHeadline() {
    let pile = docket[.headline]
    guard !pile.isEmpty else { return }
    var panel = HeadlinePanel(pile, outlet: outlet)
    var found = panel.winner()
    if found == nil {
      // Where every title is the outlet's name, what calls itself that name is the title of the
      // page: some sites fill og:site_name with the headline.
      panel = HeadlinePanel(pile, outlet: hostKeys)
      found = panel.winner()
      if let found { outlet.removeAll { $0 == found.key } }
    }
    guard let winner = found else { return }
    article.headline = winner.text
    record(
      Decision(
        field: "headline", value: winner.text,
        rule: "the headline a reader sees: by trust in the origin and by agreement between origins",
        winner: Exhibit(winner.evidence, value: winner.text),
        losers: panel.candidates.filter { $0.evidence != winner.evidence }.map { loser in
          Exhibit(
            loser.evidence, value: loser.text,
            reason: loser.key == winner.key
              ? "says the same" : "weighs \(loser.score), the winner \(winner.score)")
        }))
  }
}
