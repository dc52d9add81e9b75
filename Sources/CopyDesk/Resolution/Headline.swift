// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The candidates for a headline and how they are weighed against each other.
///
/// The weights follow the shares of pages on which each origin prints the headline a reader sees,
/// measured over a thousand pages: og:title is often a social variant. An origin that says what others
/// say too gains by it; a heading of the page outweighs two or three others that agree, for what they
/// agree on was entered once.
struct HeadlinePanel {
  struct Candidate {
    var text: String
    var key: String
    var weight: Int
    var evidence: Evidence
    var score = 0
  }

  var candidates: [Candidate] = []
  let outlet: [String]
  private let visibleHeadings: Int
  /// The headings a reader sees, folded.
  let headings: [String]
  /// What tags and data say, folded: a <title> is often one of them with something around it.
  let tagged: [String]
  /// Shorter headings may be a section's, which titles name as well.
  private static let leastHeading = 12

  /// Shorter headings, in bytes, may be a section's although a tag holds one of their words.
  static let tellingHeading = 24

  /// How many headings are looked at: a page of teasers prints one for each.
  private static let limit = 24

  init(_ pile: Docket.Pile, outlet: [String]) {
    self.outlet = outlet
    visibleHeadings = pile.reduce(0) { $0 + ($1.origin.kind == .visible ? 1 : 0) }
    headings = pile.compactMap { evidence in
      guard evidence.origin.kind == .visible, let text = evidence.text else { return nil }
      let key = FoldedText.key(text)
      return key.utf8.count >= Self.leastHeading ? key : nil
    }
    let hasTitle = pile.contains { $0.origin.kind == .titleElement }
    tagged = hasTitle || visibleHeadings > 0 ? pile.compactMap(Self.tag) : []
    for (position, evidence) in pile.enumerated() {
      guard candidates.count < Self.limit, let raw = evidence.text?.foldingWhiteSpace() else {
        continue
      }
      var text =
        needsCut(evidence.origin.kind)
        ? confirmed(raw, evidence.origin.kind) ?? cuttingOutlet(raw) : raw
      if !isOfFormat(evidence.origin.kind) { text = Self.withoutMark(Self.withoutDay(text)) }
      guard let weight = weight(of: evidence, text: text, position: position) else { continue }
      candidates.append(
        Candidate(text: text, key: FoldedText.key(text), weight: weight, evidence: evidence))
    }
    cutHeadings()
    if candidates.count == 1, candidates[0].evidence.origin.kind == .titleElement {
      cutBlindly()
    }
  }

  /// What a tag or data say, folded.
  private static func tag(_ evidence: Evidence) -> String? {
    guard evidence.origin.kind != .visible, evidence.origin.kind != .titleElement,
      let key = evidence.text.map(FoldedText.key), key.utf8.count >= leastHeading
    else { return nil }
    return key
  }

  /// Where a page says its headline in the <title> alone, a few words behind a dash are taken for
  /// the outlet's name.
  private mutating func cutBlindly() {
    let text = candidates[0].text
    guard let last = TitleMarks.places(in: text).last else { return }
    let head = String(text[..<last.lowerBound]).foldingWhiteSpace()
    let words = head.split(separator: " ").count
    let tail = text[last.upperBound...].split(separator: " ").count
    // Chinese and Japanese have no blanks between words.
    let isEastern = head.unicodeScalars.count(where: { $0.value >= 0x2E80 }) >= 8
    if words >= 4 || isEastern, tail <= 3, text[last] != ":", text[last] != "/" {
      candidates[0].text = head
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
    let isField = evidence.origin.kind == .element || evidence.origin.kind == .jsonField
    guard length > 0, isField || !isOutlet(text) else { return nil }
    let base: Int
    switch evidence.origin.kind {
    case .element, .jsonField: base = 300
    case .line: base = 200
    case .visible:
      base =
        !evidence.origin.detail.holds("h1")
        ? 60 : !isSingle(evidence) ? 105 : isOfStory(text) ? 165 : 115
    case .jsonLD: base = 80
    case .microdata: base = 74
    case .parsely: base = 74
    case .titleElement: base = 58
    case .openGraph: base = 56
    case .meta, .dublinCore, .articleTag: base = 45
    default: base = 30
    }
    // A word alone is a section, a screenful a paragraph.
    if length < 8 || length > 400 { return base / 2 }
    return base
  }

  /// True for a heading of the story that tags tell in other words: these are for networks and search
  /// engines, however many of them agree. A section's heading has no word in common with them.
  private func isOfStory(_ heading: String) -> Bool {
    guard heading.utf8.count >= Self.tellingHeading else { return false }
    let key = FoldedText.key(heading)
    if tagged.contains(key) { return true }
    let words = key.utf8.split(separator: 0x20).filter { $0.count > 4 }.map(Array.init)
    return tagged.contains { tag in
      tag.utf8.split(separator: 0x20).contains { word in words.contains { word.elementsEqual($0) } }
    }
  }

  private func isSingle(_ evidence: Evidence) -> Bool {
    evidence.origin.kind == .visible && evidence.origin.detail == "h1 single"
      && visibleHeadings == 1
  }

  /// Fields of feeds and wires hold the headline as their house writes it.
  private func isOfFormat(_ kind: Evidence.Kind) -> Bool {
    kind == .element || kind == .jsonField || kind == .line
  }

  /// "23.01.2022 - Bridge opens" without the day in front.
  private static func withoutDay(_ text: String) -> String {
    var digits = 0
    for index in text.utf8.indices {
      switch text.utf8[index] {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"), 0x20: continue
      default:
        let rest = text[index...].drop {
          $0 == "–" || $0 == "—" || $0 == ":" || $0 == "|" || $0 == " "
        }
        return digits == 8 && rest.utf8.count >= 12 ? String(rest) : text
      }
    }
    return text
  }

  /// The text without a mark before it that parted it from something left out, such as an empty kicker.
  private static func withoutMark(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, [":", "|", ",", ";", "·"].contains(first) else {
      return text
    }
    return String(text.dropFirst()).foldingWhiteSpace()
  }

  /// What others add: half their weight for the same words, a quarter where one text holds the
  /// other.
  private func support(for index: Int) -> Int {
    let own = candidates[index]
    var sum = 0
    var kinds: Set<Evidence.Kind> = [own.evidence.origin.kind]
    for (other, candidate) in candidates.enumerated() where other != index {
      guard !kinds.contains(candidate.evidence.origin.kind) else { continue }
      if candidate.key == own.key, own.key.utf8.count >= 3 {
        sum += candidate.weight / 2
      } else if own.key.utf8.count < 8 {
        continue
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
}

extension Editing {
  /// The headline a reader sees.
  mutating func decideHeadline() {
    let pile = docket[.headline]
    guard !pile.isEmpty else { return }
    // Nothing need be weighed where the format's own field alone speaks.
    if ledger == nil, let only = pile.only, only.origin.kind == .element,
      let text = only.text?.foldingWhiteSpace(), !text.isEmpty
    {
      article.headline = withoutOutlet(text)
      return
    }
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
    let headline =
      winner.evidence.origin.kind == .element ? withoutOutlet(winner.text) : winner.text
    article.headline = headline
    record(
      Decision(
        field: "headline", value: headline,
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
