// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Reads a regular expression of ECMA-262 with the flag `u`. <https://tc39.es/ecma262/#sec-patterns>
///
/// More lenient than the flag in one thing: an escaped punctuation mark stands for itself, and so does a
/// brace that begins no quantifier, as schemas in the wild have them. Left out, because they cannot be
/// matched in bounded time: references back to groups.
struct PatternParser {
  /// How deep groups may lie in each other.
  private static let depthLimit = 100

  private let scalars: [UInt32]
  var index = 0
  private var depth = 0

  init(_ text: String) { scalars = text.unicodeScalars.map(\.value) }

  mutating func parse() throws(PatternFault) -> PatternNode {
    let node = try parseAlternatives()
    if index < scalars.count { throw PatternFault(message: "')' closes no group; escape it") }
    return node
  }

  var next: UInt32? { index < scalars.count ? scalars[index] : nil }

  func scalar(after count: Int) -> UInt32? {
    index + count < scalars.count ? scalars[index + count] : nil
  }

  /// Steps over a character; false where another stands there.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next == character.value else { return false }
    index += 1
    return true
  }

  private mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index + count <= scalars.count else { return false }
    let isThere = text.withUTF8Buffer { utf8 in
      zip(utf8, scalars[index...]).allSatisfy { UInt32($0) == $1 }
    }
    if isThere { index += count }
    return isThere
  }

  private mutating func parseAlternatives() throws(PatternFault) -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.depthLimit {
      throw PatternFault(message: "groups lie more than \(Self.depthLimit) deep in each other")
    }
    var parts = [try parseSequence()]
    while skip("|" as Unicode.Scalar) { parts.append(try parseSequence()) }
    return parts.count == 1 ? parts[0] : .alternatives(parts)
  }

  private mutating func parseSequence() throws(PatternFault) -> PatternNode {
    var parts: [PatternNode] = []
    while let next, next != UInt32(UInt8(ascii: "|")), next != UInt32(UInt8(ascii: ")")) {
      let atom = try parseAtom()
      parts.append(try parseQuantifiers(of: atom))
    }
    return switch parts.count {
    case 0: .empty
    case 1: parts[0]
    default: .sequence(parts)
    }
  }

  private mutating func parseAtom() throws(PatternFault) -> PatternNode {
    guard let scalar = next else { return .empty }
    index += 1
    switch Unicode.Scalar(scalar) {
    case "^": return .start
    case "$": return .end
    case ".": return .one(.dot)
    case "(": return try parseGroup()
    case "[": return .one(try parseClass())
    case "\\": return try parseEscape()
    case "*", "+", "?":
      throw PatternFault(message: "there is nothing before a quantifier to repeat; escape it")
    default: return .one(Self.single(scalar))
    }
  }

  private mutating func parseGroup() throws(PatternFault) -> PatternNode {
    var look: (isAhead: Bool, isNegated: Bool)?
    if skip("?=" as StaticString) {
      look = (true, false)
    } else if skip("?!" as StaticString) {
      look = (true, true)
    } else if skip("?<=" as StaticString) {
      look = (false, false)
    } else if skip("?<!" as StaticString) {
      look = (false, true)
    } else if skip("?<" as StaticString) {
      while let next, next != UInt32(UInt8(ascii: ">")) { index += 1 }
      if !skip(">" as Unicode.Scalar) {
        throw PatternFault(message: "the name of a group has no end; close it with '>'")
      }
    } else if !skip("?:" as StaticString), next == UInt32(UInt8(ascii: "?")) {
      throw PatternFault(
        message: "'(?' begins no group of ECMA-262; use '(?:', '(?=', '(?!', '(?<=' or '(?<!'")
    }
    let inner = try parseAlternatives()
    if !skip(")" as Unicode.Scalar) {
      throw PatternFault(message: "a group has no end; close it with ')'")
    }
    return look.map { .look(inner, isAhead: $0.isAhead, isNegated: $0.isNegated) } ?? inner
  }

  private mutating func parseQuantifiers(of atom: PatternNode) throws(PatternFault) -> PatternNode {
    guard let (least, most) = try parseQuantifier() else { return atom }
    _ = skip("?" as Unicode.Scalar)
    if case .look = atom {
      throw PatternFault(
        message: "a look ahead or behind cannot be repeated; leave the quantifier out")
    }
    if try parseQuantifier() != nil {
      throw PatternFault(message: "two quantifiers stand in a row; put the first into a group")
    }
    return .repetition(atom, least: least, most: most)
  }

  private mutating func parseQuantifier() throws(PatternFault) -> (least: Int, most: Int?)? {
    if skip("*" as Unicode.Scalar) { return (0, nil) }
    if skip("+" as Unicode.Scalar) { return (1, nil) }
    if skip("?" as Unicode.Scalar) { return (0, 1) }
    let start = index
    guard skip("{" as Unicode.Scalar), let least = parseCount() else {
      index = start
      return nil
    }
    var most: Int? = least
    if skip("," as Unicode.Scalar) { most = parseCount() }
    guard skip("}" as Unicode.Scalar) else {
      index = start
      return nil
    }
    if let most, most < least {
      throw PatternFault(message: "a quantifier's bounds are out of order: {\(least),\(most)}")
    }
    return (least, most)
  }

  /// A count; beyond a million it is all the same, for the program would be too long.
  private mutating func parseCount() -> Int? {
    var count: Int?
    while let next, next &- 0x30 < 10 {
      count = min(1_000_000, (count ?? 0) * 10 + Int(next - 0x30))
      index += 1
    }
    return count
  }

  static func single(_ scalar: UInt32) -> ScalarClass {
    var single = ScalarClass()
    single.insert(scalar)
    single.seal()
    return single
  }
}
