// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What FeedBurner and its kin add: the addresses they replaced.
enum FeedBurner: FeedVocabulary {
  static let namespaces = [
    "rssnamespace.org/feedburner/ext/1.0", "pheedo.com/namespace/pheedo", "feedpress.me/xmlns",
    "feed.press/xmlns",
  ]
  static let prefixes = ["feedburner", "pheedo"]
  static let elements = [
    FeedElement("feedburner:origLink", .originalLink),
    FeedElement("feedburner:origEnclosureLink", .originalFile),
  ]
}
