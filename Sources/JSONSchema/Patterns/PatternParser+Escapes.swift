// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension PatternParser {
  /// What stands behind a backslash outside of a class.
  mutating func parseEscape() throws(PatternFault) -> PatternNode {
    guard let letter = next else {
      throw PatternFault(message: "a backslash ends the pattern; double it to mean one")
    }
    switch Unicode.Scalar(letter) {
    case "b", "B":
      index += 1
      return .boundary(isPresent: Unicode.Scalar(letter) == "b")
    case "1", "2", "3", "4", "5", "6", "7", "8", "9", "k":
      throw PatternFault(
        message:
          "a reference back to a group cannot be matched in bounded time; spell the pattern out")
    default:
      if let known = try parseClassEscape() { return .one(known) }
      return .one(Self.single(try parseCharacterEscape()))
    }
  }

  /// A class in brackets; the opening one has been read.
  mutating func parseClass() throws(PatternFault) -> ScalarClass {
    var result = ScalarClass()
    result.isNegated = skip("^" as Unicode.Scalar)
    while let first = next, first != UInt32(UInt8(ascii: "]")) {
      let low = try parseClassAtom(into: &result)
      guard next == UInt32(UInt8(ascii: "-")), let after = scalar(after: 1),
        after != UInt32(UInt8(ascii: "]"))
      else {
        if let low { result.insert(low) }
        continue
      }
      index += 1
      let high = try parseClassAtom(into: &result)
      if let low, let high {
        if low > high {
          throw PatternFault(message: "a range is out of order in '[…]'; swap its ends")
        }
        result.insert(low...high)
      } else {
        // `[\w-.]`: with a class at one end, the hyphen stands for itself.
        for scalar in [low, high, 0x2D] { if let scalar { result.insert(scalar) } }
      }
    }
    if !skip("]" as Unicode.Scalar) {
      throw PatternFault(message: "'[' has no end; close it with ']'")
    }
    result.seal()
    return result
  }

  /// A character of a class; nil for a class within it, which is added to it.
  private mutating func parseClassAtom(
    into result: inout ScalarClass
  ) throws(PatternFault) -> UInt32? {
    guard let scalar = next else {
      throw PatternFault(message: "'[' has no end; close it with ']'")
    }
    index += 1
    guard scalar == UInt32(UInt8(ascii: "\\")) else { return scalar }
    if next == UInt32(UInt8(ascii: "b")) {
      index += 1
      return 0x08
    }
    if let known = try parseClassEscape() {
      result.insert(known)
      return nil
    }
    return try parseCharacterEscape()
  }

  /// `\d`, `\p{Lu}` and their like; nil for all else.
  private mutating func parseClassEscape() throws(PatternFault) -> ScalarClass? {
    guard let letter = next else { return nil }
    let known: ScalarClass
    switch Unicode.Scalar(letter) {
    case "d": known = .digits
    case "D": known = ScalarClass.digits.inverted
    case "w": known = .wordCharacters
    case "W": known = ScalarClass.wordCharacters.inverted
    case "s": known = .spaces
    case "S": known = ScalarClass.spaces.inverted
    case "p", "P":
      index += 1
      return try parseProperty(isNegated: Unicode.Scalar(letter) == "P")
    default: return nil
    }
    index += 1
    return known
  }

  private mutating func parseProperty(isNegated: Bool) throws(PatternFault) -> ScalarClass {
    var name = ""
    if skip("{" as Unicode.Scalar) {
      while let scalar = next.flatMap(Unicode.Scalar.init), scalar != "}" {
        name.unicodeScalars.append(scalar)
        index += 1
      }
    }
    guard skip("}" as Unicode.Scalar), !name.isEmpty else {
      throw PatternFault(message: "'\\p' names no property; write it as in '\\p{Letter}'")
    }
    guard let property = UnicodeProperty(name: name) else {
      throw PatternFault(
        message: "'\\p{\(name)}' is no known property; use a general category such as '\\p{Letter}'"
      )
    }
    var result = ScalarClass()
    result.insert(property, isNegated: isNegated)
    result.seal()
    return result
  }

  /// An escape that stands for one scalar.
  private mutating func parseCharacterEscape() throws(PatternFault) -> UInt32 {
    guard let letter = next, let scalar = Unicode.Scalar(letter) else {
      throw PatternFault(message: "a backslash ends the pattern; double it to mean one")
    }
    index += 1
    switch scalar {
    case "t": return 0x09
    case "n": return 0x0A
    case "v": return 0x0B
    case "f": return 0x0C
    case "r": return 0x0D
    case "0" where next.map({ $0 &- 0x30 >= 10 }) ?? true: return 0
    case "c":
      if let control = next, (control | 0x20) &- 0x61 < 26 {
        index += 1
        return control & 0x1F
      }
    case "x":
      if let code = hexadecimal(count: 2) { return code }
    case "u":
      if let code = parseCodePoint() { return code }
    default:
      // Punctuation stands for itself; letters and digits are kept for escapes to come.
      if scalar.isASCII, !scalar.properties.isAlphabetic, scalar.properties.numericType == nil {
        return letter
      }
    }
    throw PatternFault(message: "'\\\(Character(scalar))' is no escape of ECMA-262")
  }

  /// What stands behind `\u`: four digits, a pair of surrogates, or a number in braces.
  private mutating func parseCodePoint() -> UInt32? {
    if skip("{" as Unicode.Scalar) {
      var code: UInt32 = 0
      var count = 0
      while let digit = next.flatMap(UInt8.init(exactly:)).flatMap(HexDigit.value) {
        code = min(0x110000, code << 4 | UInt32(digit))
        count += 1
        index += 1
      }
      return skip("}" as Unicode.Scalar) && count > 0 && code < 0x110000 ? code : nil
    }
    guard let unit = hexadecimal(count: 4) else { return nil }
    let start = index
    if (0xD800...0xDBFF).contains(unit), skip("\\" as Unicode.Scalar), skip("u" as Unicode.Scalar),
      let low = hexadecimal(count: 4), (0xDC00...0xDFFF).contains(low)
    {
      return 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
    }
    index = start
    return unit
  }

  private mutating func hexadecimal(count: Int) -> UInt32? {
    var code: UInt32 = 0
    for place in 0..<count {
      guard let digit = scalar(after: place).flatMap(UInt8.init(exactly:)).flatMap(HexDigit.value)
      else { return nil }
      code = code << 4 | UInt32(digit)
    }
    index += count
    return code
  }
}
