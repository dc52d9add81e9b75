// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Dublin Core 1.1 and 1.0. <https://www.dublincore.org/specifications/dublin-core/dces/>
///
/// Left out: `relation`, `coverage`, `format`, `type`, which feeds fill with anything.
enum DublinCore: FeedVocabulary {
  static let namespaces = [
    "purl.org/dc/elements/1.1", "purl.org/dc/elements/1.0", "purl.org/dc/elements",
    "purl.org/metadata/dublin_core",
  ]
  static let prefixes = ["dc"]
  static let elements = [
    FeedElement("dc:title", .title, rank: 1),
    FeedElement("dc:description", .description, rank: 1),
    FeedElement("dc:creator", .author),
    FeedElement("dc:author", .author),
    FeedElement("dc:contributor", .contributor),
    FeedElement("dc:publisher", .publisher),
    FeedElement("dc:source", .origin),
    FeedElement("dc:date", .published, rank: 1),
    FeedElement("dc:subject", .category),
    FeedElement("dc:rights", .rights, rank: 1),
    FeedElement("dc:language", .language, rank: 1),
    FeedElement("dc:identifier", .identifier, rank: 3),
  ]
}
