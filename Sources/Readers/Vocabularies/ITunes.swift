// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Apple's podcast namespace. <https://help.apple.com/itc/podcasts_connect/#/itcb54353390>
///
/// Left out: `owner`, `explicit`, `block`, `complete`, `episodeType`, which a story has no field
/// for.
enum ITunes: FeedVocabulary {
  static let namespaces = [
    "itunes.com/dtds/podcast-1.0.dtd", "itunes.com/dtds/podcast-1.0",
    "example.com/dtds/podcast-1.0.dtd",
    "itunes.com/dtd/podcast-1.0.dtd", "itunes.apple.com/dtds/podcast-1.0.dtd",
  ]
  static let prefixes = ["itunes"]
  static let elements = [
    FeedElement("itunes:title", .title, rank: 2),
    FeedElement("itunes:subtitle", .summary, rank: 3),
    FeedElement("itunes:summary", .summary, rank: 2),
    FeedElement("itunes:author", .author, rank: 1),
    FeedElement("itunes:name", .personName),
    FeedElement("itunes:email", .personEmail),
    FeedElement("itunes:category", .category),
    FeedElement("itunes:keywords", .keywords),
    FeedElement("itunes:image", .imageReference, rank: 2),
    FeedElement("itunes:link", .link, rank: 3),
    FeedElement("itunes:duration", .duration),
  ]
}
