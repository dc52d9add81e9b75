// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What outlets write around a story, in the languages they write it in: each begins on a line of its own.
enum PromoPhrases {
  /// Lines that are one of these and nothing else are none of a story.
  static let whole = PhraseList(joining: [
    lines, headings, tools, CommentsHeading.alone, CommentsHeading.counted,
    CommentsHeading.invitations,
  ])
}
