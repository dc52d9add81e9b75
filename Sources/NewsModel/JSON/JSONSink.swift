// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Writes field lists as JSON text: UTF-8, fields in canonical order, no white space.
public struct JSONSink: FieldSink {
  /// The text so far.
  public private(set) var bytes: [UInt8] = []
  /// True where the next field of the object in hand is its first.
  private var isFirst = true

  /// A sink with nothing written yet.
  public init() {}

  /// Forgets the text and keeps the memory, for the next value of a stream.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    isFirst = true
  }

  /// Writes a whole value as an object.
  public mutating func write<Value: FieldWritable>(_ value: Value) {
    let outer = isFirst
    bytes.append(UInt8(ascii: "{"))
    isFirst = true
    value.write(to: &self)
    bytes.append(UInt8(ascii: "}"))
    isFirst = outer
  }

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
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.appendJSON(value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// A list of objects; where empty, left out unless `keepEmpty`.
  public mutating func list<Value: FieldWritable>(
    _ name: StaticString, _ values: [Value], keepEmpty: Bool
  ) {
    guard keepEmpty || !values.isEmpty else { return }
    begin(name)
    array(values)
  }

  /// A table of objects, row by row; left out where empty.
  public mutating func rows<Value: FieldWritable>(_ name: StaticString, _ values: [[Value]]) {
    guard !values.isEmpty else { return }
    begin(name)
    bytes.append(UInt8(ascii: "["))
    for (index, row) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      array(row)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func array<Value: FieldWritable>(_ values: [Value]) {
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(value)
    }
    bytes.append(UInt8(ascii: "]"))
    isFirst = false
  }

  private mutating func begin(_ name: StaticString) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }
}
