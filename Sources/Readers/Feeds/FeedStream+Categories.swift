// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

// Categories, keywords and subjects.
extension FeedStream {
  func openCategory(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes
  ) {
    if attributes.count == 0 {
      (categoryScheme, categoryLabel, categoryCode, isCategoryUnnamed) = (nil, nil, nil, false)
      (frame.scope, frame.start, frame.form) = (.text, text.count, .unsure)
      return
    }
    categoryScheme = (attributes["scheme"] ?? attributes["domain"]).map(withoutOwnURN)
    categoryLabel = attributes["label"]
    let term = attributes["term"] ?? attributes["text"]
    categoryCode = term == nil ? ownAttribute("code", attributes) : nil
    isCategoryUnnamed = ownAttribute("unnamed", attributes) == "true"
    if let term {
      note(
        category: term, label: categoryLabel, scheme: categoryScheme, element,
        isFeed: frame.owner == 0)
    }
    // Podcast categories lie inside each other.
    if term != nil, attributes["text"] != nil {
      frame.scope = frame.owner == 0 ? .feed : .item
      return
    }
    frame.scope = term == nil ? .text : .ignored
    frame.start = term == nil ? text.count : nil
    frame.form = .unsure
  }

  /// A category that stands as text between its tags; a label stands in for one that does not.
  func note(categoryText text: String, _ element: FeedElement, isFeed: Bool) {
    if let categoryCode {
      note(category: categoryCode, label: text, scheme: categoryScheme, element, isFeed: isFeed)
      return
    }
    note(
      category: text.isEmpty ? categoryLabel ?? "" : text,
      label: text.isEmpty ? nil : categoryLabel, scheme: categoryScheme, element, isFeed: isFeed)
  }

  /// A category of the feed, or a keyword or subject of the item.
  func note(
    category term: String, label: String?, scheme: String?, _ element: FeedElement, isFeed: Bool
  ) {
    let term = term.foldingWhiteSpace()
    let label = label?.foldingWhiteSpace()
    let isAddress = term.holds("://")
    let name = isAddress ? label ?? term : term
    guard !name.isEmpty else { return }
    if isFeed {
      feed.note(category: name)
    } else if let scheme, !scheme.isEmpty {
      let isCode = label != nil || isCategoryUnnamed
      let subject = Subject(
        scheme: scheme, code: isCode ? term : nil, name: isCategoryUnnamed ? nil : label ?? term)
      item.note(.subject, .subject(subject), element.name)
    } else {
      item.note(.keyword, .text(name), element.name)
    }
  }

  /// The parts of a list of keywords.
  func keywords(_ list: String) -> [String] {
    list.split { $0 == "," || $0 == ";" }.map { String($0).foldingWhiteSpace() }
      .filter { !$0.isEmpty }
  }
}
