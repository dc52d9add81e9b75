// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The bytes of a JSON text as it grows.
///
/// Room is made once for a whole field, which is then written without asking again: an array that is
/// appended to asks at every comma and quote.
struct JSONBuffer {
  /// The text, and room behind it.
  private var storage: [UInt8] = []
  private(set) var count = 0

  private static let leastSize = 256
  /// Longer texts are written in pieces, so that the room for their escapes stays small.
  private static let longestPiece = 4096

  /// The text, where it lies.
  var bytes: ArraySlice<UInt8> { storage[..<count] }

  /// Forgets the text and keeps the memory.
  mutating func removeAll() { count = 0 }

  /// Writes up to so many bytes.
  @inline(__always)
  mutating func write(atMost size: Int, _ body: (inout JSONPen) -> Void) {
    let size = size &+ JSONPen.slack
    if storage.count &- count < size { grow(by: size) }
    let count = self.count
    self.count = storage.withUnsafeMutableBufferPointer { room in
      guard let start = room.baseAddress else { return count }
      var pen = JSONPen(start + count)
      body(&pen)
      return pen.next - start
    }
  }

  /// Writes a text as a JSON string, behind what `opening` writes.
  @inline(__always)
  mutating func write(
    string text: String, behind size: Int = 0, _ opening: (inout JSONPen) -> Void = { _ in }
  ) {
    text.withBytes { write($0, behind: size, opening) }
  }

  @inline(__always)
  private mutating func write(
    _ utf8: UnsafeBufferPointer<UInt8>, behind size: Int, _ opening: (inout JSONPen) -> Void
  ) {
    if utf8.count <= Self.longestPiece {
      write(atMost: size &+ 2 &+ utf8.count &* JSONPen.longestEscape) { pen in
        opening(&pen)
        pen.put(UInt8(ascii: "\""))
        pen.put(escaping: utf8)
        pen.put(UInt8(ascii: "\""))
      }
    } else {
      write(atMost: size, opening)
      write(long: utf8)
    }
  }

  private mutating func write(long utf8: UnsafeBufferPointer<UInt8>) {
    write(atMost: 1) { $0.put(UInt8(ascii: "\"")) }
    var start = 0
    while start < utf8.count {
      var end = min(start + Self.longestPiece, utf8.count)
      // A piece ends with a character: U+2028 is known by its three bytes.
      while end < utf8.count, UTF8.isContinuation(utf8[end]) { end -= 1 }
      let piece = UnsafeBufferPointer(rebasing: utf8[start..<end])
      write(atMost: piece.count * JSONPen.longestEscape) { $0.put(escaping: piece) }
      start = end
    }
    write(atMost: 1) { $0.put(UInt8(ascii: "\"")) }
  }

  private mutating func grow(by size: Int) {
    let room = max(Self.leastSize, storage.count * 2, count + size)
    storage.append(contentsOf: repeatElement(0, count: room - storage.count))
  }
}
