// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc

/// What the bytes themselves tell of their encoding.
struct BytePattern {
  /// Characters of several bytes that are well-formed UTF-8.
  private(set) var multibyte = 0
  /// Sequences that are not.
  private(set) var broken = 0
  /// Bytes above 0x7F.
  private(set) var high = 0
  /// Groups of such bytes with ASCII around them.
  private(set) var highRuns = 0
  /// True where a shift sequence of ISO-2022-JP stands in the bytes.
  private(set) var hasJapaneseShift = false

  /// True where the bytes are UTF-8 and could not be ASCII.
  var isUTF8: Bool { multibyte > 0 && broken == 0 }
  /// True where nothing but ASCII was seen.
  var isASCII: Bool { high == 0 }

  /// Looks through the bytes; a character cut off at the end is no fault where more follows.
  init(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      hasJapaneseShift = unsafe Self.findsJapaneseShift(bytes)
      var index = 0
      var wasHigh = false
      while index < bytes.count {
        if unsafe bytes[index] < 0x80 {
          wasHigh = false
          index = unsafe UTF8Text.asciiEnd(in: bytes, from: index, least: 0)
          continue
        }
        if !wasHigh { highRuns += 1 }
        wasHigh = true
        let length = unsafe UTF8Text.sequenceLength(in: bytes, at: index)
        if length > 1 {
          multibyte += 1
        } else if index - length < bytes.count {
          broken += 1
        }
        let step = max(1, abs(length))
        high += step
        index += step
      }
    }
  }

  private static func findsJapaneseShift(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = unsafe UnsafeRawPointer(bytes.baseAddress) else { return false }
    var index = 0
    while let found = unsafe memchr(base + index, 0x1B, bytes.count - index) {
      index = unsafe base.distance(to: found) + 1
      guard index + 1 < bytes.count else { return false }
      if unsafe bytes[index] == UInt8(ascii: "$"),
        unsafe bytes[index + 1] == UInt8(ascii: "B") || bytes[index + 1] == UInt8(ascii: "@")
      {
        return true
      }
    }
    return false
  }

  /// UTF-16 or UTF-32 without a mark, by where the zero bytes stand; nil for anything else.
  static func wideEncoding(of bytes: [UInt8]) -> String? {
    let sample = bytes.prefix(1024)
    guard sample.count >= 4 else { return nil }
    var zeros = [0, 0, 0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 3] += 1 }
    let quarter = sample.count / 4
    let most = quarter * 9 / 10
    let few = quarter / 8
    // Two zeros side by side: no text has them in UTF-16, and any has them in UTF-32.
    if zeros[2] > most, zeros[3] > most, zeros[0] <= few { return "utf-32le" }
    if zeros[0] > most, zeros[1] > most, zeros[3] <= few { return "utf-32be" }
    let even = zeros[0] + zeros[2]
    let odd = zeros[1] + zeros[3]
    // Text in any script has ASCII spaces and, in markup, ASCII tags: some zeros on one side only.
    let some = max(1, sample.count / 16)
    if odd >= some, even * 16 <= odd { return "utf-16le" }
    if even >= some, odd * 16 <= even { return "utf-16be" }
    return nil
  }

  /// The encoding that the bytes begin with the mark of, and the length of that mark.
  static func byteOrderMark(of bytes: [UInt8]) -> (name: String, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("utf-8", 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return ("utf-32le", 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return ("utf-32be", 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return ("utf-16le", 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return ("utf-16be", 2) }
    return nil
  }
}
