// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A pattern compiled to instructions of a machine that reads a text once.
///
/// There is no way back in the text, so that no pattern can take exponential time: a step of the text
/// costs at most a visit to each instruction.
struct PatternProgram: Sendable {
  /// How long a program may be: `(a{1000}){1000}` would fill the memory.
  static let sizeLimit = 20_000

  enum Instruction: Sendable {
    /// Reads a scalar of a class.
    case read(Int)
    /// Goes on at both places.
    case split(Int, Int)
    case jump(Int)
    case start
    case end
    case boundary(isPresent: Bool)
    /// Goes on where a program of its own matches here, or where it does not.
    case look(Int, isAhead: Bool, isNegated: Bool)
    case match
  }

  private(set) var instructions: [Instruction] = []
  private(set) var classes: [ScalarClass] = []
  /// The programs of looks ahead and behind.
  private(set) var looks: [PatternProgram] = []
  /// Whether it matches nowhere but at the start of a text.
  let isAnchored: Bool

  /// Compiles a pattern of ECMA-262.
  init(_ pattern: String) throws(PatternFault) {
    var parser = PatternParser(pattern)
    try self.init(parser.parse())
  }

  private init(_ node: PatternNode) throws(PatternFault) {
    isAnchored = node.isAnchored
    try emit(node)
    try append(.match)
  }

  private mutating func append(_ instruction: Instruction) throws(PatternFault) {
    if instructions.count >= Self.sizeLimit {
      throw PatternFault(message: "the pattern is too long once its repetitions are counted out")
    }
    instructions.append(instruction)
  }

  private mutating func emit(_ node: PatternNode) throws(PatternFault) {
    switch node {
    case .empty: break
    case .one(let scalars):
      let known = classes.firstIndex(of: scalars)
      if known == nil { classes.append(scalars) }
      try append(.read(known ?? classes.count - 1))
    case .sequence(let parts): for part in parts { try emit(part) }
    case .alternatives(let parts): try emitAlternatives(parts)
    case .repetition(let part, let least, let most):
      try emitRepetition(part, least: least, most: most)
    case .start: try append(.start)
    case .end: try append(.end)
    case .boundary(let isPresent): try append(.boundary(isPresent: isPresent))
    case .look(let inner, let isAhead, let isNegated):
      looks.append(try PatternProgram(inner))
      try append(.look(looks.count - 1, isAhead: isAhead, isNegated: isNegated))
    }
  }

  private mutating func emitAlternatives(_ parts: [PatternNode]) throws(PatternFault) {
    var ends: [Int] = []
    for part in parts.dropLast() {
      let split = instructions.count
      try append(.match)
      try emit(part)
      ends.append(instructions.count)
      try append(.match)
      instructions[split] = .split(split + 1, instructions.count)
    }
    if let last = parts.last { try emit(last) }
    for end in ends { instructions[end] = .jump(instructions.count) }
  }

  private mutating func emitRepetition(
    _ part: PatternNode, least: Int, most: Int?
  ) throws(PatternFault) {
    for _ in 0..<least {
      let before = instructions.count
      try emit(part)
      // What is nothing stays nothing, however often.
      if instructions.count == before { return }
    }
    guard let most else {
      let split = instructions.count
      try append(.match)
      try emit(part)
      try append(.jump(split))
      instructions[split] = .split(split + 1, instructions.count)
      return
    }
    var splits: [Int] = []
    for _ in least..<most {
      splits.append(instructions.count)
      try append(.match)
      let before = instructions.count
      try emit(part)
      if instructions.count == before { break }
    }
    for split in splits { instructions[split] = .split(split + 1, instructions.count) }
  }
}
