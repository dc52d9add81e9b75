// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Modules about comments and trackbacks, known so that their elements are not taken for others:
/// WFW, Atom threading, Trackback, syndication intervals.
enum CommentModules: FeedVocabulary {
  static let namespaces = [
    "wellformedweb.org/commentapi", "purl.org/syndication/thread/1.0",
    "madskills.com/public/xml/rss/module/trackback", "purl.org/rss/1.0/modules/syndication",
  ]
  static let prefixes = ["wfw", "thr", "trackback", "sy"]
  static let elements: [FeedElement] = []
}
