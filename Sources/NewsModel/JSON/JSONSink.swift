// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Writes field lists as JSON text: UTF-8, fields in canonical order.
///
/// Without indentation there is no white space at all; with it, each field and each element of a list
/// stands on a line of its own, two blanks deeper than what holds it.
public struct JSONSink: FieldSink {
  /// The text so far.
  public private(set) var bytes: [UInt8] = []
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

  /// Forgets the text and keeps the memory, for the next value of a stream.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
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
    begin(name)
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes a text as a JSON string.
  public mutating func write(string text: String) { bytes.appendJSON(text) }

  /// Writes text as it is: punctuation between values.
  public mutating func write(raw text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// A text; nil and the empty string are left out.
  public mutating func field(_ name: StaticString, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    begin(name)
    bytes.appendJSON(value)
  }

  /// A whole number; nil is left out.
  public mutating func field(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    begin(name)
    bytes.append(contentsOf: String(value).utf8)
  }

  /// A number; nil and what JSON cannot say (infinities) are left out.
  public mutating func field(_ name: StaticString, _ value: Double?) {
    guard let value, value.isFinite else { return }
    begin(name)
    bytes.appendJSON(value)
  }

  /// A truth; left out where false.
  public mutating func flag(_ name: StaticString, _ value: Bool) {
    guard value else { return }
    begin(name)
    bytes.append(contentsOf: "true".utf8)
  }

  /// An object; nil is left out.
  public mutating func object<Value: FieldWritable>(_ name: StaticString, _ value: Value?) {
    guard let value else { return }
    begin(name)
    write(value)
    isFirst = false
  }

  /// A list of texts; left out where empty.
  public mutating func strings(_ name: StaticString, _ values: [String]) {
    guard !values.isEmpty else { return }
    begin(name)
    array(values) { $0.bytes.appendJSON($1) }
  }

  /// A list of objects; where empty, left out unless `keepEmpty`.
  @_specialize(where Value == Person)
  @_specialize(where Value == AgencyCredit)
  public mutating func list<Value: FieldWritable>(
    _ name: StaticString, _ values: [Value], keepEmpty: Bool
  ) {
    guard keepEmpty || !values.isEmpty else { return }
    begin(name)
    array(values) { $0.write($1) }
  }

  /// A table of objects, row by row; left out where empty.
  public mutating func rows<Value: FieldWritable>(_ name: StaticString, _ values: [[Value]]) {
    guard !values.isEmpty else { return }
    begin(name)
    array(values) { sink, row in sink.array(row) { $0.write($1) } }
  }

  private mutating func array<Value>(_ values: [Value], element: (inout JSONSink, Value) -> Void) {
    open(UInt8(ascii: "["))
    for index in values.indices {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine()
      element(&self, values[index])
    }
    close(UInt8(ascii: "]"), isEmpty: values.isEmpty)
    isFirst = false
  }

  private mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    depth += 1
  }

  private mutating func close(_ bracket: UInt8, isEmpty: Bool) {
    depth -= 1
    if !isEmpty { breakLine() }
    bytes.append(bracket)
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func begin(_ name: StaticString) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    breakLine()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    if isIndented { bytes.append(UInt8(ascii: " ")) }
  }
}
