// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The Creative Commons module of RSS 2.0. <https://www.rssboard.org/creative-commons>
enum CreativeCommons: FeedVocabulary {
  static let namespaces = [
    "backend.userland.com/creativecommonsrssmodule",
    "cyber.law.harvard.edu/rss/creativecommonsrssmodule.html",
  ]
  static let prefixes = ["creativecommons"]
  static let elements = [FeedElement("creativeCommons:license", .license)]
}
