// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// One block of a story's body.
///
/// JSON: an object with `type` and the fields of that type. Left out: layout, colour, fonts; what has
/// none of these types is read as the nearest one.
public enum Block: Sendable, Hashable {
  /// Running text.
  case paragraph(RichText)
  /// A heading inside the story, level 1 to 6.
  case heading(level: Int, RichText)
  /// A list, numbered where `ordered`.
  case list(ordered: Bool, items: [ListItem])
  /// A block quotation; a pull quote is one too.
  case quote([Block])
  /// Text whose white space counts.
  case preformatted(RichText)
  /// A table of content (tables of layout are read as what they hold).
  case table(Table)
  /// A picture, film or sound in its place in the story.
  case figure(Media)
  /// A post, film or document of another site.
  case embed(Embed)
  /// A break between parts.
  case rule
}

/// An item of a list.
public struct ListItem: Sendable, Hashable, Codable, FieldWritable {
  /// The item's own text.
  public var content: RichText
  /// The list inside the item.
  public var items: [ListItem]
  /// Whether the list inside the item is numbered.
  public var isOrdered: Bool

  /// An item.
  public init(_ content: RichText, items: [ListItem] = [], isOrdered: Bool = false) {
    self.content = content
    self.items = items
    self.isOrdered = isOrdered
  }

  /// Reads an item of the canonical JSON.
  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    content = try RichText(from: decoder)
    items = try fields.list("items")
    isOrdered = try fields.flag("ordered")
  }

  /// Hands every field to the sink, in canonical order.
  public func write<Sink: FieldSink>(to sink: inout Sink) {
    content.write(to: &sink)
    sink.flag("ordered", isOrdered)
    sink.list("items", items)
  }
}

/// A table, row by row; a cell that spans columns is followed by empty cells.
public struct Table: Sendable, Hashable {
  /// The cells, row by row; every row has the same number.
  public var rows: [[RichText]]
  /// How many of the first rows are headers.
  public var headerRows: Int

  /// A table.
  public init(rows: [[RichText]], headerRows: Int = 0) {
    self.rows = rows
    self.headerRows = headerRows
  }
}

/// Something of another site shown inside the story.
public struct Embed: Sendable, Hashable {
  /// Where it lies.
  public var url: String?
  /// The site, such as "YouTube".
  public var provider: String?
  /// Its words, where the page holds them.
  public var content: RichText

  /// An embed.
  public init(url: String? = nil, provider: String? = nil, content: RichText = RichText("")) {
    self.url = url
    self.provider = provider
    self.content = content
  }
}
