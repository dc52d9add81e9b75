// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The terms of Dublin Core. <https://www.dublincore.org/specifications/dublin-core/dcmi-terms/>
enum DublinCoreTerms: FeedVocabulary {
  static let namespaces = [
    "purl.org/dc/terms", "purl.org/dc/dcmitype", "purl.org/rss/1.0/modules/dcterms",
  ]
  static let prefixes = ["dcterms", "dcterm"]
  static let elements = [
    FeedElement("dcterms:title", .title, rank: 1),
    FeedElement("dcterms:alternative", .title, rank: 3),
    FeedElement("dcterms:description", .description, rank: 1),
    FeedElement("dcterms:abstract", .summary, rank: 1),
    FeedElement("dcterms:creator", .author),
    FeedElement("dcterms:contributor", .contributor),
    FeedElement("dcterms:publisher", .publisher),
    FeedElement("dcterms:issued", .published),
    FeedElement("dcterms:available", .published, rank: 2),
    FeedElement("dcterms:dateSubmitted", .created, rank: 2),
    FeedElement("dcterms:created", .created),
    FeedElement("dcterms:modified", .modified),
    FeedElement("dcterms:date", .published, rank: 1),
    FeedElement("dcterms:subject", .category),
    FeedElement("dcterms:rights", .rights, rank: 1),
    FeedElement("dcterms:rightsHolder", .rightsHolder),
    FeedElement("dcterms:dateCopyrighted", .rightsYear),
    FeedElement("dcterms:license", .license, rank: 1),
    FeedElement("dcterms:language", .language, rank: 1),
    FeedElement("dcterms:spatial", .placeName),
    FeedElement("dcterms:identifier", .identifier, rank: 3),
  ]
}
