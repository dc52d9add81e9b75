// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

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
      guard next.isASCIICapital else { return false }
      return last.isASCIISmall || last.isASCIIDigit
        || last == UInt8(ascii: ".") && length > 1 && bytes[length - 2].isASCIISmall
    case .links:
      guard next < 0xE0, next >= 0x80 || next.isASCIILetterOrDigit else { return false }
      if last < 0x80 { return last.isASCIILetterOrDigit }
      let lead = bytes[..<length].last { $0 & 0xC0 != 0x80 } ?? 0
      return lead < 0xE0
    }
  }

  /// Marks that stand right behind a word.
  private static let closing = Array(",.;:!?".utf8)
}
