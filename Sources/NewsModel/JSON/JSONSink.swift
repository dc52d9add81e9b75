// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Writes field lists as JSON text: UTF-8, fields in canonical order.
///
/// Without indentation there is no white space at all; with it, each field and each element of a list
/// stands on a line of its own, two blanks deeper than what holds it.
public struct JSONSink: FieldSink {
  private var buffer = JSONBuffer()
  /// True where the next field of the object in hand is its first.
  private var isFirst = true

  /// How many objects and lists stand around the value in hand; counts where indented.
  public var depth: Int
  private let isIndented: Bool

  /// A sink with nothing written yet.
  public init(isIndented: Bool = false, depth: Int = 0) {
    self.isIndented = isIndented
    self.depth = depth
  }

  /// The text so far.
  public var bytes: ArraySlice<UInt8> { buffer.bytes }

  /// Forgets the text and keeps the memory, for the next value of a stream.
  public mutating func removeAll() {
    buffer.removeAll()
    isFirst = true
  }

  /// Writes a whole value as an object.
  ///
  /// What other modules write most is made for its type, so that none of its fields is asked for by way
  /// of a protocol; so is `list`.
  @_specialize(where Value == Article)
  public mutating func write<Value: FieldWritable>(_ value: Value) {
    object { value.write(to: &$0) }
  }

  /// Writes an object whose fields are handed over one by one.
  public mutating func object(_ fields: (inout JSONSink) -> Void) {
    let outer = isFirst
    open(UInt8(ascii: "{"))
    isFirst = true
    fields(&self)
    close(UInt8(ascii: "}"), isEmpty: isFirst)
    isFirst = outer
  }

  /// A field that says "null": known to be nothing.
  public mutating func null(_ name: StaticString) {
    field(name, raw: "null")
  }

  /// Writes a text as a JSON string.
  public mutating func write(string text: String) { buffer.write(string: text) }

  /// Writes text as it is: punctuation between values.
  public mutating func write(raw text: StaticString) {
    buffer.write(atMost: text.utf8CodeUnitCount) { $0.put(text) }
  }

  /// A text; nil and the empty string are left out.
  public mutating func field(_ name: StaticString, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    let start = begin(name)
    buffer.write(string: value, behind: start.size) { start.write(with: &$0) }
  }

  /// A whole number; nil is left out.
  public mutating func field(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    let start = begin(name)
    buffer.write(atMost: start.size &+ Self.longestNumber) { pen in
      start.write(with: &pen)
      pen.put(value)
    }
  }

  /// Three fields, written in one go where they stand on one line: a story has many marks.
  public mutating func run(_ type: String, from start: Int, to end: Int) {
    guard !isIndented else { return fields(ofRun: type, from: start, to: end) }
    let isNext = !isFirst
    type.withBytes { type in
      buffer.write(atMost: 40 &+ type.count &* JSONPen.longestEscape &+ 2 &* Self.longestNumber) {
        pen in
        if isNext { pen.put(UInt8(ascii: ",")) }
        pen.put("\"type\":\"")
        pen.put(escaping: type)
        pen.put("\",\"start\":")
        pen.put(start)
        pen.put(",\"end\":")
        pen.put(end)
      }
    }
    isFirst = false
  }

  /// A number; nil and what JSON cannot say (infinities) are left out.
  public mutating func field(_ name: StaticString, _ value: Double?) {
    guard let value, value.isFinite else { return }
    let text = value.jsonText.utf8
    let start = begin(name)
    buffer.write(atMost: start.size &+ text.count) { pen in
      start.write(with: &pen)
      for byte in text { pen.put(byte) }
    }
  }

  /// A truth; left out where false.
  public mutating func flag(_ name: StaticString, _ value: Bool) {
    guard value else { return }
    field(name, raw: "true")
  }

  /// An object; nil is left out.
  public mutating func object<Value: FieldWritable>(_ name: StaticString, _ value: Value?) {
    guard let value else { return }
    writeStart(of: name)
    write(value)
    isFirst = false
  }

