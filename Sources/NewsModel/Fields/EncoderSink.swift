// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Feeds an `Encoder` from the field lists, so that `Codable` gives exactly the canonical JSON.
struct EncoderSink: FieldSink {
  private var container: KeyedEncodingContainer<FieldKey>
  /// The first error of the encoder; a sink cannot throw in the middle of a list.
  private(set) var failure: (any Error)?

  init(_ encoder: any Encoder) {
    container = encoder.container(keyedBy: FieldKey.self)
  }

  private mutating func attempt(_ body: (inout KeyedEncodingContainer<FieldKey>) throws -> Void) {
    guard failure == nil else { return }
    do { try body(&container) } catch { failure = error }
  }

  mutating func field(_ name: StaticString, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    attempt { try $0.encode(value, forKey: FieldKey(name)) }
  }

  mutating func field(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    attempt { try $0.encode(value, forKey: FieldKey(name)) }
  }

  mutating func field(_ name: StaticString, _ value: Double?) {
    guard let value else { return }
    attempt { try $0.encode(value, forKey: FieldKey(name)) }
  }

  mutating func flag(_ name: StaticString, _ value: Bool) {
    guard value else { return }
    attempt { try $0.encode(true, forKey: FieldKey(name)) }
  }

  mutating func object<Value: FieldWritable>(_ name: StaticString, _ value: Value?) {
    guard let value else { return }
    attempt { try $0.encode(EncodedFields(value: value), forKey: FieldKey(name)) }
  }

  mutating func strings(_ name: StaticString, _ values: [String]) {
    guard !values.isEmpty else { return }
    attempt { try $0.encode(values, forKey: FieldKey(name)) }
  }

  mutating func list<Value: FieldWritable>(
    _ name: StaticString, _ values: [Value], keepEmpty: Bool
  ) {
    guard keepEmpty || !values.isEmpty else { return }
    attempt { try $0.encode(values.map(EncodedFields.init), forKey: FieldKey(name)) }
  }

  mutating func rows<Value: FieldWritable>(_ name: StaticString, _ values: [[Value]]) {
    guard !values.isEmpty else { return }
    attempt { container in
      try container.encode(values.map { $0.map(EncodedFields.init) }, forKey: FieldKey(name))
    }
  }
}

/// One value of the model on its way into an `Encoder`.
struct EncodedFields<Value: FieldWritable>: Encodable {
  let value: Value

  func encode(to encoder: any Encoder) throws {
    var sink = EncoderSink(encoder)
    value.write(to: &sink)
    if let failure = sink.failure { throw failure }
  }
}

extension FieldWritable {
  /// Encodes the fields in the form of the canonical JSON.
  public func encode(to encoder: any Encoder) throws {
    try EncodedFields(value: self).encode(to: encoder)
  }
}
