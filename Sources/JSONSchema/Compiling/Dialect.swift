// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The rules a schema is written by: its draft, and which groups of keywords count.
struct Dialect: Sendable, Hashable {
  enum Draft: Int, Sendable, Comparable {
    case draft7
    case draft2019
    case draft2020

    static func < (left: Draft, right: Draft) -> Bool { left.rawValue < right.rawValue }
  }

  var draft: Draft
  /// Whether `type`, `minLength` and their like count.
  var hasValidation = true
  /// Whether `properties`, `allOf` and their like count.
  var hasApplicators = true
  var hasUnevaluated = true
  /// Whether `format` is checked, whatever was asked for.
  var assertsFormat = false

  static let draft7 = Dialect(draft: .draft7, hasUnevaluated: false)
  static let draft2019 = Dialect(draft: .draft2019)
  static let draft2020 = Dialect(draft: .draft2020)

  /// The dialect of a published `$schema`; nil for one that is not published by json-schema.org.
  init?(address: String) {
    switch address {
    case "http://json-schema.org/draft-07/schema", "https://json-schema.org/draft-07/schema":
      self = .draft7
    case "https://json-schema.org/draft/2019-09/schema": self = .draft2019
    case "https://json-schema.org/draft/2020-12/schema": self = .draft2020
    default: return nil
    }
  }

  private init(draft: Draft, hasUnevaluated: Bool = true) {
    self.draft = draft
    self.hasUnevaluated = hasUnevaluated
  }

  /// Keywords that hold a schema, a list of schemas, or schemas by name.
  static let schemaKeywords: Set<String> = [
    "additionalItems", "additionalProperties", "contains", "contentSchema", "else", "if", "items",
    "not", "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties",
  ]
  static let listKeywords: Set<String> = ["allOf", "anyOf", "items", "oneOf", "prefixItems"]
  static let mapKeywords: Set<String> = [
    "$defs", "definitions", "dependencies", "dependentSchemas", "patternProperties", "properties",
  ]
}
