// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Writes JSON into memory that somebody has made sure is long enough.
struct JSONPen {
  /// Where the next byte goes.
  private(set) var next: UnsafeMutablePointer<UInt8>

  /// What one byte of a text becomes at most: "\u0000".
  static let longestEscape = 6
  /// How far behind what it says a pen may write.
  static let slack = JSONBlock.length

  init(_ start: UnsafeMutablePointer<UInt8>) { next = start }

  @inline(__always)
  mutating func put(_ byte: UInt8) {
    next.pointee = byte
    next += 1
  }

  @inline(__always)
  mutating func put(_ first: UInt8, _ second: UInt8) {
    UnsafeMutableRawPointer(next).storeBytes(
      of: (UInt16(first) | UInt16(second) << 8).littleEndian, as: UInt16.self)
    next += 2
  }

  @inline(__always)
  mutating func put(_ text: StaticString) {
    Self.copy(UnsafeRawPointer(text.utf8Start), to: next, text.utf8CodeUnitCount)
    next += text.utf8CodeUnitCount
  }

  mutating func put(blanks count: Int) {
    next.update(repeating: 0x20, count: count)
    next += count
  }

  /// A whole number in decimal digits.
  mutating func put(_ number: Int) {
    if number < 0 { put(UInt8(ascii: "-")) }
    let length = Self.digitCount(number.magnitude)
    var rest = number.magnitude
    var index = length
    repeat {
      let tenth = rest / 10
      index &-= 1
      next[index] = UInt8(truncatingIfNeeded: 0x30 &+ (rest &- tenth &* 10))
      rest = tenth
    } while index > 0
    next += length
  }

  @inline(__always)
  private static func digitCount(_ number: UInt) -> Int {
    var length = 1
    var rest = number / 10
    while rest > 0 {
      length &+= 1
      rest /= 10
    }
    return length
  }

  /// A piece of a text, escaped: quotes, backslashes, control characters, and U+2028/2029, which
  /// JavaScript takes for line ends and which would break a line of JSON Lines in careless readers.
  /// <https://www.rfc-editor.org/rfc/rfc8259#section-7>
  mutating func put(escaping text: UnsafeBufferPointer<UInt8>) {
    guard let source = text.baseAddress else { return }
    if text.count <= JSONBlock.length {
      let block = JSONBlock(whole: source, count: text.count)
      if block.isPlain {
        block.copy(to: next)
        next += text.count
        return
      }
    }
    let end = text.count &- JSONBlock.reach &+ 1
    let done = end > 0 ? put(source, to: end) : 0
    // No block can be read from here on: the rest moves to where one can.
    let rest = text.count &- done
    guard rest > 0 else { return }
    var room = SIMD64<UInt8>()
    withUnsafeMutableBytes(of: &room) { room in
      guard let start = room.baseAddress else { return }
      Self.copy(UnsafeRawPointer(source + done), to: start, rest)
      _ = put(UnsafePointer(start.assumingMemoryBound(to: UInt8.self)), to: rest)
    }
  }

  /// Writes the bytes up to a place, and may be some of the fifteen behind it; returns where it ends. From
  /// every byte before the place on, there must be as many as a block reaches.
  private mutating func put(_ source: UnsafePointer<UInt8>, to end: Int) -> Int {
    var index = 0
    while index < end {
      // Copied before it is looked at: what is marked is written again.
      let block = JSONBlock(source + index)
      block.copy(to: next)
      if block.isPlain {
        index &+= JSONBlock.length
        next += JSONBlock.length
        continue
      }
      let plain = JSONBlock.plainCount(source + index)
      index &+= plain
      next += plain
      if plain < JSONBlock.length, index < end { index &+= put(escape: source + index) }
    }
    return index
  }

  /// Writes what stands for the character at a place, and says how many bytes that has.
  private mutating func put(escape source: UnsafePointer<UInt8>) -> Int {
    let byte = source[0]
    switch byte {
    case UInt8(ascii: "\""): put("\\\"")
    case UInt8(ascii: "\\"): put("\\\\")
    case 0x0A: put("\\n")
    case 0x0D: put("\\r")
    case 0x09: put("\\t")
    case 0xE2:
      guard source[1] == 0x80 else {
        put(byte)
        return 1
      }
      put(source[2] == 0xA8 ? "\\u2028" : "\\u2029")
      return 3
    default:
      put("\\u00")
      put(Self.digit(byte >> 4))
      put(Self.digit(byte & 0xF))
    }
    return 1
  }

  /// Copies bytes: up to sixteen by two words that may overlap, which is less than a call costs.
  @inline(__always)
  private static func copy(
    _ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, _ count: Int
  ) {
    @inline(__always) func words<Word: FixedWidthInteger>(_ type: Word.Type) {
      let last = count &- MemoryLayout<Word>.size
      let (head, tail) = (
        source.loadUnaligned(as: Word.self),
        source.loadUnaligned(fromByteOffset: last, as: Word.self)
      )
      target.storeBytes(of: head, as: Word.self)
      target.storeBytes(of: tail, toByteOffset: last, as: Word.self)
    }
    switch count {
    case 8...16: words(UInt64.self)
    case 4...7: words(UInt32.self)
    case 2...3: words(UInt16.self)
    case 1: words(UInt8.self)
    default: target.copyMemory(from: source, byteCount: count)
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
