// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What a byte of UTF-8 says by itself: a byte of ASCII is a whole character, any other a part of one and none of these.
extension UInt8 {
  /// 0–9
  @inlinable @inline(__always)
  package var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  /// A–Z
  @inlinable @inline(__always)
  package var isASCIICapital: Bool { (0x41...0x5A).contains(self) }

  /// a–z
  @inlinable @inline(__always)
  package var isASCIISmall: Bool { (0x61...0x7A).contains(self) }

  /// A–Z, a–z
  @inlinable @inline(__always)
  package var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// A–Z, a–z, 0–9
  @inlinable @inline(__always)
  package var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }

  /// The letters A–Z made small, any other byte as it is.
  @inlinable @inline(__always)
  package var asciiLowercased: UInt8 { isASCIICapital ? self | 0x20 : self }
}
