// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension Block: Codable, FieldWritable {
  private enum Kind: String, Codable {
    case paragraph, heading, list, quote, preformatted, table, figure, embed, rule
  }

  /// Reads a block of the canonical JSON; throws where `type` is absent or unknown.
  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    switch try fields.required("type") as Kind {
    case .paragraph: self = .paragraph(try RichText(from: decoder))
    case .heading: self = .heading(level: try fields.required("level"), try RichText(from: decoder))
    case .list: self = .list(ordered: try fields.flag("ordered"), items: try fields.list("items"))
    case .quote: self = .quote(try fields.list("blocks"))
    case .preformatted: self = .preformatted(try RichText(from: decoder))
    case .table:
      self = .table(
        Table(rows: try fields.list("rows"), headerRows: try fields.value("headerRows") ?? 0))
    case .figure: self = .figure(try fields.required("media"))
    case .embed:
      self = .embed(
        Embed(
          url: try fields.value("url"), provider: try fields.value("provider"),
          content: try RichText(from: decoder)))
    case .rule: self = .rule
    }
  }

  /// Hands every field to the sink, in canonical order.
  public func write<Sink: FieldSink>(to sink: inout Sink) {
    switch self {
    case .paragraph(let content):
      sink.field("type", Kind.paragraph)
      content.write(to: &sink)
    case .heading(let level, let content):
      sink.field("type", Kind.heading)
      sink.field("level", level)
      content.write(to: &sink)
    case .list(let isOrdered, let items):
      sink.field("type", Kind.list)
      sink.flag("ordered", isOrdered)
      sink.list("items", items)
    case .quote(let blocks):
      sink.field("type", Kind.quote)
      sink.list("blocks", blocks)
    case .preformatted(let content):
      sink.field("type", Kind.preformatted)
      content.write(to: &sink)
    case .table(let table):
      sink.field("type", Kind.table)
      sink.field("headerRows", table.headerRows == 0 ? nil : table.headerRows)
      sink.rows("rows", table.rows)
    case .figure(let media):
      sink.field("type", Kind.figure)
      sink.object("media", media)
    case .embed(let embed):
      sink.field("type", Kind.embed)
      sink.field("url", embed.url)
      sink.field("provider", embed.provider)
      embed.content.write(to: &sink)
    case .rule:
      sink.field("type", Kind.rule)
    }
  }
}
