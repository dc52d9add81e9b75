// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// Words that the markup sets side by side and a style sheet sets apart.
extension TextRun {
  /// What two elements are that meet where the text at hand ends.
  enum Joint {
    case links
    case labels
    /// Elements that a style sheet sets apart: "<a>Jane Doe</a><span class="at">Osten".
    case styled
  }

  /// Whether words meet at a joint: those of two links always, "JamesStaff", "21:22Ann" and "night.Photo" by
  /// the capital in the middle.
  ///
  /// Chinese, Japanese and the like, from U+0E00 on, part no words by blanks.
  func parts(_ joint: Joint, _ next: UInt8) -> Bool {
    guard length > 0 else { return false }
    let last = bytes[length - 1]
    switch joint {
    // No blank before the comma of "<a>Jane Doe</a>, Osten".
    case .styled: return !Self.closing.contains(next)
    case .labels:
      guard (0x41...0x5A).contains(next) else { return false }
      return last.isLowerASCII || (0x30...0x39).contains(last)
        || last == UInt8(ascii: ".") && length > 1 && bytes[length - 2].isLowerASCII
    case .links:
      guard next < 0xE0, next >= 0x80 || next.isAlphanumericASCII else { return false }
      if last < 0x80 { return last.isAlphanumericASCII }
      let lead = bytes[..<length].last { $0 & 0xC0 != 0x80 } ?? 0
      return lead < 0xE0
    }
  }

  /// Marks that stand right behind a word.
  private static let closing = Array(",.;:!?".utf8)
}

extension UInt8 {
  fileprivate var isLowerASCII: Bool { (0x61...0x7A).contains(self) }
  fileprivate var isAlphanumericASCII: Bool {
    isLowerASCII || (0x41...0x5A).contains(self) || (0x30...0x39).contains(self)
  }
}
