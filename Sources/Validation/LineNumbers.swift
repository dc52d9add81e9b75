// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Lines and columns of offsets in a document; asked for offsets that mostly grow, it reads once.
package struct LineNumbers: Sendable {
  private let bytes: [UInt8]
  private var reached = 0
  private var line = 1
  private var lineStart = 0

  /// The lines of a document.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Line and column in bytes, each from 1.
  package mutating func place(of offset: Int) -> (line: Int, column: Int) {
    if offset < reached { (reached, line, lineStart) = (0, 1, 0) }
    while reached < min(offset, bytes.count) {
      if bytes[reached] == 0x0A {
        line += 1
        lineStart = reached + 1
      }
      reached += 1
    }
    return (line, offset - lineStart + 1)
  }
}
