// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import JSONSchema
import NewsModel
import Yams

/// Reads what a rule asks of the part it is about: "required", or a mapping of checks and fields.
struct CheckReader {
  let rules: RuleReader
  /// Conditions say "present" and "absent", and a bare word is what a field has to be.
  let isCondition: Bool

  /// Reads the value that stands behind a part.
  func read(
    _ node: Node, of kind: StoryKind, called name: String, into demand: inout StoryDemand
  ) {
    switch node {
    case .scalar: word(node, kind, name, &demand)
    case .sequence(let items):
      for item in items { word(item, kind, name, &demand) }
    case .mapping(let pairs):
      for (keyNode, value) in pairs {
        guard let key = rules.text(keyNode) else { continue }
        entry(keyNode, key, value, kind, name, &demand)
      }
    case .alias: rules.fault(node, "this is no check", "write what is asked")
    }
  }

  /// A bare word: "required", "absolute address"; in a condition also the value of a field.
  private func word(
    _ node: Node, _ kind: StoryKind, _ name: String, _ demand: inout StoryDemand
  ) {
    guard let word = rules.text(node) else { return }
    switch (word, isCondition) {
    case ("required", false), ("present", true):
      demand.checks.append(NamedCheck(key: word, check: .required))
    case ("forbidden", false), ("absent", true):
      demand.checks.append(NamedCheck(key: word, check: .forbidden))
    default:
      if let form = TextForm(rawValue: word), Self.isText(kind) {
        demand.checks.append(NamedCheck(key: word, check: .form(form)))
      } else if isCondition, Self.isText(kind) || Self.isNumber(kind) {
        demand.checks.append(NamedCheck(key: "one of", check: .oneOf([word])))
      } else {
        let known = isCondition ? ["present", "absent"] : ["required", "forbidden"]
        let forms = Self.isText(kind) ? TextForm.allCases.map(\.rawValue) : []
        rules.fault(
          node, "'\(word)' is nothing to ask of '\(name)'", rules.suggestion(word, known + forms))
      }
    }
  }

  /// An entry of a mapping: a check, or a field of the part with what is asked of it.
  private func entry(
    _ keyNode: Node, _ key: String, _ value: Node, _ kind: StoryKind, _ name: String,
    _ demand: inout StoryDemand
  ) {
    if let field = Self.fields(of: kind)[key] {
      var part = StoryDemand(key: key, subject: .field([key]))
      part.field = field
      read(value, of: field.kind, called: key, into: &part)
      demand.parts.append(part)
      return
    }
    guard let make = Self.checks[key] else {
      let known = Self.checks.keys.filter { Self.suits($0, kind) } + Self.fields(of: kind).keys
      rules.fault(
        keyNode, "'\(key)' is nothing to ask of '\(name)'", rules.suggestion(key, known.sorted()))
      return
    }
    guard Self.suits(key, kind) else {
      let known = Self.checks.keys.filter { Self.suits($0, kind) }.sorted()
      rules.fault(
        keyNode, "'\(key)' cannot be asked of '\(name)', which is \(Self.words(kind))",
        "ask \(known.joined(separator: ", "))")
      return
    }
    if let check = make(rules, value) {
      demand.checks.append(NamedCheck(key: key, check: check))
    }
  }

  // MARK: Kinds

  private static func fields(of kind: StoryKind) -> [String: StoryShape.Field] {
    if case .object(let shape) = kind { shape.fields } else { [:] }
  }

  /// Whether checks of texts make sense: of a text, of the text of a part, of each text of a list.
  private static func isText(_ kind: StoryKind) -> Bool {
    switch kind {
    case .text, .date, .body, .list(.text, _): true
    case .object(let shape): shape.fields["text"] != nil
    case .number, .flag, .list: false
    }
  }

  private static func isNumber(_ kind: StoryKind) -> Bool {
    if case .number = kind { true } else { false }
  }

  private static func words(_ kind: StoryKind) -> String {
    switch kind {
    case .text: "a text"
    case .date: "a date"
    case .number: "a number"
    case .flag: "there or not"
    case .list: "a list"
    case .object: "made of fields"
    case .body: "the story"
    }
  }

  /// Whether a check can be asked of a kind.
  private static func suits(_ key: String, _ kind: StoryKind) -> Bool {
    switch key {
    case "required", "forbidden": return true
    case "count", "unique": if case .list = kind { return true } else { return false }
    case "value": return isNumber(kind)
    case "one of", "none of": return isNumber(kind) || isText(kind)
    case "not before", "not after": if case .date = kind { return true } else { return false }
    case "begins with", "ends with": if case .body = kind { return true } else { return false }
    default:
      if BodyPart.allCases.contains(where: { $0.plural == key }) {
        if case .body = kind { return true } else { return false }
      }
      return isText(kind)
    }
  }

