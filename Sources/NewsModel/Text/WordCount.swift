// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// How many words a line has, and how many of them begin with a capital.
package struct WordCount {
  /// The words, parted by blanks.
  package internal(set) var words = 0
  /// Those that begin with a capital. Capitals of other scripts are not looked for: any letter of theirs
  /// counts as one.
  package internal(set) var capitals = 0

  init(words: Int, capitals: Int) {
    self.words = words
    self.capitals = capitals
  }

  /// Counts the words of UTF-8.
  package init(_ utf8: UnsafeBufferPointer<UInt8>) {
    // What stands before the first byte counts as a blank.
    var blankBefore: UInt64 = 0x80
    var index = 0
    while index < utf8.count {
      if index + 8 <= utf8.count {
        let eight = EightBytes(utf8, at: index)
        let blanks = eight.equal(0x20)
        let starts = EightBytes.before(blanks, first: blankBefore) & eight.atLeast(0x21)
        var upper = eight.lows(atLeast: 0x41) & ~eight.lows(atLeast: 0x5B) & ~eight.bits
        if !eight.isASCII { upper |= eight.lows(atLeast: 0x43) & eight.bits & ~eight.equal(0xE2) }
        words += EightBytes.count(starts)
        capitals += EightBytes.count(starts & upper)
        blankBefore = EightBytes.last(blanks)
      } else {
        for byte in utf8[index..<min(index + 8, utf8.count)] {
          if blankBefore != 0, byte > 0x20 {
            words += 1
            if Self.isCapital(byte) { capitals += 1 }
          }
          blankBefore = byte == 0x20 ? 0x80 : 0
        }
      }
      index += 8
    }
  }
}
