// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// An agency or outlet credited for the text.
public struct AgencyCredit: Sendable, Hashable, Codable, FieldWritable {
  /// The register's code, such as "AFP"; nil for an outlet that is not in the register.
  public var code: String?
  /// The full name, such as "Agence France-Presse"; as printed for an outlet.
  public var name: String
  /// What the agency has to do with the text.
  public var relation: CreditRelation
  /// The country of its seat, ISO 3166-1 alpha-2, such as "FR".
  public var country: String?
  /// True where the line does not print the name (most Reuters sign-offs).
  public var isInferred: Bool

  /// A credit for an agency or outlet.
  public init(
    code: String? = nil, name: String, relation: CreditRelation, country: String? = nil,
    isInferred: Bool = false
  ) {
    self.code = code
    self.name = name
    self.relation = relation
    self.country = country
    self.isInferred = isInferred
  }

  /// Reads an agency of the canonical JSON; throws where `name` or `relation` is absent.
  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    code = try fields.value("code")
    name = try fields.required("name")
    relation = try fields.required("relation")
    country = try fields.value("country")
    isInferred = try fields.flag("inferred")
  }

  /// Hands every field to the sink, in canonical order.
  @_specialize(where Sink == JSONSink)
  public func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.field("code", code)
    sink.field("name", name)
    sink.field("relation", relation)
    sink.field("country", country)
    sink.flag("inferred", isInferred)
  }
}

/// What a credited agency or outlet has to do with the text.
public enum CreditRelation: String, Sendable, Hashable, Codable, CaseIterable {
  /// The text is theirs.
  case source
  /// Material of theirs was used.
  case contributor
  /// A sign-off of theirs.
  case staff
  /// Translated from or by them.
  case translated
  /// Rewritten from theirs.
  case rewritten
  /// Published there before, or from here again.
  case republished
  /// Came through a syndicator.
  case syndicated
  /// Their own print edition.
  case published
}
