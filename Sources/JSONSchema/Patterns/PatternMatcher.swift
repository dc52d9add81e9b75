// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Runs the program of a pattern over texts; keeps its room from one text to the next.
struct PatternMatcher {
  /// Whether a pattern matches somewhere in a text.
  enum Outcome {
    case matches
    case fails
    /// It would take too long to tell.
    case exhausted
  }

  /// Visits to instructions that a text may cost, whatever its length, and for each of its bytes.
  private static let budget = 4_000_000
  private static let budgetPerByte = 200

  let program: PatternProgram
  /// The instructions to go on with at this scalar and at the next, by turns.
  private var sets: [InstructionSet]
  private var current = 0
  private var pending: [Int] = []
  private var visitsLeft = 0
  private var looks: [PatternMatcher]

  init(_ program: PatternProgram) {
    self.program = program
    sets = Array(
      repeating: InstructionSet(capacity: program.instructions.count), count: 2)
    looks = program.looks.map { PatternMatcher($0) }
  }

  /// Looks for the pattern in a text of valid UTF-8.
  ///
  /// `visits` is what all texts together may yet cost; what this one costs is taken off.
  mutating func search(
    _ text: UnsafeBufferPointer<UInt8>, atMost visits: inout Int
  ) -> Outcome {
    let limit = min(Self.budget + Self.budgetPerByte * text.count, visits)
    visitsLeft = limit
    let isFound = run(text, from: 0, isFixed: false, endingAt: nil)
    visits -= limit - max(0, visitsLeft)
    return visitsLeft <= 0 ? .exhausted : isFound ? .matches : .fails
  }

  /// Runs the program; with `isFixed` a match has to begin at `start`, with `end` it has to end there.
  private mutating func run(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, isFixed: Bool, endingAt end: Int?
  ) -> Bool {
    sets[current].removeAll()
    var place = start
    while true {
      if place == start || (!isFixed && !program.isAnchored) {
        if follow(0, in: text, at: place, into: current), end == nil || end == place { return true }
      } else if sets[current].members.isEmpty {
        return false
      }
      guard place < (end ?? text.count), visitsLeft > 0 else { return false }
      let (scalar, length) = UTF8Scalar.decode(text, at: place)
      let isFound = step(over: scalar, in: text, to: place + length)
      place += length
      current = 1 - current
      if isFound, end == nil || end == place { return true }
    }
  }

  /// Reads a scalar with all instructions at hand; true where one comes to a match behind it.
  private mutating func step(
    over scalar: UInt32, in text: UnsafeBufferPointer<UInt8>, to place: Int
  ) -> Bool {
    let following = 1 - current
    sets[following].removeAll()
    var isFound = false
    for number in 0..<sets[current].members.count {
      visitsLeft -= 1
      let instruction = sets[current].members[number]
      if case .read(let scalars) = program.instructions[instruction],
        program.classes[scalars].contains(scalar)
      {
        if follow(instruction + 1, in: text, at: place, into: following) { isFound = true }
      }
    }
    return isFound
  }

  /// Adds an instruction and all that can be reached from it without reading; true where a match can.
  private mutating func follow(
    _ first: Int, in text: UnsafeBufferPointer<UInt8>, at place: Int,
    into set: Int
  ) -> Bool {
    var isFound = false
    pending.append(first)
    while let instruction = pending.popLast() {
      visitsLeft -= 1
      guard sets[set].insert(instruction) else { continue }
      switch program.instructions[instruction] {
      case .read: break
      case .split(let left, let right):
        pending.append(right)
        pending.append(left)
      case .jump(let target): pending.append(target)
      case .start: if place == 0 { pending.append(instruction + 1) }
      case .end: if place == text.count { pending.append(instruction + 1) }
      case .boundary(let isPresent):
        if isBoundary(text, place) == isPresent { pending.append(instruction + 1) }
      case .look(let number, let isAhead, let isNegated):
        if look(number, isAhead, text, place) != isNegated { pending.append(instruction + 1) }
      case .match: isFound = true
      }
    }
    return isFound
  }

  private mutating func look(
    _ number: Int, _ isAhead: Bool, _ text: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Bool {
    looks[number].visitsLeft = visitsLeft
    defer { visitsLeft = looks[number].visitsLeft }
    return isAhead
      ? looks[number].run(text, from: place, isFixed: true, endingAt: nil)
      : looks[number].run(text, from: 0, isFixed: false, endingAt: place)
  }

  private func isBoundary(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    func isWord(_ place: Int) -> Bool {
      place >= 0 && place < text.count && text[place] < 0x80
        && ScalarClass.wordCharacters.contains(UInt32(text[place]))
    }
    return isWord(place - 1) != isWord(place)
  }
}

/// A set of instructions that remembers the order they came in and is emptied in no time.
private struct InstructionSet {
  private(set) var members: [Int] = []
  /// For each instruction, the round it was last added in.
  private var rounds: [UInt32]
  private var round: UInt32 = 1

  init(capacity: Int) { rounds = Array(repeating: 0, count: capacity) }

  mutating func removeAll() {
    members.removeAll(keepingCapacity: true)
    round &+= 1
    if round == 0 {
      for place in rounds.indices { rounds[place] = 0 }
      round = 1
    }
  }

  /// False where it was a member already.
  mutating func insert(_ instruction: Int) -> Bool {
    if rounds[instruction] == round { return false }
    rounds[instruction] = round
    members.append(instruction)
    return true
  }
}

/// Scalars in UTF-8 that is known to be valid.
enum UTF8Scalar {
  /// The scalar at a place and its length in bytes.
  static func decode(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = UInt32(text[place])
    func tail(_ offset: Int) -> UInt32 {
      place + offset < text.count ? UInt32(text[place + offset] & 0x3F) : 0
    }
    switch first {
    case 0..<0x80: return (first, 1)
    case 0..<0xE0: return ((first & 0x1F) << 6 | tail(1), min(2, text.count - place))
    case 0..<0xF0:
      return ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), min(3, text.count - place))
    default:
      return (
        (first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), min(4, text.count - place)
      )
    }
  }

  /// How many scalars a text has.
  static func count(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in text where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
