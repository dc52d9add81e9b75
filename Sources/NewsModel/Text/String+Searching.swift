// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension String {
  /// Where the first line ends; nil in a text of one line.
  package var firstLineBreak: String.Index? {
    lineBreak { bytes in
      var index = 0
      while index + 8 <= bytes.count, EightBytes(bytes, at: index).equal(0x0A) == 0 { index += 8 }
      return bytes[index...].firstIndex(of: 0x0A)
    }
  }

  /// Where the last line begins behind its break; nil in a text of one line.
  package var lastLineBreak: String.Index? {
    firstLineBreak == nil ? nil : lineBreak { $0.lastIndex(of: 0x0A) }
  }

  /// Whether an answer is true of one of the first bytes; it must not be true of 0.
  @inlinable
  package func holds(amongFirst count: Int, _ answer: (EightBytes) -> UInt64) -> Bool {
    withBytes { utf8 in
      let end = Swift.min(count, utf8.count)
      var index = 0
      while index + 8 <= end {
        if answer(EightBytes(utf8, at: index)) != 0 { return true }
        index += 8
      }
      return answer(EightBytes(utf8, from: index, to: end)) != 0
    }
  }

  private func lineBreak(_ find: (UnsafeBufferPointer<UInt8>) -> Int?) -> String.Index? {
    withBytes(find).map { utf8.index(startIndex, offsetBy: $0) }
  }

  /// Whether the bytes of another text stand anywhere in this one.
  ///
  /// For words among the lines of a page. `contains` compares characters of both texts normalised,
  /// which takes fifty times as long: it was a tenth of all time spent on a page.
  package func holds(_ wanted: String) -> Bool {
    wanted.withBytes { wanted in withBytes { holdsBytes($0, wanted) } }
  }

  /// Whether any of some texts stands in this one, byte by byte.
  package func holds(anyOf words: [String]) -> Bool {
    withBytes { text in
      words.contains { word in
        word.withBytes { holdsBytes(text, $0) }
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes of a text stand anywhere in these.
  package func holds(_ wanted: String) -> Bool {
    wanted.withBytes { wanted in withUnsafeBufferPointer { holdsBytes($0, wanted) } }
  }
}

private func holdsBytes(
  _ text: UnsafeBufferPointer<UInt8>, _ wanted: UnsafeBufferPointer<UInt8>
) -> Bool {
  guard let first = wanted.first else { return true }
  var start = 0
  let last = text.count - wanted.count
  while start <= last {
    // Most texts do not hold even the first byte.
    while start <= last, start + 8 <= text.count {
      let found = EightBytes(text, at: start).equal(first)
      if found != 0 {
        start += found.trailingZeroBitCount >> 3
        break
      }
      start += 8
    }
    guard start <= last else { return false }
    if text[start] == first {
      var matched = 1
      while matched < wanted.count, text[start + matched] == wanted[matched] { matched += 1 }
      if matched == wanted.count { return true }
    }
    start += 1
  }
  return false
}
