// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What a feed says of itself.
public struct Feed: Sendable, Hashable, Codable, FieldWritable {
  /// The title, plain text.
  public var title: String?
  /// The site the feed belongs to.
  public var url: String?
  /// The address of the feed itself (`rel="self"`).
  public var feedURL: String?
  /// The feed's own identifier.
  public var id: String?
  /// What the feed is about, plain text.
  public var description: String?
  /// BCP 47 tag, as declared.
  public var language: String?
  /// The copyright line.
  public var copyright: String?
  /// When the feed last changed.
  public var updated: NewsDate?
  /// Who answers for the feed.
  public var authors: [Person]
  /// Its categories, in order.
  public var categories: [String]
  /// The address of its image or logo.
  public var image: String?
  /// The program that made it.
  public var generator: String?
  /// The address of its WebSub hub.
  public var hub: String?

  /// A feed of which nothing is known yet.
  public init() {
    authors = []
    categories = []
  }

  /// The feed by title and address, as far as both are known yet; nil where neither is.
  @inlinable package var reference: FeedReference? {
    if title == nil, url == nil, feedURL == nil { return nil }
    return FeedReference(title: title, url: feedURL ?? url)
  }

  /// True where nothing is known.
  public var isEmpty: Bool { self == Feed() }

  /// Reads a feed of the canonical JSON.
  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    title = try fields.value("title")
    url = try fields.value("url")
    feedURL = try fields.value("feedURL")
    id = try fields.value("id")
    description = try fields.value("description")
    language = try fields.value("language")
    copyright = try fields.value("copyright")
    updated = try fields.value("updated")
    authors = try fields.list("authors")
    categories = try fields.list("categories")
    image = try fields.value("image")
    generator = try fields.value("generator")
    hub = try fields.value("hub")
  }

  /// Hands every field to the sink, in canonical order.
  public func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.field("title", title)
    sink.field("url", url)
    sink.field("feedURL", feedURL)
    sink.field("id", id)
    sink.field("description", description)
    sink.field("language", language)
    sink.field("copyright", copyright)
    sink.field("updated", updated)
    sink.list("authors", authors)
    sink.strings("categories", categories)
    sink.field("image", image)
    sink.field("generator", generator)
    sink.field("hub", hub)
  }
}
