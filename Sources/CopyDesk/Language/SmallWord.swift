// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The word that begins at a byte of a text, read eight bytes at a time: ASCII letters, in lower case, and
/// all that is not ASCII.
struct SmallWord {
  /// The byte behind the word; its first byte where there is none.
  private(set) var end: Int
  /// The first eight bytes, and the second eight.
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  @inline(__always)
  init(_ utf8: UnsafeBufferPointer<UInt8>, at start: Int) {
    let first = SmallWord.eight(utf8, start)
    let length = SmallWord.length(first)
    end = start &+ length
    if length < 8 {
      low = SmallWord.lowered(first) & EightBytes.first(length)
      return
    }
    low = SmallWord.lowered(first)
    let second = SmallWord.eight(utf8, end)
    let more = SmallWord.length(second)
    end &+= more
    if more < 8 {
      high = SmallWord.lowered(second) & EightBytes.first(more)
      return
    }
    // Longer than any word that is looked up.
    high = SmallWord.lowered(second)
    while true {
      let more = SmallWord.length(SmallWord.eight(utf8, end))
      end &+= more
      if more < 8 { return }
    }
  }

  /// A number that tells the word from others, if it has at most sixteen bytes; 0 for no word.
  @inline(__always)
  var key: UInt64 {
    let mixed = (low ^ high &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed &>> 32
  }

  /// The eight bytes from an index on, zeros behind the text's end.
  @inline(__always)
  private static func eight(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> EightBytes {
    index &+ 8 <= utf8.count
      ? EightBytes(utf8, at: index) : EightBytes(utf8, from: index, to: utf8.count)
  }

  /// How many of eight bytes belong to a word before the first that parts words.
  @inline(__always)
  private static func length(_ eight: EightBytes) -> Int {
    EightBytes.run(eight.letters | eight.bits & EightBytes.highs)
  }

  /// ASCII letters in lower case, the bytes of all others as they are.
  @inline(__always)
  private static func lowered(_ eight: EightBytes) -> UInt64 {
    eight.bits | (~eight.bits & EightBytes.highs) &>> 2
  }
}
