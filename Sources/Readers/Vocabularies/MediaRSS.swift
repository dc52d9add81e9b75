// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Media RSS. <https://www.rssboard.org/media-rss>
///
/// Left out: ratings, statistics, scenes, prices, hashes and restrictions.
enum MediaRSS: FeedVocabulary {
  static let namespaces = [
    "search.yahoo.com/mrss", "video.search.yahoo.com/mrss", "rssboard.org/media-rss",
    "search.yahoo.com/rss", "tools.search.yahoo.com/mrss", "tools.search.yahoo.com/mrss/mrss.xml",
    "search.yahoo.com/searchmonkey/media", "search.yahoo.com/mrss/mrss.xml",
  ]
  static let prefixes = ["media"]
  static let elements = [
    FeedElement("media:group", .mediaGroup),
    FeedElement("media:content", .mediaContent),
    FeedElement("media:thumbnail", .mediaThumbnail),
    FeedElement("media:player", .mediaPlayer),
    FeedElement("media:embed", .mediaPlayer),
    FeedElement("media:title", .mediaTitle, rank: 2),
    FeedElement("media:description", .mediaDescription, rank: 3),
    FeedElement("media:text", .mediaDescription, rank: 4),
    FeedElement("media:credit", .mediaCredit),
    FeedElement("media:keywords", .mediaKeywords),
    FeedElement("media:category", .mediaCategory),
    FeedElement("media:copyright", .mediaRights, rank: 2),
    FeedElement("media:license", .license, rank: 2),
    FeedElement("media:subTitle", .relatedFile),
    FeedElement("media:location", .transparent),
  ]
}
