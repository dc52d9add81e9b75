// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The text of a paragraph, heading or cell, with what stands in it beside words.
struct MarkdownInlineText {
  /// The words with their marks.
  var content = RichText("")
  /// The pictures, by the code point they stand before.
  var pictures: [Picture] = []
  /// The links that have a title; their words may be none.
  var titled: [TitledLink] = []
  /// What is stressed, by the delimiter it is stressed with.
  var stressed: [Stressed] = []

  struct Picture {
    var place: Int
    var address: String
    var alt: String
    var title: String
  }

  struct TitledLink {
    var start: Int
    var end: Int
    var href: String
    var title: String
  }

  struct Stressed {
    var start: Int
    var end: Int
    var isUnderscore: Bool
  }
}
