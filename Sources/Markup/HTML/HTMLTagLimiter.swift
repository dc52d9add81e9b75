// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc

/// Finds start tags with more attributes than any page has use for.
///
/// The parser compares each attribute of a tag with all before it, so that a hundred thousand of them
/// would take minutes. Only a tag that goes on for long without a ">" is looked at.
enum HTMLTagLimiter {
  /// Further attributes of one tag are left out.
  static let mostAttributes = 512
  private static let window = 4096

  /// The stretches of the page to be blanked; empty for nearly every page.
  static func surplus(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var isBehindAngle = true
    var start = 0
    while start < bytes.count {
      let end = min(start + window, bytes.count)
      let holdsAngle = unsafe holdsAngle(UnsafeBufferPointer(rebasing: bytes[start..<end]))
      if !holdsAngle, isBehindAngle {
        var last = max(start - 1, 0)
        while last > 0, unsafe !isAngle(bytes[last]) { last -= 1 }
        if unsafe isStartTag(bytes, last), let range = unsafe surplus(of: last, in: bytes) {
          found.append(range)
        }
      }
      isBehindAngle = holdsAngle
      start = end
    }
    return found
  }

  /// Nearly every window holds one, so that no other test of a page is faster.
  private static func holdsAngle(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    return unsafe memchr(base, Int32(UInt8(ascii: ">")), bytes.count) != nil
      || memchr(base, Int32(UInt8(ascii: "<")), bytes.count) != nil
  }

  private static func isAngle(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
  }

  private static func isStartTag(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    unsafe bytes[index] == UInt8(ascii: "<") && index + 1 < bytes.count
      && bytes[index + 1].beginsName
  }

  /// What follows the last attribute that is kept, up to the end of the tag; nil where all are kept.
  private static func surplus(
    of tag: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    var index = tag + 1
    func skip(while condition: (UInt8) -> Bool) {
      while index < bytes.count, unsafe condition(bytes[index]) { index += 1 }
    }
    skip { !$0.isBlank && $0 != UInt8(ascii: ">") }
    var count = 0
    var cut: Int?
    while true {
      skip { $0.isBlank || $0 == UInt8(ascii: "/") }
      guard index < bytes.count, unsafe bytes[index] != UInt8(ascii: ">") else { break }
      count += 1
      if count > mostAttributes, cut == nil { cut = index }
      let first = index
      skip { !$0.isBlank && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "=") }
      skip(while: \.isBlank)
      if index < bytes.count, unsafe bytes[index] == UInt8(ascii: "=") {
        index += 1
        skip(while: \.isBlank)
        skipValue()
      }
      if index == first { index += 1 }
    }
    return cut.map { $0..<index }

    func skipValue() {
      guard index < bytes.count else { return }
      let quote = unsafe bytes[index]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        index += 1
        skip { $0 != quote }
        index = min(index + 1, bytes.count)
      } else {
        skip { !$0.isBlank && $0 != UInt8(ascii: ">") }
      }
    }
  }
}
