// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// First looks at a line, by bytes and a few words at its ends: most lines are running text, and what they
/// cannot be need not be tried.
struct Gate {
  let bytes: [UInt8]
  let vocabulary: Vocabulary

  /// Lines up to this many bytes may be anything; longer ones are no bylines and no pictures' credits.
  static let longLine = 260
  /// Datelines end within this many bytes.
  private static let datelineReach = 130
  /// Signs of copyright are looked for in this many bytes.
  private static let copyrightReach = 320

  /// True where a mark that can close a dateline stands near the start, behind words that can open one.
  var mayOpenWithDateline: Bool {
    hasDatelineMark && bytes.withUnsafeBufferPointer { vocabulary.mayOpenWithDateline($0) }
  }

  private var hasDatelineMark: Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      let end = min(bytes.count, Gate.datelineReach)
      while index < end {
        // Words and their commas are passed eight bytes at a time.
        if index + 8 <= end {
          let eight = EightBytes(bytes, at: index)
          let plain = eight.letters | eight.equal(0x20) | eight.equal(0x2C) | eight.equal(0x2E)
          let passed = EightBytes.run(plain)
          index += passed
          if passed == 8 { continue }
        }
        if Gate.isDatelineMark(bytes, index) { return true }
        index += 1
      }
      return false
    }
  }

  private static func isDatelineMark(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> Bool {
    switch bytes[index] {
    // ( / : = [ _ and a line break
    case 0x28, 0x2F, 0x3A, 0x3D, 0x5B, 0x5F, 0x0A: true
    // A hyphen with a blank or another beside it.
    case 0x2D:
      index == 0 || index + 1 == bytes.count || bytes[index - 1] <= 0x2E || bytes[index + 1] <= 0x2D
    // Dashes and the marks of East Asia; a line that starts with a letter of theirs.
    case 0xE2:
      index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0x92...0x95) ~= bytes[index + 2]
    case 0xE3...0xED, 0xEF: true
    case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0xB7
    // "BEIJING, July 23" and "MADRID 27 Nov." have digits; a short line may be a place alone.
    case 0x30...0x39: bytes.count < 60
    default: false
    }
  }

  /// True where a sign or word of copyright, or a reservation of rights, stands in the line.
  func mayBeCopyright(_ head: Line) -> Bool {
    if head.phrase(at: 0, .reservation) != nil { return true }
    if bytes.withUnsafeBufferPointer(Gate.hasCopyrightMark) { return true }
    // A holder may stand first: "Jane Doe, 2022 ©"; bytes[0] is no sign but these.
    return bytes[0] == 0xC2 || bytes[0] == 0x28 || bytes[0] == 0x40 || bytes[0] == 0xE2
      || head.tokens.contains { $0.entry.meaning.contains(.copyright) }
  }

  private static func hasCopyrightMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 1
    let end = min(bytes.count, copyrightReach)
    while index < end {
      let isWhole = index + 8 <= end
      let eight =
        isWhole ? EightBytes(bytes, at: index) : EightBytes(bytes, from: index, to: end)
      var marks = eight.equal(0x50) | eight.equal(0x70) | eight.equal(0x28)
      if !eight.isASCII { marks |= eight.equal(0xA9) | eight.equal(0x92) }
      while marks != 0 {
        if isCopyrightMark(bytes, index + marks.trailingZeroBitCount >> 3, end) { return true }
        marks &= marks - 1
      }
      index += 8
    }
    return false
  }

  private static func isCopyrightMark(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> Bool {
    switch bytes[index] {
    // "Copyright", "COPYRIGHT"
    case 0x50, 0x70:
      bytes[index - 1] | 0x20 == 0x6F && index + 1 < end && bytes[index + 1] | 0x20 == 0x79
    // ©
    case 0xA9: bytes[index - 1] == 0xC2
    // "(c)", also with the letter of Cyrillic
    case 0x28: index + 1 < end && (bytes[index + 1] | 0x20 == 0x63 || bytes[index + 1] == 0xD1)
    // Ⓒ
    default: bytes[index - 1] == 0x93
    }
  }

  /// True where the line starts like a credit, or ends like one.
  func mayBeCredit(_ head: Line) -> Bool {
    guard let first = head.tokens.firstIndex(where: { $0.kind == .word }) else { return false }
    if first > 0, let mark = head.tokens.first, bytes.count < 900 {
      if "([/-–—*（【©•".unicodeScalars.contains(mark.mark) { return true }
    }
    if let opener = head.phrase(at: first, .openers) {
      // One word opens a paragraph's sentence more often than its credit: "With", "From".
      let isLabel = head.isMark(opener.end, ":") || head.isMark(opener.end, "：")
      if opener.end - first > 1 || isLabel { return true }
    }
    let tail = Line(lastBytes(88), vocabulary: vocabulary)
    return tail.tokens.indices.contains {
      tail.tokens[$0].entry.mayCredit && tail.phrase(at: $0, [.closing, .syndicated]) != nil
    }
  }

  /// The first words of the line.
  var head: Line { Line(bytes, vocabulary: vocabulary, limit: 72) }

  /// The last bytes, from a word's start on.
  private func lastBytes(_ count: Int) -> [UInt8] {
    guard bytes.count > count else { return bytes }
    let start = bytes.count - count
    let blank = bytes[start...].firstIndex(of: 0x20) ?? start
    return Array(bytes[blank...])
  }
}
