// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// One keyword of a schema, compiled; numbers stand for schemas, names and patterns of the program.
///
/// A class, as checks are handed on from function to function for every value of a document.
final class Check: Sendable {
  /// The keyword, for reports.
  let keyword: String
  /// Where the keyword's value stands.
  let document: Int
  let index: Int
  let test: Test

  init(keyword: String, document: Int, index: Int, test: Test) {
    self.keyword = keyword
    self.document = document
    self.index = index
    self.test = test
  }

  /// Sets of types, as bits.
  struct Types: OptionSet, Sendable {
    let rawValue: UInt8
    static let null = Types(rawValue: 1)
    static let boolean = Types(rawValue: 2)
    static let number = Types(rawValue: 4)
    static let integer = Types(rawValue: 8)
    static let string = Types(rawValue: 16)
    static let array = Types(rawValue: 32)
    static let object = Types(rawValue: 64)
  }

  /// `properties`, `patternProperties` and `additionalProperties`, which know of each other.
  final class Members: Sendable {
    /// For each name's number the schema of its property, -1 for none.
    let schemas: [Int32]
    let patterns: [(pattern: Int, schema: Int)]
    let additional: Int?

    init(schemas: [Int32], patterns: [(pattern: Int, schema: Int)], additional: Int?) {
      self.schemas = schemas
      self.patterns = patterns
      self.additional = additional
    }
  }

  enum Test: Sendable {
    case never
    case types(Types)
    /// Places of the allowed values in the schema's document.
    case values([Int])
    case minimum(ExactNumber, isExclusive: Bool)
    case maximum(ExactNumber, isExclusive: Bool)
    case multipleOf(ExactNumber)
    case length(least: Int, most: Int)
    case pattern(Int)
    case format(Format)
    case content(encoding: String?, mediaType: String?, schema: Int?)
    case memberCount(least: Int, most: Int)
    case required([Int32])
    case dependentRequired([(name: Int32, needed: [Int32])])
    case dependentSchemas([(name: Int32, schema: Int)])
    case names(Int)
    case members(Members)
    case itemCount(least: Int, most: Int)
    case items(first: [Int], rest: Int?)
    case contains(Int, least: Int, most: Int, marks: Bool)
    case unique
    case reference(Int)
    /// The schema of that anchor in the outermost resource that has it.
    case dynamicReference(Int, anchor: Int)
    case all([Int])
    case any([Int])
    case one([Int])
    case not(Int)
    case condition(Int, then: Int?, otherwise: Int?)
    case unevaluatedMembers(Int)
    case unevaluatedItems(Int)
  }
}
