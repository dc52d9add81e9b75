// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

extension JSONParser {
  /// The byte at hand; the caller has checked that there is one.
  var byte: UInt8 { bytes[index] }

  /// A fault at the byte at hand.
  func fault(_ what: String, _ code: ReadError.Code = .malformed) -> ReadError {
    var line = 1
    var lineStart = 0
    for place in 0..<min(index, bytes.count) where bytes[place] == 0x0A {
      line += 1
      lineStart = place + 1
    }
    return ReadError(code, what, line: line, column: min(index, bytes.count) - lineStart + 1)
  }

  /// What is missing of a document that is cut short; nil where it is whole.
  var breakOff: ReadError? {
    guard isCutShort else { return nil }
    var missing = fault("the document breaks off inside a value")
    missing.advice = "what came before it was read"
    return missing
  }

  func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"),
      UInt8(ascii: "@"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...0xFF:
      true
    default: false
    }
  }

  /// Skips white space; in a lenient reading also comments and the no-break space.
  mutating func skipBlanks() throws(ReadError) {
    while index < bytes.count {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case 0x00...0x1F where lenient: index += 1
      case 0xC2 where lenient && index + 1 < bytes.count && bytes[index + 1] == 0xA0: index += 2
      case UInt8(ascii: "/") where lenient && index + 1 < bytes.count:
        if bytes[index + 1] == UInt8(ascii: "/") {
          skip(past: "\n")
        } else if bytes[index + 1] == UInt8(ascii: "*") {
          skip(past: "*/")
        } else {
          return
        }
      default: return
      }
    }
  }

  /// Steps over what wraps a script's JSON: `<!--`, `<![CDATA[`, `//`, an assignment.
  mutating func skipWrapper() {
    while index < bytes.count {
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""): return
      case UInt8(ascii: "<"):
        skip(past: bytes[index...].starts(with: "<![CDATA[".utf8) ? "CDATA[" : "<!--")
      case UInt8(ascii: "/") where bytes[index...].starts(with: "//<!".utf8): index += 2
      case UInt8(ascii: "/") where bytes[index...].starts(with: "// <!".utf8): index += 3
      case UInt8(ascii: "/") where bytes[index...].starts(with: "/*".utf8): skip(past: "*/")
      case UInt8(ascii: "/"): skip(past: "\n")
      case 0x00...0x20: index += 1
      default: return
      }
    }
  }

  private mutating func skip(past mark: StaticString) {
    let count = mark.utf8CodeUnitCount
    mark.withUTF8Buffer { mark in
      while index + count <= bytes.count, !bytes[index..<index + count].elementsEqual(mark) {
        index += 1
      }
    }
    index = min(index + count, bytes.count)
  }

  /// A number as RFC 8259 spells it; leniently with a leading zero, too.
  mutating func number() throws(ReadError) -> JSONValue {
    let start = index
    while index < bytes.count, isWordByte(byte) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if !isNumber(bytes[start..<index]) {
      if lenient { return .string(text) }
      index = start
      throw fault("'\(text)' is not a number")
    }
    return .number(text)
  }

  private func isNumber(_ spelling: ArraySlice<UInt8>) -> Bool {
    var rest = spelling
    func digits() -> Int {
      let count = rest.prefix { $0.isASCIIDigit }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let isZeroFirst = rest.first == UInt8(ascii: "0")
    let whole = digits()
    if whole == 0 || (isZeroFirst && whole > 1 && !lenient) { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      if digits() == 0 { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }

  /// `true`, `false`, `null`; leniently `undefined` and `NaN` as null, and any other word as a string.
  mutating func word() throws(ReadError) -> JSONValue {
    let start = index
    while index < bytes.count, isWordByte(byte) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    switch text {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null": return .null
    case "undefined" where lenient, "NaN" where lenient: return .null
    case "": throw fault("'\(shown(byte))' stands where a value should")
    default:
      if lenient { return .string(text) }
      index = start
      throw fault("'\(text)' is not a value")
    }
  }

  func shown(_ byte: UInt8) -> String {
    byte < 0x20 || byte > 0x7E
      ? "byte \(byte)" : String(decoding: CollectionOfOne(byte), as: UTF8.self)
  }
}
