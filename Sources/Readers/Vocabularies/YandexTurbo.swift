// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Pages of Yandex that stand in feeds: the whole story in HTML.
enum YandexTurbo: FeedVocabulary {
  static let namespaces = ["turbo.yandex.ru"]
  static let prefixes = ["turbo"]
  static let elements = [
    FeedElement("turbo:content", .content, rank: 2),
    FeedElement("turbo:topic", .title, rank: 3),
  ]
}
