// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension String {
  /// The text with every run of white space made one blank, and none at the ends.
  ///
  /// White space: ASCII blanks and controls, no-break space (U+00A0), and the Unicode spaces U+2000–200A,
  /// U+2028/2029, U+202F, U+205F, U+3000. Zero-width space, byte order mark and soft hyphen are dropped.
  package func foldingWhiteSpace() -> String {
    return withBytes { isFolded($0) ? nil : String(foldingUTF8: $0) } ?? self
  }

  /// A text made of UTF-8 bytes with its white space folded.
  package init(foldingUTF8 bytes: UnsafeBufferPointer<UInt8>) {
    // Elements of feeds often stand on lines of their own.
    let source = trimmed(bytes)
    if isFolded(source) {
      self.init(decoding: source, as: UTF8.self)
      return
    }
    self.init(unsafeUninitializedCapacity: source.count) { target in
      var written = 0
      var isBlankPending = false
      var index = 0
      while index < source.count {
        let byte = source[index]
        let space = whiteSpace(source, index)
        if space.length > 0 {
          isBlankPending = isBlankPending || !space.isInvisible
          index += space.length
          continue
        }
        if isBlankPending, written > 0 {
          target[written] = 0x20
          written += 1
        }
        isBlankPending = false
        target[written] = byte
        written += 1
        index += 1
      }
      return written
    }
  }
}

/// How many bytes of white space stand at an index, 0 for none, and whether they print nothing at all.
func whiteSpace(
  _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
) -> (length: Int, isInvisible: Bool) {
  let byte = bytes[index]
  if byte <= 0x20 || byte == 0x7F { return (1, false) }
  if byte < 0xC2 || byte > 0xEF { return (0, false) }
  if byte == 0xC2, index + 1 < bytes.count {
    let next = bytes[index + 1]
    return next == 0xA0 || next == 0x85 ? (2, false) : next == 0xAD ? (2, true) : (0, false)
  }
  guard index + 2 < bytes.count else { return (0, false) }
  switch (byte, bytes[index + 1], bytes[index + 2]) {
  case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
    (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
    return (3, false)
  case (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF): return (3, true)
  default: return (0, false)
  }
}

/// The bytes without ASCII blanks and controls around them.
private func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
  var start = 0
  var end = bytes.count
  while start < end, bytes[start] <= 0x20 { start += 1 }
  while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
  return UnsafeBufferPointer(rebasing: bytes[start..<end])
}

/// True where folding would change nothing, as with most texts.
private func isFolded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  if bytes.first == 0x20 || bytes.last == 0x20 { return false }
  if WhiteSpaceScan.isShortAndPlain(bytes) { return true }
  var index = 0
  while true {
    index = WhiteSpaceScan.next(in: bytes, from: index, to: bytes.count)
    if index == bytes.count { return true }
    if whiteSpace(bytes, index).length > 0 { return false }
    index += 1
  }
}
