// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// The draft of a story with front matter of other programs, or with none.
///
/// Names are those of Hugo, Jekyll, Eleventy, Pelican and Pandoc, and of the canonical article; other
/// fields are passed over.
struct MarkdownDraft {
  let fields: [JSONValue.Member]
  let body: [Block]
  let url: String?
  private var draftSoFar = Draft(format: MarkdownReader.format)

  init(fields: [JSONValue.Member], body: [Block], url: String?) {
    self.fields = fields
    self.body = body
    self.url = url
  }

  consuming func draft() -> Draft {
    for field in fields { note(field) }
    draftSoFar.body = body.map { DraftBlock($0) }
    noteTitle()
    return draftSoFar
  }

  /// The first heading is the headline where no field says one, and no part of the story either way.
  private mutating func noteTitle() {
    guard case .heading(1, let title)? = body.first else { return }
    draftSoFar.note(.headline, title.text, Evidence.Origin(.visible, "h1"))
    draftSoFar.body[0].hint = .headline
  }

  private mutating func note(_ field: JSONValue.Member) {
    let name = field.name.lowercased().filter { $0 != "_" && $0 != "-" }
    let origin = Evidence.Origin(.element, field.name)
    if let plain = Self.plainFields[name] {
      // Of several categories, each is a keyword; the first is the section besides.
      for text in texts(field.value).prefix(plain == .keyword ? .max : 1) {
        draftSoFar.note(plain, text, origin)
      }
      return
    }
    switch name {
    case "author", "authors": noteParties(.author, field.value, origin)
    case "contributor", "contributors": noteParties(.contributor, field.value, origin)
    case "tags", "keywords": noteKeywords(field.value, origin)
    case "categories", "category":
      draftSoFar.note(.section, texts(field.value).first, origin)
      for text in texts(field.value).dropFirst() { draftSoFar.note(.keyword, text, origin) }
    case "draft":
      if field.value.scalarText == "true" { draftSoFar.note(.status, "withheld", origin) }
    case "image", "images", "cover", "featuredimage", "thumbnail", "banner", "media":
      noteMedia(field.value, origin)
    case "rights": noteRights(field.value, origin)
    case "source", "publication": noteSource(field.value, origin)
    default: noteTyped(name, field.value, origin)
    }
  }

  private static let plainFields: [String: Evidence.Field] = [
    "title": .headline, "headline": .headline, "subtitle": .subheadline,
    "subheadline": .subheadline, "deck": .subheadline, "dek": .subheadline, "kicker": .kicker,
    "slugline": .slugline, "description": .summary, "summary": .summary, "excerpt": .summary,
    "abstract": .summary, "byline": .byline, "dateline": .dateline, "date": .published,
    "published": .published, "publishdate": .published, "pubdate": .published,
    "datepublished": .published, "lastmod": .modified, "modified": .modified,
    "updated": .modified, "lastmodified": .modified, "lastmodifiedat": .modified,
    "datemodified": .modified, "created": .created, "datecreated": .created,
    "embargo": .embargoed, "embargoed": .embargoed, "section": .section, "genre": .genre,
    "lang": .language, "language": .language, "locale": .language, "id": .id, "guid": .id,
    "url": .url, "canonical": .url, "canonicalurl": .url, "version": .version,
    "status": .status, "urgency": .urgency, "priority": .urgency, "editorsnote": .editorsNote,
    "ednote": .editorsNote, "creditline": .creditline, "credit": .creditline,
    "copyright": .copyrightNotice, "license": .license, "licence": .license,
    "usageterms": .usageTerms, "location": .place, "place": .place, "agency": .agency,
    "keyword": .keyword,
  ]

  /// The texts of a field, be it one or a list.
  private func texts(_ value: JSONValue) -> [String] {
    if case .array(let values) = value { return values.compactMap(\.scalarText) }
    if let text = value["text"]?.scalarText ?? value["name"]?.scalarText { return [text] }
    return value.scalarText.map { [$0] } ?? []
  }

