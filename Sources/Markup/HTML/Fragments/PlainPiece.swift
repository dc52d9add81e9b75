// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Tells the characters of a piece of a page that `FragmentParser` can take as they stand.
///
/// Not plain, and libxml2's: what is no UTF-8, and the characters that it drops or takes for others, which
/// are controls, those of C1 too, U+FFFE and U+FFFF, and a byte order mark in front.
enum PlainPiece {
  /// Whether a byte order mark stands in front.
  static func beginsWithMark(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe utf8.count > 2 && utf8[0] == 0xEF && utf8[1] == 0xBB && utf8[2] == 0xBF
  }

  /// The next "<" or "&" from `start` on, or what `endOfOdd` has to look at, or the end.
  @inline(__always)
  static func end(of utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = utf8.baseAddress else { return start }
    var index = start
    while index &+ ByteBlock.length <= utf8.count {
      let block = unsafe ByteBlock(base, at: index)
      let marks =
        block.marks(of: UInt8(ascii: "<")) | block.marks(of: UInt8(ascii: "&"))
        | block.marks(below: 0x20) | block.marksOfNonASCII
      if let offset = ByteBlock.first(marks) { return index &+ offset }
      index &+= ByteBlock.length
    }
    while index < utf8.count {
      let byte = unsafe base[index]
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte < 0x20 || byte >= 0x80 {
        return index
      }
      index &+= 1
    }
    return index
  }

  /// The next `quote` or "&" from `start` on, or what `endOfOdd` has to look at, or the end.
  @inline(__always)
  static func end(
    ofValue utf8: UnsafeBufferPointer<UInt8>, from start: Int, quote: UInt8
  ) -> Int {
    guard let base = utf8.baseAddress else { return start }
    var index = start
    while index &+ ByteBlock.length <= utf8.count {
      let block = unsafe ByteBlock(base, at: index)
      let marks =
        block.marks(of: quote) | block.marks(of: UInt8(ascii: "&")) | block.marks(below: 0x20)
        | block.marksOfNonASCII
      if let offset = ByteBlock.first(marks) { return index &+ offset }
      index &+= ByteBlock.length
    }
    while index < utf8.count {
      let byte = unsafe base[index]
      if byte == quote || byte == UInt8(ascii: "&") || byte < 0x20 || byte >= 0x80 { return index }
      index &+= 1
    }
    return index
  }

  /// Behind a tab or line break, or the characters beyond ASCII at an index; nil where one is not plain.
  static func endOfOdd(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let first = unsafe utf8[index]
    if first < 0x80 { return first == 0x0A || first == 0x09 || first == 0x0D ? index &+ 1 : nil }
    var index = index
    // A word of another script is gone through without a look at whole blocks.
    while index < utf8.count, unsafe utf8[index] >= 0x80 {
      // Most letters have two bytes.
      if index &+ 1 < utf8.count, unsafe 0xC3...0xDF ~= utf8[index],
        unsafe utf8[index &+ 1] & 0xC0 == 0x80
      {
        index &+= 2
        continue
      }
      let length = unsafe UTF8Text.sequenceLength(in: utf8, at: index)
      guard length > 0, unsafe !isStrange(utf8, index) else { return nil }
      index &+= length
    }
    return index
  }

  /// Whether a stretch that begins and ends between characters, such as the inside of a tag, is plain.
  static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let part = unsafe UnsafeBufferPointer(rebasing: utf8[range])
    var index = 0
    while true {
      index = unsafe end(of: part, from: index)
      guard index < part.count else { return true }
      let byte = unsafe part[index]
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") {
        index &+= 1
      } else if let next = unsafe endOfOdd(part, at: index) {
        index = next
      } else {
        return false
      }
    }
  }

  /// Whether a character of UTF-8 is one of C1, U+FFFE or U+FFFF.
  private static func isStrange(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch unsafe utf8[index] {
    case 0xC2: return unsafe utf8[index + 1] < 0xA0
    case 0xEF: return unsafe utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE
    default: return false
    }
  }
}
