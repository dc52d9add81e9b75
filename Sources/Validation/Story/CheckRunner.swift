// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import JSONSchema
import NewsModel

/// What a check has against a part of a story.
struct Objection: Sendable {
  var target: StoryTarget
  /// Where it is, where that is not where the target is.
  var path: String?
  /// What is wrong, and what to do, each without a final stop.
  var message: String
  var advice: String
  /// What there is, and what is asked for, for messages of the template's own.
  var found: String
  var wanted: String
}

/// What came of a check.
enum CheckResult {
  case holds
  /// There is nothing to check.
  case silent
  case fails([Objection])

  /// Many results as one: what fails counts, then what holds.
  static func all(_ results: [CheckResult]) -> CheckResult {
    var objections: [Objection] = []
    var holds = false
    for result in results {
      switch result {
      case .holds: holds = true
      case .silent: break
      case .fails(let more): objections += more
      }
    }
    return objections.isEmpty ? (holds ? .holds : .silent) : .fails(objections)
  }
}

/// Runs checks on the parts of a story.
struct CheckRunner {
  let view: StoryView

  /// What comes of a check of a part.
  func run(_ check: StoryCheck, on target: StoryTarget, subject: StorySubject) -> CheckResult {
    switch check {
    case .required: return target.value == nil ? .fails([missing(target)]) : .holds
    case .forbidden: return target.value == nil ? .holds : .fails([unwanted(target)])
    case .count(let amount): return count(target, amount)
    case .parts(let part, let amount): return parts(part, amount, target)
    case .value(let amount): return value(target, amount)
    case .unique: return unique(target)
    case .begins(let kinds): return edge(target, view.parts.kinds.first, kinds, "begins")
    case .ends(let kinds): return edge(target, view.parts.kinds.last, kinds, "ends")
    case .words(let amount):
      return length(target, amount, isBody(subject) ? view.parts.words : nil, noun: "word")
    case .characters(let amount):
      return length(
        target, amount, isBody(subject) ? view.parts.characters : nil, noun: "character")
    case .contains(let phrases): return contains(phrases, target, subject)
    case .matches, .neverMatches, .oneOf, .noneOf, .avoids, .form, .differs, .notBefore, .notAfter:
      return .all(texts(of: target, subject).map { checkText(check, $0) })
    }
  }

  private func isBody(_ subject: StorySubject) -> Bool {
    if case .body = subject { true } else { false }
  }

  /// The texts that a check of texts looks at.
  private func texts(of target: StoryTarget, _ subject: StorySubject) -> [StoryTarget] {
    guard let value = target.value else { return [] }
    if isBody(subject) { return view.parts.texts }
    if case .list = value { return target.items(called: Self.singular(target.noun)) }
    return target.text == nil ? [] : [target]
  }

  /// "keywords" to "keyword", "agencies" to "agency".
  private static func singular(_ noun: String) -> String {
    if noun == "people" { return "person" }
    if noun.hasSuffix("ies") { return noun.dropLast(3) + "y" }
    return noun.hasSuffix("s") ? String(noun.dropLast()) : noun
  }
}

// MARK: Presence and number

extension CheckRunner {
  private func missing(_ target: StoryTarget) -> Objection {
    if target.noun == "speaker" { return nobodySpeaks(target) }
    let place = target.owner.map { " in \($0)" } ?? ""
    return Objection(
      target: target,
      message: "there \(target.isPlural ? "are" : "is") no \(target.noun)\(place)",
      advice: "add \(target.isPlural ? "them" : "one")", found: "none", wanted: "required")
  }

  /// A quotation has no field for its speaker: the place is its own.
  private func nobodySpeaks(_ target: StoryTarget) -> Objection {
    Objection(
      target: target,
      path: target.path.hasSuffix("/speaker") ? String(target.path.dropLast(8)) : nil,
      message: "nobody is named as the speaker\(target.owner.map { " of \($0)" } ?? "")",
      advice: "say who speaks, in the paragraph before it or behind a dash at its end",
      found: "none", wanted: "required")
  }

  private func unwanted(_ target: StoryTarget) -> Objection {
    let shown = target.value?.shown ?? ""
    let quoted = target.text == nil || shown.isEmpty ? "" : ": '\(shown)'"
    return Objection(
      target: target, message: "\(target.nameWithVerb) not allowed\(quoted)",
      advice: "take \(target.isPlural ? "them" : "it") out", found: shown, wanted: "none")
  }

