// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

package import NewsModel

/// A value of JSON, with the members of objects in their printed order.
///
/// Left out: the difference between spellings of a number; a number keeps its own, so that long
/// identifiers lose no digit.
package indirect enum JSONValue: Sendable, Hashable {
  case null
  case boolean(Bool)
  /// A number as spelt.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A member of an object.
  package struct Member: Sendable, Hashable {
    package var name: String
    package var value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// Reads a document; a fault carries line and column.
  ///
  /// Lenient reading accepts what scripts in pages hold: comments, CDATA and HTML comment wrappers,
  /// trailing and missing commas, raw line ends and stray quotes in strings, single quotes, words
  /// that JavaScript knows, several documents in a row (read as an array), and a document cut short.
  package static func parse(_ utf8: [UInt8], lenient: Bool) throws(ReadError) -> JSONValue {
    var parser = JSONParser(utf8, lenient: lenient)
    return try parser.document()
  }

  /// The value of the first member of that name; nil where this is no object or has none.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a string; nil for all else.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The text of a string, number or boolean; nil for all else.
  package var scalarText: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .boolean(let flag): flag ? "true" : "false"
    case .null, .array, .object: nil
    }
  }

  /// The number, also one spelt in a string; nil for all else.
  package var double: Double? {
    switch self {
    case .string(let text), .number(let text): Double(text)
    case .null, .boolean, .array, .object: nil
    }
  }

  /// The number where it is whole, also one spelt in a string or with a point: "3.0"; nil for all else.
  package var integer: Int? {
    scalarText.flatMap { Int($0) } ?? double.flatMap { Int(exactly: $0) }
  }

  /// The truth, also one spelt in a string; nil for all else.
  package var boolean: Bool? {
    switch self {
    case .boolean(let flag): flag
    case .string(let text):
      switch text.lowercased() {
      case "true", "yes", "1": true
      case "false", "no", "0": false
      default: nil
      }
    case .null, .number, .array, .object: nil
    }
  }

  /// The elements of an array, a single value as one element, nothing for null.
  package var elements: [JSONValue] {
    switch self {
    case .array(let values): values
    case .null: []
    case .boolean, .number, .string, .object: [self]
    }
  }

  /// The members of an object in their order; none for all else.
  package var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }
}
