// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc

/// Finds the next byte that needs a look, eight at a time.
enum ByteScan {
  /// The first of "<", "&", "]", 0xEF and the control characters but tab and line feed; `end` where
  /// there is none.
  static func text(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      if index &+ 8 <= end {
        let word = unsafe UnsafeRawPointer(bytes).loadUnaligned(
          fromByteOffset: index, as: UInt64.self)
        let marks = has(word, UInt8(ascii: "<")) | has(word, UInt8(ascii: "&"))
        if marks | hasCommon(word) == 0 {
          index &+= 8
          continue
        }
      }
      let stop = min(index &+ 8, end)
      while index < stop {
        let byte = unsafe bytes[index]
        if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || isCommon(byte) { return index }
        index &+= 1
      }
    }
    return end
  }

  /// How many of eight bytes stand before the first of "<", "&", "]", 0xEF and the control characters;
  /// the lowest comes first.
  @inline(__always)
  static func plainLength(_ word: UInt64) -> Int {
    let marks = has(word, UInt8(ascii: "<")) | has(word, UInt8(ascii: "&")) | hasCommon(word)
    return marks == 0 ? 8 : marks.trailingZeroBitCount >> 3
  }

  /// The first of "]", 0xEF and the control characters but tab and line feed; `end` where there is
  /// none.
  static func section(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index &+ blockLength <= end, unsafe isPlainBlock(bytes + index) { index &+= blockLength }
    while index < end {
      if index &+ 8 <= end {
        let word = unsafe UnsafeRawPointer(bytes).loadUnaligned(
          fromByteOffset: index, as: UInt64.self)
        if hasCommon(word) == 0 {
          index &+= 8
          continue
        }
      }
      let stop = min(index &+ 8, end)
      while index < stop {
        if isCommon(unsafe bytes[index]) { return index }
        index &+= 1
      }
    }
    return end
  }

  /// The first of the quote that ends a value, "&", 0xEF and the control characters; `end` where there
  /// is none.
  static func value(
    _ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int, quote: UInt8
  ) -> Int {
    var index = start
    while index &+ 8 <= end {
      let word = unsafe UnsafeRawPointer(bytes).loadUnaligned(
        fromByteOffset: index, as: UInt64.self)
      let control = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
      let marks = control | has(word, quote) | has(word, UInt8(ascii: "&")) | has(word, 0xEF)
      if marks != 0 { return index &+ marks.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < end {
      let byte = unsafe bytes[index]
      if byte == quote || byte == UInt8(ascii: "&") || byte == 0xEF || byte < 0x20 { return index }
      index &+= 1
    }
    return end
  }

  private static let blockLength = 64

  /// Whether none of the bytes of a block is one that `section` stops at; a loop that the compiler turns
  /// into a few wide instructions.
  private static func isPlainBlock(_ bytes: UnsafePointer<UInt8>) -> Bool {
    var odd: UInt8 = 0
    for index in 0..<blockLength {
      let byte = unsafe bytes[index]
      let isControl: UInt8 = byte < 0x20 ? 1 : 0
      let isBreak: UInt8 = byte == 0x0A || byte == 0x09 ? 1 : 0
      let isMark: UInt8 = byte == UInt8(ascii: "]") || byte == 0xEF ? 1 : 0
      odd |= (isControl & ~isBreak) | isMark
    }
    return odd == 0
  }

  /// How many line feeds there are.
  static func lineFeeds(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    var count = 0
    var index = start
    while index < end, let found = unsafe memchr(bytes + index, 0x0A, end - index) {
      count &+= 1
      index = unsafe UnsafeRawPointer(found) - UnsafeRawPointer(bytes) + 1
    }
    return count
  }

  /// Where the name of an element or attribute can only have ended: the first blank, control
  /// character, "=", "/" and ">"; `end` where there is none.
  static func nameEnd(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index &+ 8 <= end {
      let word = unsafe UnsafeRawPointer(bytes).loadUnaligned(
        fromByteOffset: index, as: UInt64.self)
      let blank = (word &- 0x2121_2121_2121_2121) & ~word & 0x8080_8080_8080_8080
      let marks =
        blank | has(word, UInt8(ascii: "=")) | has(word, UInt8(ascii: "/"))
        | has(word, UInt8(ascii: ">"))
      if marks != 0 { return index &+ marks.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < end {
      let byte = unsafe bytes[index]
      let ends =
        byte <= 0x20 || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: ">")
      if ends { return index }
      index &+= 1
    }
    return end
  }

  // The classic tests for a byte in a word: not zero where one of its bytes is meant.

  @inline(__always)
  private static func has(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
  }

  @inline(__always)
  private static func hasCommon(_ word: UInt64) -> UInt64 {
    let control = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
    return control | has(word, UInt8(ascii: "]")) | has(word, 0xEF)
  }

  @inline(__always)
  static func isCommon(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "]") || byte == 0xEF || (byte < 0x20 && byte != 0x09 && byte != 0x0A)
  }
}
