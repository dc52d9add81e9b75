// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

// What leads elsewhere: links, licenses, and the feed that an item was taken from.
extension FeedStream {
  func openLink(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes
  ) {
    guard attributes.count > 0,
      let reference = attributes["href"] ?? resource(attributes)
    else {
      frame.scope = .text
      frame.start = text.count
      return
    }
    note(
      FeedLink(
        relation: attributes["rel"], type: attributes["type"], address: address(reference),
        title: attributes["title"], length: attributes["length"]),
      element, in: frame)
    // It is empty: what stands in it, for want of an end tag, belongs to what it stands in.
    if let scope = frames.last?.scope, scope == .feed || scope == .item { frame.scope = scope }
  }

  /// What a link with an address leads to.
  func note(_ link: FeedLink, _ element: FeedElement, in frame: Frame) {
    guard let address = link.address else { return }
    let scope = frames.last?.scope
    let isInFeed = frame.owner == 0
    switch link.relation {
    case "alternate" where scope == .source: item.source?.url = address
    case "self" where scope == .source: if item.source?.url == nil { item.source?.url = address }
    case _ where scope == .source: break
    case "alternate" where isInFeed: feed.set(.url, address, rank: element.rank + link.rank)
    case "alternate":
      item.note(.url, .text(address), element.name, rank: element.rank + link.rank + 1)
    case "canonical" where !isInFeed: item.note(.url, .text(address), element.name)
    case "self" where isInFeed: feed.set(.feedURL, address, rank: element.rank)
    case "self": item.note(.url, .text(address), element.name, rank: 6)
    case "hub" where isInFeed: feed.set(.hub, address, rank: element.rank)
    case "enclosure" where !isInFeed: item.media.append(link.media)
    case "license" where isInFeed: feed.note(license: address, element)
    case "license": item.note(.license, .text(address), element.name)
    default: break
    }
  }

  /// The license of an item or of all items: an address in an attribute, else a text.
  func openLicense(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes
  ) {
    let reference =
      attributes["href"] ?? attributes["url"] ?? resource(attributes)
    if frame.owner == 0 {
      feed.note(license: reference, element)
    } else {
      item.note(.license, reference, element)
    }
    openText(&frame, element, attributes)
  }

  func openInSource(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes
  ) {
    switch element.meaning {
    case .title, .rights: openText(&frame, element, attributes)
    case .link: openLink(&frame, element, attributes)
    case .author: openPerson(&frame, attributes)
    default: break
    }
  }

  func noteSource(_ content: String, _ element: FeedElement) {
    switch element.meaning {
    case .title: if !content.isEmpty { item.source?.title = content }
    case .rights: item.note(.copyrightNotice, .text(content), "source/rights", rank: 3)
    case .link: if item.source?.url == nil { item.source?.url = address(content) }
    default: break
    }
  }
}
