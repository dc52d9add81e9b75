// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

/// The headline inside a heading that holds more: the line over it, the day, a section.
struct HeadingText {
  let finder: StoryFinder
  let heading: Int

  private var tree: HTMLTree { finder.index.tree }

  /// Classes of what may stand inside a heading beside the headline.
  private static let besides: ClassWords = [
    .kicker, .date, .byline, .meta, .share, .tools, .assistive,
  ]
  /// With fewer letters than this there is no headline left.
  private static let leastRest = 8
  /// Parts that may open a heading.
  private static let mostParts = 32

  /// The headline without what is set apart in it by class, in small print, or against the page's title; in the
  /// last case what opened the heading is its kicker.
  func reading() -> (headline: String, kicker: String?) {
    let index = finder.index
    let whole = plain { index.words[$0].isDisjoint(with: Self.besides) == false }
    let large = plain {
      index.words[$0].isDisjoint(with: Self.besides) == false || tree.name(of: $0) == "small"
    }
    let text = TitleKey(large).count >= Self.leastRest ? large : whole
    if finder.agreement(TitleKey(text)) >= StoryFinder.surely { return (text, nil) }
    return titled() ?? (text, nil)
  }

  /// What is left without the element that opens the heading, where a title of the page opens with
  /// just that; nil for none.
  private func titled() -> (headline: String, kicker: String?)? {
    let whole = finder.index.letters(heading)
    var tried = 0
    for part in tree.subtree(of: heading).dropFirst() {
      guard tree.nodes[part].isElement else {
        if finder.index.letters(part) > 0 { return nil }
        continue
      }
      // What holds nothing, or all there is, leaves no other headline: of thousands of headings inside each
      // other none is tried.
      let letters = finder.index.letters(part)
      if letters == 0 || whole - letters < Self.leastRest { continue }
      tried += 1
      if tried > Self.mostParts { return nil }
      let rest = plain { $0 == part }
      let key = TitleKey(rest)
      if key.count >= Self.leastRest, finder.agreement(key) >= StoryFinder.surely {
        return (rest, HTMLBlocks.plainText(of: tree, in: part))
      }
    }
    return nil
  }

  private func plain(without isBeside: (Int) -> Bool) -> String {
    HTMLBlocks.plainText(of: tree, in: heading, leavingOut: isBeside)
  }
}
