// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

// What a feed says of itself.
extension FeedStream {
  /// What the start tag of a feed says.
  func openFeed(_ frame: Frame, _ attributes: borrowing XMLAttributes) {
    if frame.hasLanguage { feed.set(.language, languages.last, rank: 2) }
    guard attributes.count > 0 else { return }
    feed.set(.id, attributes[uri: Self.rdfNamespace, local: "about"], rank: 4)
    feed.set(.url, address(attributes["href"]), rank: 5)
    feed.note(changed: attributes["lastmod"], "lastmod", rank: 0)
  }

  /// Opens an element inside a feed, beside its items.
  func openInFeed(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes
  ) throws {
    switch element.meaning {
    case .item: try openItem(&frame, element, attributes)
    case .feed:
      if asciiEqual(names[frame.name].local, "feed") { openFurtherFeed(isAtom: true) }
      frame.scope = .feed
      openFeed(frame, attributes)
    case .root:
      openFurtherFeed(isAtom: false)
      frame.scope = .feed
    case .transparent: frame.scope = .feed
    case .author: openPerson(&frame, attributes)
    case .podcastPerson: openPodcastPerson(&frame, attributes)
    case .image: openImage(&frame, attributes)
    case .link: openLink(&frame, element, attributes)
    case .license: openLicense(&frame, element, attributes)
    case .category: openCategory(&frame, element, attributes)
    case .imageReference, .imageAddress:
      feed.set(.image, address(pictureReference(attributes)), rank: element.rank)
      openText(&frame, element, attributes)
    case .mediaThumbnail:
      feed.set(.image, address(attributes["url"]), rank: 6)
    case .generator:
      feed.set(.generator, resource(attributes), rank: element.rank)
      openText(&frame, element, attributes)
    case .title, .subtitle, .description, .summary, .identifier, .published, .modified, .keywords,
      .rights, .language, .mediaKeywords, .mediaCategory, .mediaDescription,
      .mediaRights:
      openText(&frame, element, attributes)
    default: break
    }
  }

  /// Begins a feed that stands behind the first one in the same file: what that said of itself is not so of this one.
  private func openFurtherFeed(isAtom: Bool) {
    guard frames.count == 1 else { return }
    if firstFeed == nil { firstFeed = feed }
    feed = FeedFacts()
    self.isAtom = isAtom
  }

  /// Notes the text of an element inside a feed.
  func noteInFeed(_ content: String, _ element: FeedElement) {
    switch element.meaning {
    case .title: feed.set(.title, content, rank: element.rank)
    case .subtitle, .description, .summary, .mediaDescription:
      feed.set(.description, content, rank: element.rank)
    case .link: feed.set(.url, pageAddress(content), rank: element.rank)
    case .identifier: feed.set(.id, identifier(content), rank: element.rank)
    case .modified: feed.note(changed: content, element.name, rank: element.rank)
    // RSS's "pubDate" goes with each edition; in Atom it would be the day the feed was founded.
    case .published where !isAtom:
      feed.note(changed: content, element.name, rank: element.rank + 2)
    case .rights, .mediaRights: feed.set(.copyright, content, rank: element.rank)
    case .license: feed.note(license: content, element)
    case .language: feed.set(.language, content, rank: element.rank)
    case .generator: feed.set(.generator, content, rank: element.rank)
    case .imageAddress, .imageReference:
      feed.set(.image, address(content), rank: element.rank)
    case .keywords, .mediaKeywords: keywords(content).forEach { feed.note(category: $0) }
    case .category, .mediaCategory: note(categoryText: content, element, isFeed: true)
    default: break
    }
  }
}
