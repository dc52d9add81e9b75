// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// PRISM, the publishers' metadata. <https://www.w3.org/submissions/prism/>
enum Prism: FeedVocabulary {
  static let namespaces = [
    "prismstandard.org/namespaces/1.2/basic", "prismstandard.org/namespaces/basic/1.2",
    "prismstandard.org/namespaces/basic/2.0", "prismstandard.org/namespaces/basic/2.1",
    "prismstandard.org/namespaces/basic/3.0", "purl.org/rss/1.0/modules/prism",
    "prismstandard.org/namespaces/1.1/basic", "prismstandard.org/namespaces/1.0/basic",
  ]
  static let prefixes = ["prism"]
  static let elements = [
    FeedElement("prism:publicationDate", .published, rank: 2),
    FeedElement("prism:coverDate", .ignored),
    FeedElement("prism:creationDate", .created, rank: 1),
    FeedElement("prism:modificationDate", .modified, rank: 1),
    FeedElement("prism:embargoDate", .embargoed),
    FeedElement("prism:versionIdentifier", .version),
    FeedElement("prism:publicationName", .publisher, rank: 1),
    FeedElement("prism:section", .section),
    FeedElement("prism:genre", .genre),
    FeedElement("prism:keyword", .category),
    FeedElement("prism:copyright", .rights, rank: 1),
    FeedElement("prism:teaser", .summary, rank: 2),
    FeedElement("prism:subtitle", .subtitle, rank: 2),
    FeedElement("prism:location", .placeName),
    FeedElement("prism:url", .link, rank: 3),
  ]
}
