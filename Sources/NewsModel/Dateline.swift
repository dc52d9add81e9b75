// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The line that locates the story, such as "BERLIN, Aug 29 (Reuters) -".
///
/// NewsML-G2: `contentMeta/dateline`. NITF: `body.head/dateline`. ninjs: `located` carries the place only.
public struct Dateline: Sendable, Hashable, Codable, FieldWritable {
  /// The line as printed, with its separator.
  public var text: String
  /// The places named, with their qualifiers as printed, such as "SPOKANE, Wash."
  public var places: [String]
  /// The date as printed, such as "Aug 29"; datelines rarely give a year.
  public var date: String?
  /// The agency's code, or its name as printed where it is not in the register.
  public var agency: String?

  /// A dateline.
  public init(text: String, places: [String] = [], date: String? = nil, agency: String? = nil) {
    self.text = text
    self.places = places
    self.date = date
    self.agency = agency
  }

  /// Reads a dateline of the canonical JSON; throws where `text` is absent.
  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    text = try fields.required("text")
    places = try fields.list("places")
    date = try fields.value("date")
    agency = try fields.value("agency")
  }

  /// Hands every field to the sink, in canonical order.
  public func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.field("text", text)
    sink.strings("places", places)
    sink.field("date", date)
    sink.field("agency", agency)
  }
}
