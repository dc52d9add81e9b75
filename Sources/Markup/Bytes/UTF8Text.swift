// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc

/// Checks and repairs of UTF-8, many bytes at a time where they are ASCII.
package enum UTF8Text {
  /// The bytes of U+FFFD, which stands for what could not be read.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// How many bytes from the front are well-formed UTF-8 without a NUL.
  static func validPrefix(of bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int {
    var index = start
    let count = bytes.count
    while index < count {
      if unsafe bytes[index] < 0x80 {
        index = unsafe asciiEnd(in: bytes, from: index, least: 1)
        if index == count { return index }
      }
      // Letters of Latin, Greek, Cyrillic, Hebrew and Arabic come one after the other.
      while index &+ 1 < count, unsafe 0xC2...0xDF ~= bytes[index],
        unsafe bytes[index &+ 1] & 0xC0 == 0x80
      {
        index &+= 2
      }
      if index == count { return index }
      let length = unsafe sequenceLength(in: bytes, at: index)
      if length <= 0 { return index }
      index += length
    }
    return index
  }

  /// Where the ASCII from `start` on ends, or the first byte of it that is less than `least`, 0 or 1.
  @inline(__always)
  static func asciiEnd(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, least: UInt64
  ) -> Int {
    guard let base = unsafe UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    let step = 0x0101_0101_0101_0101 &* least
    var index = start
    while index &+ 32 <= bytes.count {
      let words = unsafe base.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
      let marks = words | (words &- SIMD4(repeating: step))
      if (marks[0] | marks[1] | marks[2] | marks[3]) & 0x8080_8080_8080_8080 != 0 { break }
      index &+= 32
    }
    while index &+ 8 <= bytes.count {
      let word = unsafe base.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let marks = (word | (word &- step)) & 0x8080_8080_8080_8080
      if marks != 0 { return index &+ marks.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < bytes.count, unsafe bytes[index] < 0x80, unsafe bytes[index] >= least {
      index += 1
    }
    return index
  }

  /// True where some of the bytes, which are UTF-8, are characters that XML does not have: controls
  /// other than blanks, and the two that are none. <https://www.w3.org/TR/xml/#charsets>
  static func holdsStrangers(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = unsafe UnsafeRawPointer(bytes.baseAddress) else { return false }
    var index = 0
    while index < bytes.count {
      if unsafe holdsNoControl(base, index, bytes.count) {
        index += 8
        continue
      }
      let end = min(index + 8, bytes.count)
      while index < end {
        let byte = unsafe bytes[index]
        if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return true }
        index += 1
      }
    }
    // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
    index = 0
    while let found = unsafe memchr(base + index, 0xEF, bytes.count - index) {
      index = unsafe base.distance(to: found) + 1
      guard index + 1 < bytes.count else { return false }
      if unsafe bytes[index] == 0xBF, unsafe bytes[index + 1] >= 0xBE { return true }
    }
    return false
  }

  /// True where the eight bytes from `index` on are no control characters of ASCII.
  @inline(__always)
  private static func holdsNoControl(_ base: UnsafeRawPointer, _ index: Int, _ count: Int) -> Bool {
    guard index &+ 8 <= count else { return false }
    let word = unsafe base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    return (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080 == 0
  }

  /// The length of the character at `index`; zero or less where there is none: minus the number
  /// of bytes that belong to the broken one, and 0 for a NUL.
  static func sequenceLength(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = unsafe bytes[index]
    if first < 0x80 { return first == 0 ? 0 : 1 }
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xED: (length, high) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, high) = (4, 0x8F)
    default: return -1
    }
    var taken = 1
    while taken < length {
      guard index + taken < bytes.count else { return -taken }
      let byte = unsafe bytes[index + taken]
      guard byte >= low, byte <= high else { return -taken }
      low = 0x80
      high = 0xBF
      taken += 1
    }
    return length
  }

  /// The bytes with every NUL and every broken sequence as U+FFFD; nil where nothing is wrong.
  static func repaired(_ bytes: UnsafeBufferPointer<UInt8>) -> (bytes: [UInt8], count: Int)? {
    var index = unsafe validPrefix(of: bytes)
    guard index < bytes.count else { return nil }
    var copied = 0
    var output: [UInt8] = []
    var replaced = 0
    output.reserveCapacity(bytes.count + 64)
    while index < bytes.count {
      unsafe output.append(contentsOf: bytes[copied..<index])
      output.append(contentsOf: replacement)
      replaced += 1
      let length = unsafe sequenceLength(in: bytes, at: index)
      index += max(1, -length)
      copied = index
      index = unsafe validPrefix(of: bytes, from: index)
    }
    unsafe output.append(contentsOf: bytes[copied..<bytes.count])
    return (output, replaced)
  }
}
