// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// What follows the root element.
extension XMLRepair {
  /// Nothing that follows the root is read, but text there is worth a word, and another document more
  /// than that: several are no well-formed one, and each has things to say of itself.
  mutating func produceEpilog() throws {
    while try has(1), byte(0).isBlank { at += 1 }
    if try has(1) {
      if try beginsDocument() {
        report("another document begins here, which was not read", .fatal)
      } else if try !stands("<!"), try !stands("<?") {
        report("what follows the end of the document is left out")
      }
    }
    state = .end
  }

  /// Whether an XML declaration stands here, or an element like the root.
  private mutating func beginsDocument() throws -> Bool {
    if try stands("<?xml") { return try has(6) && byte(5).isBlank }
    guard !root.isEmpty, try has(root.count + 2), byte(0) == UInt8(ascii: "<") else { return false }
    return isName(root, at: at + 1)
  }

  /// Whether the root, whose end tag has just been passed, is to be kept open, since further elements follow it:
  /// `</rss><item>`, or a second feed behind the first.
  mutating func keepsRoot() throws -> Bool {
    guard readsOn else { return false }
    while try has(1) {
      if byte(0).isBlank {
        drop(1)
      } else if byte(0) == 0xEF, try has(3), byte(1) == 0xBB, byte(2) == 0xBF {
        drop(3)
      } else if try stands("<?xml"), try has(6), byte(5).isBlank {
        report("another document begins here, which is read as part of the first")
        isRootKept = true
        return true
      } else if try stands("<!--") || stands("<?"), let length = try shortLength() {
        drop(length)
      } else {
        guard byte(0) == UInt8(ascii: "<"), try has(2), byte(1).beginsName else { return false }
        report("elements follow the end of the document, and are read as part of it")
        isRootKept = true
        return true
      }
    }
    return false
  }

  /// The length of the comment or instruction at hand; nil where it does not end within a window.
  private mutating func shortLength() throws -> Int? {
    _ = try has(Self.capacity / 2)
    let isComment = byte(1) == UInt8(ascii: "!")
    var index = at + 4
    while let close = next(UInt8(ascii: ">"), from: index, to: end) {
      index = close + 1
      let before = byteOfInput(close - 1)
      if isComment ? before == UInt8(ascii: "-") : before == UInt8(ascii: "?") { return index - at }
    }
    return nil
  }
}
