// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// What a feed says of itself, as it comes; the better element replaces the worse.
struct FeedFacts {
  var draft = FeedDraft()
  private var hasTooMany = false
  private var categories: Set<String> = []
  private var ranks: [Slot: UInt8] = [:]
  private var dates: [(rank: UInt8, evidence: Evidence)] = []
  /// The authors of an Atom feed, who stand for every entry that names none.
  private(set) var authors: [Evidence] = []
  /// The license that the feed gives all its items.
  private(set) var license: Evidence?

  /// More people than these are no byline but an attack on those who compare their names.
  static let mostPeople = 256

  /// The fields that several elements may give.
  enum Slot: Hashable {
    case title, url, feedURL, id, description, language, copyright, image, generator, hub
  }

  /// Sets a text unless it is blank or an element as good has been read before.
  mutating func set(_ slot: Slot, _ text: String?, rank: UInt8) {
    guard let text, !text.isEmpty, rank < ranks[slot] ?? .max else { return }
    ranks[slot] = rank
    switch slot {
    case .title: draft.feed.title = text
    case .url: draft.feed.url = text
    case .feedURL: draft.feed.feedURL = text
    case .id: draft.feed.id = text
    case .description: draft.feed.description = text
    case .language: draft.feed.language = text
    case .copyright: draft.feed.copyright = text
    case .image: draft.feed.image = text
    case .generator: draft.feed.generator = text
    case .hub: draft.feed.hub = text
    }
  }

  /// Notes when the feed changed; an element that comes again replaces what it said before.
  mutating func note(changed text: String?, _ element: String, rank: UInt8) {
    guard let text, !text.isEmpty else { return }
    let evidence = Evidence(.modified, .text(text), Evidence.Origin(.element, element))
    dates.removeAll { $0.evidence.origin == evidence.origin }
    dates.append((rank, evidence))
  }

  /// Notes who answers for the feed.
  mutating func note(author: Evidence) {
    guard authors.count < Self.mostPeople else {
      if !hasTooMany {
        draft.warnings.append(
          "more than \(Self.mostPeople) people are named; the rest was left out")
      }
      hasTooMany = true
      return
    }
    authors.append(author)
  }

  /// Notes the license of all items that name none themselves; the first counts.
  mutating func note(license text: String?, _ element: FeedElement) {
    guard license == nil, let text, !text.isEmpty else { return }
    license = Evidence(.license, .text(text), Evidence.Origin(.element, "channel/\(element.name)"))
  }

  /// Notes a category, once.
  mutating func note(category: String) {
    if !category.isEmpty, categories.insert(category).inserted {
      draft.feed.categories.append(category)
    }
  }

  /// What the feed says of itself once all of it has been read.
  func finished() -> FeedDraft {
    var finished = draft
    finished.evidence += authors
    for rank in Set(dates.map(\.rank)).sorted() {
      finished.evidence += dates.filter { $0.rank == rank }.map(\.evidence)
    }
    finished.note(
      .language, draft.feed.language, Evidence.Origin(.element, "language"))
    return finished
  }
}
