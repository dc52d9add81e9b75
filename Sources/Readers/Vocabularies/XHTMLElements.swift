// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// XHTML that stands where a feed's own elements should.
enum XHTMLElements: FeedVocabulary {
  static let namespaces = ["w3.org/1999/xhtml"]
  static let prefixes = ["xhtml", "html"]
  static let elements = [
    FeedElement("xhtml:body", .content),
    FeedElement("xhtml:div", .content, rank: 1),
    FeedElement("xhtml:link", .link, rank: 3),
  ]
}
