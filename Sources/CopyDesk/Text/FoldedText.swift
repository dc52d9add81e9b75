// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Texts made comparable: lower case, no accents.
///
/// Only for comparing: nothing folded is ever printed.
enum FoldedText {
  /// A word in lower case without accents.
  static func word(_ scalars: String.UnicodeScalarView) -> String {
    if scalars.allSatisfy({ $0.value < 0x80 }) { return String(scalars).lowercased() }
    var folded = String.UnicodeScalarView()
    for scalar in String(scalars).lowercased().unicodeScalars where !isCombining(scalar) {
      folded.append(base(scalar))
    }
    return String(folded)
  }

  /// Letters and digits only, in lower case and without accents, words joined by one blank.
  ///
  /// Two texts with one key are one text in another typography.
  static func key(_ text: String) -> String {
    text.withBytes { utf8 in
      let isPlain = utf8.reduce(0, |) < 0x80
      // A letter that is not ASCII grows by half at most when it is lowered.
      return String(unsafeUninitializedCapacity: isPlain ? utf8.count : utf8.count * 2) { target in
        var key = Key(target, isPlain: isPlain)
        key.take(utf8)
        return key.count
      }
    }
  }

  /// A key as it grows.
  private struct Key {
    private let target: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0
    private var isGap = false
    /// True where all of the text is ASCII: a grave accent stands for itself there, elsewhere for an
    /// apostrophe.
    private let isPlain: Bool

    init(_ target: UnsafeMutableBufferPointer<UInt8>, isPlain: Bool) {
      self.target = target
      self.isPlain = isPlain
    }

    mutating func take(_ utf8: UnsafeBufferPointer<UInt8>) {
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        if byte < 0x80 {
          take(ascii: byte)
          index &+= 1
          continue
        }
        let (scalar, length) = Self.scalar(utf8, index)
        take(scalar)
        index &+= length
      }
    }

    @inline(__always)
    private mutating func take(ascii byte: UInt8) {
      let small = byte | 0x20
      if small &- 0x61 < 26 || byte &- 0x30 < 10 {
        closeGap()
        target[count] = byte < 0x41 ? byte : small
        count &+= 1
      } else if byte != 0x27, isPlain || byte != 0x60 {
        isGap = true
      }
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0xC0...0xDE where scalar.value != 0xD7:
        append(base(Unicode.Scalar(UInt8(scalar.value + 0x20))))
      case 0..<0xAA, 0xE0..<0x100, 0x2000...0x206F: take(lowered: scalar)
      default:
        // Letter by letter: lowering a whole text that is not ASCII takes ten times as long.
        guard scalar.properties.changesWhenLowercased else {
          take(lowered: scalar)
          return
        }
        for lowered in scalar.properties.lowercaseMapping.unicodeScalars { take(lowered: lowered) }
      }
    }

    private mutating func take(lowered scalar: Unicode.Scalar) {
      if isCombining(scalar) || scalar.value == 0xAD { return }
      if isWordScalar(scalar) {
        append(base(scalar))
      } else {
        isGap = isGap || !isApostrophe(scalar)
      }
    }

    private mutating func append(_ letter: Unicode.Scalar) {
      closeGap()
      for byte in UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter {
        target[count] = byte
        count &+= 1
      }
    }

    @inline(__always)
    private mutating func closeGap() {
      if isGap, count > 0 {
        target[count] = 0x20
        count &+= 1
      }
      isGap = false
    }

    /// The character of two to four bytes at a place, and how many it has.
    private static func scalar(
      _ utf8: UnsafeBufferPointer<UInt8>, _ index: Int
    ) -> (Unicode.Scalar, length: Int) {
      let lead = utf8[index]
      let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      var value = UInt32(lead) & (0x7F >> UInt32(length))
      for offset in 1..<length where index + offset < utf8.count {
        value = value << 6 | UInt32(utf8[index + offset] & 0x3F)
      }
      return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x2018, 0x2019, 0x2BC, 0x60, 0xB4: true
    default: false
    }
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  /// Letters, digits, and the vowel signs that words of Indic and Arabic scripts are made of.
  static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    // Dashes and quotation marks make most texts in English what is not ASCII.
    case 0..<0xAA, 0x2000...0x206F: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  /// The letter without its accent; itself where it has none.
  static func base(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xE0...0x17F: latin[Int(scalar.value) - 0xE0]
    case 0x218, 0x219: "s"
    case 0x21A, 0x21B: "t"
    case 0x1EA0...0x1EF9: vietnamese(scalar)
    case 0x3AC, 0x1F70: "α"
    case 0x3AD: "ε"
    case 0x3AE: "η"
    case 0x3AF, 0x3CA, 0x390: "ι"
    case 0x3CC: "ο"
    case 0x3CD, 0x3CB, 0x3B0: "υ"
    case 0x3CE: "ω"
    case 0x3C2: "σ"
    case 0x451: "е"
    case 0x622, 0x623, 0x625: "ا"
    case 0xFF41...0xFF5A: Unicode.Scalar(UInt8(scalar.value - 0xFF41 + 0x61))
    default: scalar
    }
  }

  /// U+00E0 to U+017F, lower and upper case alike.
  private static let latin: [Unicode.Scalar] = Array(
    ("aaaaaaaceeeeiiii" + "dnooooo÷ouuuuyty"  // U+00E0
      + "aaaaaaccccccccdd" + "ddeeeeeeeeeegggg"  // U+0100
      + "gggghhhhiiiiiiii" + "iiiijjkkklllllll"  // U+0120
      + "lllnnnnnnnnnoooo" + "oooorrrrrrssssss"  // U+0140
      + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs").unicodeScalars)  // U+0160

  private static func vietnamese(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case ...0x1EB7: "a"
    case ...0x1EC7: "e"
    case ...0x1ECB: "i"
    case ...0x1EE3: "o"
    case ...0x1EF1: "u"
    default: "y"
    }
  }
}

extension String {
  /// As much of the text as fits into a number of bytes, whole code points only.
  func prefix(bytes limit: Int) -> String {
    guard utf8.count > limit else { return self }
    var end = utf8.index(startIndex, offsetBy: limit)
    while end > startIndex, UTF8.isContinuation(utf8[end]) { end = utf8.index(before: end) }
    return String(self[..<end])
  }
}
