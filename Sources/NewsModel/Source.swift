// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Where the article came from.
public struct Source: Sendable, Hashable, Codable, FieldWritable {
  /// The format it was read from, such as "rss".
  public var format: String?
  /// The site or outlet.
  public var name: String?
  /// The address of the site or of the document read.
  public var url: String?
  /// The feed the item stood in.
  public var feed: FeedReference?
  /// The input path exactly as given to the command.
  public var file: String?

  /// A source.
  public init(
    format: String? = nil, name: String? = nil, url: String? = nil, feed: FeedReference? = nil,
    file: String? = nil
  ) {
    self.format = format
    self.name = name
    self.url = url
    self.feed = feed
    self.file = file
  }

  /// Reads a source of the canonical JSON.
  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    format = try fields.value("format")
    name = try fields.value("name")
    url = try fields.value("url")
    feed = try fields.value("feed")
    file = try fields.value("file")
  }

  /// Hands every field to the sink, in canonical order.
  public func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.field("format", format)
    sink.field("name", name)
    sink.field("url", url)
    sink.object("feed", feed)
    sink.field("file", file)
  }
}

/// A feed by title and address, as an article refers to it.
public struct FeedReference: Sendable, Hashable, Codable, FieldWritable {
  /// The feed's title.
  public var title: String?
  /// The address of the feed or of its site.
  public var url: String?

  /// A reference to a feed.
  public init(title: String? = nil, url: String? = nil) {
    self.title = title
    self.url = url
  }

  /// Reads a reference of the canonical JSON.
  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    title = try fields.value("title")
    url = try fields.value("url")
  }

  /// Hands every field to the sink, in canonical order.
  public func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.field("title", title)
    sink.field("url", url)
  }
}
