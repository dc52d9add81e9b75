// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// Words of class names and ids that change what others say.
extension ClassWords {
  /// Words that open the name of a part of the page; further on in a name they are a shade of colour or of
  /// weight: "text-grey-secondary".
  static let opening: [(ClassWords, StaticString)] = [(.sidebar, "secondary")]

  /// Words that are tools at the end of a name alone: "article-font-size" changes it, "font-size-16" has it.
  static let ending: [(ClassWords, StaticString)] = [
    (.tools, "fontsize font-size textsize text-size")
  ]

  /// Text for those who pay, which is no plea to do so.
  static let paid: StaticString = """
    subscriber-only subscribers-only subscriber-preview subscriber-content subscribers-content
    subscriber-text subscription-only subscription-content only-subscribers abo-text abo-content
    """

  /// Words before another that turn it into a mere setting: "with-sidebar", "no-comments".
  static let settings: StaticString = """
    no not with without is hide show enable enabled disable disabled on off layout wide narrow
    full below above after before js supports status
    """

  /// Words that turn all the rest of a name into a mere setting: "margin-large-bottom",
  /// "overflow-hidden", "label-hidden", "has-small-font-size".
  static let styling: StaticString = """
    has margin margins padding padd spacing spacer gutter overflow border align float hyphens
    label justify offset
    """
}
