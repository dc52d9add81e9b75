// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CZlib
package import Markup
package import NewsModel

/// Unpacks gzip on the fly; members that follow each other are one document. <https://www.rfc-editor.org/rfc/rfc1952>
///
/// Damaged data ends the document where the damage begins, so that what came before is not lost;
/// `fault` then says so. How much may come out is for the consumer to bound.
package final class GzipSource: ByteSource {
  /// What was wrong with the packed data; nil where nothing was, or not yet.
  package private(set) var fault: ReadError?

  private let packed: any ByteSource
  private let stream: UnsafeMutablePointer<z_stream>
  private let input: UnsafeMutableRawBufferPointer
  private var isAtEnd = false

  /// Unpacks a source that begins with the two bytes 1F 8B.
  package init(_ packed: any ByteSource) {
    self.packed = packed
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    input = .allocate(byteCount: 1 << 16, alignment: 16)
    if wirecopy_inflate_init_gzip(stream) != Z_OK {
      end(ReadError(.tooLarge, "there is no memory to unpack the gzip data"))
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    input.deallocate()
  }

  /// Whether bytes are the beginning of gzip data.
  package static func isGzip(_ prefix: [UInt8]) -> Bool { prefix.starts(with: [0x1F, 0x8B, 0x08]) }

  /// Fills the front of a buffer with what comes next.
  package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    guard let address = buffer.baseAddress, !buffer.isEmpty else { return 0 }
    let room = UInt32(clamping: buffer.count)
    stream.pointee.next_out = address.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = room
    while !isAtEnd, stream.pointee.avail_out == room {
      if stream.pointee.avail_in == 0, try refill() == 0 {
        end(
          ReadError(
            .malformed, "the gzip data breaks off", advice: "fetch the file again"))
        break
      }
      switch inflate(stream, Z_NO_FLUSH) {
      case Z_OK, Z_BUF_ERROR: break
      case Z_STREAM_END: try beginNextMember()
      default:
        end(
          ReadError(
            .malformed, "the gzip data is damaged", advice: "fetch the file again"))
      }
    }
    return Int(room - stream.pointee.avail_out)
  }

  /// Goes on with the member that follows; what is no member is padding, which tapes and copies add.
  private func beginNextMember() throws {
    if stream.pointee.avail_in == 0, try refill() == 0 {
      isAtEnd = true
    } else if stream.pointee.next_in[0] == 0x1F {
      inflateReset(stream)
    } else {
      isAtEnd = true
    }
  }

  private func refill() throws -> Int {
    let count = try packed.read(into: input)
    stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_in = UInt32(clamping: count)
    return count
  }

  private func end(_ fault: ReadError) {
    self.fault = fault
    isAtEnd = true
  }
}
