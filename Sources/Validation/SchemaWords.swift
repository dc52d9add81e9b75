// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What libxml2 says against a document, put as we put things: what is wrong, what to do, which rule.
///
/// What is not in the tables stays as libxml2 says it.
struct SchemaWords {
  /// What is wrong, without a final stop.
  var message: String
  /// What to do about it; nil where nobody can say.
  var advice: String?
  /// The rule: a facet, or the part of the schema that was broken.
  var rule: String?
  /// The attribute of the element that it is about; nil where it is the element itself.
  var attribute: String?

  init(_ message: String, do advice: String? = nil, rule: String? = nil) {
    self.message = message
    self.advice = advice
    self.rule = rule
  }

  /// The words for a fault that libxml2 found against a schema of either language.
  static func of(_ message: String) -> SchemaWords {
    let text = message.hasSuffix(".") ? String(message.dropLast()) : message
    // libxml2 goes back and forth in a text, up to a bound; what comes next follows from that.
    if text.hasPrefix("Internal error: xmlSchemaValidateFacets, validating against a pattern") {
      return SchemaWords(
        "a pattern of the schema takes too long on this value", do: "simplify the pattern",
        rule: "pattern")
    }
    if text.hasPrefix("Element '"), let words = ofXMLSchema(text) { return words }
    return ofRelaxNG(text) ?? SchemaWords(text)
  }

  /// The words for a document that is not well-formed.
  static func ofParser(_ message: String) -> SchemaWords {
    if message.hasPrefix("Excessive depth") {
      return SchemaWords("elements lie more than 256 deep in each other", do: "nest them less")
    }
    if message.hasPrefix("Detected an entity reference loop") {
      return SchemaWords("entities grow too large or contain themselves", do: "write them out")
    }
    return SchemaWords(String(message.trimmed), do: "make it well-formed XML")
  }

  // MARK: RELAX NG

  private static func ofRelaxNG(_ text: String) -> SchemaWords? {
    for (pattern, words) in relaxNG {
      if let found = Holes.match(pattern, text) { return words(found) }
    }
    return nil
  }

  /// libxml2's messages, "%" standing for names and values.
  private static let relaxNG: [(String, @Sendable ([String]) -> SchemaWords)] = [
    (
      "Did not expect element % there",
      {
        SchemaWords(
          "<\($0[0])> is not expected here", do: "take it out, or put it where the grammar has it",
          rule: "element")
      }
    ),
    (
      "Expecting element %, got %",
      {
        SchemaWords(
          "<\($0[1])> stands where <\($0[0])> should", do: "put <\($0[0])> there", rule: "element")
      }
    ),
    (
      "Expecting an element %, got nothing",
      {
        $0[0].trimmed.isEmpty
          ? SchemaWords(
            "an element is missing", do: "add what the grammar asks for", rule: "element")
          : SchemaWords("<\($0[0])> is missing", do: "add it", rule: "element")
      }
    ),
    (
      "Expecting a namespace for element %",
      {
        SchemaWords(
          "<\($0[0])> is in no namespace", do: "give it that of the grammar", rule: "ns")
      }
    ),
    (
      "Element % has wrong namespace: expecting %",
      {
        SchemaWords(
          "<\($0[0])> is in the wrong namespace", do: "make it '\($0[1])'", rule: "ns")
      }
    ),
    (
      "Element % has extra content: %",
      {
        SchemaWords(
          "<\($0[0])> holds more than it may: \($0[1])", do: "take it out", rule: "content")
      }
    ),
    (
      "Element % failed to validate attributes",
      {
        SchemaWords(
          "the attributes of <\($0[0])> are not what the grammar asks for",
          do: "add what is missing, take out what is not in the grammar", rule: "attribute")
      }
    ),
    (
      "Element % failed to validate content",
      {
        SchemaWords(
          "the content of <\($0[0])> is not what the grammar asks for",
          do: "add what is missing, take out what is not in the grammar", rule: "content")
      }
    ),
    (
      "Did not expect text in element % content",
      { SchemaWords("<\($0[0])> holds text", do: "take it out", rule: "content") }
    ),
    (
      "failed to validate type %",
      {
        SchemaWords(
          "there is a value that is no \($0[0])", do: "write it " + SchemaTypes.advice($0[0]),
          rule: "data")
      }
    ),
    (
      "Error validating list",
      { _ in
        SchemaWords(
          "there is a list that is not what the grammar asks for",
          do: "count its values, and see how they are spelt", rule: "list")
      }
    ),
    (
      "Invalid attribute % for element %",
      {
        SchemaWords(
          "attribute '\($0[0])' is not allowed in <\($0[1])>", do: "take it out, or correct it",
          rule: "attribute")
      }
    ),
    (
      "Type % doesn't allow value '%'",
      {
        SchemaWords(
          "'\($0[1])' is no \($0[0])", do: "write it " + SchemaTypes.advice($0[0]), rule: "data")
      }
    ),
    (
      "Error validating datatype %",
      {
        SchemaWords(
          "there is a value that is no \($0[0])", do: "write it " + SchemaTypes.advice($0[0]),
          rule: "data")
      }
    ),
    (
      "Error validating value %",
      { SchemaWords("there is a value that is not '\($0[0])'", do: "make it that", rule: "value") }
    ),
    (
      "Extra element % in interleave",
      {
        SchemaWords(
          "<\($0[0])> is not expected among these elements",
          do: "take it out, or give it once only",
          rule: "interleave")
      }
    ),
    (
      "Invalid sequence in interleave",
      { _ in
        SchemaWords(
          "these elements are not what the grammar asks for",
          do: "add what is missing, take out what is not in the grammar", rule: "interleave")
      }
    ),
  ]
}

