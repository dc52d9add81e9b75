// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

package import NewsModel

/// Reads JSON from bytes, strictly by RFC 8259 or leniently as pages in the wild spell it.
///
/// A reader of long documents can go through an array value by value with `beginArray`, `value` and
/// `nextElement`, so that memory holds one element at a time.
package struct JSONParser {
  /// How deep arrays and objects may lie in each other; every level costs a stack frame.
  let depthLimit: Int

  let bytes: [UInt8]
  let lenient: Bool
  var index = 0
  var depth = 0
  /// Whether a lenient reading came to the end of the bytes inside a value.
  var isCutShort = false

  package init(_ utf8: [UInt8], lenient: Bool, depthLimit: Int = 200) {
    bytes = utf8
    self.depthLimit = depthLimit
    self.lenient = lenient
    if utf8.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// The whole document; in a lenient reading several in a row are an array.
  package mutating func document() throws(ReadError) -> JSONValue {
    if lenient { skipWrapper() }
    try skipBlanks()
    if index >= bytes.count {
      throw ReadError(.empty, "there is no JSON value", line: 1, column: 1)
    }
    let first = try value()
    try skipBlanks()
    if index >= bytes.count { return first }
    guard lenient else { throw fault("there is text after the JSON value") }
    var values = [first]
    while index < bytes.count, byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
      values.append(try value())
      try skipBlanks()
      if index < bytes.count, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") { index += 1 }
      try skipBlanks()
    }
    return values.count == 1 ? first : .array(values)
  }

  /// The value at hand.
  package mutating func value() throws(ReadError) -> JSONValue {
    try skipBlanks()
    guard index < bytes.count else {
      isCutShort = true
      if lenient { return .null }
      throw fault("the document ends where a value should stand")
    }
    switch byte {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "'") where lenient: return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: return try word()
    }
  }

  /// Steps into an array; false where the value at hand is none.
  package mutating func beginArray() throws(ReadError) -> Bool {
    try begin(UInt8(ascii: "["))
  }

  /// True where another element follows, which `value` then reads; steps out of the array otherwise.
  package mutating func nextElement() throws(ReadError) -> Bool {
    try next(closing: UInt8(ascii: "]"), in: "an array")
  }

  /// Steps into an object; false where the value at hand is none.
  package mutating func beginObject() throws(ReadError) -> Bool {
    try begin(UInt8(ascii: "{"))
  }

  /// The name of the next member, whose value `value` then reads; nil steps out of the object.
  package mutating func nextMember() throws(ReadError) -> String? {
    guard try next(closing: UInt8(ascii: "}"), in: "an object") else { return nil }
    return try memberName()
  }

  // MARK: Arrays and objects

  private mutating func begin(_ opening: UInt8) throws(ReadError) -> Bool {
    try skipBlanks()
    guard index < bytes.count, byte == opening else { return false }
    index += 1
    depth += 1
    if depth > depthLimit {
      throw fault("values lie more than \(depthLimit) deep in each other", .tooLarge)
    }
    return true
  }

  /// Skips the comma before an element; false at the end of the array or object.
  private mutating func next(closing: UInt8, in container: StaticString) throws(ReadError) -> Bool {
    let hasComma = try skipComma()
    guard index < bytes.count else {
      isCutShort = true
      if lenient { return leave() }
      throw fault("the document ends inside \(container)")
    }
    if byte == closing {
      if hasComma, !lenient { throw fault("a comma stands before the end of \(container)") }
      index += 1
      return leave()
    }
    if lenient, byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { return leave() }
    if !hasComma, !lenient, !isAfterOpening {
      throw fault("a comma is missing in \(container)")
    }
    return true
  }

  /// Whether the byte before the blanks opened the array or object at hand.
  private var isAfterOpening: Bool {
    var before = index - 1
    while before >= 0, bytes[before] <= 0x20 { before -= 1 }
    return before >= 0
      && (bytes[before] == UInt8(ascii: "[") || bytes[before] == UInt8(ascii: "{"))
  }

  private mutating func leave() -> Bool {
    depth -= 1
    return false
  }

  private mutating func skipComma() throws(ReadError) -> Bool {
    try skipBlanks()
    var found = false
    while index < bytes.count, byte == UInt8(ascii: ","), !found || lenient {
      if !lenient, isAfterOpening { throw fault("a comma stands where a value should") }
      found = true
      index += 1
      try skipBlanks()
    }
    return found
  }

  private mutating func array() throws(ReadError) -> JSONValue {
    _ = try beginArray()
    var values: [JSONValue] = []
    while try nextElement() { values.append(try value()) }
    return .array(values)
  }

  private mutating func object() throws(ReadError) -> JSONValue {
    _ = try beginObject()
    var members: [JSONValue.Member] = []
    while let name = try nextMember() {
      members.append(JSONValue.Member(name, try value()))
    }
    return .object(members)
  }

  private mutating func memberName() throws(ReadError) -> String {
    let name: String
    if byte == UInt8(ascii: "\"") || (lenient && byte == UInt8(ascii: "'")) {
      name = try string(isName: true)
    } else if lenient {
      let start = index
      while index < bytes.count, isWordByte(byte) { index += 1 }
      if start == index { throw fault("the name of a member is missing") }
      name = String(decoding: bytes[start..<index], as: UTF8.self)
    } else {
      throw fault("the name of a member is not a string")
    }
    try skipBlanks()
    if index < bytes.count, byte == UInt8(ascii: ":") {
      index += 1
    } else if index < bytes.count || !lenient {
      throw fault("a colon is missing after the name '\(name)'")
    }
    try skipBlanks()
    return name
  }
}
