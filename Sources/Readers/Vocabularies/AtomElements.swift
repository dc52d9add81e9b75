// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Atom 1.0 and 0.3, as a document of its own and inside RSS.
///
/// <https://www.rfc-editor.org/rfc/rfc4287>. Inside RSS these elements never overrule RSS's own.
enum AtomElements: FeedVocabulary {
  static let namespaces = [
    "w3.org/2005/atom", "purl.org/atom/ns", "purl.org/atom", "example.com/newformat",
    "example.com/necho", "purl.org/echo", "uri/of/echo/namespace", "purl.org/pie",
    "rfc-editor.org/rfc/rfc4287", "tools.ietf.org/html/rfc4287", "atomenabled.org",
  ]
  static let prefixes = ["atom", "atom10", "atom03", "a10", "a"]
  static let elements = [
    FeedElement("atom:feed", .feed),
    FeedElement("atom:entry", .item),
    FeedElement("atom:item", .item),
    FeedElement("atom:title", .title),
    FeedElement("atom:link", .link),
    FeedElement("atom:subtitle", .subtitle),
    FeedElement("atom:tagline", .subtitle),
    FeedElement("atom:info", .description, rank: 1),
    FeedElement("atom:description", .description, rank: 1),
    FeedElement("atom:summary", .summary),
    FeedElement("atom:content", .content),
    FeedElement("atom:id", .identifier),
    FeedElement("atom:author", .author),
    FeedElement("atom:contributor", .contributor),
    FeedElement("atom:name", .personName),
    FeedElement("atom:email", .personEmail),
    FeedElement("atom:uri", .personAddress),
    FeedElement("atom:url", .personAddress),
    FeedElement("atom:homepage", .personAddress),
    FeedElement("atom:published", .published),
    FeedElement("atom:issued", .published),
    FeedElement("atom:pubDate", .published, rank: 1),
    FeedElement("atom:updated", .modified),
    FeedElement("atom:modified", .modified),
    FeedElement("atom:created", .created),
    FeedElement("atom:category", .category),
    FeedElement("atom:rights", .rights),
    FeedElement("atom:copyright", .rights),
    FeedElement("atom:generator", .generator),
    FeedElement("atom:source", .source),
    FeedElement("atom:logo", .imageAddress),
    FeedElement("atom:icon", .imageAddress, rank: 1),
    FeedElement("atom:language", .language),
    FeedElement("atom:enclosure", .enclosure),
  ]
}
