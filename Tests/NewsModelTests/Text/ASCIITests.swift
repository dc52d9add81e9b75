// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@Suite struct `Bytes of ASCII` {
  /// The bytes that an answer is true of, in order, as text.
  private func bytes(where answer: (UInt8) -> Bool) -> String {
    String(decoding: (0...255).filter(answer), as: UTF8.self)
  }

  @Test
  func `digits and letters are those of ASCII alone, whatever the bytes around them are parts of`()
  {
    let capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    let small = "abcdefghijklmnopqrstuvwxyz"
    #expect(bytes(where: \.isASCIIDigit) == "0123456789")
    #expect(bytes(where: \.isASCIICapital) == capitals)
    #expect(bytes(where: \.isASCIISmall) == small)
    #expect(bytes(where: \.isASCIILetter) == capitals + small)
    #expect(bytes(where: \.isASCIILetterOrDigit) == "0123456789" + capitals + small)
  }

  @Test
  func `capitals are made small, and nothing else is touched`() {
    let changed = (UInt8(0)...255).filter { $0.asciiLowercased != $0 }
    #expect(changed == Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8))
    #expect(changed.map(\.asciiLowercased) == Array("abcdefghijklmnopqrstuvwxyz".utf8))
  }
}
