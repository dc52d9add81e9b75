// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// The article of an item that Wirecopy wrote: every field stands where the writer puts it.
struct G2Article {
  let item: G2Item
  let root: G2Element
  let itemMeta: G2Element?
  let contentMeta: G2Element?

  init(_ item: G2Item) {
    self.item = item
    root = item.root
    itemMeta = item.itemMeta
    contentMeta = item.contentMeta
  }

  func article() -> Article {
    var article = Article()
    article.warnings = item.warnings
    identify(&article)
    title(&article)
    attribute(&article)
    date(&article)
    classify(&article)
    article.editorsNote = itemMeta?.all("edNote").first { $0["role"] == nil }?.text
    article.isPaywalled =
      itemMeta?.all("signal").contains { $0["qcode"] == "wirecopy:paywalled" } ?? false
    article.media = media
    article.rights = rights
    article.source = source
    readBody(into: &article)
    return article
  }

  private func identify(_ article: inout Article) {
    article.id = contentMeta?.first("altId")?.text ?? root["guid"]
    article.version = root["version"].flatMap { Int($0) }
    article.status = itemMeta?.first("pubStatus")?["qcode"].flatMap {
      PublishingStatus(rawValue: item.code($0).code)
    }
    let published = root.first("pubHistory", "published")
    article.url = published?["uri"] ?? published?.line("literal")
    article.language = contentMeta?.first("language")?["tag"] ?? root["xml:lang"]
  }

  private func title(_ article: inout Article) {
    for headline in contentMeta?.all("headline") ?? [] {
      switch headline["role"] {
      case "wirecopy:subheadline": article.subheadline = headline.text
      case "wirecopy:kicker": article.kicker = headline.text
      default: article.headline = article.headline ?? headline.text
      }
    }
    article.slugline = contentMeta?.first("slugline")?.line
    article.summary = contentMeta?.all("description").first { $0["role"] == "drol:summary" }?.text
    article.byline = contentMeta?.first("by")?.text
  }

  private func date(_ article: inout Article) {
    func date(_ element: G2Element?) -> NewsDate? { element?.line.flatMap { NewsDate($0) } }
    article.published = date(root.first("pubHistory", "published", "timestamp"))
    article.modified = date(contentMeta?.first("contentModified"))
    article.created = date(contentMeta?.first("contentCreated"))
    article.embargoed = date(itemMeta?.first("embargoed")) ?? embargo
  }

  /// A day, or a time without a zone: `embargoed` has room for neither, so that a note says it.
  private var embargo: NewsDate? {
    let note = itemMeta?.all("edNote").first { $0["role"] == "wirecopy:embargoed" }?.line
    return note?.split(separator: " ").last.flatMap { NewsDate(String($0)) }
  }

  private func classify(_ article: inout Article) {
    article.urgency = contentMeta?.first("urgency")?.line.flatMap { Int($0) }
    article.genre = contentMeta?.first("genre").flatMap { item.name($0) }
    for keyword in contentMeta?.all("keyword") ?? [] {
      guard let text = keyword.line else { continue }
      if keyword["role"] == "wirecopy:section" {
        article.section = text
      } else {
        article.keywords.append(text)
      }
    }
    for element in contentMeta?.all("subject") ?? [] {
      if element["type"] == "cpnat:geoArea" {
        article.places.append(place(element))
      } else {
        article.subjects.append(subject(element))
      }
    }
  }

  private func subject(_ element: G2Element) -> Subject {
    let name = item.name(element)
    guard let qcode = element["qcode"] else { return Subject(name: name ?? element["literal"]) }
    let code = item.code(qcode)
    return Subject(
      scheme: code.scheme.flatMap(OwnScheme.name), code: code.code.percentDecoded, name: name)
  }

  private func place(_ element: G2Element) -> Place {
    let broader = element.first("broader")
    var place = Place(
      name: item.name(element),
      country: broader.flatMap { $0["qcode"].map { item.code($0).code } ?? $0.line("literal") })
    let fitting = root.all("assert").first { $0["literal"] == element["literal"] }
    if let position = fitting?.first("geoAreaDetails", "position") {
      place.latitude = position["latitude"].flatMap { Double($0) }
      place.longitude = position["longitude"].flatMap { Double($0) }
    }
    return place
  }
}

/// The schemes that Wirecopy makes addresses for, since the standard wants one of each.
enum OwnScheme {
  /// A scheme that is named by no address.
  static let named = "urn:wirecopy:scheme:"
  /// Codes of which nobody says the scheme.
  static let unnamed = "urn:wirecopy:code:"
  /// The codes of Wirecopy's register of agencies.
  static let agency = "urn:wirecopy:agency:"

  /// The scheme by the name it had; nil where it had none.
  static func name(_ address: String) -> String? {
    if address == unnamed { return nil }
    return address.hasPrefix(named)
      ? String(address.dropFirst(named.count)).percentDecoded : address
  }
}
