// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

@testable import NewsModel

@Suite struct `Counting words` {
  /// Pieces of texts: words, and white space that is folded or is none.
  private static let pieces = [
    "lamp", "Lamp", "LAMPS", "Fähre", "Öl", "é", "a", "港口", "’s", "“Ab", "lit.", "(Nord)", " ", " ",
    " ",
    " ", " ", "  ", "\n", "\t", "\u{7F}", "\u{A0}", "\u{AD}", "\u{200B}", "\u{2003}", "\u{3000}",
  ]

  private func text(_ seed: Int) -> String {
    var random = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    // White space that is to be folded is rare, so that most texts are told apart by their ends.
    let kinds = seed % 3 == 0 ? Self.pieces.count : 17
    return (0..<seed % 40).map { _ in
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      return Self.pieces[Int(random % UInt64(kinds))]
    }.joined()
  }

  @Test func `one look tells whether a text is one folded line, and its words`() {
    var folded = 0
    for seed in 0..<6000 {
      let text = text(seed)
      let isFolded = !text.isEmpty && text.foldingWhiteSpace() == text
      let counts = Array(text.utf8).withUnsafeBufferPointer {
        (all: WordCount($0), folded: WordCount(ofFolded: $0))
      }
      #expect((counts.folded != nil) == isFolded, "\(text)")
      guard let count = counts.folded else { continue }
      folded += 1
      #expect(count.words == counts.all.words, "\(text)")
      #expect(count.capitals == counts.all.capitals, "\(text)")
    }
    #expect(folded > 500)
  }

  @Test func `a very long text is left to the plain count`() {
    let text = Array(repeating: UInt8(ascii: "a"), count: 5000)
    #expect(text.withUnsafeBufferPointer { WordCount(ofFolded: $0) } == nil)
  }
}
