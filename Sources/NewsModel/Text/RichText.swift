// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Plain text with its markup standing off: text users need no markup parser, and nothing is lost
/// for the others.
///
/// A line break inside the text is "\n"; marks are sorted by start, the longer first.
public struct RichText: Sendable, Hashable, Codable, FieldWritable {
  /// The text, without markup.
  public var text: String
  /// The markup of runs of it.
  public var marks: [Mark]

  /// A text with marks.
  public init(_ text: String, marks: [Mark] = []) {
    self.text = text
    self.marks = marks
  }

  /// True where there is no text.
  public var isEmpty: Bool { text.isEmpty }

  /// Reads a text of the canonical JSON; absent text is empty.
  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    text = try fields.value("text") ?? ""
    marks = try fields.list("marks")
  }

  /// Hands every field to the sink, in canonical order.
  public func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.field("text", text)
    sink.list("marks", marks)
  }
}
