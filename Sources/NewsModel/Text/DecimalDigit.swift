// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The digits that papers print days and years in: ASCII, Arabic, Persian, Devanagari, Bengali, Thai, and the
/// wide ones of East Asia.
package enum DecimalDigit {
  /// What a code point counts as a digit; nil where it is none.
  @inlinable
  package static func value(of scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x30...0x39: scalar - 0x30
    case 0x660...0x669: scalar - 0x660
    case 0x6F0...0x6F9: scalar - 0x6F0
    case 0x966...0x96F: scalar - 0x966
    case 0x9E6...0x9EF: scalar - 0x9E6
    case 0xE50...0xE59: scalar - 0xE50
    case 0xFF10...0xFF19: scalar - 0xFF10
    default: nil
    }
  }

  /// Whether a code point is a digit of a script with digits of its own, neither of ASCII nor one made wide.
  package static func isForeign(_ scalar: UInt32) -> Bool {
    (0x660..<0xFF10).contains(scalar) && value(of: scalar) != nil
  }
}
