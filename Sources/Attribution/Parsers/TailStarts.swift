// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The places near the end of a paragraph where a credit that closes it may start: its last bracket, or
/// behind a sentence's end, at a slash, a dash, a line break.
struct TailStarts {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the text ends but for stops and blanks.
  private let end: Int
  /// No credit starts before this byte.
  private let floor: Int

  /// Credits are looked for in this many bytes at the end.
  private static let reach = 900
  /// So many places are tried, the last ones.
  private static let most = 12

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    var end = bytes.count
    while end > 0, bytes[end - 1] <= 0x20 || bytes[end - 1] == 0x2E { end -= 1 }
    self.end = end
    floor = max(0, bytes.count - TailStarts.reach)
  }

  /// The first place; nil where there is none.
  var first: Int? {
    var first: Int?
    forEach { start in
      first = start
      return false
    }
    return first
  }

  /// The places, the longest credit first.
  var all: [Int] {
    var found: [Int] = []
    forEach { start in
      // They come in order, some of them twice.
      if found.last != start { found.append(start) }
      return true
    }
    return Array(found.suffix(TailStarts.most))
  }

  /// Hands over the places in order until one is enough.
  private func forEach(_ take: (Int) -> Bool) {
    guard end > 0 else { return }
    if let open = wideBracket {
      _ = take(open)
    } else if bytes[end - 1] == 0x29 {
      if let open = bracket { _ = take(open) }
    } else {
      forEachSentence(take)
    }
  }

  /// Where the bracket that closes the text was opened.
  private var bracket: Int? {
    var depth = 0
    var index = end - 1
    while index >= floor {
      if bytes[index] == 0x29 { depth += 1 }
      if bytes[index] == 0x28 {
        depth -= 1
        if depth == 0 { return index }
      }
      index -= 1
    }
    return nil
  }

  /// "（新华社）": where the wide bracket that closes the text was opened.
  private var wideBracket: Int? {
    // A long run of stops behind the bracket may leave the bracket before the floor.
    guard end > 6, floor < end - 5, isWide(end - 3, 0x89) else { return nil }
    return (floor..<end - 5).last { isWide($0, 0x88) }
  }

  private func isWide(_ index: Int, _ last: UInt8) -> Bool {
    bytes[index] == 0xEF && bytes[index + 1] == 0xBC && bytes[index + 2] == last
  }

  /// Starts after a sentence's end, at a slash, at a dash, at a bracket.
  private func forEachSentence(_ take: (Int) -> Bool) {
    var index = floor
    while index < end {
      index = nextByMark(index)
      guard index < end else { return }
      let byte = bytes[index]
      let isBlankBefore = index == 0 || bytes[index - 1] <= 0x20
      switch byte {
      case 0x2F where end - index < 160:
        let isParted = isBlankBefore || index > 0 && isClosing(bytes[index - 1])
        if isParted, !take(index) { return }
      case 0x2F: break
      case _ where isBlankBefore && isBehindSentence(index): if !take(index) { return }
      case 0xE2 where end - index < 60 && isDash(index): if !take(index) { return }
      case 0x2D where isBlankBefore && end - index < 40: if !take(index) { return }
      case 0x28 where isBlankBefore && end - index < 400: if !take(index) { return }
      default: break
      }
      if byte == 0x0A, index + 1 < end, !take(index + 1) { return }
      index += 1
    }
  }

  /// The first byte from one on that is a mark which a start is told by, or stands one or two bytes
  /// behind one: words are passed eight bytes at a time.
  @inline(__always)
  private func nextByMark(_ start: Int) -> Int {
    var index = start
    while index > 1, index + 6 <= bytes.count {
      let plain = EightBytes.run(TailStarts.plain(EightBytes(bytes, at: index - 2)))
      if plain < 8 { return plain > 2 ? index + plain - 2 : index }
      index += 6
    }
    return index
  }

  /// Which bytes are none of these: a line break, an ASCII mark from "!" to "/" but for the comma, "?",
  /// "]", anything that is not ASCII.
  @inline(__always)
  private static func plain(_ eight: EightBytes) -> UInt64 {
    let marks =
      ~eight.lows(atLeast: 0x20) | eight.bits
      | eight.lows(atLeast: 0x21) & ~eight.lows(atLeast: 0x2C)
      | eight.lows(atLeast: 0x2D) & ~eight.lows(atLeast: 0x30)
      | eight.lows(atLeast: 0x3F) & ~eight.lows(atLeast: 0x40)
      | eight.lows(atLeast: 0x5D) & ~eight.lows(atLeast: 0x5E)
    return ~marks & EightBytes.highs
  }

  private func isDash(_ index: Int) -> Bool {
    index + 2 < end && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94)
  }

  private func isClosing(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x22 || byte == 0x29 || byte == 0x9D
  }

  /// True where a sentence ends before the blank that stands before a byte.
  private func isBehindSentence(_ index: Int) -> Bool {
    guard index > 1 else { return false }
    switch bytes[index - 2] {
    case 0x2E, 0x21, 0x3F, 0x22, 0x29, 0x9D, 0x99, 0x5D: return true
    default: return false
    }
  }
}
