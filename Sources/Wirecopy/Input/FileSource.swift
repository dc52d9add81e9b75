// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc
import Markup
package import NewsModel

/// The bytes of a file, a pipe or standard input.
package final class FileSource: ByteSource {
  private let descriptor: Int32
  private let isOwned: Bool

  /// Opens a file.
  ///
  /// - Throws: `ReadError` where it is missing, is a folder, or may not be read.
  package init(path: String) throws(ReadError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    isOwned = true
    guard descriptor >= 0 else { throw Self.fault(errno) }
  }

  /// Standard input.
  package init(standardInput: ()) {
    descriptor = STDIN_FILENO
    isOwned = false
  }

  deinit {
    if isOwned, descriptor >= 0 { close(descriptor) }
  }

  /// Fills the front of a buffer with what comes next.
  package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    guard let address = buffer.baseAddress else { return 0 }
    while true {
      let count = Glibc.read(descriptor, address, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw Self.fault(errno) }
    }
  }

  private static func fault(_ code: Int32) -> ReadError {
    switch code {
    case ENOENT, ENOTDIR:
      ReadError(.unreadable, "there is no such file", advice: "check the path")
    case EACCES, EPERM:
      ReadError(.unreadable, "the file may not be read", advice: "check its permissions")
    case EISDIR:
      ReadError(.unreadable, "this is a folder, not a file", advice: "give a file")
    default:
      ReadError(.unreadable, "the file cannot be read: \(systemMessage(code))")
    }
  }
}

/// What the system says of an error, such as "Is a directory".
func systemMessage(_ code: Int32) -> String {
  withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
    guard let room = buffer.baseAddress, strerror_r(code, room, buffer.count) == 0 else {
      return "error \(code)"
    }
    return String(cString: room)
  }
}
