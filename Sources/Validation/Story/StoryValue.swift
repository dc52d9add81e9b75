// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// A field of an article as a template sees it, whatever its type.
enum StoryValue: Sendable {
  case text(String)
  case number(Double)
  case flag
  case list([StoryValue])
  case object([String: StoryValue])

  /// The value as a message shows it.
  var shown: String {
    switch self {
    case .text(let text): TextMeasures.shown(text)
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    case .flag: "true"
    case .list(let values): TextMeasures.count(values.count, "item")
    case .object(let fields): fields["text"]?.shown ?? fields["name"]?.shown ?? ""
    }
  }

  /// The fields of a value of the model by their canonical names.
  static func fields<Value: FieldWritable>(of value: Value) -> StoryValue {
    var fields = StoryFields()
    value.write(to: &fields)
    return .object(fields.found)
  }

  /// The fields of an article but its body, which has rules of its own.
  static func head(of article: Article) -> StoryValue {
    var fields = StoryFields()
    article.writeHead(to: &fields)
    article.writeTail(to: &fields)
    return .object(fields.found)
  }
}

/// Gathers the fields of a value of the model.
private struct StoryFields: FieldSink {
  private(set) var found: [String: StoryValue] = [:]

  mutating func field(_ name: StaticString, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    found[name.description] = .text(value)
  }

  mutating func field(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    found[name.description] = .number(Double(value))
  }

  mutating func field(_ name: StaticString, _ value: Double?) {
    guard let value else { return }
    found[name.description] = .number(value)
  }

  mutating func flag(_ name: StaticString, _ value: Bool) {
    if value { found[name.description] = .flag }
  }

  mutating func object<Value: FieldWritable>(_ name: StaticString, _ value: Value?) {
    guard let value else { return }
    found[name.description] = StoryValue.fields(of: value)
  }

  mutating func strings(_ name: StaticString, _ values: [String]) {
    guard !values.isEmpty else { return }
    found[name.description] = .list(values.map(StoryValue.text))
  }

  mutating func list<Value: FieldWritable>(
    _ name: StaticString, _ values: [Value], keepEmpty: Bool
  ) {
    guard !values.isEmpty else { return }
    found[name.description] = .list(values.map { StoryValue.fields(of: $0) })
  }

  mutating func rows<Value: FieldWritable>(_ name: StaticString, _ values: [[Value]]) {}
}
