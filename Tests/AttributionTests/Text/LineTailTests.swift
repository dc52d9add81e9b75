// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

@testable import Attribution

@Suite struct `Reading the end of a line from its tokens` {
  private let text = Array(
    "Zoë Marrow-Hale said so. \u{201C}We won\u{2019}t go.\u{201D} / AFP\n(Editing by J. Doe)".utf8)

  private func line(_ bytes: [UInt8]) -> Line {
    Line(bytes, vocabulary: AttributionGrammar.standard.vocabulary)
  }

  @Test func `a tail has the tokens of its text cut by itself`() {
    let whole = line(text)
    var tails = 0
    for start in text.indices {
      guard let tail = whole.tail(from: start) else { continue }
      tails += 1
      let alone = line(Array(text[start...])).moved(by: start, in: text)
      #expect(tail.tokens.map(\.start) == alone.tokens.map(\.start))
      #expect(tail.tokens.map(\.end) == alone.tokens.map(\.end))
      #expect(tail.tokens.map(\.hash) == alone.tokens.map(\.hash))
      #expect(tail.tokens.map(\.isSpaced) == alone.tokens.map(\.isSpaced))
      #expect(tail.tokens.map(\.mark) == alone.tokens.map(\.mark))
    }
    #expect(tails == whole.count)
  }

  @Test func `no tail starts inside a word`() {
    #expect(line(text).tail(from: 1)?.count == nil)
  }
}
