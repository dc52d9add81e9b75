// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Yams

/// Reads a story template, and says what is wrong with it.
struct StoryTemplateParser {
  let bytes: [UInt8]
  let faults: FaultList
  let lookup: StoryTemplate.Lookup
  /// How many templates build on this one, one on the other.
  var depth = 0

  private static let deepest = 8
  private static let keys = ["story template", "title", "about", "like", "without", "rules"]

  /// The template; nil where it is beyond reading. Faults are in the list.
  func parse() -> StoryTemplate? {
    let yaml: TemplateYAML
    do {
      yaml = try TemplateYAML(bytes)
    } catch {
      faults.add(error)
      return nil
    }
    let reader = RuleReader(yaml: yaml, faults: faults)
    guard let fields = reader.entries(of: yaml.root, known: Self.keys, what: "a template") else {
      return nil
    }
    guard let nameNode = fields["story template"], let name = reader.text(nameNode) else {
      reader.fault(yaml.root, "there is no line 'story template:'", "add it, with the name")
      return nil
    }
    let base = fields["like"].map { self.base($0, reader) } ?? []
    let own = fields["rules"].map(reader.rules) ?? []
    if fields["rules"] == nil, fields["like"] == nil {
      reader.fault(yaml.root, "the template has no rules", "write them under 'rules:'")
    }
    let dropped = fields["without"].map { without($0, base, reader) } ?? []
    return StoryTemplate(
      name: name, title: fields["title"].flatMap(reader.text),
      rules: base.filter { !dropped.contains($0.name ?? "") } + own)
  }

  /// The rules of the template that this one builds on.
  private func base(_ node: Node, _ reader: RuleReader) -> [StoryRule] {
    guard let name = reader.text(node) else { return [] }
    guard depth < Self.deepest else {
      reader.fault(node, "templates build on each other without end", "break the circle")
      return []
    }
    guard let bytes = lookup(name) else {
      reader.fault(
        node, "there is no template '\(name)'",
        "name one of 'wirecopy templates', or a file beside this one")
      return []
    }
    let inner = FaultList()
    let template = StoryTemplateParser(
      bytes: bytes, faults: inner, lookup: lookup, depth: depth + 1
    ).parse()
    if let fault = inner.sorted.first {
      let place = fault.line.map { ", line \($0)" } ?? ""
      reader.fault(node, "in '\(name)'\(place): \(fault.what)", fault.advice ?? "correct it")
    }
    return template?.rules ?? []
  }

  /// The names of rules of the base that are not to hold here.
  private func without(
    _ node: Node, _ base: [StoryRule], _ reader: RuleReader
  ) -> Set<String> {
    let known = Set(base.compactMap(\.name))
    var names: Set<String> = []
    for (name, node) in reader.texts(node) {
      if known.contains(name) {
        names.insert(name)
      } else {
        reader.fault(
          node, "there is no rule '\(name)' in the template that this one is like",
          reader.suggestion(name, Array(known).sorted()))
      }
    }
    return names
  }
}
