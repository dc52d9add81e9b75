// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A property that `\p{…}` can ask for: a general category, a group of them, or a binary property.
///
/// Left out: scripts (`\p{Script=Greek}`), of which the standard library has no tables.
enum UnicodeProperty: Sendable, Hashable {
  /// A bit for each general category, by its `bit`.
  case categories(UInt32)
  case binary(Binary)

  /// The binary properties that the standard library knows.
  enum Binary: String, Sendable, Hashable, CaseIterable {
    case any = "Any"
    case ascii = "ASCII"
    case alphabetic = "Alphabetic"
    case dash = "Dash"
    case diacritic = "Diacritic"
    case emoji = "Emoji"
    case emojiPresentation = "Emoji_Presentation"
    case extender = "Extender"
    case hexDigit = "Hex_Digit"
    case idContinue = "ID_Continue"
    case idStart = "ID_Start"
    case ideographic = "Ideographic"
    case lowercase = "Lowercase"
    case math = "Math"
    case quotationMark = "Quotation_Mark"
    case uppercase = "Uppercase"
    case whiteSpace = "White_Space"

    fileprivate static let aliases: [String: Binary] = [
      "Alpha": .alphabetic, "Dia": .diacritic, "EPres": .emojiPresentation, "Ext": .extender,
      "Hex": .hexDigit, "IDC": .idContinue, "IDS": .idStart, "Ideo": .ideographic,
      "Lower": .lowercase, "QMark": .quotationMark, "Upper": .uppercase, "space": .whiteSpace,
    ]

    func contains(_ scalar: Unicode.Scalar) -> Bool {
      let properties = scalar.properties
      return switch self {
      case .any: true
      case .ascii: scalar.isASCII
      case .alphabetic: properties.isAlphabetic
      case .dash: properties.isDash
      case .diacritic: properties.isDiacritic
      case .emoji: properties.isEmoji
      case .emojiPresentation: properties.isEmojiPresentation
      case .extender: properties.isExtender
      case .hexDigit: properties.isHexDigit
      case .idContinue: properties.isIDContinue
      case .idStart: properties.isIDStart
      case .ideographic: properties.isIdeographic
      case .lowercase: properties.isLowercase
      case .math: properties.isMath
      case .quotationMark: properties.isQuotationMark
      case .uppercase: properties.isUppercase
      case .whiteSpace: properties.isWhitespace
      }
    }
  }

  /// The property of a name such as "Lu", "Letter", "gc=Nd" or "Alphabetic"; nil for no known one.
  init?(name: String) {
    var name = name
    if let equals = name.firstIndex(of: "=") {
      guard ["gc", "General_Category"].contains(String(name[..<equals])) else { return nil }
      name = String(name[name.index(after: equals)...])
    } else if let binary = Binary(rawValue: name) ?? Binary.aliases[name] {
      self = .binary(binary)
      return
    }
    guard let mask = GeneralCategories.mask(name) else { return nil }
    self = .categories(mask)
  }

  /// Whether a scalar has the property.
  func contains(_ scalar: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(scalar) else { return false }
    switch self {
    case .categories(let mask):
      return mask >> GeneralCategories.bit(scalar.properties.generalCategory) & 1 == 1
    case .binary(let binary): return binary.contains(scalar)
    }
  }
}
