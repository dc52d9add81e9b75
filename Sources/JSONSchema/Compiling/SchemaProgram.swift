// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A schema and all that it refers to, compiled: lists of checks that know each other by number.
struct SchemaProgram: Sendable {
  struct Schema: Sendable {
    var checks: [Check] = []
    /// The resource it stands in, for dynamic references.
    var resource: Int
    /// Whether it has to know which members or items its other keywords looked at.
    var needsMarks = false
  }

  struct DynamicAnchor: Hashable, Sendable {
    var resource: Int
    var anchor: Int
  }

  var schemas: [Schema] = []
  var names = NameTable()
  var patterns: [PatternProgram] = []
  var patternTexts: [String] = []
  /// The documents, for values to compare with and for reports.
  var documents: [(address: String, json: JSONDocument)] = []
  var dynamicAnchors: [DynamicAnchor: Int] = [:]
}
