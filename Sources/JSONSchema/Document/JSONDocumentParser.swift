// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Reads bytes into the flat arrays of a `JSONDocument`, without recursion.
struct JSONDocumentParser {
  /// Where and why reading stopped.
  struct Stop: Error {
    var message: String
    var offset: Int
  }

  struct Outcome {
    var values: [JSONDocument.Value]
    var unescaped: [UInt8]
  }

  let source: UnsafeBufferPointer<UInt8>
  let names: NameTable
  var index = 0
  var outcome = Outcome(values: [], unescaped: [])
  /// The arrays and objects that are open.
  private var open: [Int] = []

  init(source: UnsafeBufferPointer<UInt8>, names: NameTable) {
    self.source = source
    self.names = names
    // Articles have a value for every ten bytes or so.
    outcome.values.reserveCapacity(source.count / 16 + 8)
  }

  var byte: UInt8 { index < source.count ? source[index] : 0 }

  mutating func parseDocument() throws(Stop) {
    if source.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    skipBlanks()
    if index >= source.count { throw Stop(message: "there is no JSON value", offset: index) }
    try parseValue()
    while let container = open.last { try parseNext(in: container) }
    skipBlanks()
    if index < source.count { throw stop("there is text after the JSON value") }
  }

  /// The next element or member of the container, or its end.
  private mutating func parseNext(in container: Int) throws(Stop) {
    let isObject = outcome.values[container].kind == .object
    let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    let what = isObject ? "an object" : "an array"
    skipBlanks()
    guard index < source.count else { throw stop("the document ends inside \(what)") }
    let isFirst = outcome.values[container].start == 0
    if byte == closing {
      index += 1
      outcome.values[container].next = Int32(outcome.values.count)
      open.removeLast()
      return
    }
    if !isFirst {
      guard byte == UInt8(ascii: ",") else { throw stop("a comma is missing in \(what)") }
      index += 1
      skipBlanks()
      if byte == closing, index < source.count {
        throw stop("a comma stands before the end of \(what)")
      }
    }
    outcome.values[container].start += 1
    if isObject { try parseName() }
    try parseValue()
  }

  private mutating func parseName() throws(Stop) {
    guard index < source.count else { throw stop("the document ends inside an object") }
    guard byte == UInt8(ascii: "\"") else {
      throw stop("'\(shown)' stands where the name of a member should, in double quotes")
    }
    try parseString(.name)
    let name = outcome.values.count - 1
    let value = outcome.values[name]
    let range = Int(value.start)..<Int(value.end)
    outcome.values[name].next =
      value.flag
      ? outcome.unescaped.withUnsafeBufferPointer {
        names.number(of: UnsafeBufferPointer(rebasing: $0[range]))
      } : names.number(of: UnsafeBufferPointer(rebasing: source[range]))
    skipBlanks()
    guard byte == UInt8(ascii: ":"), index < source.count else {
      throw stop("a colon is missing after the name of a member")
    }
    index += 1
  }

  private mutating func parseValue() throws(Stop) {
    skipBlanks()
    guard index < source.count else { throw stop("the document ends where a value should stand") }
    switch byte {
    case UInt8(ascii: "{"): try begin(.object)
    case UInt8(ascii: "["): try begin(.array)
    case UInt8(ascii: "\""): try parseString(.string)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try parseNumber()
    case UInt8(ascii: "t"): try parseWord("true", .boolean, true)
    case UInt8(ascii: "f"): try parseWord("false", .boolean, false)
    case UInt8(ascii: "n"): try parseWord("null", .null, false)
    default: throw stop("'\(shown)' stands where a value should")
    }
  }

  private mutating func begin(_ kind: JSONDocument.Kind) throws(Stop) {
    if open.count >= JSONDocument.depthLimit {
      throw stop(
        "values lie more than \(JSONDocument.depthLimit) deep in each other; nest them less")
    }
    open.append(outcome.values.count)
    outcome.values.append(JSONDocument.Value(kind: kind, offset: UInt32(index)))
    index += 1
  }

  /// Appends a value that has nothing in it.
  mutating func append(
    _ kind: JSONDocument.Kind, flag: Bool = false, offset: Int, start: Int = 0, end: Int = 0
  ) {
    outcome.values.append(
      JSONDocument.Value(
        kind: kind, flag: flag, offset: UInt32(offset), start: UInt32(start), end: UInt32(end),
        next: Int32(outcome.values.count + 1)))
  }

  private mutating func parseWord(
    _ word: StaticString, _ kind: JSONDocument.Kind, _ flag: Bool
  ) throws(Stop) {
    let start = index
    let isSpelt = word.withUTF8Buffer { source[index...].starts(with: $0) }
    guard isSpelt else { throw stop("'\(shown)' stands where a value should") }
    index += word.utf8CodeUnitCount
    append(kind, flag: flag, offset: start)
  }

  private mutating func parseNumber() throws(Stop) {
    let start = index
    if byte == UInt8(ascii: "-") { index += 1 }
    let isZeroFirst = byte == UInt8(ascii: "0")
    let whole = skipDigits()
    if whole == 0 { throw stop("a digit is missing in a number") }
    if isZeroFirst, whole > 1 {
      index = start
      throw stop("a number begins with 0; leave the 0 out")
    }
    if byte == UInt8(ascii: ".") {
      index += 1
      if skipDigits() == 0 { throw stop("a digit is missing after the point of a number") }
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      index += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { index += 1 }
      if skipDigits() == 0 { throw stop("a digit is missing in the exponent of a number") }
    }
    append(.number, offset: start, start: start, end: index)
  }

  private mutating func skipDigits() -> Int {
    let start = index
    while index < source.count, source[index] &- 0x30 < 10 { index += 1 }
    return index - start
  }

  mutating func skipBlanks() {
    while index < source.count {
      switch source[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      default: return
      }
    }
  }

  /// A fault at the byte at hand.
  func stop(_ message: String) -> Stop { Stop(message: message, offset: index) }

  /// The byte at hand, for messages.
  var shown: String {
    byte < 0x20 || byte > 0x7E
      ? "byte \(byte)" : String(decoding: CollectionOfOne(byte), as: UTF8.self)
  }
}
