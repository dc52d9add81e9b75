// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Persons in RDF, as RSS 1.0 puts them into `dc:creator`. <http://xmlns.com/foaf/spec/>
enum FriendOfAFriend: FeedVocabulary {
  static let namespaces = ["xmlns.com/foaf/0.1"]
  static let prefixes = ["foaf"]
  static let elements = [
    FeedElement("foaf:Person", .transparent),
    FeedElement("foaf:Agent", .transparent),
    FeedElement("foaf:name", .personName),
    FeedElement("foaf:mbox", .personEmail),
    FeedElement("foaf:homepage", .personAddress),
    FeedElement("foaf:weblog", .personAddress),
  ]
}
