// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// A finding, and the words of the story that it is about.
package struct StoryFinding: Sendable, Hashable {
  /// The finding, with a path from the article.
  package var finding: Finding
  /// The text in question; nil where something is missing.
  package var text: String?
}

/// Holds the rules of a template against one story.
struct StoryReferee {
  let template: String
  let view: StoryView

  /// What a rule has against the story.
  func findings(of rule: StoryRule) -> [StoryFinding] {
    guard isMeant(rule) else { return [] }
    var findings: [StoryFinding] = []
    for demand in rule.demands {
      for (objections, name) in objections(to: demand, prefix: Self.short(demand.key)) {
        findings += objections.map { finding($0, rule, name: name) }
      }
    }
    if !rule.alternatives.isEmpty, !rule.alternatives.contains(where: isMet) {
      findings.append(finding(noAlternative(rule), rule, name: "any of"))
    }
    return findings
  }

  /// Whether the rule is for this story.
  private func isMeant(_ rule: StoryRule) -> Bool {
    if !rule.languages.isEmpty {
      let language = view.article.language ?? ""
      guard rule.languages.contains(where: { LanguageRange.matches(language, $0) }) else {
        return false
      }
    }
    if let when = rule.when, !holds(when) { return false }
    if let unless = rule.unless, holds(unless) { return false }
    return true
  }

  private func holds(_ condition: StoryCondition) -> Bool {
    switch condition {
    case .all(let parts): parts.allSatisfy(holds)
    case .any(let parts): parts.contains(where: holds)
    case .holds(let demand): isMet(demand)
    }
  }

  /// Whether any of the parts that a demand is about meets all of it.
  private func isMet(_ demand: StoryDemand) -> Bool {
    let targets = view.targets(of: demand.subject)
    guard !targets.isEmpty else {
      // Nothing there is what "absent" asks for.
      return demand.checks.contains {
        if case .forbidden = $0.check { true } else { false }
      }
    }
    return targets.contains { isMet(demand, by: $0) }
  }

  private func isMet(_ demand: StoryDemand, by target: StoryTarget) -> Bool {
    let runner = CheckRunner(view: view)
    let meetsChecks = demand.checks.allSatisfy { named in
      if case .holds = runner.run(named.check, on: target, subject: demand.subject) {
        true
      } else {
        false
      }
    }
    return meetsChecks
      && demand.parts.allSatisfy { part in
        part.field.map { isMet(part, by: target.field(part.key, $0)) } ?? false
      }
  }

  /// What is wrong with each part that a demand is about, under the name of the check.
  private func objections(
    to demand: StoryDemand, prefix: String
  ) -> [(objections: [Objection], name: String)] {
    view.targets(of: demand.subject).flatMap { objections(to: demand, by: $0, prefix: prefix) }
  }

  private func objections(
    to demand: StoryDemand, by target: StoryTarget, prefix: String
  ) -> [(objections: [Objection], name: String)] {
    let runner = CheckRunner(view: view)
    var found: [(objections: [Objection], name: String)] = []
    for named in demand.checks {
      if case .fails(let objections) = runner.run(named.check, on: target, subject: demand.subject)
      {
        found.append((objections, "\(prefix).\(named.key)"))
      }
    }
    // What is not there has no parts; that it is missing is said by a check of its own.
    guard target.value != nil else { return found }
    for part in demand.parts {
      guard let field = part.field else { continue }
      found += objections(
        to: part, by: target.field(part.key, field), prefix: "\(prefix).\(part.key)")
    }
    return found
  }

  private func noAlternative(_ rule: StoryRule) -> Objection {
    let nouns = rule.alternatives.compactMap { demand -> String? in
      guard case .field(let steps) = demand.subject else { return demand.key }
      return StoryShape.article.field(at: steps)?.noun
    }
    let choice = nouns.dropLast().joined(separator: ", ")
    let wanted = nouns.count < 2 ? nouns.joined() : "\(choice) or \(nouns[nouns.count - 1])"
    return Objection(
      target: StoryTarget(value: nil, path: "", noun: "story"), message: "there is no \(wanted)",
      advice: "add one of them", found: "none", wanted: wanted)
  }

  private func finding(_ objection: Objection, _ rule: StoryRule, name: String) -> StoryFinding {
    let place = objection.path ?? objection.target.path
    var finding = Finding(
      rule.severity, objection.message, advice: objection.advice,
      path: place.isEmpty ? nil : place, rule: rule.name ?? name)
    if let message = rule.message {
      finding.message = message.text { fill($0, objection) }
      finding.advice = nil
    }
    return StoryFinding(finding: finding, text: objection.target.text)
  }

  private func fill(_ placeholder: MessageText.Placeholder, _ objection: Objection) -> String? {
    switch placeholder {
    case .subject: objection.target.name
    case .value:
      objection.target.text.map { TextMeasures.shown($0) } ?? objection.target.value?.shown
    case .found: objection.found
    case .wanted: objection.wanted
    case .headline: view.article.headline
    case .slugline: view.article.slugline
    case .language: view.article.language
    case .template: template
    }
  }

  /// "every figure" is known as "figure" in the names of findings.
  private static func short(_ key: String) -> String {
    key.hasPrefix("every ") ? String(key.dropFirst(6)) : key
  }
}

extension StorySubject {
  /// The fields that the parts of a subject have; nil where they have none.
  var shape: StoryShape? {
    switch self {
    case .field(let steps):
      if case .object(let shape)? = StoryShape.article.field(at: steps)?.kind { shape } else { nil }
    case .items(let steps):
      if case .list(.object(let shape), _)? = StoryShape.article.field(at: steps)?.kind {
        shape
      } else {
        nil
      }
    case .every(let part): part.shape
    case .lead: .paragraph
    case .body, .printed: nil
    }
  }
}
