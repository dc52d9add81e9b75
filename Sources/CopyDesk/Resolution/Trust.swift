// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// How far each origin is trusted for a field: the first that speaks is believed.
///
/// The tables are meant to be read and disputed. What a table does not list comes last.
struct Trust: Sendable {
  /// The rule in words, as an explanation prints it.
  let rule: String
  private let order: [Entry]

  private struct Entry: Sendable {
    let kind: Evidence.Kind
    let detail: String?
  }

  init(_ rule: String, _ order: [(Evidence.Kind, String?)]) {
    self.rule = rule
    self.order = order.map { Entry(kind: $0.0, detail: $0.1) }
  }

  /// The place of an origin in the table, 0 for the most trusted; what a line says of one tag goes
  /// before what another says of all of its kind.
  func rank(_ origin: Evidence.Origin) -> Int {
    var general: Int?
    for index in order.indices where order[index].kind == origin.kind {
      guard let detail = order[index].detail else {
        general = general ?? index
        continue
      }
      if detail == origin.detail { return index }
    }
    return general ?? order.count
  }
}

extension Trust {
  /// What the format itself has a field for comes first, then data for machines, then what is seen.
  static let general = Trust(
    "the field of the format, then JSON-LD, microdata, social tags, meta tags, the visible page",
    [
      (.element, nil), (.jsonField, nil), (.line, nil), (.jsonLD, nil), (.microdata, nil),
      (.openGraph, nil), (.articleTag, nil), (.parsely, nil), (.dublinCore, nil), (.meta, nil),
      (.link, nil), (.visible, nil), (.url, nil), (.given, nil), (.derived, nil),
    ])

  static let identifier = Trust(
    "the source's own identifier", [(.element, nil), (.jsonField, nil), (.jsonLD, nil)])

  static let address = Trust(
    "the canonical address the document gives, then the one it was read from",
    [
      (.element, nil), (.jsonField, nil), (.link, "canonical"), (.link, nil), (.openGraph, nil),
      (.jsonLD, nil), (.microdata, nil), (.meta, nil), (.given, nil), (.url, nil),
    ])

  static let summary = Trust(
    "the summary of the format, then JSON-LD, og:description, the description tag",
    [
      (.element, nil), (.jsonField, nil), (.jsonLD, nil), (.openGraph, nil), (.meta, nil),
      (.dublinCore, nil), (.microdata, nil), (.visible, nil),
    ])

  static let language = Trust(
    "the declared language, unless the text is clearly in another",
    [
      (.element, nil), (.jsonField, nil), (.langAttribute, nil), (.jsonLD, nil), (.openGraph, nil),
      (.meta, nil), (.dublinCore, nil), (.given, nil),
    ])

  /// Measured on pages of many languages: the article tag is right most often where it speaks.
  static let published = Trust(
    "the date of the format, then article:published_time, JSON-LD, other tags, the visible date, "
      + "tags that say no more than date, the address",
    [
      (.element, nil), (.jsonField, nil), (.articleTag, nil), (.jsonLD, nil), (.openGraph, nil),
      (.parsely, nil), (.microdata, nil), (.dublinCore, "dcterms.issued"),
      (.dublinCore, "dc.date.issued"), (.dublinCore, "dc.issued"),
      (.dublinCore, "dcterms.available"), (.dublinCore, "dc.date.published"), (.meta, nil),
      (.timeElement, nil), (.visible, nil), (.dublinCore, nil), (.meta, "date"), (.line, nil),
      (.url, nil), (.derived, nil), (.given, nil),
    ])
  /// Added to the rank of a date that no markup makes one, so that every tag comes before it.
  static let behindTags = 3

  static let sourceName = Trust(
    "the name the format gives, then og:site_name, JSON-LD's publisher, other tags",
    [
      (.element, nil), (.jsonField, nil), (.openGraph, nil), (.jsonLD, nil), (.microdata, nil),
      (.meta, nil), (.visible, nil),
    ])
}

extension Evidence.Origin {
  /// True where the class of a visible line says that it belongs to another story on the page.
  var isOfOtherStory: Bool {
    guard kind == .visible || kind == .timeElement else { return false }
    let name = detail.lowercased()
    return name.holds(anyOf: Self.asides)
  }

  private static let asides = [
    "teaser", "related", "slider", "sidebar", "comment", "footer", "widget", "recommend",
    "carousel", "trending", "most-read", "popular", "more-", "quote", "bbcode", "license",
  ]
}
