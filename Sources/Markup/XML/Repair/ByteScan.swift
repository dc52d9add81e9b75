// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc

/// Finds the next byte that needs a look, eight or sixteen at a time; so many bytes behind `end` may be read.
enum ByteScan {
  /// The first of "<", "&", "]", 0xEF and the control characters but tab and line feed; `end` where
  /// there is none.
  static func text(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      let word = unsafe word(bytes, index)
      let plain = length(
        has(word, UInt8(ascii: "<")) | has(word, UInt8(ascii: "&")) | hasCommon(word))
      index &+= plain
      if plain < 8 { break }
      // Most texts are the few blanks between two tags; the rest are long.
      while index < end, unsafe plainLength(ByteBlock(bytes, at: index)) == ByteBlock.length {
        index &+= ByteBlock.length
      }
    }
    return min(index, end)
  }

  /// How many of sixteen bytes stand before the first of those that `text` stops at, or a tab or line
  /// feed.
  @inline(__always)
  static func plainLength(_ block: ByteBlock) -> Int {
    let marks =
      block.marks(of: UInt8(ascii: "<")) | block.marks(of: UInt8(ascii: "&"))
      | block.marks(of: UInt8(ascii: "]")) | block.marks(of: 0xEF) | block.marks(below: 0x20)
    return ByteBlock.first(marks) ?? ByteBlock.length
  }

  /// The first of "]", 0xEF and the control characters but tab and line feed; `end` where there is
  /// none.
  static func section(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index &+ blockLength <= end, unsafe isPlainBlock(bytes + index) { index &+= blockLength }
    while index < end {
      let plain = unsafe length(hasCommon(word(bytes, index)))
      index &+= plain
      if plain < 8 { break }
    }
    return min(index, end)
  }

  /// The first of the quote that ends a value, "&", 0xEF and the control characters; `end` where there
  /// is none.
  static func value(
    _ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int, quote: UInt8
  ) -> Int {
    var index = start
    while index < end {
      let word = unsafe word(bytes, index)
      let plain = length(
        below(0x20, word) | has(word, quote) | has(word, UInt8(ascii: "&")) | has(word, 0xEF))
      index &+= plain
      if plain < 8 { break }
    }
    return min(index, end)
  }

  /// Where the name of an element or attribute can only have ended: the first blank, control
  /// character, "=", "/" and ">"; `end` where there is none.
  @inline(__always)
  static func nameEnd(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      let word = unsafe word(bytes, index)
      let plain = length(
        below(0x21, word) | has(word, UInt8(ascii: "=")) | has(word, UInt8(ascii: "/"))
          | has(word, UInt8(ascii: ">")))
      index &+= plain
      if plain < 8 { break }
    }
    return min(index, end)
  }

  /// How many line feeds there are.
  static func lineFeeds(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    var feeds = LineFeeds(place: start)
    unsafe feeds.count(in: bytes, to: end)
    return feeds.count
  }

  /// The line feeds up to a place.
  struct LineFeeds {
    var place = 0
    var count = 0
    /// Where the last one stands; -1 where there is none.
    var last = -1

    /// Goes on to a place further on.
    mutating func count(in bytes: UnsafePointer<UInt8>, to end: Int) {
      while place < end, let found = unsafe memchr(bytes + place, 0x0A, end - place) {
        count &+= 1
        last = unsafe UnsafeRawPointer(found) - UnsafeRawPointer(bytes)
        place = last + 1
      }
      place = end
    }
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

  @inline(__always)
  private static func word(_ bytes: UnsafePointer<UInt8>, _ index: Int) -> UInt64 {
    unsafe UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
      .littleEndian
  }

  // The classic tests for a byte in a word: its highest bit is set in the lowest byte that is meant.

  @inline(__always)
  private static func length(_ marks: UInt64) -> Int {
    marks == 0 ? 8 : marks.trailingZeroBitCount >> 3
  }

  @inline(__always)
  private static func has(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = word ^ each(byte)
    return (difference &- each(1)) & ~difference & each(0x80)
  }

  @inline(__always)
  private static func hasCommon(_ word: UInt64) -> UInt64 {
    var control = below(0x20, word)
    if control != 0 { control &= ~(isEqual(word, 0x0A) | isEqual(word, 0x09)) }
    return control | has(word, UInt8(ascii: "]")) | has(word, 0xEF)
  }

  // These two are exact in every byte.

  /// ASCII less than a limit.
  @inline(__always)
  private static func below(_ limit: UInt8, _ word: UInt64) -> UInt64 {
    ~((word & each(0x7F)) &+ each(0x80 - limit) | word) & each(0x80)
  }

  @inline(__always)
  private static func isEqual(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = word ^ each(byte)
    return ~((difference & each(0x7F)) &+ each(0x7F) | difference) & each(0x80)
  }

  @inline(__always)
  private static func each(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }
}
