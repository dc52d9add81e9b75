// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

@testable import Attribution

/// Passing over words must give the tokens that cutting all of them gives, but for those passed.
@Suite struct `Passing over words` {
  private static let pieces = [
    "lamp", "Lamp", "LAMP", "harbourlight", "Harbourlights", "harbourmasters", "McDonald",
    "lampLight",
    "a", "I", "’s", "'s", "’", "'", "Öl", "fähre", "lamp-oil", "ntv.de", "nora@example.com", "4",
    "4th",
    ".", ",", "!", "?", ":", ";", "(", ")", "“", "”", "–", "…", "/", "@lamp", " ", " ", " ", " ",
    " ", " ",
    "\n", "\t", "\u{A0}", "\u{AD}",
  ]

  private func text(_ seed: Int) -> [UInt8] {
    var random = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    let pieces = (0..<seed % 30).map { _ in
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      return Self.pieces[Int(random % UInt64(Self.pieces.count))]
    }
    return Array(pieces.joined().utf8)
  }

  private func isPassed(_ token: Token) -> Bool {
    switch token.kind {
    case .word:
      token.script == .latin && !token.hasDigit && !token.hasHyphen && token.shape != .mixed
        && token.hash & 3 != 0
    case .mark: token.mark != "/"
    default: false
    }
  }

  @Test func `what is left are the same tokens`() {
    for seed in 0..<4000 {
      let text = text(seed)
      text.withUnsafeBufferPointer { bytes in
        var all = Tokenizer(bytes, .empty)
        var passing = Tokenizer(bytes, .empty)
        var place = 0
        while true {
          passing.pass { $0 & 3 == 0 }
          let next = passing.next()
          var wanted = all.next()
          while let token = wanted, token.start != next?.start {
            #expect(isPassed(token), "\(String(decoding: text, as: UTF8.self)) at \(token.start)")
            wanted = all.next()
          }
          #expect(wanted?.start == next?.start)
          guard let wanted, let next else { break }
          #expect(wanted.end == next.end)
          #expect(wanted.hash == next.hash)
          #expect(wanted.isSpaced == next.isSpaced)
          #expect(wanted.isAfterBreak == next.isAfterBreak)
          place = Int(next.end)
        }
        #expect(place <= bytes.count)
      }
    }
  }

  @Test func `running text is passed to its last bytes`() {
    let text = Array("The harbour’s “old lamp” was lit at dusk – by nobody’s hand, they say.".utf8)
    text.withUnsafeBufferPointer { bytes in
      var tokenizer = Tokenizer(bytes, .empty)
      tokenizer.pass { _ in false }
      #expect(tokenizer.position > bytes.count - 8)
    }
  }
}
