// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The frame of RSS 0.9 and 1.0. <https://www.w3.org/TR/rdf-syntax-grammar/>
enum ResourceDescription: FeedVocabulary {
  static let namespaces = [
    "w3.org/1999/02/22-rdf-syntax-ns", "w3.org/tr/rdf-syntax", "w3.org/tr/wd-rdf-syntax",
  ]
  static let prefixes = ["rdf"]
  static let elements = [
    FeedElement("rdf:RDF", .root),
    FeedElement("rdf:Seq", .transparent),
    FeedElement("rdf:Bag", .transparent),
    FeedElement("rdf:li", .transparent),
    FeedElement("rdf:value", .content, rank: 1),
    FeedElement("rdf:Description", .ignored),
  ]
}
