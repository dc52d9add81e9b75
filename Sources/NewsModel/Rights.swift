// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Who holds the rights in the text, and on which terms.
public struct Rights: Sendable, Hashable, Codable, FieldWritable {
  /// The holder of the copyright.
  public var holder: String?
  /// The year, or span of years, of the copyright, as printed: "2016", "1999-2016".
  public var year: String?
  /// The notice as printed.
  public var notice: String?
  /// The terms of use as printed.
  public var usageTerms: String?
  /// The address of a licence, or its name.
  public var license: String?

  /// Rights.
  public init(
    holder: String? = nil, year: String? = nil, notice: String? = nil, usageTerms: String? = nil,
    license: String? = nil
  ) {
    self.holder = holder
    self.year = year
    self.notice = notice
    self.usageTerms = usageTerms
    self.license = license
  }

  /// True where nothing is known.
  public var isEmpty: Bool { self == Rights() }

  /// Reads the rights of the canonical JSON.
  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    holder = try fields.value("holder")
    year = try fields.value("year")
    notice = try fields.value("notice")
    usageTerms = try fields.value("usageTerms")
    license = try fields.value("license")
  }

  /// Hands every field to the sink, in canonical order.
  public func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.field("holder", holder)
    sink.field("year", year)
    sink.field("notice", notice)
    sink.field("usageTerms", usageTerms)
    sink.field("license", license)
  }
}
