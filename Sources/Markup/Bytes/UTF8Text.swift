// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Checks and repairs of UTF-8, eight bytes at a time where they are ASCII.
enum UTF8Text {
  /// The bytes of U+FFFD, which stands for what could not be read.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// How many bytes from the front are well-formed UTF-8 without a NUL.
  static func validPrefix(of bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int {
    var index = start
    let count = bytes.count
    guard let base = unsafe UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    while index < count {
      if index + 8 <= count {
        let word = unsafe base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let low = word &- 0x0101_0101_0101_0101
        if (word | low) & 0x8080_8080_8080_8080 == 0 {
          index += 8
          continue
        }
      }
      let length = unsafe sequenceLength(in: bytes, at: index)
      if length <= 0 { return index }
      index += length
    }
    return index
  }

  /// True where the eight bytes from `index` on are ASCII and no control characters.
  @inline(__always)
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index &+ 8 <= bytes.count, let base = unsafe UnsafeRawPointer(bytes.baseAddress) else {
      return false
    }
    let word = unsafe base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    return (word | (word &- 0x2020_2020_2020_2020)) & 0x8080_8080_8080_8080 == 0
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
