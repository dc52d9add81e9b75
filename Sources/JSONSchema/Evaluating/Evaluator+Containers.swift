// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension Evaluator {
  mutating func checkObject(_ check: Check, _ object: Int, _ marks: Int) -> Bool {
    switch check.test {
    case .memberCount(let least, let most):
      return checkCount(check, object, least, most, of: "member")
    case .required(let needed): return checkRequired(check, needed, object, because: nil)
    case .dependentRequired(let rules):
      var isValid = true
      for rule in rules where has(rule.name, object) {
        if !checkRequired(check, rule.needed, object, because: rule.name) { isValid = false }
      }
      return isValid
    case .dependentSchemas(let rules):
      var isValid = true
      for rule in rules where has(rule.name, object) {
        if !self.check(rule.schema, object, marks) { isValid = false }
      }
      return isValid
    case .names(let schema): return checkNames(check, schema, object)
    case .members(let rules): return checkMembers(check, rules, object, marks)
    case .unevaluatedMembers(let schema):
      return checkRest(check, schema, object, marks, isObject: true)
    default: return true
    }
  }

  private func has(_ wanted: Int32, _ object: Int) -> Bool {
    var member = object + 1
    for _ in 0..<document.childCount(object) {
      if document.nameNumber(member) == wanted { return true }
      member = document.next(member + 1)
    }
    return false
  }

  private mutating func checkRequired(
    _ check: Check, _ needed: [Int32], _ object: Int, because reason: Int32?
  ) -> Bool {
    var isValid = true
    for wanted in needed where !has(wanted, object) {
      let missing = String(decoding: program.names[wanted], as: UTF8.self)
      let cause = reason.map {
        " beside '\(String(decoding: program.names[$0], as: UTF8.self))'"
      }
      isValid =
        isReporting
        && fail(
          check, object, "'\(missing)' is missing in \(name(of: object))\(cause ?? "")",
          do: "add it")
      if !isReporting { break }
    }
    return isValid
  }

  private mutating func checkNames(_ check: Check, _ schema: Int, _ object: Int) -> Bool {
    var isValid = true
    var member = object + 1
    for _ in 0..<document.childCount(object) {
      // The name is a value of its own, and a string to whoever asks.
      if !checkInner(schema, JSONDocument(text: document.textBytes(member)), in: member) {
        isValid =
          isReporting
          && fail(
            check, member, "the name '\(document.text(member))' is not allowed here",
            do: "change it")
        if !isReporting { break }
      }
      member = document.next(member + 1)
    }
    return isValid
  }

  private mutating func checkMembers(
    _ check: Check, _ rules: Check.Members, _ object: Int, _ marks: Int
  ) -> Bool {
    var isValid = true
    var member = object + 1
    for position in 0..<document.childCount(object) {
      var isKnown = false
      let number = Int(document.nameNumber(member))
      if number >= 0, number < rules.schemas.count, rules.schemas[number] >= 0 {
        isKnown = true
        if !self.check(Int(rules.schemas[number]), member + 1, Self.noMarks) { isValid = false }
      }
      for rule in rules.patterns {
        guard let isFound = matches(rule.pattern, member, check) else { return false }
        guard isFound else { continue }
        isKnown = true
        if !self.check(rule.schema, member + 1, Self.noMarks) { isValid = false }
      }
      if !isKnown, let additional = rules.additional {
        isKnown = true
        if !checkAdditional(check, additional, member + 1) { isValid = false }
      }
      if isKnown, marks != Self.noMarks { self.marks[marks + position] = true }
      if !isValid, !isReporting { return false }
      member = document.next(member + 1)
    }
    return isValid
  }

  /// A member or item beyond those that are spoken of; `false` gets a sentence of its own.
  private mutating func checkAdditional(_ check: Check, _ schema: Int, _ value: Int) -> Bool {
    if let first = program.schemas[schema].checks.first, case .never = first.test {
      return isReporting
        && fail(
          check, value, "\(name(of: value)) is nothing the schema knows",
          do: "take it out or correct its name")
    }
    return self.check(schema, value, Self.noMarks)
  }

  private mutating func checkCount(
    _ check: Check, _ container: Int, _ least: Int, _ most: Int, of child: String
  ) -> Bool {
    let count = document.childCount(container)
    if count >= least, count <= most { return true }
    return isReporting
      && fail(
        check, container, "\(name(of: container)) has \(Self.count(count, child))",
        do: count < least ? "give it \(least) or more" : "leave it \(most) or fewer")
  }

  mutating func checkArray(_ check: Check, _ array: Int, _ marks: Int) -> Bool {
    switch check.test {
    case .itemCount(let least, let most):
      return checkCount(check, array, least, most, of: "item")
    case .items(let first, let rest): return checkItems(check, first, rest, array, marks)
    case .contains(let schema, let least, let most, let leavesMarks):
      var count = 0
      var item = array + 1
      for position in 0..<document.childCount(array) {
        if checkQuietly(schema, item, Self.noMarks) {
          count += 1
          if leavesMarks, marks != Self.noMarks { self.marks[marks + position] = true }
        }
        item = document.next(item)
      }
      if count >= least, count <= most { return true }
      return isReporting
        && fail(
          check, array,
          "\(name(of: array)) has \(Self.count(count, "item")) of the kind asked for",
          do: count < least ? "add \(least - count)" : "take \(count - most) out")
    case .unique:
      guard let twin = JSONEquality.firstTwin(in: document, array) else { return true }
      return isReporting
        && fail(
          check, twin, "\(name(of: twin)) stands in the list before", do: "take one out")
    case .unevaluatedItems(let schema):
      return checkRest(check, schema, array, marks, isObject: false)
    default: return true
    }
  }

  private mutating func checkItems(
    _ check: Check, _ first: [Int], _ rest: Int?, _ array: Int, _ marks: Int
  ) -> Bool {
    var isValid = true
    var item = array + 1
    for position in 0..<document.childCount(array) {
      if position < first.count {
        if !self.check(first[position], item, Self.noMarks) { isValid = false }
      } else if let rest {
        if !checkAdditional(check, rest, item) { isValid = false }
      } else {
        break
      }
      if marks != Self.noMarks { self.marks[marks + position] = true }
      if !isValid, !isReporting { return false }
      item = document.next(item)
    }
    return isValid
  }

  /// What no other keyword looked at.
  private mutating func checkRest(
    _ check: Check, _ schema: Int, _ container: Int, _ marks: Int, isObject: Bool
  ) -> Bool {
    var isValid = true
    var child = container + 1
    for position in 0..<document.childCount(container) {
      let value = isObject ? child + 1 : child
      if !self.marks[marks + position] {
        if !checkAdditional(check, schema, value) { isValid = false }
        self.marks[marks + position] = true
      }
      if !isValid, !isReporting { return false }
      child = document.next(value)
    }
    return isValid
  }
}
