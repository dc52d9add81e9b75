// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Schemas of which all, any, one or none must hold.
extension Evaluator {
  mutating func checkCombination(_ check: Check, _ value: Int, _ marks: Int) -> Bool {
    switch check.test {
    case .all(let schemas):
      var isValid = true
      for schema in schemas where !self.check(schema, value, marks) {
        isValid = false
        if !isReporting { break }
      }
      return isValid
    case .any(let schemas):
      var isValid = false
      for schema in schemas where attempt(schema, value, marks) {
        isValid = true
        if marks == Self.noMarks { break }
      }
      return isValid || failAll(check, schemas, value)
    case .one(let schemas):
      var count = 0
      for schema in schemas where attempt(schema, value, marks) { count += 1 }
      if count == 1 { return true }
      if count == 0 { return failAll(check, schemas, value) }
      return isReporting
        && fail(
          check, value,
          "\(name(of: value)) has \(count) of the shapes of which it may have one",
          do: "make it only one of them")
    case .not(let schema):
      if !checkQuietly(schema, value, Self.noMarks) { return halt == nil }
      return isReporting
        && fail(
          check, value, "\(name(of: value)) has the very shape it must not have", do: "change it")
    case .condition(let condition, let then, let otherwise):
      let branch = attempt(condition, value, marks) ? then : otherwise
      return branch.map { self.check($0, value, marks) } ?? true
    default: return true
    }
  }

  /// None of the allowed shapes fits: says so, and what is wrong with the one that came nearest.
  private mutating func failAll(_ check: Check, _ schemas: [Int], _ value: Int) -> Bool {
    guard isReporting, halt == nil else { return false }
    let before = faults
    var nearest: [Fault] = []
    for schema in schemas {
      faults = []
      _ = self.check(schema, value, Self.noMarks)
      // The deeper the first fault, the more of the shape did fit.
      if nearest.isEmpty || (faults.first?.value ?? 0) > (nearest.first?.value ?? 0) {
        nearest = faults
      }
    }
    faults = before
    let reason = nearest.first.map { ": \($0.message)" } ?? ""
    return isReporting
      && fail(
        check, value,
        "\(name(of: value)) has none of the \(schemas.count) shapes it may have\(reason)",
        do: nearest.first?.advice ?? "give it one of them")
  }
}