  private mutating func noteParties(
    _ field: Evidence.Field, _ value: JSONValue, _ origin: Evidence.Origin
  ) {
    switch value {
    case .array(let values):
      for value in values {
        if let name = value.scalarText {
          draftSoFar.note(field, name, origin)
        } else {
          noteParties(field, value, origin)
        }
      }
    case .object:
      var person = Person(name: value["name"]?.scalarText ?? "")
      guard !person.name.isEmpty else { return }
      person.role = value["role"]?.scalarText.map(PersonRole.init(rawValue:))
      person.jobTitle = (value["jobTitle"] ?? value["title"])?.scalarText
      person.organization = (value["organization"] ?? value["affiliation"])?.scalarText
      person.location = value["location"]?.scalarText
      person.email = value["email"]?.scalarText
      person.url = (value["url"] ?? value["website"])?.scalarText
      person.handle = (value["handle"] ?? value["twitter"])?.scalarText
      draftSoFar.note(field, person, origin)
    default:
      // One text may hold a whole byline.
      draftSoFar.note(field == .author ? .byline : field, value.scalarText, origin)
    }
  }

  private mutating func noteKeywords(_ value: JSONValue, _ origin: Evidence.Origin) {
    for text in texts(value) {
      let isList = if case .array = value { false } else { true }
      let words = isList ? text.split(separator: ",").map(String.init) : [text]
      for word in words { draftSoFar.note(.keyword, word, origin) }
    }
  }

  private mutating func noteMedia(_ value: JSONValue, _ origin: Evidence.Origin) {
    switch value {
    case .array(let values): for value in values { noteMedia(value, origin) }
    case .object:
      let address = value["url"] ?? value["image"] ?? value["src"] ?? value["path"]
      guard let url = address?.string.flatMap({ WebAddress.resolve($0, base: url) }) else { return }
      let media = Media(
        type: value["type"]?.string.flatMap { MediaType(rawValue: $0) } ?? .image, url: url,
        caption: value["caption"]?.string, credit: value["credit"]?.string,
        alt: value["alt"]?.string)
      draftSoFar.evidence.append(Evidence(.media, .media(media), origin))
    default:
      guard let url = value.string.flatMap({ WebAddress.resolve($0, base: url) }) else { return }
      draftSoFar.evidence.append(Evidence(.media, .media(Media(type: .image, url: url)), origin))
    }
  }

  private mutating func noteRights(_ value: JSONValue, _ origin: Evidence.Origin) {
    guard case .object = value else {
      draftSoFar.note(.copyrightNotice, value.scalarText, origin)
      return
    }
    draftSoFar.note(.copyrightHolder, value["holder"]?.scalarText, origin)
    draftSoFar.note(.copyrightYear, value["year"]?.scalarText, origin)
    draftSoFar.note(.copyrightNotice, value["notice"]?.scalarText, origin)
    draftSoFar.note(.usageTerms, value["usageTerms"]?.scalarText, origin)
    draftSoFar.note(.license, value["license"]?.scalarText, origin)
  }

  private mutating func noteSource(_ value: JSONValue, _ origin: Evidence.Origin) {
    if let url = value["url"]?.scalarText { draftSoFar.note(.sourceURL, url, origin) }
    let name = value.scalarText ?? value["name"]?.scalarText
    if let name, WebAddress.isAbsolute(name) {
      draftSoFar.note(.sourceURL, name, origin)
    } else {
      draftSoFar.note(.sourceName, name, origin)
    }
  }

  /// Lists of the canonical article that are taken as they are.
  private mutating func noteTyped(
    _ name: String, _ value: JSONValue, _ origin: Evidence.Origin
  ) {
    guard case .array(let values) = value else { return }
    for value in values {
      switch name {
      case "subjects":
        let subject = Subject(
          scheme: value["scheme"]?.scalarText, code: value["code"]?.scalarText,
          name: value["name"]?.scalarText ?? value.scalarText)
        draftSoFar.evidence.append(Evidence(.subject, .subject(subject), origin))
      case "places":
        let place = Place(
          name: value["name"]?.scalarText ?? value.scalarText,
          country: value["country"]?.scalarText, latitude: value["latitude"]?.double,
          longitude: value["longitude"]?.double)
        draftSoFar.evidence.append(Evidence(.place, .place(place), origin))
      case "agencies":
        draftSoFar.note(.agency, value["name"]?.scalarText ?? value.scalarText, origin)
      case "credits":
        draftSoFar.note(.creditline, value["text"]?.scalarText ?? value.scalarText, origin)
      default: return
      }
    }
  }
}
