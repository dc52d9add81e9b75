// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A JSON document as flat arrays over its own bytes: no value is copied that need not be.
///
/// Values stand in document order. A member of an object is two of them, its name and its value. A text
/// without escapes is a range of the source; one with escapes is a range of `unescaped`.
///
/// Two members of one name are both kept: what a schema says of the name, it says of both.
package struct JSONDocument: Sendable {
  /// The types of JSON values, and the name of a member.
  package enum Kind: UInt8, Sendable {
    case null
    case boolean
    case number
    case string
    case array
    case object
    /// The name of a member; its value stands right behind it.
    case name
  }

  /// A value's number in document order, from 0, the root.
  package typealias Index = Int

  struct Value {
    var kind: Kind
    /// A boolean's truth; whether a text has escapes.
    var flag = false
    /// Where it begins in the source.
    var offset: UInt32
    /// A text's range in the source or in `unescaped`; a number's range in the source. For arrays
    /// and objects, `start` is how many elements or members there are.
    var start: UInt32 = 0
    var end: UInt32 = 0
    /// The value after this one and all that lies in it; a name's number in the table of names.
    var next: Int32 = 0
  }

  /// The source.
  package let bytes: [UInt8]
  var values: [Value]
  var unescaped: [UInt8]

  /// A document that is a text: the name of a member, for whoever has something to say of names.
  init(text: [UInt8]) {
    bytes = text
    values = [Value(kind: .string, offset: 0, start: 0, end: UInt32(text.count), next: 1)]
    unescaped = []
  }

  init(bytes: [UInt8], values: [Value], unescaped: [UInt8]) {
    self.bytes = bytes
    self.values = values
    self.unescaped = unescaped
  }

  /// How many values there are, names among them.
  package var count: Int { values.count }
  /// The first value.
  package var root: Index { 0 }

  package func kind(_ index: Index) -> Kind { values[index].kind }
  /// Where a value begins, in bytes from the start of the source.
  package func offset(_ index: Index) -> Int { Int(values[index].offset) }
  /// The truth of a boolean.
  package func truth(_ index: Index) -> Bool { values[index].flag }
  /// How many elements an array has, or how many members an object.
  package func childCount(_ index: Index) -> Int { Int(values[index].start) }

  /// The value after this one and all that lies in it: the next element, the next member's name.
  package func next(_ index: Index) -> Index {
    values[index].kind == .name ? index + 1 : Int(values[index].next)
  }

  /// The number of a member's name in the table the document was parsed with.
  func nameNumber(_ index: Index) -> Int32 { values[index].next }

  /// Lends the UTF-8 bytes of a string, a name or the spelling of a number.
  package func withText<Result>(
    _ index: Index, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let value = values[index]
    let range = Int(value.start)..<Int(value.end)
    let isUnescaped = value.flag && value.kind != .number
    return try (isUnescaped ? unescaped : bytes).withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  /// The text of a string or a name, or the spelling of a number.
  package func text(_ index: Index) -> String {
    withText(index) { String(decoding: $0, as: UTF8.self) }
  }

  /// The text as bytes.
  package func textBytes(_ index: Index) -> [UInt8] { withText(index) { Array($0) } }

  /// The elements of an array.
  package func elements(_ array: Index) -> [Index] {
    guard values[array].kind == .array else { return [] }
    var found: [Index] = []
    var index = array + 1
    for _ in 0..<childCount(array) {
      found.append(index)
      index = next(index)
    }
    return found
  }

  /// The members of an object, each as its name and its value.
  package func members(_ object: Index) -> [(name: Index, value: Index)] {
    guard values[object].kind == .object else { return [] }
    var found: [(name: Index, value: Index)] = []
    var index = object + 1
    for _ in 0..<childCount(object) {
      found.append((index, index + 1))
      index = next(index + 1)
    }
    return found
  }

  /// The value of the last member of that name; nil where this is no object or has none.
  package func member(_ name: StaticString, of object: Index) -> Index? {
    name.withUTF8Buffer { member($0, of: object) }
  }

  /// The value of the last member of that name; nil where this is no object or has none.
  package func member(_ name: UnsafeBufferPointer<UInt8>, of object: Index) -> Index? {
    guard values[object].kind == .object else { return nil }
    var found: Index?
    var index = object + 1
    for _ in 0..<childCount(object) {
      if withText(index, { $0.elementsEqual(name) }) { found = index + 1 }
      index = next(index + 1)
    }
    return found
  }
}
