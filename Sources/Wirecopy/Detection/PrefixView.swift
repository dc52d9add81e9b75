// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// The first bytes of a document as ASCII, whatever its encoding; what is not ASCII stands as 0xFF.
///
/// Names and punctuation of every format are ASCII: that is enough to tell formats apart before the
/// encoding is known.
struct PrefixView {
  let bytes: [UInt8]
  /// Control characters that no text holds, among `bytes`.
  var strangeCount: Int { bytes.reduce(0) { $0 + ($1 < 0x20 && !Self.isTextControl($1) ? 1 : 0) } }
  var index = 0

  init(_ prefix: [UInt8]) {
    // "<?xml" on a mainframe, where no letter is the byte it is elsewhere.
    if prefix.starts(with: [0x4C, 0x6F, 0xA7, 0x94, 0x93]) {
      bytes = Self.flat(TextDecoder.decode(prefix, family: .xml).utf8[...])
      return
    }
    let unit = Self.unit(of: prefix)
    bytes = unit.width == 1 ? Self.flat(prefix.dropFirst(unit.skip)) : Self.flat(prefix, unit)
  }

  /// Nearly every document: no look at neighbours is needed, and the processor takes many bytes at once.
  private static func flat(_ prefix: ArraySlice<UInt8>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: prefix.count) { target, count in
      prefix.withUnsafeBufferPointer { source in
        for index in source.indices {
          let byte = source[index]
          target[index] = byte < 0x80 ? byte : 0xFF
        }
      }
      count = prefix.count
    }
  }

  private static func flat(
    _ prefix: [UInt8], _ unit: (width: Int, lowByte: Int, skip: Int)
  ) -> [UInt8] {
    var flat: [UInt8] = []
    flat.reserveCapacity(prefix.count / unit.width)
    var position = unit.skip
    while position + unit.width <= prefix.count {
      let low = prefix[position + unit.lowByte]
      let isASCII = (position..<position + unit.width)
        .allSatisfy { $0 == position + unit.lowByte || prefix[$0] == 0 }
      flat.append(isASCII && low < 0x80 ? low : 0xFF)
      position += unit.width
    }
    return flat
  }

  /// Blanks, line ends, and the characters wire circuits frame their takes with.
  private static func isTextControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09...0x0D, 0x01...0x04, 0x11...0x1F: true
    default: false
    }
  }

  /// How code units lie in the bytes; `skip` is the length of a byte order mark.
  private static func unit(of prefix: [UInt8]) -> (width: Int, lowByte: Int, skip: Int) {
    let four = Array(prefix.prefix(4))
    switch four {
    case [0x00, 0x00, 0xFE, 0xFF]: return (4, 3, 4)
    case [0xFF, 0xFE, 0x00, 0x00]: return (4, 0, 4)
    default: break
    }
    if prefix.starts(with: [0xEF, 0xBB, 0xBF]) { return (1, 0, 3) }
    if prefix.starts(with: [0xFE, 0xFF]) { return (2, 1, 2) }
    if prefix.starts(with: [0xFF, 0xFE]) { return (2, 0, 2) }
    guard four.count == 4 else { return (1, 0, 0) }
    switch four.map({ $0 == 0 }) {
    case [true, true, true, false]: return (4, 3, 0)
    case [false, true, true, true]: return (4, 0, 0)
    case [true, false, true, false]: return (2, 1, 0)
    case [false, true, false, true]: return (2, 0, 0)
    default: return (1, 0, 0)
    }
  }

  // MARK: Scanning

  var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || (0x09...0x0D).contains(byte) { index += 1 }
  }

  /// Whether a text stands at hand; letters of any case where `ignoringCase`.
  func stands(_ text: StaticString, ignoringCase: Bool = false) -> Bool {
    text.withUTF8Buffer { wanted in
      guard bytes.count - index >= wanted.count else { return false }
      return wanted.indices.allSatisfy { offset in
        let byte = bytes[index + offset]
        return byte == wanted[offset]
          || (ignoringCase && byte.asciiLowercased == wanted[offset].asciiLowercased)
      }
    }
  }

  /// Goes on behind the next occurrence of a text, or to the end where there is none.
  mutating func skip(past text: StaticString) {
    while index < bytes.count {
      if stands(text) {
        index += text.utf8CodeUnitCount
        return
      }
      index += 1
    }
  }

  /// The place of the first occurrence of a text; nil where there is none.
  func firstIndex(of text: StaticString, ignoringCase: Bool = true) -> Int? {
    var view = self
    while view.index < bytes.count {
      if view.stands(text, ignoringCase: ignoringCase) { return view.index }
      view.index += 1
    }
    return nil
  }
}