  /// A list of texts; left out where empty.
  public mutating func strings(_ name: StaticString, _ values: [String]) {
    guard !values.isEmpty else { return }
    writeStart(of: name)
    array(values) { $0.buffer.write(string: $1) }
  }

  /// A list of objects; where empty, left out unless `keepEmpty`.
  @_specialize(where Value == Person)
  @_specialize(where Value == AgencyCredit)
  public mutating func list<Value: FieldWritable>(
    _ name: StaticString, _ values: [Value], keepEmpty: Bool
  ) {
    guard keepEmpty || !values.isEmpty else { return }
    writeStart(of: name)
    array(values) { $0.write($1) }
  }

  /// A table of objects, row by row; left out where empty.
  public mutating func rows<Value: FieldWritable>(_ name: StaticString, _ values: [[Value]]) {
    guard !values.isEmpty else { return }
    writeStart(of: name)
    array(values) { sink, row in sink.array(row) { $0.write($1) } }
  }

  private mutating func array<Value>(_ values: [Value], element: (inout JSONSink, Value) -> Void) {
    open(UInt8(ascii: "["))
    // Where they lie: a block or a mark need not be copied to be written.
    values.withUnsafeBufferPointer { values in
      for index in values.indices {
        if index > 0 || isIndented { part(isNext: index > 0) }
        element(&self, values[index])
      }
    }
    close(UInt8(ascii: "]"), isEmpty: values.isEmpty)
    isFirst = false
  }

  /// Writes what stands before an element of a list.
  @inline(__always)
  private mutating func part(isNext: Bool) {
    let indent = indent
    buffer.write(atMost: 1 &+ indent.size) { pen in
      if isNext { pen.put(UInt8(ascii: ",")) }
      indent.write(with: &pen)
    }
  }

  private mutating func open(_ bracket: UInt8) {
    buffer.write(atMost: 1) { $0.put(bracket) }
    depth += 1
  }

  private mutating func close(_ bracket: UInt8, isEmpty: Bool) {
    depth -= 1
    let indent = isEmpty ? Indent(depth: nil) : indent
    buffer.write(atMost: 1 &+ indent.size) { pen in
      indent.write(with: &pen)
      pen.put(bracket)
    }
  }

  private mutating func field(_ name: StaticString, raw value: StaticString) {
    let start = begin(name)
    buffer.write(atMost: start.size &+ value.utf8CodeUnitCount) { pen in
      start.write(with: &pen)
      pen.put(value)
    }
  }

  // MARK: Before a value

  /// The digits of the longest number and its sign.
  private static let longestNumber = 20

  private var indent: Indent { Indent(depth: isIndented ? depth : nil) }

  /// What stands before the next field, which is no longer the first.
  @inline(__always)
  private mutating func begin(_ name: StaticString) -> FieldStart {
    let start = FieldStart(name: name, isFirst: isFirst, indent: indent)
    isFirst = false
    return start
  }

  private mutating func writeStart(of name: StaticString) {
    let start = begin(name)
    buffer.write(atMost: start.size) { start.write(with: &$0) }
  }
}

/// The end of a line and the blanks that open the next, where there are lines.
private struct Indent {
  /// How deep the next line stands; nil where all stands on one line.
  let depth: Int?

  var size: Int { depth.map { 1 &+ $0 &* 2 } ?? 0 }

  @inline(__always)
  func write(with pen: inout JSONPen) {
    guard let depth else { return }
    pen.put(UInt8(ascii: "\n"))
    pen.put(blanks: depth &* 2)
  }
}

/// What stands before the value of a field: a comma, a line of its own, the name.
private struct FieldStart {
  let name: StaticString
  let isFirst: Bool
  let indent: Indent

  var size: Int { name.utf8CodeUnitCount &+ 5 &+ indent.size }

  @inline(__always)
  func write(with pen: inout JSONPen) {
    if !isFirst { pen.put(UInt8(ascii: ",")) }
    indent.write(with: &pen)
    pen.put(UInt8(ascii: "\""))
    pen.put(name)
    pen.put(UInt8(ascii: "\""), UInt8(ascii: ":"))
    if indent.depth != nil { pen.put(UInt8(ascii: " ")) }
  }
}
