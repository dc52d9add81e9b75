// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc
package import Markup
import NewsModel

/// Reads a source line by line, for formats of one record a line.
package final class LineReader {
  private let source: any ByteSource
  private var buffer: [UInt8]
  private var start = 0
  private var end = 0
  private var isAtEnd = false
  /// The number of the line read last, from 1.
  package private(set) var number = 0

  /// A reader at the first line.
  package init(_ source: any ByteSource) {
    self.source = source
    buffer = [UInt8](repeating: 0, count: 1 << 16)
  }

  /// The next line without its end; nil behind the last.
  ///
  /// - Throws: `ReadError` where a line is larger than a document may be; whatever the source throws.
  package func next() throws -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let lineFeed = index(ofLineFeedFrom: searched) {
        let line = buffer[start..<lineFeed]
        start = lineFeed + 1
        number += 1
        return line.last == 0x0D ? line.dropLast() : line
      }
      searched = end
      if isAtEnd {
        guard start < end else { return nil }
        defer { start = end }
        number += 1
        return buffer[start..<end]
      }
      searched -= try fill()
    }
  }

  /// Reads on; returns by how much the bytes in hand moved to the front.
  private func fill() throws -> Int {
    let moved = start
    if moved > 0 {
      buffer.replaceSubrange(0..<end - start, with: buffer[start..<end])
      end -= start
      start = 0
    }
    if end == buffer.count {
      guard end <= ReaderInput.documentLimit else {
        throw ReadError(
          .tooLarge, "the line is longer than \(ReaderInput.documentLimit >> 20) MiB",
          advice: "give one record a line", line: number + 1, column: 1)
      }
      buffer.append(contentsOf: repeatElement(0, count: buffer.count))
    }
    let count = try buffer.withUnsafeMutableBytes { bytes in
      try source.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[end...]))
    }
    end += count
    isAtEnd = count == 0
    return moved
  }

  private func index(ofLineFeedFrom position: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard position < end, let base = bytes.baseAddress,
        let found = memchr(base + position, 0x0A, end - position)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}