  private func count(_ target: StoryTarget, _ amount: Amount) -> CheckResult {
    var number = 0
    if case .list(let values)? = target.value { number = values.count }
    guard !amount.contains(number) else { return .holds }
    let noun = Self.singular(target.noun)
    let count = TextMeasures.count(number, noun)
    return .fails([
      Objection(
        target: target,
        message: "there \(number == 1 ? "is" : "are") "
          + (number == 0 ? "no \(target.noun)" : number == 1 ? count : "\(number) \(target.noun)")
          + (target.owner.map { " in \($0)" } ?? ""),
        advice: "make it \(amount.words)", found: count, wanted: amount.words)
    ])
  }

  private func parts(_ part: BodyPart, _ amount: Amount, _ target: StoryTarget) -> CheckResult {
    let found = view.parts.parts(part)
    guard !amount.contains(found.count) else { return .holds }
    let count = TextMeasures.count(
      found.count, part == .preformatted ? "preformatted text" : part.rawValue)
    // One too many stands somewhere; one too few does not.
    let surplus = amount.most.flatMap { found.count > $0 ? found[$0] : nil }
    return .fails([
      Objection(
        target: target, path: surplus?.path, message: "the body has \(count)",
        advice: amount.most == 0
          ? "take \(found.count == 1 ? "it" : "them") out"
          : "make it \(amount.words)",
        found: count, wanted: amount.words)
    ])
  }

  private func value(_ target: StoryTarget, _ amount: Amount) -> CheckResult {
    guard case .number(let number)? = target.value else { return .silent }
    guard !amount.contains(number) else { return .holds }
    let shown = target.value?.shown ?? ""
    return .fails([
      Objection(
        target: target, message: "\(target.name) is \(shown)", advice: "make it \(amount.words)",
        found: shown, wanted: amount.words)
    ])
  }

  private func unique(_ target: StoryTarget) -> CheckResult {
    guard case .list(let values)? = target.value else { return .silent }
    let items = target.items(called: Self.singular(target.noun))
    var seen: [String: Int] = [:]
    var objections: [Objection] = []
    for (number, value) in values.enumerated() {
      let key = value.shown.lowercased()
      if let first = seen[key] {
        objections.append(
          Objection(
            target: items[number],
            message: "\(items[number].name) is '\(value.shown)' like \(items[first].name)",
            advice: "take one of them out", found: value.shown, wanted: "each once"))
      } else {
        seen[key] = number
      }
    }
    return objections.isEmpty ? .holds : .fails(objections)
  }

  private func edge(
    _ target: StoryTarget, _ kind: BodyPart?, _ kinds: [BodyPart], _ verb: String
  ) -> CheckResult {
    guard let kind else { return .silent }
    guard !kinds.contains(kind) else { return .holds }
    let wanted = kinds.map(\.rawValue).joined(separator: " or ")
    let place = verb == "begins" ? 0 : view.parts.kinds.count - 1
    let name = kind == .preformatted ? "preformatted text" : Self.article(kind.rawValue)
    return .fails([
      Objection(
        target: target, path: "/body/\(place)", message: "the body \(verb) with \(name)",
        advice: "let it \(verb.dropLast()) with \(Self.article(wanted))",
        found: kind.rawValue, wanted: wanted)
    ])
  }

  private static func article(_ noun: String) -> String {
    (noun.first.map { "aeiou".contains($0) } ?? false ? "an " : "a ") + noun
  }

  private func length(
    _ target: StoryTarget, _ amount: Amount, _ total: Int?, noun: String
  ) -> CheckResult {
    guard target.value != nil else { return .silent }
    let texts: [StoryTarget]
    if total == nil, case .list? = target.value {
      texts = target.items(called: Self.singular(target.noun))
    } else {
      texts = [target]
    }
    return .all(
      texts.map { text in
        let number =
          total
          ?? (noun == "word"
            ? TextMeasures.words(text.text ?? "") : TextMeasures.characters(text.text ?? ""))
        guard !amount.contains(number) else { return .holds }
        let count = TextMeasures.count(number, noun)
        return .fails([
          Objection(
            target: text, path: text.textPath, message: "\(text.name) has \(count)",
            advice: "make it \(amount.words)", found: count, wanted: amount.words)
        ])
      })
  }
}
