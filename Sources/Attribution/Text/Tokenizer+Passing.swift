// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Tokenizer {
  /// Passes over blanks, plain marks and words of ASCII letters up to a word that is wanted by its hash
  /// or that could be anything else. Running text is nearly all of such words, and a look at it need
  /// not make tokens of them.
  ///
  /// Eight bytes hold most words and the mark behind them. The last few bytes of a text are not passed.
  @inline(__always)
  mutating func pass(unless isWanted: (UInt64) -> Bool) {
    var index = position
    let last = bytes.count &- 8
    text: while index < limit, index <= last {
      var eight = EightBytes(bytes, at: index)
      var letters = EightBytes.run(eight.letters)
      if letters == 0 {
        let length = Tokenizer.plainMark(eight.bits)
        if length == 0 { break }
        index &+= length
        continue
      }
      var end = index
      var hash = WordHash()
      // Capitals behind the first letter: all of them, or two words glued together.
      var capitals = ~eight.bits & EightBytes.cases & ~0xFF
      while letters == 8 {
        if capitals != 0 { break text }
        hash.add(eight: eight.bits | EightBytes.cases)
        end &+= 8
        guard end <= last else { break text }
        eight = EightBytes(bytes, at: end)
        letters = EightBytes.run(eight.letters)
        capitals = ~eight.bits & EightBytes.cases
      }
      let kept = EightBytes.first(letters)
      if capitals & kept != 0 { break }
      hash.add(last: (eight.bits | EightBytes.cases) & kept, count: letters)
      end &+= letters
      if isWanted(hash.word) { break }
      if eight.bits &>> UInt64(truncatingIfNeeded: letters &* 8) & 0xFF == 0x20 {
        index = end &+ 1
      } else {
        guard let behind = behindWord(end) else { break }
        index = behind
      }
    }
    if index > position { move(to: index) }
  }

  /// Where to go on behind a word that ends at a byte, its possessive passed; nil where the word may go
  /// on.
  private func behindWord(_ end: Int) -> Int? {
    switch bytes[end] {
    case 0x27: return Tokenizer.possessive(bytes, end, 0x27, 1) == 1 ? end &+ 2 : nil
    case 0xE2:
      guard end &+ 2 < bytes.count, bytes[end &+ 1] == 0x80 else { return nil }
      if Tokenizer.isPlainMark(bytes[end &+ 2]) { return end &+ 3 }
      let isPossessive =
        bytes[end &+ 2] == 0x99 && Tokenizer.possessive(bytes, end, 0x2019, 3) == 1
      return isPossessive ? end &+ 4 : nil
    default: return isEnd(end) ? end : nil
    }
  }

  /// The length of a blank, or of a mark that parts nothing but words, at the lowest of eight bytes; 0
  /// for what else stands there.
  @inline(__always)
  private static func plainMark(_ bytes: UInt64) -> Int {
    switch UInt8(truncatingIfNeeded: bytes) {
    case 0...0x20, 0x21, 0x22, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: return 1
    case 0xE2:
      let isPlain =
        bytes &>> 8 & 0xFF == 0x80 && isPlainMark(UInt8(truncatingIfNeeded: bytes &>> 16))
      return isPlain ? 3 : 0
    default: return 0
    }
  }

  /// True for the last byte of one of – — ‘ “ ” „ … behind 0xE2 and 0x80.
  private static func isPlainMark(_ last: UInt8) -> Bool {
    switch last {
    case 0x93, 0x94, 0x98, 0x9C, 0x9D, 0x9E, 0xA6: true
    default: false
    }
  }

  /// Goes on to a byte; what white space stands before it is seen.
  private mutating func move(to index: Int) {
    var blank = index
    var hasBreak = false
    while blank > position, bytes[blank - 1] <= 0x20 {
      blank -= 1
      hasBreak = hasBreak || bytes[blank] == 0x0A
    }
    isSpaced = blank < index
    // Where nothing but blanks was passed, a break before them counts.
    isAfterBreak = hasBreak || blank == position && isAfterBreak
    position = index
  }
}
