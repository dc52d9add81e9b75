// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Labels of hosts beyond ASCII. <https://www.rfc-editor.org/rfc/rfc5892>
enum IDNLabel {
  /// Allowed although their category speaks against them.
  private static let allowed: Set<UInt32> = [0x00DF, 0x03C2, 0x06FD, 0x06FE, 0x0F0B, 0x3007]
  /// Not allowed although their category speaks for them.
  private static let disallowed: Set<UInt32> = [
    0x0640, 0x07FA, 0x302E, 0x302F, 0x3031, 0x3032, 0x3033, 0x3034, 0x3035, 0x303B,
  ]
  /// Characters that stand for letters or digits, in lower case, with their marks.
  private static let letters = ["Ll", "Lo", "Lm", "Mn", "Mc", "Nd"].reduce(UInt32(0)) {
    $0 | (GeneralCategories.mask($1) ?? 0)
  }
  private static let marks = (GeneralCategories.mask("M") ?? 0)

  static func isValid(_ label: [Unicode.Scalar]) -> Bool {
    guard let first = label.first, let last = label.last, first != "-", last != "-" else {
      return false
    }
    if label.count > 3, label[2] == "-", label[3] == "-" { return false }
    if marks >> GeneralCategories.bit(first.properties.generalCategory) & 1 == 1 { return false }
    return label.indices.allSatisfy { isAllowed(label, $0) }
  }

  private static func isAllowed(_ label: [Unicode.Scalar], _ place: Int) -> Bool {
    let scalar = label[place]
    let before = place > 0 ? label[place - 1] : nil
    let after = place + 1 < label.count ? label[place + 1] : nil
    switch scalar.value {
    case 0x2D: return true
    case 0xB7: return before == "l" && after == "l"
    case 0x0375: return after.map { (0x0370...0x03FF).contains($0.value) } ?? false
    case 0x05F3, 0x05F4: return before.map { (0x0590...0x05FF).contains($0.value) } ?? false
    case 0x30FB: return label.contains(where: isJapanese)
    case 0x0660...0x0669: return !label.contains { (0x06F0...0x06F9).contains($0.value) }
    case 0x06F0...0x06F9: return !label.contains { (0x0660...0x0669).contains($0.value) }
    case 0x200C, 0x200D: return before?.properties.canonicalCombiningClass == .virama
    case 0..<0x80:
      return scalar.value &- 0x30 < 10 || scalar.value &- 0x61 < 26 || scalar.value &- 0x41 < 26
    case 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF: return false
    case _ where allowed.contains(scalar.value): return true
    case _ where disallowed.contains(scalar.value): return false
    default:
      let category = GeneralCategories.bit(scalar.properties.generalCategory)
      return letters >> category & 1 == 1
    }
  }

  /// Hiragana, Katakana, Han.
  private static func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30FB: false
    case 0x3041...0x309F, 0x30A1...0x30FF, 0x3005...0x3007, 0x3400...0x9FFF, 0x20000...0x2FA1F:
      true
    default: false
    }
  }
}
