// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc

/// Bytes of a document that were read before their turn, a bounded number of them.
struct BytesAhead {
  /// Comments are shorter, whole feeds mostly, too.
  private static let most = 1 << 20
  private static let pieceLength = 1 << 16

  private var bytes: [UInt8] = []
  /// How many have had their turn.
  private var taken = 0
  /// The place before which no comment ends.
  private var searched = 0

  var isEmpty: Bool { taken == bytes.count }
  /// Whether more may be read.
  var hasRoom: Bool { bytes.count - taken < Self.most }

  /// Reads a piece more; 0 bytes at the end of the document.
  mutating func readMore(from source: any ByteSource) throws -> Int {
    if taken > 0 {
      bytes.removeFirst(taken)
      searched = max(0, searched - taken)
      taken = 0
    }
    let piece = try unsafe [UInt8](unsafeUninitializedCapacity: Self.pieceLength) { buffer, count in
      count = try unsafe source.read(into: UnsafeMutableRawBufferPointer(buffer))
    }
    bytes += piece
    return piece.count
  }

  /// Whether a comment ends in them, "-->" or "--!>"; no place is looked at twice. `window` is what
  /// stands before them.
  mutating func holdsCommentEnd(behind window: [UInt8]) -> Bool {
    searched = max(searched, taken)
    while searched < bytes.count {
      guard let mark = bytes[searched...].firstIndex(of: UInt8(ascii: ">")) else {
        searched = bytes.count
        return false
      }
      let before = (mark - taken < 3 ? window : []) + bytes[taken..<mark].suffix(3)
      if before.suffix(2).elementsEqual("--".utf8) || before.suffix(3).elementsEqual("--!".utf8) {
        return true
      }
      searched = mark + 1
    }
    return false
  }

  /// Hands out bytes whose turn it is.
  mutating func take(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - taken)
    unsafe buffer.copyBytes(from: bytes[taken..<taken + count])
    taken += count
    if isEmpty {
      bytes = []
      (taken, searched) = (0, 0)
    }
    return count
  }
}
