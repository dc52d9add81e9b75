// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What Wirecopy adds to the feeds it writes, where no other vocabulary has an element for it.
enum WirecopyTerms: FeedVocabulary {
  static let namespace = "urn:wirecopy:term:"
  static let namespaces = [namespace]
  static let prefixes = ["wirecopy"]
  static let elements = [
    FeedElement("wirecopy:url", .link),
    FeedElement("wirecopy:version", .version),
    FeedElement("wirecopy:status", .status),
    FeedElement("wirecopy:kicker", .kicker),
    FeedElement("wirecopy:subheadline", .subtitle),
    FeedElement("wirecopy:slugline", .slugline),
    FeedElement("wirecopy:section", .section),
    FeedElement("wirecopy:genre", .genre),
    FeedElement("wirecopy:urgency", .urgency),
    FeedElement("wirecopy:paywalled", .paywalled),
    FeedElement("wirecopy:dateline", .dateline),
    FeedElement("wirecopy:agency", .agency),
    FeedElement("wirecopy:published", .published),
    FeedElement("wirecopy:modified", .modified),
    FeedElement("wirecopy:created", .created),
    FeedElement("wirecopy:embargoed", .embargoed),
    FeedElement("wirecopy:usageTerms", .usageTerms),
    FeedElement("wirecopy:sourceURL", .sourceAddress),
  ]
}
