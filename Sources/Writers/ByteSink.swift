// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Where a writer puts its bytes, front to back.
///
/// A sink belongs to the thread that writes to it.
public protocol ByteSink: AnyObject {
  /// Takes the next bytes.
  ///
  /// - Throws: what the place throws, such as an error of the file system.
  func write(_ bytes: ArraySlice<UInt8>) throws
}

extension ByteSink {
  /// Takes the next bytes.
  ///
  /// - Throws: what the place throws, such as an error of the file system.
  public func write(_ bytes: [UInt8]) throws { try write(bytes[...]) }
}

/// Keeps all bytes in memory.
public final class MemorySink: ByteSink {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// An empty sink.
  public init() {}

  /// Takes the next bytes.
  public func write(_ bytes: ArraySlice<UInt8>) { self.bytes.append(contentsOf: bytes) }

  /// What was written so far, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
