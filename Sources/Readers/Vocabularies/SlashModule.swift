// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Slash: the section a story ran in. <https://web.resource.org/rss/1.0/modules/slash/>
enum SlashModule: FeedVocabulary {
  static let namespaces = ["purl.org/rss/1.0/modules/slash"]
  static let prefixes = ["slash"]
  static let elements = [
    FeedElement("slash:section", .section),
    FeedElement("slash:comments", .ignored),
    FeedElement("slash:department", .ignored),
    FeedElement("slash:hit_parade", .ignored),
  ]
}
