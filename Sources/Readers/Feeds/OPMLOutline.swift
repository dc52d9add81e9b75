// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// One line of an outline: a feed, a folder, or something else.
struct OPMLOutline {
  /// What a reader of the list sees.
  let title: String?
  private let feedURL: String?
  private let pageURL: String?
  private let description: String?
  private let language: String?
  private let categories: String?
  /// Whether the outline leads elsewhere than to a feed: to a page, to another list, or
  /// nowhere.
  let isLink: Bool

  var isFeed: Bool { feedURL != nil }

  /// The attributes that make an outline, in whatever case they are spelt.
  init(_ attributes: borrowing XMLAttributes, base: String?) {
    var values: [String: String] = [:]
    for index in 0..<attributes.count {
      let value = attributes.value(index).foldingWhiteSpace()
      if !value.isEmpty { values[attributes.name(index).local.lowercased()] = value }
    }
    func address(_ name: String) -> String? {
      values[name].flatMap { WebAddress.resolve($0, base: base) }
    }
    let type = values["type"]?.lowercased()
    // Older lists give the feed as the url of an outline of type "rss".
    feedURL = address("xmlurl") ?? (type == "rss" || type == "atom" ? address("url") : nil)
    pageURL = address("htmlurl")
    isLink = feedURL == nil && ["url", "htmlurl", "xmlurl"].contains { values[$0] != nil }
    title = values["title"] ?? values["text"]
    description = values["description"]
    language = values["language"].flatMap { $0 == "unknown" ? nil : $0 }
    categories = values["category"]
  }

  /// The feed as a draft.
  func draft(folders: [String]) -> Draft {
    var draft = Draft(format: OPMLReader.format)
    draft.feed = FeedReference(title: title, url: feedURL)
    func origin(_ attribute: String) -> Evidence.Origin {
      Evidence.Origin(.element, "outline/\(attribute)")
    }
    draft.note(.id, feedURL, origin("xmlUrl"))
    if let feedURL, !WebAddress.isAbsolute(feedURL) {
      RelativeAddresses.notePage(feedURL, in: &draft)
    }
    draft.note(.url, pageURL, origin("htmlUrl"))
    draft.note(.headline, title, origin("title"))
    draft.note(.summary, description, origin("description"))
    draft.note(.language, language, origin("language"))
    for category in categories?.split(separator: ",") ?? [] {
      draft.note(.keyword, String(category), origin("category"))
    }
    for folder in folders {
      draft.evidence.append(
        Evidence(
          .subject, .subject(Subject(scheme: "folder", name: folder)), origin("outline")))
    }
    return draft
  }
}
