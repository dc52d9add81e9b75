// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The content module of RSS 1.0. <https://web.resource.org/rss/1.0/modules/content/>
///
/// Its older form holds the story as the value of an item in a bag.
enum ContentModule: FeedVocabulary {
  static let namespaces = ["purl.org/rss/1.0/modules/content", "purl.org/rss/modules/content"]
  static let prefixes = ["content"]
  static let elements = [
    FeedElement("content:encoded", .content),
    FeedElement("content:items", .transparent),
    FeedElement("content:item", .transparent),
  ]
}
