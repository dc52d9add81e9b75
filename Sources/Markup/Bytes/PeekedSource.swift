// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// A source whose first bytes can be looked at before they are read.
public final class PeekedSource: ByteSource {
  /// The first bytes: as many as were asked for, or all there are.
  public let prefix: [UInt8]
  private let rest: any ByteSource
  private var position = 0

  /// Takes the first `peek` bytes of `source`; reading then starts from the front again.
  public init(_ source: any ByteSource, peek: Int) throws {
    rest = source
    prefix = try unsafe [UInt8](unsafeUninitializedCapacity: peek) { buffer, count in
      while count < peek {
        let room = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count..<peek])
        let read = try unsafe source.read(into: room)
        if read == 0 { break }
        count += read
      }
    }
  }

  /// The prefix first, then what follows it.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = min(buffer.count, prefix.count - position)
    guard count > 0 else { return try unsafe rest.read(into: buffer) }
    unsafe prefix.withUnsafeBytes { all in
      unsafe buffer.copyMemory(
        from: UnsafeRawBufferPointer(rebasing: all[position..<position + count]))
    }
    position += count
    return count
  }
}
