// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Validation

/// Finds the line and column of what a rule is about, in the document that the story was read from.
///
/// In canonical JSON a path leads there. In other formats the words themselves are looked for, behind the
/// headline of their story; where they are spelt otherwise there, a finding has no line.
struct StoryLocator {
  private let bytes: [UInt8]
  private var json: JSONPlaces?
  /// Where the story at hand begins.
  private var start = 0
  private var hasStory = false
  private var lines: LineNumbers

  init(_ bytes: [UInt8], format: String) {
    self.bytes = bytes
    json = format == "json" || format == "jsonl" ? JSONPlaces(bytes) : nil
    lines = LineNumbers(bytes)
  }

  /// Goes on to the next story of the document.
  mutating func begin(_ headline: String?) {
    hasStory = false
    guard json == nil, let headline, let place = find(headline) else { return }
    start = place
    hasStory = true
  }

  /// A finding with its path in the document, and with its line and column where they are known.
  mutating func placed(_ found: StoryFinding, under prefix: String) -> Finding {
    var finding = found.finding
    let path = prefix + (finding.path ?? "")
    finding.path = path.isEmpty ? nil : path
    if json != nil {
      (finding.line, finding.column) = json?.place(of: path) ?? (nil, nil)
    } else if let text = found.text, let place = find(text) {
      (finding.line, finding.column) = lines.place(of: place)
    } else if found.text == nil, hasStory {
      // What is missing is missing from the story with that headline.
      (finding.line, finding.column) = lines.place(of: start)
    }
    return finding
  }

  /// A handful of letters stands in many places.
  private static let shortest = 8
  /// So much of a text tells it from others; a line may end behind it.
  private static let longest = 40

  private func find(_ text: String) -> Int? {
    var needle = Array(text.utf8.prefix { $0 != 0x0A }.prefix(Self.longest))
    // A character is not cut in two.
    while needle.count == Self.longest, let last = needle.last, last >= 0x80 { needle.removeLast() }
    guard needle.count >= Self.shortest || needle.count == text.utf8.count && needle.count > 3,
      let first = needle.first
    else { return nil }
    var place = start
    let end = bytes.count - needle.count
    while place <= end, let next = bytes[place...end].firstIndex(of: first) {
      if bytes[next..<next + needle.count].elementsEqual(needle) { return next }
      place = next + 1
    }
    return nil
  }
}
