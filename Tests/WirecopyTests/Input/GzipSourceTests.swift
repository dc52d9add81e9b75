// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel
import Testing

@testable import Wirecopy

@Suite struct `Unpacking gzip` {
  /// "Harwick will rebuild its wall.\n", packed, without the checksum at the end.
  private let packed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xF3, 0x48, 0x2C, 0x2A, 0xCF, 0x4C,
    0xCE, 0x56, 0x28, 0xCF, 0xCC, 0xC9, 0x51, 0x28, 0x4A, 0x4D, 0x2A, 0xCD, 0xCC, 0x49, 0x51, 0xC8,
    0x2C, 0x29, 0x56, 0x28, 0x4F, 0xCC, 0xC9, 0xD1, 0xE3, 0x02, 0x00,
  ]

  private func unpack(_ bytes: [UInt8]) throws -> (text: String, fault: ReadError?) {
    let source = GzipSource(OneByteSource(bytes))
    let text = String(decoding: try source.readAll(limit: 1 << 20), as: UTF8.self)
    return (text, source.fault)
  }

  @Test func `says that data breaks off and keeps what came before`() throws {
    let result = try unpack(packed)
    #expect(result.text == "Harwick will rebuild its wall.\n")
    #expect(result.fault?.description == "the gzip data breaks off; fetch the file again")
  }

  @Test func `knows its two bytes`() {
    #expect(GzipSource.isGzip(packed))
    #expect(!GzipSource.isGzip([0x1F]))
    #expect(!GzipSource.isGzip(Array("text".utf8)))
  }

  @Test func `joins members, and leaves padding alone`() throws {
    let member = Self.stored("Harwick. ")
    #expect(try unpack(member).text == "Harwick. ")
    #expect(try unpack(member).fault == nil)
    let joined = try unpack(member + Self.stored("Dunmore.") + [0, 0, 0])
    #expect(joined.text == "Harwick. Dunmore.")
    #expect(joined.fault == nil)
  }

  @Test func `says that data is damaged`() throws {
    var damaged = Self.stored("Harwick.")
    damaged[12] ^= 0xFF
    let result = try unpack(damaged)
    #expect(result.fault?.description == "the gzip data is damaged; fetch the file again")
  }

  /// A member that holds its text as it is: header, one stored block, checksum and length.
  private static func stored(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    let count = UInt8(bytes.count)
    var checksum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      checksum ^= UInt32(byte)
      for _ in 0..<8 { checksum = checksum & 1 == 1 ? checksum >> 1 ^ 0xEDB8_8320 : checksum >> 1 }
    }
    checksum = ~checksum
    let tail = (0..<4).map { UInt8(truncatingIfNeeded: checksum >> (8 * $0)) }
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, count, 0, ~count, 0xFF] + bytes + tail
      + [count, 0, 0, 0]
  }
}

/// Gives one byte at a time, as slow pipes do.
private final class OneByteSource: ByteSource {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard let byte = bytes.popFirst() else { return 0 }
    buffer.storeBytes(of: byte, as: UInt8.self)
    return 1
  }
}
