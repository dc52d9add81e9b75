// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import JSONSchema

/// A text of an expected output, with placeholders for what changes from run to run.
struct GoldenText: Sendable {
  /// What a placeholder stands for.
  enum Placeholder: String, Sendable, CaseIterable {
    case any, text, word, number, integer, date, uri, boolean, language, email

    /// What a message calls it.
    var words: String {
      switch self {
      case .any: "anything"
      case .text: "a text"
      case .word: "a word"
      case .number: "a number"
      case .integer: "a whole number"
      case .date: "a date"
      case .uri: "an absolute address"
      case .boolean: "true or false"
      case .language: "a language tag"
      case .email: "a mail address"
      }
    }

    /// What it matches in a text.
    fileprivate var pattern: String {
      let day = "\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])"
      let clock = "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?"
      return switch self {
      case .any: "[\\s\\S]*"
      case .text: "[\\s\\S]*\\S[\\s\\S]*"
      case .word: "\\S+"
      case .number: "-?\\d+(?:[.,]\\d+)*(?:[eE][+-]?\\d+)?"
      case .integer: "-?\\d+"
      case .date:
        "(?:\(day)(?:[Tt ]\(clock)(?:[Zz]|[+-]\\d{2}:?\\d{2})?)?"
          + "|(?:[A-Z][a-z]{2}, )?\\d{1,2} [A-Z][a-z]{2} \\d{4} \(clock) (?:[A-Z]{1,3}|[+-]\\d{4}))"
      case .uri: "[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"]+"
      case .boolean: "(?:true|false)"
      case .language: "[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*"
      case .email: "[^\\s@]+@[^\\s@]+"
      }
    }
  }

  /// Why a text cannot be used.
  struct Fault: Error {
    var what: String
    var advice: String
  }

  /// Any number of further items, elements or blocks; as the name of a member, further members.
  static let more = "{{more}}"

  /// The text as written.
  let source: String
  /// The placeholder that the whole text is; nil where there is more to it, or none.
  let whole: Placeholder?
  /// Whether the value may be missing: "{{optional date}}".
  let isOptional: Bool
  private let pattern: TextPattern?

  /// Reads a text. What stands in double braces and is no placeholder is a fault.
  init(_ source: String) throws(Fault) {
    self.source = source
    var reader = PlaceholderReader(source)
    guard source != Self.more, source.contains("{{") else {
      (whole, isOptional, pattern) = (nil, false, nil)
      return
    }
    try reader.read()
    whole = reader.isAlone ? reader.last : nil
    isOptional = reader.isAlone && reader.isOptional
    do {
      pattern = reader.count == 0 ? nil : try TextPattern.wholly(reader.regex)
    } catch {
      throw Fault(
        what: "the pattern in '\(TextMeasures.shown(source))' cannot be used",
        advice: error.message)
    }
  }

  /// Whether a text is what is expected.
  func matches(_ text: String) -> Bool {
    guard let pattern else { return text == source }
    return pattern.matches(text) ?? false
  }

  /// What a message says is expected.
  var words: String { whole?.words ?? "'\(TextMeasures.shown(source))'" }

  /// Whether a document holds a placeholder known here.
  static func isGolden(_ bytes: [UInt8]) -> Bool {
    var place = 0
    while let open = bytes[place...].firstIndex(of: UInt8(ascii: "{")) {
      place = open + 1
      guard place < bytes.count, bytes[place] == UInt8(ascii: "{") else { continue }
      let inner = bytes[(place + 1)...].prefix(40)
      guard let close = inner.firstIndex(of: UInt8(ascii: "}")) else { continue }
      let name = PlaceholderReader.name(String(decoding: inner[..<close], as: UTF8.self)).name
      if name == "more" || Placeholder(rawValue: name) != nil { return true }
    }
    return false
  }
}

/// Makes a pattern of a text with placeholders.
private struct PlaceholderReader {
  private var rest: Substring
  private(set) var regex = ""
  private(set) var count = 0
  private(set) var last: GoldenText.Placeholder?
  private(set) var isOptional = false
  private var hasText = false

  init(_ source: String) { rest = source[...] }

  /// Whether one placeholder is all there is.
  var isAlone: Bool { count == 1 && !hasText }

  mutating func read() throws(GoldenText.Fault) {
    while let character = rest.first {
      guard rest.hasPrefix("{{"), let end = Self.end(of: rest) else {
        hasText = true
        regex += Self.escaped(character)
        rest.removeFirst()
        continue
      }
      try take(String(rest[..<end].dropFirst(2)))
      rest = rest[end...].dropFirst(2)
    }
  }

  private mutating func take(_ words: String) throws(GoldenText.Fault) {
    count += 1
    let (name, isOptional) = Self.name(words)
    if name.hasPrefix("/"), name.hasSuffix("/"), name.count > 2 {
      regex += "(?:\(name.dropFirst().dropLast()))"
      hasText = true
      return
    }
    guard let placeholder = GoldenText.Placeholder(rawValue: name) else {
      let known = GoldenText.Placeholder.allCases.map { "{{\($0.rawValue)}}" }
      throw GoldenText.Fault(
        what: "'{{\(name)}}' is no placeholder",
        advice: "it is one of \(known.joined(separator: ", ")), {{more}} or {{/pattern/}}")
    }
    last = placeholder
    self.isOptional = isOptional
    regex += placeholder.pattern
  }

  /// Where the braces that close a placeholder begin.
  private static func end(of text: Substring) -> Substring.Index? {
    var place = text.startIndex
    while place < text.endIndex {
      if text[place] == "}", text[place...].hasPrefix("}}") { return place }
      place = text.index(after: place)
    }
    return nil
  }

  /// The name of a placeholder, and whether "optional" stands before it.
  static func name(_ words: String) -> (name: String, isOptional: Bool) {
    let parts = words.split(separator: " ")
    if words.contains("/") { return (words, false) }
    guard parts.count > 1, parts[0] == "optional" else {
      return (parts.joined(separator: " "), false)
    }
    return (parts.dropFirst().joined(separator: " "), true)
  }

  private static func escaped(_ character: Character) -> String {
    "\\^$.|?*+()[]{}/-".contains(character) ? "\\\(character)" : String(character)
  }
}