/// Fits messages to patterns with holes, and gives what stands in the holes.
enum Holes {
  /// What stands in the holes of a pattern, "%" each; nil where the text is not of its shape.
  static func match(_ pattern: String, _ text: String) -> [String]? {
    let parts = pattern.split(separator: "%", omittingEmptySubsequences: false)
    guard let first = parts.first, text.hasPrefix(first) else { return nil }
    var rest = text.dropFirst(first.count)
    var found: [String] = []
    for (number, part) in parts.enumerated().dropFirst() {
      if number == parts.count - 1 {
        // The last part is at the end, whatever the hole before it holds.
        guard rest.hasSuffix(part) else { return nil }
        found.append(String(rest.dropLast(part.count)))
        return found
      }
      guard let range = rest.firstRange(of: part) else { return nil }
      found.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return rest.isEmpty ? found : nil
  }
}

/// How values of the types of XML Schema are spelt.
enum SchemaTypes {
  /// How to write a value: "as in '2026-03-24'", or "as the type asks for".
  static func advice(_ type: String) -> String {
    let name = type.hasPrefix("xs:") ? String(type.dropFirst(3)) : type
    return examples[name].map { "as in '\($0)'" } ?? "as the type asks for"
  }

  private static let examples: [String: String] = [
    "dateTime": "2026-03-24T09:30:00Z", "date": "2026-03-24", "time": "09:30:00Z",
    "gYear": "2026", "gYearMonth": "2026-03", "duration": "PT2H30M", "boolean": "true",
    "integer": "12", "int": "12", "long": "12", "short": "12", "byte": "12",
    "positiveInteger": "12", "nonNegativeInteger": "12", "unsignedInt": "12", "decimal": "1.5",
    "double": "1.5", "float": "1.5", "anyURI": "https://news.example.com/story",
    "language": "en-GB",
    "NCName": "story-12", "ID": "story-12", "IDREF": "story-12", "NMTOKEN": "story-12",
    "QName": "nitf:body", "base64Binary": "SGFyd2ljaw==", "hexBinary": "0FB7",
  ]
}

extension String {
  fileprivate var trimmed: Substring {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
