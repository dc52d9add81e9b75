// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The name of a field of the canonical JSON.
struct FieldKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: StaticString) { stringValue = name.description }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { return nil }
}

/// Reads the fields of one object; what is absent is nil or empty.
struct FieldReader {
  private let container: KeyedDecodingContainer<FieldKey>

  init(_ decoder: any Decoder) throws {
    container = try decoder.container(keyedBy: FieldKey.self)
  }

  func value<Value: Decodable>(_ name: StaticString) throws -> Value? {
    try container.decodeIfPresent(Value.self, forKey: FieldKey(name))
  }

  func required<Value: Decodable>(_ name: StaticString) throws -> Value {
    try container.decode(Value.self, forKey: FieldKey(name))
  }

  func list<Value: Decodable>(_ name: StaticString) throws -> [Value] {
    try value(name) ?? []
  }

  func flag(_ name: StaticString) throws -> Bool {
    try value(name) ?? false
  }

  /// An error that names the field and says what is wrong with it.
  func mismatch(_ name: StaticString, _ description: String) -> DecodingError {
    .dataCorruptedError(forKey: FieldKey(name), in: container, debugDescription: description)
  }
}
