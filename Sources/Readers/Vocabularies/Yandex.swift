// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What Yandex asks of the feeds of news: the whole story beside its summary.
enum Yandex: FeedVocabulary {
  static let namespaces = ["news.yandex.ru"]
  static let prefixes = ["yandex"]
  static let elements = [
    FeedElement("yandex:full-text", .content, rank: 1),
    FeedElement("yandex:genre", .genre),
    FeedElement("yandex:logo", .imageAddress, rank: 2),
  ]
}
