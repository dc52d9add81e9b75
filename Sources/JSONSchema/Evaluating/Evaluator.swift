// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Runs a schema's program over one document.
struct Evaluator {
  /// A fault found, before it is put into words and places.
  struct Fault {
    var message: String
    var advice: String
    var value: Int
    var document: Int
    var index: Int
    var keyword: String
  }

  static let noMarks = -1
  /// How deep schemas may apply each other, values in values counted in; each costs a stack frame.
  private static let depthLimit = 1_500
  private static let most = 1_000

  let program: SchemaProgram
  let document: JSONDocument
  /// What is left of the work that the document may cost.
  var allowance: Allowance
  /// For each pattern what runs it, once it was asked for.
  var matchers: [PatternMatcher?]
  var isReporting = false
  var faults: [Fault] = []
  /// Why the evaluation was given up.
  var halt: Fault?
  /// Which members and items were looked at, a run for each schema that has to know.
  var marks: [Bool] = []
  /// The resources that were entered, outermost first.
  private var scope: [Int] = []
  private var depth = 0

  init(program: SchemaProgram, document: JSONDocument) {
    self.program = program
    self.document = document
    allowance = Allowance(for: document)
    matchers = Array(repeating: nil, count: program.patterns.count)
  }

  /// Applies a schema to a document that lies in a text of this one, or is the name of a member.
  ///
  /// It takes from the same allowance and goes on at the same depth, so that nothing can be had by
  /// hiding work in texts.
  mutating func checkInner(_ schema: Int, _ inner: JSONDocument, in value: Int) -> Bool {
    var evaluator = Evaluator(program: program, document: inner)
    evaluator.allowance = allowance
    evaluator.depth = depth
    swap(&evaluator.matchers, &matchers)
    let isValid = evaluator.check(schema, inner.root, Self.noMarks)
    swap(&evaluator.matchers, &matchers)
    allowance = evaluator.allowance
    if let stop = evaluator.halt, halt == nil {
      halt = stop
      halt?.value = value
    }
    return isValid
  }

  mutating func begin(reporting: Bool) {
    isReporting = reporting
    faults = []
    halt = nil
    marks = []
    scope = []
    depth = 0
    allowance = Allowance(for: document)
  }

  /// Applies a schema to a value; `outer` is where the run of marks of the value begins, or `noMarks`.
  mutating func check(_ schema: Int, _ value: Int, _ outer: Int) -> Bool {
    let checks = program.schemas[schema].checks
    if checks.isEmpty { return true }
    if halt != nil { return false }
    allowance.steps -= 1
    depth += 1
    defer { depth -= 1 }
    if allowance.steps < 0 || depth > Self.depthLimit {
      giveUp(
        "the schema applies itself without end, or too often",
        do: "break the circle of its references", checks[0], value)
      return false
    }
    let resource = program.schemas[schema].resource
    let isEntered = scope.last != resource
    if isEntered { scope.append(resource) }
    defer { if isEntered { scope.removeLast() } }
    let needsMarks = program.schemas[schema].needsMarks
    let run = needsMarks ? beginMarks(value) : outer
    var isValid = true
    for check in checks where !apply(check, value, run) {
      isValid = false
      if !isReporting || halt != nil { break }
    }
    if needsMarks { endMarks(run, into: isValid ? outer : Self.noMarks) }
    return isValid
  }

  /// Applies a schema without a word about what is wrong.
  mutating func checkQuietly(_ schema: Int, _ value: Int, _ outer: Int) -> Bool {
    let wasReporting = isReporting
    isReporting = false
    defer { isReporting = wasReporting }
    return check(schema, value, outer)
  }

  /// Applies a schema that may fail without the whole failing: its marks count only if it does not.
  mutating func attempt(_ schema: Int, _ value: Int, _ outer: Int) -> Bool {
    if outer == Self.noMarks { return checkQuietly(schema, value, outer) }
    let run = beginMarks(value)
    let isValid = checkQuietly(schema, value, run)
    endMarks(run, into: isValid ? outer : Self.noMarks)
    return isValid
  }

  func dynamicTarget(_ anchor: Int) -> Int? {
    for resource in scope {
      let key = SchemaProgram.DynamicAnchor(resource: resource, anchor: anchor)
      if let target = program.dynamicAnchors[key] { return target }
    }
    return nil
  }

  // MARK: Marks

  private mutating func beginMarks(_ value: Int) -> Int {
    let run = marks.count
    switch document.kind(value) {
    case .array, .object:
      marks.append(contentsOf: repeatElement(false, count: document.childCount(value)))
    default: break
    }
    return run
  }

  private mutating func endMarks(_ run: Int, into outer: Int) {
    if outer != Self.noMarks {
      for place in run..<marks.count where marks[place] { marks[outer + place - run] = true }
    }
    marks.removeLast(marks.count - run)
  }

  // MARK: Reports

  /// Notes a fault; false, so that it can end a check. Words cost time: ask `isReporting` before.
  mutating func fail(
    _ check: Check, _ value: Int, _ message: String, do advice: String
  ) -> Bool {
    if faults.count < Self.most {
      faults.append(
        Fault(
          message: message, advice: advice, value: value, document: check.document,
          index: check.index, keyword: check.keyword))
    }
    // Words for what nobody will read would cost a walk through the document each.
    if faults.count == Self.most { isReporting = false }
    return false
  }

  mutating func giveUp(_ message: String, do advice: String, _ check: Check, _ value: Int) {
    if halt != nil { return }
    halt = Fault(
      message: message, advice: advice, value: value, document: check.document,
      index: check.index, keyword: check.keyword)
  }

  /// The faults with their places; what stopped the evaluation comes last.
  func report() -> [Violation] {
    let all = faults + (halt.map { [$0] } ?? [])
    let places = document.places(all.map { document.offset($0.value) })
    return zip(all, places).map { fault, place in
      let schema = program.documents[fault.document]
      return Violation(
        message: fault.message, advice: fault.advice,
        instancePath: document.pointer(to: fault.value), line: place.line, column: place.column,
        keyword: fault.keyword,
        schemaPath: schema.address + "#" + schema.json.pointer(to: fault.index))
    }
  }
}
