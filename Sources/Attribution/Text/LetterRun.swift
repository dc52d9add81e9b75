// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The ASCII letters that stand together from a byte on, read eight at a time.
struct LetterRun {
  /// The byte behind the last letter; the first byte where there are none.
  private(set) var end: Int
  /// The letters, folded.
  private(set) var hash = WordHash()
  /// A bit for each capital among the first eight letters, the first one lowest.
  private var firstUppers: UInt64 = 0
  /// The same of all later letters, and of the small ones.
  private var laterUppers: UInt64 = 0
  private var lowers: UInt64 = 0

  var hasUpper: Bool { firstUppers | laterUppers != 0 }
  var hasLower: Bool { lowers != 0 }
  /// True where the first letter is a capital.
  var isFirstUpper: Bool { firstUppers & 0xFF != 0 }
  /// True where a capital stands behind the first letter.
  var hasInnerUpper: Bool { firstUppers > 0xFF || laterUppers != 0 }
  /// True for "McDonald".
  var isMixed: Bool { hasInnerUpper && hasLower }

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    let raw = UnsafeRawBufferPointer(bytes)
    end = start
    while end <= bytes.count &- 8 {
      let eight = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: end, as: UInt64.self))
      if take(eight, LetterRun.letters(eight), isFirst: end == start) { return }
    }
    // Fewer than eight bytes are left of the text.
    var rest: UInt64 = 0
    for place in 0..<(bytes.count &- end) {
      rest |= UInt64(bytes[end &+ place]) &<< UInt64(truncatingIfNeeded: place &* 8)
    }
    _ = take(rest, LetterRun.letters(rest), isFirst: end == start)
  }

  /// Takes in those of eight bytes that are letters; true where the run ends among them.
  @inline(__always)
  private mutating func take(_ eight: UInt64, _ count: Int, isFirst: Bool) -> Bool {
    let kept: UInt64 = count == 8 ? ~0 : (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1
    let uppers = ~eight & kept & LetterRun.cases
    if isFirst { firstUppers = uppers } else { laterUppers |= uppers }
    lowers |= eight & kept & LetterRun.cases
    end &+= count
    if count == 8 {
      hash.add(eight: eight | LetterRun.cases)
    } else {
      hash.add(last: (eight | LetterRun.cases) & kept, count: count)
    }
    return count < 8
  }

  /// One in every byte.
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  /// The high bit of every byte.
  private static let highs: UInt64 = 0x8080_8080_8080_8080
  /// The bit that tells a small letter from its capital, in every byte.
  private static let cases: UInt64 = 0x2020_2020_2020_2020

  /// How many of eight bytes are letters before the first that is none.
  @inline(__always)
  private static func letters(_ eight: UInt64) -> Int {
    // Bytes of seven bits: adding to one never carries into the next.
    let low = (eight | cases) & ~highs
    let fromA = low &+ (0x80 - 0x61) &* ones
    let behindZ = low &+ (0x80 - 0x7B) &* ones
    let letters = fromA & ~behindZ & ~eight & highs
    return (letters ^ highs).trailingZeroBitCount >> 3
  }
}
