// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A number of JSON without any rounding: `digits` times ten to the power of `exponent`.
///
/// Kept in one shape: no zero at either end of the digits, so that 1, 1.0 and 10e-1 are equal.
struct ExactNumber: Sendable, Hashable {
  var isNegative = false
  /// Decimal digits, 0 to 9; none for zero.
  var digits: [UInt8] = []
  var exponent = 0

  /// Exponents beyond are all the same to a comparison: no text has that many digits.
  private static let exponentLimit = 1 << 40

  /// A number as RFC 8259 spells it.
  init(spelling: UnsafeBufferPointer<UInt8>) {
    var index = 0
    var fraction = 0
    var isFraction = false
    if index < spelling.count, spelling[index] == UInt8(ascii: "-") {
      isNegative = true
      index += 1
    }
    while index < spelling.count {
      let byte = spelling[index]
      if byte == UInt8(ascii: ".") {
        isFraction = true
      } else if byte &- 0x30 < 10 {
        if byte != 0x30 || !digits.isEmpty { digits.append(byte - 0x30) }
        if isFraction { fraction += 1 }
      } else {
        break
      }
      index += 1
    }
    if index < spelling.count { exponent = Self.exponent(spelling[(index + 1)...]) }
    exponent -= fraction
    normalize()
  }

  /// A whole number.
  init(_ whole: Int) {
    isNegative = whole < 0
    digits = String(whole.magnitude).utf8.map { $0 - 0x30 }
    normalize()
  }

  /// True for 1, 1.0 and 1e300.
  var isInteger: Bool { exponent >= 0 }

  /// The value as a number of the machine; nil for a fraction and for more than 18 digits.
  var small: Int? {
    guard exponent >= 0, digits.count + exponent <= 18 else { return nil }
    var value = 0
    for digit in digits { value = value * 10 + Int(digit) }
    for _ in 0..<exponent { value *= 10 }
    return isNegative ? -value : value
  }

  private mutating func normalize() {
    if let first = digits.firstIndex(where: { $0 != 0 }) {
      digits.removeFirst(first)
      while digits.last == 0 {
        digits.removeLast()
        exponent += 1
      }
    } else {
      self.digits = []
      exponent = 0
      isNegative = false
    }
  }

  private static func exponent(_ spelling: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var value = 0
    for byte in spelling where byte &- 0x30 < 10 {
      value = min(exponentLimit, value * 10 + Int(byte - 0x30))
    }
    return spelling.first == UInt8(ascii: "-") ? -value : value
  }
}

extension ExactNumber: Comparable {
  static func < (left: ExactNumber, right: ExactNumber) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative ? right.isSmaller(than: left) : left.isSmaller(than: right)
  }

  /// Compares without the signs.
  private func isSmaller(than other: ExactNumber) -> Bool {
    if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
    let scale = digits.count + exponent
    let otherScale = other.digits.count + other.exponent
    if scale != otherScale { return scale < otherScale }
    return digits.lexicographicallyPrecedes(other.digits)
  }
}

extension ExactNumber {
  /// Whether this is a whole number of times another, which is not zero.
  func isMultiple(of divisor: ExactNumber) -> Bool {
    if digits.isEmpty { return true }
    if divisor.digits.isEmpty { return false }
    // Without zeros at their ends, digits that are no multiple of ten have no divisor that is one.
    let shift = exponent - divisor.exponent
    if shift < 0 { return false }
    // Beyond as many zeros as the divisor has bits, another zero adds no factor it could have.
    let zeros = min(shift, 4 * divisor.digits.count + 4)
    if divisor.digits.count <= 17 { return isMultiple(ofSmall: divisor.digits, zeros: zeros) }
    return isMultiple(ofLong: divisor.digits, zeros: zeros)
  }

  private func isMultiple(ofSmall divisor: [UInt8], zeros: Int) -> Bool {
    let divisor = divisor.reduce(0) { $0 * 10 + Int($1) }
    var remainder = 0
    for digit in digits { remainder = (remainder * 10 + Int(digit)) % divisor }
    for _ in 0..<zeros { remainder = remainder * 10 % divisor }
    return remainder == 0
  }

  /// Long division by hand, digit by digit.
  private func isMultiple(ofLong divisor: [UInt8], zeros: Int) -> Bool {
    // One digit more than the divisor, most significant first.
    var remainder = [UInt8](repeating: 0, count: divisor.count + 1)
    let padded = [0] + divisor
    func shift(in digit: UInt8) {
      remainder.removeFirst()
      remainder.append(digit)
      while !remainder.lexicographicallyPrecedes(padded) {
        var borrow: Int8 = 0
        for place in remainder.indices.reversed() {
          var difference = Int8(remainder[place]) - Int8(padded[place]) - borrow
          borrow = difference < 0 ? 1 : 0
          if difference < 0 { difference += 10 }
          remainder[place] = UInt8(difference)
        }
      }
    }
    for digit in digits { shift(in: digit) }
    for _ in 0..<zeros { shift(in: 0) }
    return remainder.allSatisfy { $0 == 0 }
  }
}
