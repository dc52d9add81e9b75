// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Takes the fields of a value one by one, in the order of the canonical JSON.
///
/// Each type of the model lists its fields once, in `write(to:)`; the JSON writer, `Codable` and the
/// Markdown front matter are three sinks of that one list, so that they cannot drift apart. A sink
/// leaves out what is nil or empty: absent means unknown.
public protocol FieldSink {
  /// A text; nil and the empty string are left out.
  mutating func field(_ name: StaticString, _ value: String?)
  /// A whole number; nil is left out.
  mutating func field(_ name: StaticString, _ value: Int?)
  /// A number; nil is left out.
  mutating func field(_ name: StaticString, _ value: Double?)
  /// What a run of text is, and where it starts and ends: "type", "start" and "end".
  mutating func run(_ type: String, from start: Int, to end: Int)
  /// A truth; left out where false.
  mutating func flag(_ name: StaticString, _ value: Bool)
  /// An object; nil is left out.
  mutating func object<Value: FieldWritable>(_ name: StaticString, _ value: Value?)
  /// A list of texts; left out where empty.
  mutating func strings(_ name: StaticString, _ values: [String])
  /// A list of objects; where empty, left out unless `keepEmpty`.
  mutating func list<Value: FieldWritable>(
    _ name: StaticString, _ values: [Value], keepEmpty: Bool)
  /// A table of objects, row by row; left out where empty.
  mutating func rows<Value: FieldWritable>(_ name: StaticString, _ values: [[Value]])
}

extension FieldSink {
  /// A list of objects; left out where empty.
  public mutating func list<Value: FieldWritable>(_ name: StaticString, _ values: [Value]) {
    list(name, values, keepEmpty: false)
  }

  /// Three fields like any others.
  public mutating func run(_ type: String, from start: Int, to end: Int) {
    fields(ofRun: type, from: start, to: end)
  }

  mutating func fields(ofRun type: String, from start: Int, to end: Int) {
    field("type", type)
    field("start", start)
    field("end", end)
  }

  /// A value written as its raw text; nil is left out.
  public mutating func field<Value: RawRepresentable<String>>(
    _ name: StaticString, _ value: Value?
  ) {
    field(name, value?.rawValue)
  }
}

/// A value that is an object of the canonical JSON.
public protocol FieldWritable: Sendable {
  /// Hands every field to the sink, in canonical order.
  func write<Sink: FieldSink>(to sink: inout Sink)
}
