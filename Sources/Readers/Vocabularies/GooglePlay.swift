// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Google Play's podcast namespace, a twin of Apple's.
enum GooglePlay: FeedVocabulary {
  static let namespaces = [
    "google.com/schemas/play-podcasts/1.0",
    "google.com/schemas/play-podcasts/1.0/play-podcasts.xsd",
  ]
  static let prefixes = ["googleplay"]
  static let elements = [
    FeedElement("googleplay:description", .description, rank: 2),
    FeedElement("googleplay:author", .author, rank: 1),
    FeedElement("googleplay:category", .category),
    FeedElement("googleplay:image", .imageReference, rank: 2),
  ]
}
