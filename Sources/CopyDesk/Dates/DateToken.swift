// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// A piece of a text that may hold a date: a number, a word, or one mark of punctuation.
struct DateToken {
  enum Kind: UInt8 {
    case number
    case word
    case mark
  }

  var kind: Kind
  /// The number's value, or the code point of a mark.
  var value = 0
  /// How many digits the number is written with.
  var digits = 0
  /// The word in lower case without accents; empty for numbers and marks.
  var word = ""
  /// Whether white space stands before it.
  var isApart: Bool

  func isMark(_ mark: Unicode.Scalar) -> Bool { kind == .mark && value == Int(mark.value) }
}

/// Cuts a text into the tokens of dates. Digits of every script are read as digits.
struct DateTokenizer {
  /// A date stands at the front of what is read as one; nobody prints one after this many tokens.
  private static let limit = 120

  private(set) var tokens: [DateToken] = []
  private var letters = String.UnicodeScalarView()
  private var number = 0
  private var digits = 0
  private var isApart = false

  init(_ text: String) {
    tokens.reserveCapacity(16)
    for scalar in text.unicodeScalars {
      take(scalar)
      if tokens.count >= Self.limit { break }
    }
    flush()
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if let digit = DecimalDigit.value(of: scalar.value).map(Int.init) {
      if !letters.isEmpty { flush() }
      // Longer numbers are counters and addresses; the digits still count, the value stops growing.
      if digits < 15 { number = number * 10 + digit }
      digits += 1
      return
    }
    if Self.isLetter(scalar) {
      if digits > 0 { flush() }
      letters.append(scalar)
      return
    }
    flush()
    if Self.isSpace(scalar) {
      isApart = true
      return
    }
    if Self.isInvisible(scalar) { return }
    tokens.append(
      DateToken(
        kind: Self.isIdeograph(scalar) ? .word : .mark, value: Int(scalar.value),
        word: Self.isIdeograph(scalar) ? String(Character(scalar)) : "", isApart: isApart))
    isApart = false
  }

  private mutating func flush() {
    if digits > 0 {
      tokens.append(DateToken(kind: .number, value: number, digits: digits, isApart: isApart))
    } else if !letters.isEmpty {
      let word = FoldedText.word(letters)
      tokens.append(DateToken(kind: .word, word: word, isApart: isApart))
      letters.removeAll(keepingCapacity: true)
    } else {
      return
    }
    number = 0
    digits = 0
    isApart = false
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xAA: false
    case 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7: false
    case 0x60C, 0x61B, 0x61F, 0x640, 0x66A...0x66D, 0x6D4: false
    case 0x200B...0x206F, 0x2000...0x200A, 0x2070...0x2BFF: false
    case 0x3000...0x303F, 0xFF00...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFEFF, 0xFFFD: false
    case 0x2E80...0x9FFF, 0xF900...0xFAFF: false
    default: true
    }
  }

  /// Chinese and Japanese print units without blanks: each character is a word of its own.
  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x9FFF).contains(scalar.value)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xAD: true
    default: false
    }
  }
}
