// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension Evidence.Origin {
  /// A line near the headline that only its words make a byline or a date.
  package static let nearHeadline = Evidence.Origin(.visible, "near the headline")
  /// A box about the author, which may as well be about somebody else.
  package static let authorBox = Evidence.Origin(.visible, "box about the author")
  /// A link to a page about the author.
  package static let authorPage = Evidence.Origin(.relAuthor, "link to an author's page")

  /// True where nothing but words or a loose name of a class speaks for it.
  package var isLoose: Bool { self == .nearHeadline || self == .authorBox }

  /// True for the labels of link previews: "Written by".
  package var isLabelled: Bool { kind == .meta && detail.hasPrefix("twitter:data") }
}
