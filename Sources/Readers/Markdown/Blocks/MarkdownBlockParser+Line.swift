// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// The line at hand: bytes, columns, and how far it has been read.
extension MarkdownBlockParser {
  /// The byte at a place of the line; 0 at its end.
  func byte(_ index: Int) -> UInt8 { index < lineEnd ? text[index] : 0 }

  func isBlankByte(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  func isBlankUntilEnd(_ index: Int) -> Bool {
    var index = index
    while index < lineEnd, isBlankByte(text[index]) { index += 1 }
    return index >= lineEnd
  }

  /// How many bytes like the one at a place stand there.
  func runLength(at index: Int) -> Int {
    var end = index
    while end < lineEnd, text[end] == text[index] { end += 1 }
    return end - index
  }

  mutating func findNextNonspace() {
    var index = offset
    var columns = column
    while index < lineEnd {
      if text[index] == 0x20 {
        columns += 1
      } else if text[index] == 0x09 {
        columns += 4 - columns % 4
      } else {
        break
      }
      index += 1
    }
    isBlank = index == lineEnd
    nextNonspace = index
    nextNonspaceColumn = columns
    indent = columns - column
  }

  mutating func advanceToNonspace() {
    offset = nextNonspace
    column = nextNonspaceColumn
    isTabPartlyTaken = false
  }

  /// Goes on behind a marker, which holds no tab.
  mutating func advance(bytes count: Int) {
    isTabPartlyTaken = false
    let taken = min(count, lineEnd - offset)
    offset += taken
    column += taken
  }

  /// Goes on by columns: tabs count as the blanks they stand for, and may be taken in part.
  mutating func advance(columns count: Int) {
    var count = count
    while count > 0, offset < lineEnd {
      let width = text[offset] == 0x09 ? 4 - column % 4 : 1
      let taken = min(count, width)
      isTabPartlyTaken = width > count
      column += taken
      if !isTabPartlyTaken { offset += 1 }
      count -= taken
    }
  }

  /// Puts the place back to where it was: a marker with too much behind it.
  mutating func rewind(offset: Int, column: Int) {
    (self.offset, self.column) = (offset, column)
    isTabPartlyTaken = false
  }

  /// Adds what is left of the line to the innermost block.
  mutating func addLine() {
    if isTabPartlyTaken {
      offset += 1
      nodes[tip].content += repeatElement(0x20, count: 4 - column % 4)
    }
    for index in min(offset, lineEnd)..<lineEnd {
      if text[index] == 0 {
        nodes[tip].content += [0xEF, 0xBF, 0xBD]
      } else {
        nodes[tip].content.append(text[index])
      }
    }
    nodes[tip].content.append(0x0A)
  }
}
