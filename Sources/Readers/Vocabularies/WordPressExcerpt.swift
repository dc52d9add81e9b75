// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The summaries of what WordPress exports, which is RSS.
enum WordPressExcerpt: FeedVocabulary {
  static let namespaces = [
    "wordpress.org/export/1.0/excerpt", "wordpress.org/export/1.1/excerpt",
    "wordpress.org/export/1.2/excerpt",
  ]
  static let prefixes = ["excerpt"]
  static let elements = [FeedElement("excerpt:encoded", .summary)]
}
