// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// One item of a JSON Feed.
struct JSONFeedItem {
  private let item: JSONValue
  private let feed: JSONFeedFacts

  init(_ item: JSONValue, of feed: JSONFeedFacts) {
    self.item = item
    self.feed = feed
  }

  /// What the item says.
  func draft(format: String) -> Draft {
    var draft = Draft(format: format)
    draft.feed = feedOfOrigin ?? feed.draft.feed.reference
    note(.id, text("id"), "id", in: &draft)
    note(.url, address("url") ?? absolute(extra("url")), "url", in: &draft)
    if draft.evidence.count < 2, let id = text("id"),
      id.hasPrefix("https://") || id.hasPrefix("http://"), !id.holds(" ")
    {
      note(.url, id, "id", in: &draft)
    }
    note(.url, address("external_url"), "external_url", in: &draft)
    note(
      .headline, extra("headline") ?? text("title").map { feed.plain($0) }, "title", in: &draft)
    note(.published, text("date_published"), "date_published", in: &draft)
    note(.modified, text("date_modified"), "date_modified", in: &draft)
    note(.language, text("language"), "language", in: &draft)
    note(.language, feed.draft.feed.language, "feed.language", in: &draft)
    noteAuthors(in: &draft)
    for tag in tags { note(.keyword, tag.foldingWhiteSpace(), "tags", in: &draft) }
    for media in media() {
      draft.evidence.append(Evidence(.media, .media(media), Evidence.Origin(.jsonField, "media")))
    }
    fillBody(of: &draft)
    noteExtras(in: &draft)
    if let page = address("url") ?? absolute(extra("url")), !WebAddress.isAbsolute(page) {
      RelativeAddresses.notePage(page, in: &draft)
    }
    return draft
  }

  private func note(
    _ field: Evidence.Field, _ value: String?, _ member: String, in draft: inout Draft
  ) {
    draft.note(field, value, Evidence.Origin(.jsonField, member))
  }

  /// The tags of the list, or of one text that stands for it: "sea, tides".
  private var tags: [String] {
    guard let tags = item["tags"] else { return [] }
    if let text = tags.string { return text.split(separator: ",").map(String.init) }
    return tags.elements.compactMap(\.scalarText)
  }

  private func text(_ name: String) -> String? { item[name]?.scalarText?.foldingWhiteSpace() }

  private func address(_ name: String) -> String? {
    text(name).flatMap { WebAddress.resolve($0, base: feed.base) }
  }

  /// The item's authors, else the feed's.
  private func noteAuthors(in draft: inout Draft) {
    let own = extras(Person.self, "authors", most: FeedFacts.mostPeople)
    if !own.isEmpty {
      for var person in own {
        person.url = absolute(person.url)
        add(.author, .person(person), to: &draft)
      }
      return
    }
    var authors = item["authors"].map(feed.people) ?? []
    if authors.isEmpty { authors = item["author"].map(feed.people) ?? [] }
    draft.evidence += authors.isEmpty ? feed.authors : authors
  }

  private func media() -> [Media] {
    var media = extras(Media.self, "media")
    for index in media.indices { media[index].url = absolute(media[index].url) }
    if !media.isEmpty { return media }
    for attachment in item["attachments"]?.elements ?? [] {
      guard let url = attachment["url"]?.string.flatMap({ WebAddress.resolve($0, base: feed.base) })
      else { continue }
      // A type is required, and this one says that none is known.
      let type = attachment["mime_type"]?.string.flatMap {
        $0 == "application/octet-stream" ? nil : $0
      }
      media.append(
        Media(
          type: FeedMedia.type(medium: nil, mimeType: type, url: url), url: url, mimeType: type,
          length: attachment["size_in_bytes"]?.integer,
          duration: attachment["duration_in_seconds"]?.double,
          caption: attachment["title"]?.string))
    }
    for name in ["image", "banner_image"] {
      if let url = address(name) { media.append(Media(type: .image, url: url)) }
    }
    return FeedMedia.merged(media)
  }

