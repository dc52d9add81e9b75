// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// One word, number or mark of a line.
struct Token {
  /// What it is.
  enum Kind: UInt8 {
    /// Letters, with apostrophes, hyphens and stops inside, such as "O'Neill", "S.C", "ntv.de".
    case word
    /// Digits, with an ordinal's ending, such as "6th".
    case number
    /// A single mark of punctuation; `mark` holds it.
    case mark
    /// A mail address.
    case mail
    /// A handle with its "@".
    case handle
    /// An address of the web.
    case address
  }

  /// The script of a word's first letter.
  enum Script: UInt8 {
    case none, latin, cyrillic, greek, arabic, hebrew, han, kana, hangul, indic, other

    /// True where words run on without blanks.
    var isUnspaced: Bool { self == .han || self == .kana }
    /// True where letters have no capitals.
    var isUnicase: Bool {
      switch self {
      case .arabic, .hebrew, .han, .kana, .hangul, .indic, .other: true
      case .none, .latin, .cyrillic, .greek: false
      }
    }
  }

  /// How a word is capitalised.
  enum Shape: UInt8 {
    /// "writer"
    case lower
    /// "Writer", also "O'neill" and "Jean-paul"
    case capitalized
    /// "WRITER", also a single capital
    case upper
    /// "McDonald", "iPad", "Jean-Paul"
    case mixed
    /// Scripts without capitals.
    case unicase
  }

  var kind: Kind
  var script: Script = .none
  var shape: Shape = .unicase
  /// True where white space stands before it, and at the start of the line.
  var isSpaced: Bool
  /// True where a line break stands before it.
  var isAfterBreak = false
  /// True for a word with a digit in it, such as "G1".
  var hasDigit = false
  /// True for a word with a hyphen in it.
  var hasHyphen = false
  /// The mark, for `.mark`; ASCII or any other scalar.
  var mark: Unicode.Scalar = " "
  /// First byte in the line.
  var start: Int32
  /// The byte after its last.
  var end: Int32
  /// The folded word as a phrase of one word.
  var hash: UInt64 = 0
  /// What the vocabulary says of it as a phrase of one word.
  var entry: Vocabulary.Entry = .none

  /// True for a word that begins with a capital or has no case.
  var isName: Bool { kind == .word && shape != .lower }
  /// True for a word in capitals of two letters and more.
  var isCapitals: Bool { kind == .word && shape == .upper && end - start > 1 }

  func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark && mark == scalar }
}
