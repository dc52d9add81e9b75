// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Bytes, read once from front to back.
///
/// A source belongs to the thread that reads it.
public protocol ByteSource: AnyObject {
  /// Fills the front of a buffer and returns how many bytes it wrote; 0 at the end, and from then on.
  ///
  /// A source may write fewer bytes than the buffer holds before it has come to its end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

extension ByteSource {
  /// Everything up to the end; `MarkupError` where that is more than `limit` bytes.
  public func readAll(limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let step = 1 << 16
    while true {
      let old = bytes.count
      // One byte past the limit tells "just as much" from "more".
      let room = min(max(step, old), limit - old + 1)
      bytes.append(contentsOf: repeatElement(0, count: room))
      let count = try unsafe bytes.withUnsafeMutableBytes { buffer in
        try unsafe read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[old...]))
      }
      bytes.removeLast(room - count)
      if count == 0 { return bytes }
      if bytes.count > limit {
        throw MarkupError("the document is larger than \(limit) bytes")
      }
    }
  }
}
