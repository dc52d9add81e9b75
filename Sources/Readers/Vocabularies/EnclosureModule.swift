// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// RSS 2.0's enclosure for RSS 1.0, its attributes in RDF's and its own namespace.
enum EnclosureModule: FeedVocabulary {
  static let namespaces = ["purl.oclc.org/net/rss_2.0/enc"]
  static let prefixes = ["enc"]
  static let elements = [FeedElement("enc:enclosure", .enclosure)]
}
