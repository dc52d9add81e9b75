// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension SchemaWords {
  /// `Element 'x': …` or `Element 'x', attribute 'y': …`; nil for what is in no table.
  static func ofXMLSchema(_ text: String) -> SchemaWords? {
    guard let colon = text.firstRange(of: "': ") else { return nil }
    let head = String(text[..<colon.lowerBound]) + "'"
    let body = String(text[colon.upperBound...])
    let subject: Subject
    if let found = Holes.match("Element '%', attribute '%'", head) {
      subject = Subject(element: found[0], attribute: found[1])
    } else if let found = Holes.match("Element '%'", head) {
      subject = Subject(element: found[0], attribute: nil)
    } else {
      return nil
    }
    var words =
      ofFacet(body, subject) ?? ofContent(body, subject) ?? ofValue(body, subject)
      ?? SchemaWords("\(subject.name): \(body)")
    words.attribute = subject.attribute
    return words
  }

  /// What a message is about.
  private struct Subject {
    var element: String
    var attribute: String?

    var name: String { attribute.map { "'\($0)' of <\(element)>" } ?? "<\(element)>" }
  }

  // MARK: Which elements and attributes may stand where

  private static func ofContent(_ body: String, _ subject: Subject) -> SchemaWords? {
    for opening in ["This element is not expected", "Missing child element(s)"] {
      guard body.hasPrefix(opening) else { continue }
      let isMissing = opening.hasPrefix("M")
      let expected =
        (Holes.match("\(opening). Expected is ( % )", body)
        ?? Holes.match("\(opening). Expected is one of ( % )", body))?.first
      let names = expected.map(Self.names) ?? []
      let wanted = (names.count > 1 ? "one of " : "") + names.joined(separator: ", ")
      return isMissing
        ? SchemaWords(
          "\(subject.name) is not complete",
          do: names.isEmpty ? "add what is missing" : "add \(wanted)", rule: "content")
        : SchemaWords(
          "\(subject.name) is not expected here",
          do: names.isEmpty ? "take it out" : "put \(wanted) here", rule: "content")
    }
    if let found = Holes.match("The attribute '%' is not allowed", body) {
      return SchemaWords(
        "attribute '\(found[0])' is not allowed in <\(subject.element)>",
        do: "take it out, or correct its name", rule: "attribute")
    }
    if let found = Holes.match("The attribute '%' is required but missing", body) {
      return SchemaWords(
        "attribute '\(found[0])' is missing in <\(subject.element)>", do: "add it",
        rule: "required")
    }
    if body.hasPrefix("No matching global declaration available for the validation root") {
      return SchemaWords(
        "\(subject.name) is the root of no document of this schema",
        do: "check the template, and the namespace of the root", rule: "root")
    }
    if body.hasPrefix("No matching global element declaration available") {
      return SchemaWords(
        "\(subject.name) is not in the schema", do: "check its name and its namespace",
        rule: "content")
    }
    if body.hasPrefix("Character content other than whitespace is not allowed") {
      return SchemaWords(
        "\(subject.name) holds text beside elements", do: "take it out, or put it into an element",
        rule: "content")
    }
    if body.hasPrefix("Character content is not allowed") {
      return SchemaWords("\(subject.name) holds text", do: "leave it empty", rule: "content")
    }
    if body.hasPrefix("Element content is not allowed") {
      return SchemaWords("\(subject.name) holds elements", do: "take them out", rule: "content")
    }
    if let found = Holes.match("Duplicate key-sequence [%] in %", body) {
      return SchemaWords(
        "\(subject.name) has \(found[0]) for a second time", do: "give each another value",
        rule: "unique")
    }
    if let found = Holes.match(
      "Not all fields of key identity-constraint '%' evaluate to a node", body)
    {
      return SchemaWords(
        "\(subject.name) has no value for the key '\(found[0])'", do: "give it one", rule: found[0])
    }
    if let found = Holes.match("No match found for key-sequence [%] of keyref '%'", body) {
      return SchemaWords(
        "\(subject.name) refers to \(found[0]), which is not there",
        do: "correct it, or add what it refers to", rule: found[1])
    }
    return nil
  }

  /// `a, b, c` and, of very many, the first.
  private static func names(_ list: String) -> [String] {
    let names = list.split(separator: ", ").map { name in
      name.first == "#" || name.hasPrefix("*") ? String(name) : "<\(name)>"
    }
    return names.count > 12 ? Array(names.prefix(12)) + ["…"] : names
  }

  // MARK: Values

  private static func ofValue(_ body: String, _ subject: Subject) -> SchemaWords? {
    for kind in ["atomic", "list", "union", "local atomic", "local list", "local union"] {
      let opening = "'%' is not a valid value of the \(kind) type"
      if let found = Holes.match("\(opening) '%'", body) {
        return SchemaWords(
          "\(subject.name) is \(shown(found[0])), which is no '\(found[1])'",
          do: "write it " + SchemaTypes.advice(found[1]), rule: "type")
      }
      if let found = Holes.match(opening, body) {
        return SchemaWords(
          "\(subject.name) is \(shown(found[0])), which is none of its values",
          do: "write it as the schema asks for", rule: "type")
      }
    }
    if let found = Holes.match("The value '%' does not match the fixed value constraint '%'", body)
    {
      return SchemaWords(
        "\(subject.name) is \(shown(found[0]))", do: "make it '\(found[1])'", rule: "fixed")
    }
    return nil
  }

  private static func ofFacet(_ body: String, _ subject: Subject) -> SchemaWords? {
    guard let facet = Holes.match("[facet '%'] %", body) else { return nil }
    let (rule, text) = (facet[0], facet[1])
    if let found = Holes.match("The value '%' is not an element of the set {%}", text) {
      let values = found[1].split(separator: "', '")
      let list = values.count > 12 ? values.prefix(12).joined(separator: "', '") + "', …" : found[1]
      return SchemaWords(
        "\(subject.name) is \(shown(found[0]))",
        do: values.count > 1 ? "make it one of \(list)" : "make it \(list)", rule: rule)
    }
    if let found = Holes.match("The value '%' is not accepted by the pattern '%'", text) {
      return SchemaWords(
        "\(subject.name) is \(shown(found[0])), which does not match the pattern '\(found[1])'",
        do: "write it so that it does", rule: rule)
    }
    if let words = ofLength(text, subject, rule) { return words }
    for (shape, order) in bounds {
      if let found = Holes.match(shape, text) {
        return SchemaWords(
          "\(subject.name) is \(shown(found[0]))",
          do: "make it " + order.replacing("%", with: found[1]), rule: rule)
      }
    }
    return SchemaWords("\(subject.name): \(text)", rule: rule)
  }

  private static let bounds = [
    ("The value '%' is less than the minimum value allowed ('%')", "% or more"),
    ("The value '%' is greater than the maximum value allowed ('%')", "% or less"),
    ("The value '%' must be greater than '%'", "more than %"),
    ("The value '%' must be less than '%'", "less than %"),
    ("The value '%' has more digits than are allowed ('%')", "a number of % digits or fewer"),
    (
      "The value '%' has more fractional digits than are allowed ('%')",
      "a number of % digits behind the point or fewer"
    ),
  ]

  private static func ofLength(
    _ text: String, _ subject: Subject, _ rule: String
  ) -> SchemaWords? {
    let heads = ["The value '%' has a length of '%'; ", "The value has a length of '%'; "]
    let tails = [
      ("this underruns the allowed minimum length of '%'", "or more"),
      ("this exceeds the allowed maximum length of '%'", "or fewer"),
      ("this differs from the allowed length of '%'", "exactly"),
    ]
    for head in heads {
      for (tail, order) in tails {
        guard let found = Holes.match(head + tail, text), let limit = found.last else { continue }
        let length = found[found.count - 2]
        return SchemaWords(
          "\(subject.name) has a length of \(length)", do: "give it \(limit) \(order)", rule: rule)
      }
    }
    return nil
  }

  private static func shown(_ value: String) -> String {
    value.count > 60 ? "'\(value.prefix(60))…'" : "'\(value)'"
  }
}
