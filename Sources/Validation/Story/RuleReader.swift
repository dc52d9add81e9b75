// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Yams

/// Reads the rules of a story template.
struct RuleReader {
  let yaml: TemplateYAML
  let faults: FaultList

  /// What a rule says besides what it is about.
  private static let keys = [
    "rule", "severity", "languages", "when", "unless", "message", "any of",
  ]
  private static let mostRules = 10_000

  // MARK: Rules

  func rules(_ node: Node) -> [StoryRule] {
    guard case .sequence(let items) = node else {
      fault(node, "'rules' is no list", "begin each rule with '- '")
      return []
    }
    guard items.count <= Self.mostRules else {
      fault(node, "there are more than \(Self.mostRules) rules", "split the template")
      return []
    }
    var names: Set<String> = []
    return items.compactMap { item in
      guard let rule = rule(item) else { return nil }
      if let name = rule.name, !names.insert(name).inserted {
        fault(item, "there are two rules '\(name)'", "name one of them otherwise")
      }
      return rule
    }
  }

  private func rule(_ node: Node) -> StoryRule? {
    guard case .mapping(let pairs) = node else {
      fault(
        node, "this is no rule", "write what it is about and what it asks: 'headline: required'")
      return nil
    }
    var rule = StoryRule()
    var isAbout = false
    for (keyNode, value) in pairs {
      guard let key = text(keyNode) else { continue }
      switch key {
      case "rule": rule.name = text(value)
      case "severity": rule.severity = severity(value)
      case "languages": rule.languages = texts(value).map(\.text)
      case "when": rule.when = condition(value)
      case "unless": rule.unless = condition(value)
      case "message": rule.message = message(value)
      case "any of":
        isAbout = true
        rule.alternatives = alternatives(value)
      default:
        isAbout = true
        if let demand = demand(keyNode, key, value, isCondition: false) {
          rule.demands.append(demand)
        }
      }
    }
    if !isAbout {
      fault(node, "the rule asks nothing", "add what it is about: 'headline: required'")
    }
    return rule
  }

  private func severity(_ node: Node) -> Finding.Severity {
    let words: [String: Finding.Severity] = ["error": .error, "warning": .warning, "note": .note]
    guard let word = text(node) else { return .error }
    guard let severity = words[word] else {
      fault(node, "'\(word)' is no severity", "write 'error', 'warning' or 'note'")
      return .error
    }
    return severity
  }

  private func message(_ node: Node) -> MessageText? {
    guard let text = text(node) else { return nil }
    do {
      return try MessageText(text)
    } catch {
      let known = MessageText.Placeholder.allCases.map { "{\($0.rawValue)}" }
      fault(
        node, "'{\(error.name)}' is no placeholder of a message",
        "use \(known.dropLast().joined(separator: ", ")) or \(known[known.count - 1])")
      return nil
    }
  }

  private func alternatives(_ node: Node) -> [StoryDemand] {
    if case .mapping(let pairs) = node { return demands(pairs, isCondition: true) }
    return texts(node).compactMap { name, node in presence(name, node) }
  }

  // MARK: Conditions

  /// "agencies", a list of which one has to hold, or a mapping of which all have to.
  private func condition(_ node: Node) -> StoryCondition? {
    switch node {
    case .scalar: text(node).flatMap { presence($0, node) }.map(StoryCondition.holds)
    case .sequence(let items): .any(items.compactMap(simpleCondition))
    case .mapping, .alias: simpleCondition(node)
    }
  }

  private func simpleCondition(_ node: Node) -> StoryCondition? {
    switch node {
    case .scalar: return text(node).flatMap { presence($0, node) }.map(StoryCondition.holds)
    case .mapping(let pairs):
      return .all(demands(pairs, isCondition: true).map(StoryCondition.holds))
    case .sequence, .alias:
      fault(node, "this is no condition", "write a field, or a field and what it has to be")
      return nil
    }
  }

  private func demands(_ pairs: Node.Mapping, isCondition: Bool) -> [StoryDemand] {
    pairs.compactMap { keyNode, value in
      text(keyNode).flatMap { demand(keyNode, $0, value, isCondition: isCondition) }
    }
  }

