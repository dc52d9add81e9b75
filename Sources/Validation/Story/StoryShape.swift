// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What kind of value a field holds: it decides which checks a template may make.
indirect enum StoryKind: Sendable {
  case text
  case date
  case number
  case flag
  case list(StoryKind, item: String)
  case object(StoryShape)
  /// The story itself.
  case body
}

/// The fields of an article or a part of it, by canonical name.
struct StoryShape: Sendable {
  /// A field: what it holds, and what a message calls it.
  struct Field: Sendable {
    let kind: StoryKind
    let noun: String
    let isPlural: Bool
  }

  let fields: [String: Field]

  private init(_ table: [(String, String, StoryKind)]) {
    fields = Dictionary(
      uniqueKeysWithValues: table.map { name, noun, kind in
        let isPlural = if case .list = kind { true } else { false }
        return (name, Field(kind: kind, noun: noun, isPlural: isPlural))
      })
  }

  static let person = StoryShape([
    ("name", "name", .text), ("role", "role", .text), ("jobTitle", "job title", .text),
    ("organization", "organisation", .text), ("location", "location", .text),
    ("email", "mail address", .text), ("url", "address", .text), ("handle", "handle", .text),
  ])

  static let media = StoryShape([
    ("type", "type", .text), ("url", "address", .text), ("mimeType", "MIME type", .text),
    ("width", "width", .number), ("height", "height", .number), ("length", "size", .number),
    ("duration", "running time", .number), ("caption", "caption", .text),
    ("credit", "credit", .text), ("alt", "text for those who cannot see it", .text),
  ])

  private static let agency = StoryShape([
    ("code", "code", .text), ("name", "name", .text), ("relation", "relation", .text),
    ("country", "country", .text), ("inferred", "mark of inference", .flag),
  ])

  private static let credit = StoryShape([
    ("text", "text", .text), ("kind", "kind", .text), ("relation", "relation", .text),
    ("agencies", "agencies", .list(.text, item: "agency")),
    ("people", "people", .list(.object(person), item: "person")),
  ])

  private static let dateline = StoryShape([
    ("text", "text", .text), ("places", "places", .list(.text, item: "place")),
    ("date", "date", .text), ("agency", "agency", .text),
  ])

  private static let subject = StoryShape([
    ("scheme", "scheme", .text), ("code", "code", .text), ("name", "name", .text),
  ])

  private static let place = StoryShape([
    ("name", "name", .text), ("country", "country", .text), ("latitude", "latitude", .number),
    ("longitude", "longitude", .number),
  ])

  private static let rights = StoryShape([
    ("holder", "holder", .text), ("year", "year", .text), ("notice", "notice", .text),
    ("usageTerms", "usage terms", .text), ("license", "licence", .text),
  ])

  private static let feed = StoryShape([("title", "title", .text), ("url", "address", .text)])

  private static let source = StoryShape([
    ("format", "format", .text), ("name", "name", .text), ("url", "address", .text),
    ("feed", "feed", .object(feed)), ("file", "file", .text),
  ])

  /// The article.
  static let article = StoryShape([
    ("id", "id", .text), ("version", "version", .number), ("status", "status", .text),
    ("url", "address", .text), ("language", "language", .text), ("headline", "headline", .text),
    ("subheadline", "subheadline", .text), ("kicker", "kicker", .text),
    ("slugline", "slugline", .text), ("summary", "summary", .text), ("byline", "byline", .text),
    ("authors", "authors", .list(.object(person), item: "author")),
    ("contributors", "contributors", .list(.object(person), item: "contributor")),
    ("agencies", "agencies", .list(.object(agency), item: "agency")),
    ("credits", "credit lines", .list(.object(credit), item: "credit line")),
    ("dateline", "dateline", .object(dateline)), ("published", "date of publication", .date),
    ("modified", "date of the last change", .date), ("created", "date of writing", .date),
    ("embargoed", "embargo", .date), ("section", "section", .text), ("genre", "genre", .text),
    ("keywords", "keywords", .list(.text, item: "keyword")),
    ("subjects", "subjects", .list(.object(subject), item: "subject")),
    ("urgency", "urgency", .number), ("editorsNote", "note to editors", .text),
    ("paywalled", "paywall", .flag), ("body", "body", .body),
    ("places", "places", .list(.object(place), item: "place")),
    ("media", "media", .list(.object(media), item: "media item")),
    ("rights", "rights", .object(rights)), ("source", "source", .object(source)),
    ("warnings", "warnings", .list(.text, item: "warning")),
  ])

  /// Parts of the body that rules are about, by what a template calls them.
  static let paragraph = StoryShape([("text", "text", .text)])
  static let heading = StoryShape([("text", "text", .text), ("level", "level", .number)])
  static let quote = StoryShape([("text", "text", .text), ("speaker", "speaker", .text)])
  static let list = StoryShape([
    ("text", "text", .text), ("items", "items", .list(.text, item: "item")),
  ])
  static let table = StoryShape([
    ("text", "text", .text), ("rows", "number of rows", .number),
    ("headerRows", "number of header rows", .number),
  ])
  static let embed = StoryShape([
    ("text", "text", .text), ("url", "address", .text), ("provider", "provider", .text),
  ])
  static let link = StoryShape([("text", "text", .text), ("url", "address", .text)])
}

extension StoryShape {
  /// The field at the end of a path; nil where there is no such field.
  func field(at steps: [String]) -> Field? {
    guard let name = steps.first, let field = fields[name] else { return nil }
    guard steps.count > 1 else { return field }
    switch field.kind {
    case .object(let inner), .list(.object(let inner), _):
      return inner.field(at: Array(steps.dropFirst()))
    case .text, .date, .number, .flag, .list, .body: return nil
    }
  }
}
