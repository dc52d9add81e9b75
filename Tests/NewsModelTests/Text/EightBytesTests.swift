// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

@testable import NewsModel

@Suite struct `Looking at eight bytes together` {
  private func bytes(_ seed: Int) -> [UInt8] {
    var random = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    return (0..<8).map { _ in
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      return UInt8(truncatingIfNeeded: random)
    }
  }

  private func marks(_ bytes: [UInt8], _ isTrue: (UInt8) -> Bool) -> UInt64 {
    bytes.enumerated().reduce(0) { $0 | (isTrue($1.element) ? 0x80 << UInt64($1.offset * 8) : 0) }
  }

  @Test(arguments: 0..<64)
  func `finds a byte wherever it stands`(seed: Int) {
    for byte in UInt8.min...UInt8.max {
      var text = bytes(seed)
      text[seed % 8] = byte
      text[(seed + 1) % 8] = byte ^ 0x80
      text[(seed + 2) % 8] = byte &+ 1
      let eight = text.withUnsafeBufferPointer { EightBytes($0, at: 0) }
      #expect(eight.equal(byte) == marks(text) { $0 == byte })
      #expect(EightBytes.count(eight.equal(byte)) == text.count { $0 == byte })
      #expect(eight.isASCII == text.allSatisfy { $0 < 0x80 })
      let ascii = text.map { $0 & 0x7F }
      let plain = ascii.withUnsafeBufferPointer { EightBytes($0, at: 0) }
      #expect(plain.atLeast(byte & 0x7F) == marks(ascii) { $0 >= byte & 0x7F })
      let letters = marks(text) { (0x61...0x7A).contains($0 | 0x20) && $0 < 0x80 }
      #expect(eight.letters == letters)
      #expect(EightBytes.sum(eight.bits) == text.reduce(0) { $0 + Int($1) })
      let run = text.prefix { (0x61...0x7A).contains($0 | 0x20) && $0 < 0x80 }.count
      #expect(EightBytes.run(eight.letters) == run)
    }
  }

  @Test(arguments: 0..<8)
  func `fewer than eight bytes have zeros behind them`(count: Int) {
    let text = Array("lamplights".utf8)
    let eight = text.withUnsafeBufferPointer { EightBytes($0, from: 1, to: 1 + count) }
    let whole = text.withUnsafeBufferPointer { EightBytes($0, at: 1) }
    #expect(eight.bits == whole.bits & EightBytes.first(count))
  }

  @Test func `words and capitals are counted wherever they stand`() {
    let text = "Die  Fähre (Nord) fährt um Zehn Uhr, Öl an Bord – „Ab“ 港 A"
    for start in text.indices {
      let line = String(text[start...])
      let words = line.split(separator: " ")
      let capitals = words.count {
        guard let first = $0.utf8.first else { return false }
        return (0x41...0x5A).contains(first) || first >= 0xC3 && first != 0xE2
      }
      let count = Array(line.utf8).withUnsafeBufferPointer { WordCount($0) }
      #expect(count.words == words.count)
      #expect(count.capitals == capitals)
    }
  }
}
