// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

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
    end = start
    if end <= bytes.count &- 8 {
      // Most words end among the first eight bytes.
      if take(EightBytes(bytes, at: end), isFirst: true) { return }
      while end <= bytes.count &- 8 {
        if take(EightBytes(bytes, at: end), isFirst: false) { return }
      }
    }
    // Fewer than eight bytes are left of the text.
    _ = take(EightBytes(bytes, from: end, to: bytes.count), isFirst: end == start)
  }

  /// Takes in those of eight bytes that are letters; true where the run ends among them.
  @inline(__always)
  private mutating func take(_ eight: EightBytes, isFirst: Bool) -> Bool {
    let count = EightBytes.run(eight.letters)
    let kept = count == 8 ? ~0 : EightBytes.first(count)
    let uppers = ~eight.bits & kept & EightBytes.cases
    if isFirst { firstUppers = uppers } else { laterUppers |= uppers }
    lowers |= eight.bits & kept & EightBytes.cases
    end &+= count
    if count == 8 {
      hash.add(eight: eight.bits | EightBytes.cases)
    } else {
      hash.add(last: (eight.bits | EightBytes.cases) & kept, count: count)
    }
    return count < 8
  }
}