  // MARK: Extensions

  /// A text of the extension that Wirecopy writes.
  private func extra(_ name: String) -> String? { item["_wirecopy"]?[name]?.scalarText }

  /// The feed that the item was taken from, where it is another.
  private var feedOfOrigin: FeedReference? {
    guard let reference = item["_wirecopy"]?["feed"] else { return nil }
    let feed = FeedReference(
      title: reference["title"]?.string, url: absolute(reference["url"]?.string))
    return feed == FeedReference() ? nil : feed
  }

  /// The values of a list in that extension.
  private func extras<Value: Decodable>(
    _ type: Value.Type, _ name: String, most: Int = .max
  ) -> [Value] {
    guard let list = item["_wirecopy"]?[name] else { return [] }
    return list.elements.prefix(most).compactMap {
      try? JSONValueDecoder(value: $0).decode(type)
    }
  }

  private func absolute(_ address: String?) -> String? {
    address.flatMap { WebAddress.resolve($0, base: feed.base) }
  }

  /// What JSON Feed has no members for.
  private func noteExtras(in draft: inout Draft) {
    guard item["_wirecopy"] != nil else { return }
    for (name, field) in Self.extraFields {
      note(field, extra(name), "_wirecopy.\(name)", in: &draft)
    }
    note(.sourceURL, absolute(extra("sourceURL")), "_wirecopy.sourceURL", in: &draft)
    if extra("paywalled") == "true" { note(.access, "locked", "_wirecopy.paywalled", in: &draft) }
    for agency in item["_wirecopy"]?["agencies"]?.elements ?? [] {
      note(.agency, agency.string, "_wirecopy.agencies", in: &draft)
    }
    for var person in extras(Person.self, "contributors", most: FeedFacts.mostPeople) {
      person.url = absolute(person.url)
      add(.contributor, .person(person), to: &draft)
    }
    for subject in extras(Subject.self, "subjects") { add(.subject, .subject(subject), to: &draft) }
    for place in extras(Place.self, "places") { add(.place, .place(place), to: &draft) }
  }

  /// The texts, dates and numbers among them.
  private static let extraFields: [(String, Evidence.Field)] = [
    ("version", .version), ("status", .status), ("subheadline", .subheadline), ("kicker", .kicker),
    ("slugline", .slugline), ("dateline", .dateline), ("published", .published),
    ("modified", .modified), ("created", .created), ("embargoed", .embargoed),
    ("section", .section), ("genre", .genre), ("urgency", .urgency),
    ("holder", .copyrightHolder), ("year", .copyrightYear), ("notice", .copyrightNotice),
    ("usageTerms", .usageTerms), ("license", .license), ("sourceName", .sourceName),
  ]

  private func add(_ field: Evidence.Field, _ value: Evidence.Value, to draft: inout Draft) {
    draft.evidence.append(Evidence(field, value, Evidence.Origin(.jsonField, "_wirecopy")))
  }

  private func fillBody(of draft: inout Draft) {
    note(
      .summary, extra("summary") ?? text("summary").map { feed.plain($0) }, "summary", in: &draft)
    if let html = item["content_html"]?.string, html.utf8.contains(where: { $0 > 0x20 }) {
      let base = address("url") ?? feed.base ?? RelativeAddresses.unknownBase
      draft.body = HTMLBlocks.blocks(fragment: Array(html.utf8), base: base)
      if !WebAddress.isAbsolute(base) {
        draft.body = RelativeAddresses.removed(from: draft.body, noting: &draft)
      }
      if let page = address("url") { MoreLink(page: page).remove(from: &draft.body) }
    } else if let text = item["content_text"]?.string, extra("bodiless") != "true" {
      draft.body = PlainParagraphs.blocks(Array(text.utf8)[...], keepingLines: true)
    }
  }
}
