// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The administrative module of RSS 1.0: the program behind a feed.
enum AdminModule: FeedVocabulary {
  static let namespaces = ["webns.net/mvcb"]
  static let prefixes = ["admin"]
  static let elements = [FeedElement("admin:generatorAgent", .generator, rank: 1)]
}
