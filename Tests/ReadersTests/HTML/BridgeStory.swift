// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Paragraphs of a story that pages of these tests hold.
enum BridgeStory {
  static let closing = """
    The harbour board of Osten voted on Tuesday to close the old swing bridge for good, after engineers \
    found cracks in two of its four main girders.
    """
  static let ferries = """
    Ferries will carry walkers and cyclists across the river until a new bridge opens, the board said, \
    and lorries will be sent round by way of Felde.
    """
  static let history = """
    The bridge was built in 1911 and has been repaired three times since, most recently after the flood \
    of 2002, when a barge broke loose and struck its western pier.
    """
  static let keeper = """
    Ann Reed, who keeps the tollhouse, said that she had not slept in a quiet night for thirty years and \
    would not know what to do with one now.
    """
  /// A whole story, and the same as HTML.
  static let paragraphs = [closing, ferries, history, keeper]
  static let told = paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")
}

/// The texts of a draft's body, a block each.
func texts(_ draft: Draft) -> [String] { draft.body.map(\.block.plainText) }
