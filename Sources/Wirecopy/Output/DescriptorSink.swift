// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc
import Writers

/// Writes to an open file, pipe or terminal, in large pieces.
package final class DescriptorSink: ByteSink {
  private let descriptor: Int32
  private let name: String
  private var pending: [UInt8] = []

  /// Pieces of this size keep the number of system calls low.
  private static let pieceSize = 1 << 16

  /// A sink that writes to a descriptor and does not close it; the name is for messages.
  package init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  /// Standard output.
  package static func standardOutput() -> DescriptorSink {
    DescriptorSink(descriptor: STDOUT_FILENO, name: "standard output")
  }

  /// Takes bytes; they are on their way once there are enough of them, or on `flush`.
  package func write(_ bytes: ArraySlice<UInt8>) throws {
    if pending.isEmpty, bytes.count >= Self.pieceSize {
      try writeAll(bytes)
      return
    }
    pending.append(contentsOf: bytes)
    if pending.count >= Self.pieceSize { try flush() }
  }

  /// Writes what is pending.
  package func flush() throws {
    try writeAll(pending[...])
    pending.removeAll(keepingCapacity: true)
  }

  private func writeAll(_ bytes: ArraySlice<UInt8>) throws {
    try bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let piece = UnsafeRawBufferPointer(rebasing: rest)
        let count = Glibc.write(descriptor, piece.baseAddress, piece.count)
        if count >= 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          throw OutputError(
            path: name, what: "writing stopped: \(systemMessage(errno))",
            isBrokenPipe: errno == EPIPE)
        }
      }
    }
  }
}
