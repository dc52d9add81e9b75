// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

@testable import Markup

@Suite struct `Making text of bytes` {
  private func string(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { UTF8Text.string($0) }
  }

  private let words = [
    "", "ferry", "the harbour of Osten is shut", "Fähre", "港", "🙂", "“x”", "\u{0}",
  ]

  @Test func `bytes give the text that the standard library gives`() {
    for one in words {
      for other in words {
        for third in words {
          let text = one + other + third
          #expect(string(Array(text.utf8)) == text)
          let cut = Array(text.utf8.dropLast()) + [0x41]
          #expect(string(cut) == String(decoding: cut, as: UTF8.self))
        }
      }
    }
    #expect(string([0x61, 0xFF, 0xED, 0xA0, 0x80, 0x62]).hasPrefix("a\u{FFFD}"))
  }

  @Test func `code points are counted`() {
    for one in words {
      for other in words {
        let text = one + other + one
        let count = Array(text.utf8).withUnsafeBufferPointer {
          UTF8Text.codePoints(in: $0)
        }
        #expect(count == text.unicodeScalars.count)
      }
    }
  }

  @Test func `code points are counted in long texts`() {
    for word in words {
      let text = String(repeating: word, count: 5_000)
      let count = Array(text.utf8).withUnsafeBufferPointer { UTF8Text.codePoints(in: $0) }
      #expect(count == text.unicodeScalars.count)
    }
  }
}

@Suite struct `Looking at sixteen bytes` {
  private func first(
    _ bytes: [UInt8], _ marks: (ByteBlock, ByteBlock) -> SIMD2<UInt64>
  ) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return nil }
      return ByteBlock.first(marks(ByteBlock(base, at: 0), ByteBlock(base, at: 1)))
    }
  }

  @Test func `the first byte that is meant is found`() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<17 {
        var bytes = [UInt8](repeating: 0x61, count: 18)
        bytes[place] = byte
        bytes[min(place + 1, 17)] = byte
        let inside = place < 16 ? place : nil
        #expect(first(bytes) { here, _ in here.marks(of: 0x3C) } == (byte == 0x3C ? inside : nil))
        #expect(
          first(bytes) { here, _ in here.marks(of: 0x3C, butFor: 2) }
            == (byte == 0x3C || byte == 0x3E ? inside : nil))
        #expect(first(bytes) { here, _ in here.marks(below: 0x21) } == (byte < 0x21 ? inside : nil))
        #expect(first(bytes) { here, _ in here.marksOfNonASCII } == (byte > 0x7F ? inside : nil))
        #expect(
          first(bytes) { here, next in here.marks(of: 0x2F, before: 0x2F, in: next) }
            == (byte == 0x2F ? inside : nil))
      }
    }
  }
}
