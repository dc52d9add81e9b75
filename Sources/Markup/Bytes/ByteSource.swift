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
    // One byte past the limit tells "just as much" from "more".
    var bytes = [UInt8](repeating: 0, count: min(1 << 16, limit + 1))
    var filled = 0
    while true {
      let count = try unsafe bytes.withUnsafeMutableBytes { buffer in
        try unsafe read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
      }
      filled += count
      if count == 0 {
        bytes.removeLast(bytes.count - filled)
        return bytes
      }
      guard filled <= limit else { throw MarkupError("the document is larger than \(limit) bytes") }
      if filled == bytes.count {
        bytes += [UInt8](repeating: 0, count: min(filled, limit + 1 - filled))
      }
    }
  }
}
