// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A place the story is about or was filed from, where the source says so (georss, located).
public struct Place: Sendable, Hashable, Codable, FieldWritable {
  /// The name as printed.
  public var name: String?
  /// The country, ISO 3166-1 alpha-2 where the source gives the code, else as printed.
  public var country: String?
  /// Degrees north.
  public var latitude: Double?
  /// Degrees east.
  public var longitude: Double?

  /// A place.
  public init(
    name: String? = nil, country: String? = nil, latitude: Double? = nil, longitude: Double? = nil
  ) {
    self.name = name
    self.country = country
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Reads a place of the canonical JSON.
  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.value("name")
    country = try fields.value("country")
    latitude = try fields.value("latitude")
    longitude = try fields.value("longitude")
  }

  /// Hands every field to the sink, in canonical order.
  public func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.field("name", name)
    sink.field("country", country)
    sink.field("latitude", latitude)
    sink.field("longitude", longitude)
  }
}
