// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// schema.org as pages use it, in JSON-LD. <https://schema.org/NewsArticle>
///
/// Left out: what speaks of the site rather than of the story, such as menus and search forms.
enum SchemaOrg {
  /// The types that are stories, the surest first; a page that has only the later ones is read by them.
  static let articleTypes: [Set<String>] = [
    [
      "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
      "BackgroundNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle", "LiveBlogPosting",
      "AdvertiserContentArticle", "SatiricalArticle",
    ],
    [
      "Article", "BlogPosting", "Report", "ScholarlyArticle", "TechArticle", "SocialMediaPosting",
      "DiscussionForumPosting", "MedicalScholarlyArticle", "Review", "Recipe", "ClaimReview",
      "HowTo", "PressRelease",
    ],
    ["CreativeWork", "WebPage", "ItemPage", "AboutPage", "CollectionPage", "MedicalWebPage"],
  ]

  /// Properties whose text speaks for a field as it stands.
  static let texts: [(property: String, field: Evidence.Field)] = [
    ("headline", .headline),
    ("alternativeHeadline", .subheadline),
    ("description", .summary),
    ("abstract", .summary),
    ("datePublished", .published),
    ("dateModified", .modified),
    ("dateCreated", .created),
    ("articleSection", .section),
    ("genre", .genre),
    ("dateline", .dateline),
    ("copyrightYear", .copyrightYear),
    ("copyrightNotice", .copyrightNotice),
    ("creditText", .creditline),
    ("usageInfo", .usageTerms),
    ("version", .version),
    ("isAccessibleForFree", .access),
  ]

  /// Properties that name people.
  static let people: [(property: String, field: Evidence.Field, role: PersonRole?)] = [
    ("author", .author, nil),
    ("creator", .author, nil),
    ("contributor", .contributor, .contributor),
    ("editor", .contributor, .editor),
    ("translator", .contributor, .translator),
  ]

  /// Properties that name organisations.
  static let organizations: [(property: String, field: Evidence.Field)] = [
    ("publisher", .sourceName),
    ("sourceOrganization", .agency),
    ("copyrightHolder", .copyrightHolder),
  ]

  /// Properties that hold addresses.
  static let addresses: [(property: String, field: Evidence.Field)] = [
    ("url", .url),
    ("mainEntityOfPage", .url),
    ("license", .license),
  ]
}
