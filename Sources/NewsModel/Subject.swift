// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What the story is about, from a controlled vocabulary where the source uses one.
public struct Subject: Sendable, Hashable, Codable, FieldWritable {
  /// The vocabulary: an alias such as "medtop", or a URI.
  public var scheme: String?
  /// The code in it, such as "20000065" or the qcode "medtop:20000065".
  public var code: String?
  /// The name in words.
  public var name: String?

  /// A subject.
  public init(scheme: String? = nil, code: String? = nil, name: String? = nil) {
    self.scheme = scheme
    self.code = code
    self.name = name
  }

  /// Reads a subject of the canonical JSON.
  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    scheme = try fields.value("scheme")
    code = try fields.value("code")
    name = try fields.value("name")
  }

  /// Hands every field to the sink, in canonical order.
  public func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.field("scheme", scheme)
    sink.field("code", code)
    sink.field("name", name)
  }
}
