// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Glibc

/// One conversion to UTF-8 by the C library, fed piece by piece.
@safe final class Iconv {
  private let converter: iconv_t
  private let unit: Int
  private var scratch = [UInt8](repeating: 0, count: 1 << 14)
  /// How many faults became U+FFFD.
  private(set) var replaced = 0

  /// Nil where the C library does not know the encoding.
  init?(from name: String, unit: Int) {
    guard let opened = unsafe iconv_open("UTF-8", name), unsafe opened != Self.unknown else {
      return nil
    }
    unsafe converter = unsafe opened
    self.unit = unit
  }

  deinit { unsafe iconv_close(converter) }

  private static var unknown: iconv_t? { unsafe iconv_t(bitPattern: -1) }

  /// True where the C library can read that encoding.
  static func knows(_ name: String) -> Bool { Iconv(from: name, unit: 1) != nil }

  /// Converts what it can and takes it off the front of `input`; bytes that cannot be read become
  /// U+FFFD, those of a character that has not come to its end stay, unless nothing follows.
  func convert(_ input: inout [UInt8], isLast: Bool, to output: inout [UInt8]) {
    var taken = 0
    while taken < input.count {
      let (read, written, fault) = step(input, from: taken)
      taken += read
      output.append(contentsOf: scratch[..<written])
      if fault == 0 || (fault == EINVAL && !isLast) { break }
      if fault == E2BIG { continue }
      output.append(contentsOf: UTF8Text.replacement)
      replaced += 1
      taken = min(taken + unit, input.count)
    }
    input.removeFirst(taken)
  }

  /// Converts as much as there is room for, up to the first fault, into `scratch`.
  private func step(_ input: [UInt8], from start: Int) -> (read: Int, written: Int, fault: Int32) {
    unsafe input.withUnsafeBytes { bytes in
      unsafe scratch.withUnsafeMutableBytes { room in
        // iconv asks for a pointer it could write through, and does not.
        var source = unsafe UnsafeMutableRawPointer(mutating: bytes.baseAddress)?
          .advanced(by: start).assumingMemoryBound(to: CChar.self)
        var left = bytes.count - start
        var target = unsafe room.baseAddress?.assumingMemoryBound(to: CChar.self)
        var free = room.count
        errno = 0
        let result = unsafe iconv(converter, &source, &left, &target, &free)
        let fault = result == -1 ? errno : 0
        return (bytes.count - left - start, room.count - free, fault)
      }
    }
  }
}
