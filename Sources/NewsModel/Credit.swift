// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A credit line, verbatim, and who it names.
public struct Credit: Sendable, Hashable, Codable, FieldWritable {
  /// The line as printed, such as "AFP contributed to this report."
  public var text: String
  /// Which kind of line it is.
  public var kind: CreditKind
  /// What the credited have to do with the text; nil where the line does not say.
  public var relation: CreditRelation?
  /// Codes of the agencies named, or the printed names of outlets outside the register.
  public var agencies: [String]
  /// The people named, in printed order.
  public var people: [Person]

  /// A credit line.
  public init(
    text: String, kind: CreditKind, relation: CreditRelation? = nil, agencies: [String] = [],
    people: [Person] = []
  ) {
    self.text = text
    self.kind = kind
    self.relation = relation
    self.agencies = agencies
    self.people = people
  }

  /// Reads a credit of the canonical JSON; throws where `text` or `kind` is absent.
  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    text = try fields.required("text")
    kind = try fields.required("kind")
    relation = try fields.value("relation")
    agencies = try fields.list("agencies")
    people = try fields.list("people")
  }

  /// Hands every field to the sink, in canonical order.
  public func write<Sink: FieldSink>(to sink: inout Sink) {
    sink.field("text", text)
    sink.field("kind", kind)
    sink.field("relation", relation)
    sink.strings("agencies", agencies)
    sink.list("people", people)
  }
}

/// The kinds of credit line.
public enum CreditKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// "AFP contributed to this report."
  case creditline
  /// "(Reporting by Jane Doe; Editing by Ann Poe)"
  case signoff
  /// "Source: dpa", "(Reuters)"
  case sourceline
}
