// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The scalars that one step of a pattern accepts.
struct ScalarClass: Sendable, Hashable {
  /// Everything of a Unicode property, or everything else.
  struct Part: Sendable, Hashable {
    var property: UnicodeProperty
    var isNegated: Bool
  }

  private(set) var ranges: [ClosedRange<UInt32>] = []
  private(set) var parts: [Part] = []
  /// True for `[^…]`: everything but what is listed.
  var isNegated = false
  /// What holds for the scalars below 128, which most texts consist of.
  private var lowBits: UInt64 = 0
  private var highBits: UInt64 = 0

  mutating func insert(_ range: ClosedRange<UInt32>) { ranges.append(range) }
  mutating func insert(_ scalar: UInt32) { ranges.append(scalar...scalar) }
  mutating func insert(_ property: UnicodeProperty, isNegated: Bool) {
    parts.append(Part(property: property, isNegated: isNegated))
  }

  /// Adds all that another class accepts, which is not negated.
  mutating func insert(_ other: ScalarClass) {
    ranges += other.ranges
    parts += other.parts
  }

  /// Sorts what was inserted; after that the class answers.
  mutating func seal() {
    ranges.sort { $0.lowerBound < $1.lowerBound }
    var merged: [ClosedRange<UInt32>] = []
    for range in ranges {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    ranges = merged
    lowBits = 0
    highBits = 0
    for scalar in UInt32(0)..<128 where search(scalar) {
      if scalar < 64 { lowBits |= 1 << scalar } else { highBits |= 1 << (scalar - 64) }
    }
  }

  /// Whether a scalar is accepted.
  func contains(_ scalar: UInt32) -> Bool {
    if scalar < 64 { return lowBits >> scalar & 1 == 1 }
    if scalar < 128 { return highBits >> (scalar - 64) & 1 == 1 }
    return search(scalar)
  }

  private func search(_ scalar: UInt32) -> Bool {
    var first = 0
    var end = ranges.count
    while first < end {
      let middle = (first + end) / 2
      if ranges[middle].upperBound < scalar { first = middle + 1 } else { end = middle }
    }
    if first < ranges.count, ranges[first].contains(scalar) { return !isNegated }
    for part in parts where part.property.contains(scalar) != part.isNegated { return !isNegated }
    return isNegated
  }
}

extension ScalarClass {
  /// `\d`: ASCII alone, in ECMA-262.
  static let digits = ScalarClass(0x30...0x39)
  /// `\w`: ASCII alone, in ECMA-262.
  static let wordCharacters = ScalarClass(0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A)
  /// `\s`: WhiteSpace and LineTerminator of ECMA-262.
  static let spaces = ScalarClass(
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
    0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF)
  /// `.`: everything but line ends.
  static let dot = ScalarClass(
    0x00...0x09, 0x0B...0x0C, 0x0E...0x2027, 0x202A...0x10FFFF)

  private init(_ ranges: ClosedRange<UInt32>...) {
    self.ranges = ranges
    seal()
  }

  /// All that this class does not accept, as a class that is not negated.
  var inverted: ScalarClass {
    var inverted = ScalarClass()
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { inverted.insert(next...(range.lowerBound - 1)) }
      next = range.upperBound + 1
    }
    if next <= 0x10FFFF { inverted.insert(next...0x10FFFF) }
    inverted.seal()
    return inverted
  }
}
