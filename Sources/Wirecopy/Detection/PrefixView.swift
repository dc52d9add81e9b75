// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The first bytes of a document as ASCII, whatever its encoding; what is not ASCII stands as 0xFF.
///
/// Names and punctuation of every format are ASCII: that is enough to tell formats apart before the
/// encoding is known.
struct PrefixView {
  let bytes: [UInt8]
  /// Control characters that no text holds, among `bytes`.
  let strangeCount: Int
  var index = 0

  init(_ prefix: [UInt8]) {
    let unit = Self.unit(of: prefix)
    var flat: [UInt8] = []
    var strange = 0
    flat.reserveCapacity(prefix.count / unit.width)
    var position = unit.skip
    if unit.width == 1 {
      // Nearly every document: no look at neighbours is needed.
      for byte in prefix[min(position, prefix.count)...] {
        flat.append(byte < 0x80 ? byte : 0xFF)
        if byte < 0x20, !Self.isTextControl(byte) { strange += 1 }
      }
      position = prefix.count
    }
    while position + unit.width <= prefix.count {
      let low = prefix[position + unit.lowByte]
      let isASCII =
        unit.width == 1
        || (position..<position + unit.width)
          .allSatisfy { $0 == position + unit.lowByte || prefix[$0] == 0 }
      flat.append(isASCII && low < 0x80 ? low : 0xFF)
      if isASCII, low < 0x20, !Self.isTextControl(low) { strange += 1 }
      position += unit.width
    }
    bytes = flat
    strangeCount = strange
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

extension UInt8 {
  var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
