// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// What a JSON Feed says of itself.
struct JSONFeedFacts {
  var draft = FeedDraft()
  let documentURL: String?
  /// True where the document names its version, an address at jsonfeed.org.
  private(set) var isVersioned = false
  /// The authors, who stand for every item that names none.
  private(set) var authors: [Evidence] = []

  init(documentURL: String?) { self.documentURL = documentURL }

  /// The address that relative ones are resolved against; nil where none is known.
  var base: String? { draft.feed.url ?? draft.feed.feedURL ?? documentURL }

  /// Takes one member of the outermost object. Of an address given twice the first is taken: each would
  /// be resolved against the one before it, and grow.
  mutating func note(_ name: String, _ value: JSONValue) {
    let text = value.scalarText?.foldingWhiteSpace()
    switch name {
    case "version": isVersioned = text?.contains("jsonfeed.org/version") ?? false
    case "title": draft.feed.title = text.map { plain($0) }
    case "home_page_url": draft.feed.url = draft.feed.url ?? address(text)
    case "feed_url": draft.feed.feedURL = draft.feed.feedURL ?? address(text)
    case "description": draft.feed.description = text.map { plain($0) }
    case "icon": draft.feed.image = address(text)
    case "language": draft.feed.language = text
    case "author": if authors.isEmpty { authors = people(value) }
    // In feeds of both versions these are all of them.
    case "authors":
      let people = people(value)
      if !people.isEmpty { authors = people }
    case "hubs":
      draft.feed.hub = value.elements.lazy.compactMap { $0["url"]?.string }.first
    default: break
    }
  }

  /// Titles are plain text by the specification, and hold references all the same.
  func plain(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return TextForm.looksLikeMarkup(bytes[...]) ? HTMLBlocks.plainText(fragment: bytes) : text
  }

  private func address(_ text: String?) -> String? {
    text.flatMap { WebAddress.resolve($0, base: base) }
  }

  /// What the feed says of itself once all of it has been read.
  func finished() -> FeedDraft {
    var finished = draft
    finished.evidence += authors
    finished.note(.language, draft.feed.language, Evidence.Origin(.jsonField, "language"))
    return finished
  }

  /// The authors of the feed or of an item: one object or several.
  func people(_ value: JSONValue) -> [Evidence] {
    value.elements.prefix(FeedFacts.mostPeople).compactMap { author in
      let name = (author["name"]?.string ?? author.string)?.foldingWhiteSpace() ?? ""
      let url = author["url"]?.string.flatMap { WebAddress.resolve($0, base: base) }
      let origin = Evidence.Origin(.jsonField, "authors.name")
      if let url, !url.hasPrefix("mailto:") {
        return Evidence(.author, .person(Person(name: name, url: url)), origin)
      }
      if let url {
        let mail = String(url.dropFirst("mailto:".count))
        return Evidence(.author, .person(Person(name: name, email: mail)), origin)
      }
      return name.isEmpty ? nil : Evidence(.author, .text(name), origin)
    }
  }
}
