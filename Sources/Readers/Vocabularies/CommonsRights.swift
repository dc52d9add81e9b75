// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Creative Commons in RDF. <https://creativecommons.org/ns>
enum CommonsRights: FeedVocabulary {
  static let namespaces = ["web.resource.org/cc", "creativecommons.org/ns"]
  static let prefixes = ["cc"]
  static let elements = [FeedElement("cc:license", .license)]
}
