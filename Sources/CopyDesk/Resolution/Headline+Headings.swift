// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

// Headings of pages that hold more, or less, than the headline.
extension HeadlinePanel {
  /// A heading that only screen readers see often closes with the outlet's name as a title does.
  mutating func cutHeadings() {
    for index in candidates.indices where candidates[index].evidence.origin.kind == .visible {
      let text =
        withoutKicker(candidates[index].key) ?? agreedEnd(of: candidates[index].text)
        ?? cuttingOutlet(candidates[index].text)
      let key = FoldedText.key(text)
      if key != candidates[index].key, candidates.contains(where: { $0.key == key }) {
        candidates[index].text = text
        candidates[index].key = key
      } else if let spelled = withColon(candidates[index]) {
        candidates[index].text = spelled
      }
    }
  }

  /// "Osten: Bridge opens" where a tag says so, and the heading has its kicker in an element of its own:
  /// "Osten Bridge opens".
  private func withColon(_ heading: Candidate) -> String? {
    guard !heading.text.utf8.contains(UInt8(ascii: ":")) else { return nil }
    return candidates.first {
      $0.evidence.origin.kind != .visible && $0.key == heading.key
        && $0.text.utf8.count == heading.text.utf8.count + 1
        && $0.text.replacing(": ", with: " ") == heading.text
    }?.text
  }

  /// "Osten Bridge opens" where the kicker stands in the heading, the title has "Osten: Bridge opens"
  /// and a tag "Bridge opens" alone.
  private func withoutKicker(_ heading: String) -> String? {
    for title in candidates where title.evidence.origin.kind == .titleElement {
      guard title.key == heading, let colon = Self.colons(title.text).first else { continue }
      let headline = String(title.text[colon.upperBound...]).foldingWhiteSpace()
      if tagged.contains(FoldedText.key(headline)) { return headline }
    }
    return nil
  }

  /// "Osten Bridge opens for good" where tags of several kinds agree on "Bridge opens for good"; what
  /// ends in a colon is printed as part of the headline.
  private func agreedEnd(of heading: String) -> String? {
    let ends = candidates.filter { tag in
      tag.evidence.origin.kind != .visible && tag.key.utf8.count >= Self.tellingHeading
        && heading.utf8.count > tag.text.utf8.count && heading.hasSuffix(" " + tag.text)
    }
    guard let first = ends.first,
      Set(ends.lazy.map(\.evidence.origin.kind)).count > 2
    else { return nil }
    let kicker = heading.dropLast(first.text.count).split(separator: " ")
    guard kicker.count <= 3, kicker.last?.last?.isLetter ?? false else { return nil }
    return first.text
  }
}
