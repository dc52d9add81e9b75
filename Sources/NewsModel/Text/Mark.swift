// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Markup of a run of text, standing off from the text.
public struct Mark: Sendable, Hashable, Codable, FieldWritable {
  /// The kinds of markup.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A link; `href` says where to.
    case link
    /// Stressed, mostly printed in italics.
    case emphasis
    /// Strong, mostly printed in bold.
    case strong
    /// Code.
    case code
    /// Raised.
    case superscript
    /// Lowered.
    case `subscript`
    /// Struck out.
    case strikethrough
  }

  /// What the run is.
  public var type: Kind
  /// First code point of the run, from 0, counted in Unicode code points of the text.
  public var start: Int
  /// The code point after the run's last.
  public var end: Int
  /// The address of a link, absolute where the source allows.
  public var href: String?

  /// A mark over the code points from `start` up to, not including, `end`.
  public init(type: Kind, start: Int, end: Int, href: String? = nil) {
    self.type = type
    self.start = start
    self.end = end
    self.href = href
  }

  /// Reads a mark of the canonical JSON; throws where the range is absent or runs backwards.
  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.required("type")
    start = try fields.required("start")
    end = try fields.required("end")
    href = try fields.value("href")
    if start < 0 || end < start { throw fields.mismatch("end", "the range runs backwards") }
  }

  /// Hands every field to the sink, in canonical order.
  public func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.run(type.rawValue, from: start, to: end)
    sink.field("href", href)
  }
}