  // MARK: Checks

  private typealias Maker = @Sendable (RuleReader, Node) -> StoryCheck?

  /// Every check by the name that a template gives it.
  private static let checks: [String: Maker] = {
    var checks: [String: Maker] = [
      "required": { truth($0, $1, .required) },
      "forbidden": { truth($0, $1, .forbidden) },
      "unique": { truth($0, $1, .unique) },
      "words": { amount($0, $1).map(StoryCheck.words) },
      "characters": { amount($0, $1).map(StoryCheck.characters) },
      "count": { amount($0, $1).map(StoryCheck.count) },
      "value": { amount($0, $1).map(StoryCheck.value) },
      "matches": { .matches(patterns($0, $1)) },
      "never matches": { .neverMatches(patterns($0, $1)) },
      "one of": { .oneOf($0.texts($1).map(\.text)) },
      "none of": { .noneOf($0.texts($1).map(\.text)) },
      "contains": { .contains($0.texts($1).map { Phrase($0.text) }) },
      "avoids": { .avoids($0.texts($1).map { Phrase($0.text) }) },
      "is": { form($0, $1).map(StoryCheck.form) },
      "differs from": { field($0, $1).map { .differs(from: $0) } },
      "not before": { date($0, $1).map(StoryCheck.notBefore) },
      "not after": { date($0, $1).map(StoryCheck.notAfter) },
      "begins with": { .begins(kinds($0, $1)) },
      "ends with": { .ends(kinds($0, $1)) },
    ]
    for part in BodyPart.allCases {
      checks[part.plural] = { reader, node in
        amount(reader, node).map { .parts(part, $0) }
      }
    }
    return checks
  }()

  private static func truth(_ reader: RuleReader, _ node: Node, _ check: StoryCheck) -> StoryCheck?
  {
    guard let word = reader.text(node) else { return nil }
    if ["yes", "true"].contains(word.lowercased()) { return check }
    if !["no", "false"].contains(word.lowercased()) {
      reader.fault(node, "'\(word)' is neither 'yes' nor 'no'", "write one of them")
    }
    return nil
  }

  private static func amount(_ reader: RuleReader, _ node: Node) -> Amount? {
    guard let word = reader.text(node) else { return nil }
    guard let amount = Amount(word) else {
      reader.fault(node, "'\(word)' is no amount", Amount.help)
      return nil
    }
    return amount
  }

  private static func patterns(_ reader: RuleReader, _ node: Node) -> [TextPattern] {
    reader.texts(node).compactMap { source, node in
      do throws(TextPattern.Fault) {
        return try TextPattern(source)
      } catch {
        let parts = error.message.split(separator: ";", maxSplits: 1)
        reader.fault(
          node, "the pattern '\(source)' cannot be used: \(parts.first ?? "")",
          parts.count > 1 ? String(parts[1].drop { $0 == " " }) : "write it otherwise")
        return nil
      }
    }
  }

  private static func form(_ reader: RuleReader, _ node: Node) -> TextForm? {
    guard let word = reader.text(node) else { return nil }
    guard let form = TextForm(rawValue: word) else {
      reader.fault(
        node, "'\(word)' is nothing that a text can be asked to be",
        reader.suggestion(word, TextForm.allCases.map(\.rawValue)))
      return nil
    }
    return form
  }

  private static func field(_ reader: RuleReader, _ node: Node) -> String? {
    guard let name = reader.text(node) else { return nil }
    guard case .text? = StoryShape.article.fields[name]?.kind else {
      reader.fault(
        node, "there is no text '\(name)' to compare with",
        reader.suggestion(name, ["headline", "subheadline", "kicker", "summary", "slugline"]))
      return nil
    }
    return name
  }

  private static func date(_ reader: RuleReader, _ node: Node) -> String? {
    guard let name = reader.text(node) else { return nil }
    guard case .date? = StoryShape.article.fields[name]?.kind else {
      reader.fault(
        node, "there is no date '\(name)' to compare with",
        reader.suggestion(name, ["published", "modified", "created", "embargoed"]))
      return nil
    }
    return name
  }

  private static func kinds(_ reader: RuleReader, _ node: Node) -> [BodyPart] {
    reader.texts(node).compactMap { name, node in
      guard let part = BodyPart(rawValue: name), part != .link else {
        let known = BodyPart.allCases.filter { $0 != .link }.map(\.rawValue)
        reader.fault(node, "there is no block '\(name)'", reader.suggestion(name, known))
        return nil
      }
      return part
    }
  }
}
