// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import JSONSchema
import NewsModel

extension CheckRunner {
  /// What comes of a check of one text.
  func checkText(_ check: StoryCheck, _ target: StoryTarget) -> CheckResult {
    let text = target.text ?? ""
    let shown = TextMeasures.shown(text)
    switch check {
    case .matches(let patterns):
      for pattern in patterns {
        guard let isMatch = pattern.matches(text) else { return tooSlow(pattern, target) }
        if isMatch { return .holds }
      }
      let wanted = patterns.map { "'\($0.source)'" }.joined(separator: " or ")
      return objection(
        target, "\(target.name) is '\(shown)', which does not match the pattern \(wanted)",
        "write it so", found: shown, wanted: wanted)
    case .neverMatches(let patterns):
      for pattern in patterns {
        guard let isMatch = pattern.matches(text) else { return tooSlow(pattern, target) }
        guard isMatch else { continue }
        return objection(
          target, "\(target.name) is '\(shown)', which matches the pattern '\(pattern.source)'",
          "write it another way", found: shown, wanted: "no '\(pattern.source)'")
      }
      return .holds
    case .oneOf(let values):
      if values.contains(where: { Self.isSame($0, text, in: target) }) { return .holds }
      let wanted = Self.choice(values)
      return objection(
        target, "\(target.name) is '\(shown)'", "make it \(wanted)", found: shown, wanted: wanted)
    case .noneOf(let values):
      guard values.contains(where: { Self.isSame($0, text, in: target) }) else { return .holds }
      return objection(
        target, "\(target.name) is '\(shown)', which is not allowed", "choose another",
        found: shown, wanted: "none of \(Self.choice(values))")
    case .avoids(let phrases):
      let folded = Phrase.fold(text)
      guard let phrase = phrases.first(where: { $0.occurs(in: folded) }) else { return .holds }
      return objection(
        target, "\(target.name) says '\(phrase.text)'", "say it in other words",
        found: phrase.text, wanted: "none of \(Self.choice(phrases.map(\.text)))")
    case .form(let form):
      guard !form.holds(for: text) else { return .holds }
      let (predicate, advice) = form.fault(of: text)
      return objection(
        target, "\(target.name) \(predicate)", advice, found: shown, wanted: form.rawValue)
    case .differs(let field): return differs(target, text, field)
    case .notBefore(let field): return order(target, text, field, isLater: true)
    case .notAfter(let field): return order(target, text, field, isLater: false)
    case .required, .forbidden, .words, .characters, .count, .parts, .value, .contains, .unique,
      .begins, .ends:
      return .silent
    }
  }

  /// Whether one of the phrases occurs: in the text, or in any text of the body.
  func contains(
    _ phrases: [Phrase], _ target: StoryTarget, _ subject: StorySubject
  ) -> CheckResult {
    guard let value = target.value else { return .silent }
    var texts = [target.text ?? ""]
    if case .body = subject {
      texts = view.parts.texts.map { $0.text ?? "" }
    } else if case .list = value {
      texts = target.items(called: "").map { $0.text ?? "" }
    }
    for text in texts {
      let folded = Phrase.fold(text)
      if phrases.contains(where: { $0.occurs(in: folded) }) { return .holds }
    }
    let wanted = Self.choice(phrases.map(\.text))
    return objection(
      target, "\(target.name) \(target.isPlural ? "do" : "does") not say \(wanted)",
      phrases.count == 1 ? "add it" : "add one of them", found: value.shown, wanted: wanted)
  }

  /// "'a', 'b' or 'c'"
  static func choice(_ values: [String]) -> String {
    let quoted = values.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }

  /// Whether a text is a value; a language is also any of its varieties: "pt" is "pt-BR", too.
  private static func isSame(_ value: String, _ text: String, in target: StoryTarget) -> Bool {
    if value == text { return true }
    guard target.path == "/language" else { return false }
    return LanguageRange.matches(text, value)
  }

  private func objection(
    _ target: StoryTarget, _ message: String, _ advice: String, found: String, wanted: String
  ) -> CheckResult {
    .fails([
      Objection(
        target: target, path: target.textPath, message: message, advice: advice, found: found,
        wanted: wanted)
    ])
  }

  private func tooSlow(_ pattern: TextPattern, _ target: StoryTarget) -> CheckResult {
    objection(
      target, "the pattern '\(pattern.source)' takes too long on \(target.name)",
      "simplify the pattern", found: "", wanted: "'\(pattern.source)'")
  }

  private func differs(_ target: StoryTarget, _ text: String, _ field: String) -> CheckResult {
    guard let other = view.text(of: field) else { return .silent }
    guard Self.bare(text) == Self.bare(other) else { return .holds }
    let noun = StoryShape.article.fields[field]?.noun ?? field
    return objection(
      target, "\(target.name) repeats the \(noun)", "write another",
      found: TextMeasures.shown(text), wanted: "not the \(noun)")
  }

  /// Letters and digits alone, so that a full stop makes no difference.
  private static func bare(_ text: String) -> [Unicode.Scalar] {
    text.lowercased().unicodeScalars.filter(TextMeasures.isLetterOrDigit)
  }

  private func order(
    _ target: StoryTarget, _ text: String, _ field: String, isLater: Bool
  ) -> CheckResult {
    guard let date = NewsDate(text), let otherText = view.text(of: field),
      let other = NewsDate(otherText)
    else { return .silent }
    guard isLater ? date.isBefore(other) : other.isBefore(date) else { return .holds }
    let noun = StoryShape.article.fields[field]?.noun ?? field
    let word = isLater ? "before" : "after"
    return objection(
      target, "\(target.name) is \(text), \(word) the \(noun), \(other)",
      "correct one of the two", found: text, wanted: "not \(word) \(other)")
  }
}

/// Language tags of BCP 47 and what they are varieties of. <https://www.rfc-editor.org/rfc/rfc4647>
enum LanguageRange {
  /// Whether a tag is a language or a variety of it: "de-AT" is "de".
  static func matches(_ tag: String, _ range: String) -> Bool {
    let tag = tag.lowercased()
    let range = range.lowercased()
    return tag == range || tag.hasPrefix(range + "-")
  }
}

extension NewsDate {
  /// Whether it is surely before another: by the moment where both say it, else by the day.
  fileprivate func isBefore(_ other: NewsDate) -> Bool {
    if let moment, let otherMoment = other.moment { return moment < otherMoment }
    return (year, month, day) < (other.year, other.month, other.day)
  }

  /// Seconds since the year 0, near enough for comparing; nil where the zone is not known.
  private var moment: Double? {
    guard let time, let offset = time.offset else { return nil }
    let years = Double(month <= 2 ? year - 1 : year)
    let months = Double((month + 9) % 12)
    let leaps = (years / 4).rounded(.down) - (years / 100).rounded(.down)
    let days =
      years * 365 + leaps + (years / 400).rounded(.down) + ((months * 153 + 2) / 5).rounded(.down)
      + Double(day)
    let minutes = Double(time.hour * 60 + time.minute - offset)
    return days * 86_400 + minutes * 60 + Double(time.second) + Double(time.nanosecond) / 1e9
  }
}
