// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension Evaluator {
  /// Applies one keyword to a value.
  mutating func apply(_ check: Check, _ value: Int, _ marks: Int) -> Bool {
    let kind = document.kind(value)
    switch check.test {
    case .never:
      return isReporting
        && fail(check, value, "\(name(of: value)) is not allowed here", do: "take it out")
    case .types(let types): return checkType(check, types, value)
    case .values(let allowed): return checkValues(check, allowed, value)
    case .minimum, .maximum, .multipleOf:
      return kind == .number ? checkNumber(check, value) : true
    case .length, .pattern, .format, .content:
      return kind == .string ? checkText(check, value) : true
    case .memberCount, .required, .dependentRequired, .dependentSchemas, .names, .members,
      .unevaluatedMembers:
      return kind == .object ? checkObject(check, value, marks) : true
    case .itemCount, .items, .contains, .unique, .unevaluatedItems:
      return kind == .array ? checkArray(check, value, marks) : true
    case .reference(let schema): return self.check(schema, value, marks)
    case .dynamicReference(let schema, let anchor):
      return self.check(dynamicTarget(anchor) ?? schema, value, marks)
    case .all, .any, .one, .not, .condition: return checkCombination(check, value, marks)
    }
  }

  private func types(of value: Int) -> Check.Types {
    switch document.kind(value) {
    case .null: .null
    case .boolean: .boolean
    case .string, .name: .string
    case .array: .array
    case .object: .object
    case .number:
      document.withText(value) { text in
        text.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2D }
          || ExactNumber(spelling: text).isInteger
      } ? [.number, .integer] : .number
    }
  }

  private mutating func checkType(_ check: Check, _ types: Check.Types, _ value: Int) -> Bool {
    let found = self.types(of: value)
    if !types.isDisjoint(with: found) { return true }
    return isReporting
      && fail(
        check, value, "\(name(of: value)) is \(Self.words(found))",
        do: "make it \(Self.words(types, joinedBy: " or "))")
  }

  private mutating func checkValues(_ check: Check, _ allowed: [Int], _ value: Int) -> Bool {
    let schema = program.documents[check.document].json
    for candidate in allowed where JSONEquality.areEqual(schema, candidate, document, value) {
      return true
    }
    guard isReporting else { return false }
    let shown = allowed.prefix(10).map { Self.shown(schema, $0) }.joined(separator: ", ")
    return isReporting
      && fail(
        check, value, "\(name(of: value)) is \(Self.shown(document, value))",
        do: (allowed.count == 1 ? "make it \(shown)" : "make it one of \(shown)")
          + (allowed.count > 10 ? " and \(allowed.count - 10) more" : ""))
  }

  private mutating func checkNumber(_ check: Check, _ value: Int) -> Bool {
    let number = document.withText(value) { ExactNumber(spelling: $0) }
    let order: String
    switch check.test {
    case .minimum(let least, let isExclusive):
      if isExclusive ? number > least : number >= least { return true }
      order = isExclusive ? "more than %" : "% or more"
    case .maximum(let most, let isExclusive):
      if isExclusive ? number < most : number <= most { return true }
      order = isExclusive ? "less than %" : "% or less"
    case .multipleOf(let divisor):
      if number.isMultiple(of: divisor) { return true }
      order = "a multiple of %"
    default: return true
    }
    guard isReporting else { return false }
    let bound = Self.shown(program.documents[check.document].json, check.index)
    return fail(
      check, value, "\(name(of: value)) is \(Self.shown(document, value))",
      do: "make it "
        + order.split(separator: "%", omittingEmptySubsequences: false)
        .joined(separator: bound))
  }

  private mutating func checkText(_ check: Check, _ value: Int) -> Bool {
    switch check.test {
    case .length(let least, let most):
      let count = document.withText(value) { UTF8Scalar.count($0) }
      if count >= least, count <= most { return true }
      return isReporting
        && fail(
          check, value, "\(name(of: value)) has \(Self.count(count, "character"))",
          do: count < least ? "give it \(least) or more" : "shorten it to \(most)")
    case .pattern(let pattern):
      guard let isFound = matches(pattern, value, check) else { return false }
      return isFound
        || isReporting
          && fail(
            check, value,
            "\(name(of: value)) is \(Self.shown(document, value)), which does not match the pattern "
              + "'\(program.patternTexts[pattern])'", do: "write it so that it does")
    case .format(let format):
      if format.accepts(document.textBytes(value)) { return true }
      return isReporting
        && fail(
          check, value,
          "\(name(of: value)) is \(Self.shown(document, value)), which is no \(format.rawValue)",
          do: "write it as in '\(format.example)'")
    case .content(let encoding, let mediaType, let schema):
      return checkContent(check, value, encoding, mediaType, schema)
    default: return true
    }
  }

  /// Whether a text matches a pattern; nil where that would take too long, which ends it all.
  mutating func matches(_ pattern: Int, _ value: Int, _ check: Check) -> Bool? {
    if matchers[pattern] == nil { matchers[pattern] = PatternMatcher(program.patterns[pattern]) }
    let outcome = document.withText(value) { text in
      matchers[pattern]?.search(text, atMost: &allowance.visits)
    }
    switch outcome ?? .exhausted {
    case .matches: return true
    case .fails: return false
    case .exhausted:
      giveUp(
        "the pattern '\(program.patternTexts[pattern])' takes too long on this text",
        do: "simplify it", check, value)
      return nil
    }
  }

  private mutating func checkContent(
    _ check: Check, _ value: Int, _ encoding: String?, _ mediaType: String?, _ schema: Int?
  ) -> Bool {
    var bytes = document.textBytes(value)
    if encoding?.lowercased() == "base64" {
      guard let decoded = Base64Text.decode(bytes) else {
        return isReporting
          && fail(check, value, "\(name(of: value)) is no Base64", do: "encode it by RFC 4648")
      }
      bytes = decoded
    }
    guard mediaType?.lowercased() == "application/json" else { return true }
    do {
      allowance.spend(parsing: bytes.count)
      let inner = try JSONDocument(bytes, names: program.names)
      guard let schema else { return true }
      if checkInner(schema, inner, in: value) { return true }
      return isReporting
        && fail(
          check, value, "the JSON in \(name(of: value)) is not valid",
          do: "make it what 'contentSchema' asks for")
    } catch {
      return isReporting
        && fail(
          check, value, "\(name(of: value)) holds no JSON: \(error.message)",
          do: "mend it, or make it a text of another media type")
    }
  }
}
