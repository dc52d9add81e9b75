// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

// What start tags mean, by what they stand in: the frame of the document.
extension FeedStream {
  static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"
  static let rdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

  /// Keeps `xml:base`, CDF's `base` and `xml:lang` for the element and all inside it.
  func noteContext(_ attributes: borrowing XMLAttributes, in frame: inout Frame) {
    if let base = attributes[uri: Self.xmlNamespace, local: "base"] ?? attributes["base"],
      let absolute = WebAddress.resolve(base, base: bases.last ?? documentURL),
      WebAddress.isAbsolute(absolute)
    {
      bases.append(absolute)
      frame.hasBase = true
    }
    if let language = attributes[uri: Self.xmlNamespace, local: "lang"] {
      languages.append(language)
      frame.hasLanguage = true
    }
  }

  /// What RDF refers to, also where its prefix was never declared.
  func resource(_ attributes: borrowing XMLAttributes) -> String? {
    attributes[uri: Self.rdfNamespace, local: "resource"]
      ?? attributes[prefix: "rdf", local: "resource"]
  }

  /// Opens an element in a scope where names have meanings.
  func open(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes,
    in scope: Scope
  ) throws {
    switch scope {
    case .outside: try openRoot(&frame, element, attributes)
    case .feed: try openInFeed(&frame, element, attributes)
    case .item: try openInItem(&frame, element, attributes)
    case .source: openInSource(&frame, element, attributes)
    case .image, .person: openPart(&frame, element, attributes, in: scope)
    case .media, .mediaGroup: openInMedia(&frame, element, attributes, in: scope)
    case .text, .markup, .tree, .ignored:
      if element.meaning == .item { try openItem(&frame, element, attributes) }
    }
  }

  /// The first element says what the document is.
  private func openRoot(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes
  ) throws {
    let name = names[frame.name]
    switch element.meaning {
    case .root:
      hasFeed = true
      frame.scope = .feed
    case .feed:
      isAtom = asciiEqual(name.local, "feed")
      hasFeed = true
      frame.scope = .feed
      openFeed(frame, attributes)
    case .item:
      isAtom = asciiEqual(name.local, "entry")
      try openItem(&frame, element, attributes)
    default:
      throw ReadError(
        .unknownFormat,
        asciiEqual(name.local, "html")
          ? "the document is a web page, not a feed"
          : "the document is no feed: its first element is <\(name.qualified)>",
        advice: asciiEqual(name.local, "html")
          ? "read it as html, or give the feed that the page names" : nil,
        line: locator?.line)
    }
  }

  /// Begins an item; one that is still open, since its end tag is missing, ends here.
  func openItem(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes
  ) throws {
    if itemFrame != nil { try finishItem() }
    hasFeed = true
    itemCount += 1
    itemFrame = frames.count
    item = ItemFacts()
    item.base = bases.last
    item.language = frame.hasLanguage ? languages.last : nil
    frame.scope = .item
    frame.owner = itemCount
    guard attributes.count > 0 else { return }
    if let about = attributes[uri: Self.rdfNamespace, local: "about"] {
      item.note(.id, .text(about), "rdf:about", rank: 1)
      if WebAddress.isAbsolute(about) { item.note(.url, .text(about), "rdf:about", rank: 5) }
    }
    if let reference = attributes["href"], let url = address(reference) {
      item.note(.url, .text(url), "href")
    }
    if let changed = attributes["lastmod"] { item.note(.modified, .text(changed), "lastmod") }
  }

  /// An element of several parts that may hold a bare text instead.
  func openContainer(_ frame: inout Frame, _ scope: Scope) {
    frame.scope = scope
    frame.start = text.count
    if scope == .person { person = Person(name: "") }
  }
}

/// Whether two names are the same but for the case of ASCII letters.
func asciiEqual(_ left: String, _ right: String) -> Bool {
  left == right
    || left.utf8.count == right.utf8.count
      && left.utf8.elementsEqual(right.utf8) { $0.asciiLowercased == $1.asciiLowercased }
}
