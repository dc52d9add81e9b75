// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The Podcasting 2.0 namespace. <https://podcasting2.org/docs/podcast-namespace>
///
/// Left out: seasons and episodes, other forms of the same sound, and all that is about money.
enum PodcastIndex: FeedVocabulary {
  static let namespaces = [
    "podcastindex.org/namespace/1.0",
    "github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md",
  ]
  static let prefixes = ["podcast"]
  static let elements = [
    FeedElement("podcast:person", .podcastPerson),
    FeedElement("podcast:transcript", .relatedFile),
    FeedElement("podcast:chapters", .relatedFile),
    FeedElement("podcast:license", .license, rank: 2),
    FeedElement("podcast:location", .placeName),
    FeedElement("podcast:image", .imageReference, rank: 3),
  ]
}
