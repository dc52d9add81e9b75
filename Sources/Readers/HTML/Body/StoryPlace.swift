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
  /// The film or programme that is all the page has; nil for stories to read.
  var player: Int?
  /// Other stories inside the body, and boxes behind its text.
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

  /// Whether two elements have one name and the first of their classes in common: "part", "part part--later".
  func areOfOneKind(_ one: Int, _ other: Int) -> Bool {
    guard nodes[one].isElement, nodes[one].tag == nodes[other].tag,
      let range = attributeRange(.class, of: one),
      let otherRange = attributeRange(.class, of: other)
    else { return false }
    let first = utf8(range).prefix { $0 > 0x20 }
    return !first.isEmpty && first.elementsEqual(utf8(otherRange).prefix { $0 > 0x20 })
  }

  /// Whether two elements have one name and one class, which is none of nothing.
  func isAlike(_ one: Int, _ other: Int) -> Bool {
    guard nodes[one].isElement, nodes[one].tag == nodes[other].tag,
      let range = attributeRange(.class, of: one), !range.isEmpty,
      let otherRange = attributeRange(.class, of: other)
    else { return false }
    return utf8(range).elementsEqual(utf8(otherRange))
  }
}
