// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

/// Where on a page the story stands.
struct StoryPlace {
  /// The element that holds the body.
  var body: Int
  /// The element that holds the headline; nil where none was found.
  var headline: Int?
  /// The element around headline and body; the body's own where there is no headline.
  var scope: Int
  /// Elements outside the body that belong to it: leads, in document order.
  var leads: [Int] = []
  /// Short lines under the headline that sum the story up.
  var subheadlines: [Int] = []
  /// Other stories inside the body.
  var others: [Int] = []
}

extension HTMLTree {
  /// Whether `inner` is `outer` or lies below it.
  func isInside(_ inner: Int, _ outer: Int) -> Bool {
    inner >= outer && inner < Int(nodes[outer].end)
  }

  /// The lowest element that holds both.
  func commonAncestor(_ one: Int, _ other: Int) -> Int {
    var node = one
    while node > 0, !isInside(other, node) { node = Int(nodes[node].parent) }
    return max(node, 0)
  }
}

/// Text for comparing headlines: letters and digits only, lower case.
struct TitleKey: Hashable {
  let letters: String

  init(_ text: String) {
    var letters = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      letters.append(scalar)
    }
    self.letters = String(letters)
  }

  /// Whether one text is the other, or the other with an outlet's name or the like around it.
  func matches(_ other: TitleKey) -> Bool {
    if letters.isEmpty || other.letters.isEmpty { return false }
    if letters == other.letters { return true }
    let (short, long) =
      letters.utf8.count < other.letters.utf8.count ? (self, other) : (other, self)
    return short.isTelling && long.letters.contains(short.letters)
  }

  /// Whether there is enough of a text to tell a headline from a section or an outlet: twelve letters,
  /// or eight of Chinese, Japanese or Korean.
  var isTelling: Bool {
    let count = letters.unicodeScalars.count
    return count >= 12 || count >= 8 && letters.utf8.count >= count * 3
  }
}