  private func presence(_ name: String, _ node: Node) -> StoryDemand? {
    guard let (subject, _) = subject(name, node) else { return nil }
    return StoryDemand(
      key: name, subject: subject, checks: [NamedCheck(key: "present", check: .required)])
  }

  private func demand(
    _ keyNode: Node, _ key: String, _ value: Node, isCondition: Bool
  ) -> StoryDemand? {
    guard let (subject, kind) = subject(key, keyNode) else { return nil }
    var demand = StoryDemand(key: key, subject: subject)
    let reader = CheckReader(rules: self, isCondition: isCondition)
    reader.read(value, of: kind, called: key, into: &demand)
    return demand
  }

  /// What a rule is about, and what kind of thing that is.
  private func subject(_ key: String, _ node: Node) -> (StorySubject, StoryKind)? {
    switch key {
    case "lead": return (.lead, .object(.paragraph))
    case "text": return (.printed, .text)
    case "body": return (.body, .body)
    default: break
    }
    if key.hasPrefix("every ") { return everyPart(String(key.dropFirst(6)), node) }
    let steps = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if let kind = StoryShape.article.field(at: steps)?.kind {
      // Lists on the way to the field are gone through, so that a list of lists is none.
      return (.field(steps), kind)
    }
    fault(node, "there is no field '\(key)'", suggestion(key, Self.subjects))
    return nil
  }

  private func everyPart(_ name: String, _ node: Node) -> (StorySubject, StoryKind)? {
    if let part = BodyPart(rawValue: name) { return (.every(part), .object(part.shape)) }
    for (field, known) in StoryShape.article.fields {
      if case .list(let kind, let item) = known.kind, item == name {
        return (.items([field]), kind)
      }
    }
    let parts = BodyPart.allCases.map(\.rawValue) + Self.items
    fault(node, "there is no part '\(name)' of a story", suggestion(name, parts))
    return nil
  }

  private static let items = StoryShape.article.fields.values.compactMap { field in
    if case .list(_, let item) = field.kind { item } else { nil }
  }.sorted()

  private static let subjects =
    StoryShape.article.fields.keys.sorted() + ["lead", "text"] + keys

  // MARK: YAML

  /// The entries of a mapping, by key; faults where it is none or has unknown keys.
  func entries(of node: Node, known: [String], what: String) -> [String: Node]? {
    guard case .mapping(let pairs) = node else {
      fault(node, "this is no \(what.dropFirst(2))", "write lines such as '\(known[0]): …'")
      return nil
    }
    var entries: [String: Node] = [:]
    for (keyNode, value) in pairs {
      guard let key = text(keyNode) else { continue }
      if known.contains(key) {
        entries[key] = value
      } else {
        fault(keyNode, "'\(key)' is nothing \(what) has", suggestion(key, known))
      }
    }
    return entries
  }

  /// The text of a scalar; a fault where it is none or empty.
  func text(_ node: Node) -> String? {
    guard case .scalar(let scalar) = node else {
      fault(node, "a text is expected here", "write a word or a sentence")
      return nil
    }
    guard !scalar.string.isEmpty else {
      fault(node, "there is nothing here", "write a word or a sentence")
      return nil
    }
    return scalar.string
  }

  /// The texts of a scalar or of a list of scalars.
  func texts(_ node: Node) -> [(text: String, node: Node)] {
    guard case .sequence(let items) = node else {
      return text(node).map { [($0, node)] } ?? []
    }
    if items.isEmpty { fault(node, "the list is empty", "write what belongs in it") }
    return items.compactMap { item in text(item).map { ($0, item) } }
  }

  /// "did you mean …?", or what there is to choose from.
  func suggestion(_ name: String, _ known: [String]) -> String {
    if let nearest = Spelling.nearest(to: name, among: known) {
      return "did you mean '\(nearest)'?"
    }
    return known.isEmpty ? "take it out" : "it is one of \(known.joined(separator: ", "))"
  }

  func fault(_ node: Node, _ what: String, _ advice: String) {
    let place = yaml.place(of: node)
    faults.add(
      ReadError(
        .malformed, what, advice: advice, line: place?.line, column: place?.column))
  }
}
