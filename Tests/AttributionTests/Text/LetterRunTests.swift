// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

@testable import Attribution

@Suite struct `Reading the letters of a word eight at a time` {
  private func run(_ text: String, from start: Int = 0) -> LetterRun {
    Array(text.utf8).withUnsafeBufferPointer { LetterRun($0, from: start) }
  }

  @Test(arguments: 0..<27)
  func `gives what reading them one by one gives`(length: Int) {
    let letters = "abcdefghijklmnopqrstuvwxyz".prefix(length)
    var hash = WordHash()
    for letter in letters.utf8 { hash.add(UInt32(letter)) }
    for end in [
      "", " ", ", and", "1234567890", "\u{E9}t\u{E9} and so on", "[]]]]]]]]]", "@@@@@@@@@",
    ] {
      let run = run("--" + letters.uppercased() + end, from: 2)
      #expect(run.end == 2 + length)
      #expect(run.hash.word == hash.word)
    }
  }

  @Test(arguments: [
    ("lamp", "l"), ("LAMP", "uf"), ("Lamp", "ulf"), ("McDonald", "ulfi"), ("lAmp", "uli"),
    ("lanternworks", "l"), ("LANTERNWORKS", "uf"), ("Lanternworks", "ulf"), ("lanternwOrks", "uli"),
    ("LanternworkS", "ulfi"), ("LANTERNworks", "ulfi"),
  ])
  func `knows its capitals`(word: String, expected: String) {
    for text in [word, word + " and more of it"] {
      let run = run(text)
      let told =
        (run.hasUpper ? "u" : "") + (run.hasLower ? "l" : "") + (run.isFirstUpper ? "f" : "")
        + (run.hasInnerUpper && run.hasLower ? "i" : "")
      #expect(told == expected)
    }
  }

  @Test func `letters that are not ASCII are told apart from those that are`() {
    var words: Set<UInt64> = []
    for letter: UInt32 in [0x61, 0xE6, 0x430, 0x4E00, 0x4E61, 0x1F600] {
      var hash = WordHash()
      hash.add(letter)
      words.insert(hash.word)
    }
    #expect(words.count == 6)
  }
}
