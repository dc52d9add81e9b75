// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

@testable import Attribution

private let grammar = AttributionGrammar.standard

/// A part of a line that is told to be a sentence must be one to the parsers, too.
@Suite struct `Telling sentences from lists of names` {
  private static let pieces = [
    "The", "A", "He", "It", "But", "In", "Nora", "Quill", "Osei", "Lenn", "Oslo", "Reuters", "AFP",
    "dpa",
    "lamp", "lit", "said", "says", "was", "is", "the", "a", "der", "und", "and", "with", "by",
    "from", "in",
    "via", "jwu", "hm", "writer", "staff", "reported", "contributed", "ntv.de", "lamp-oil",
    "McLamp",
    "appeared", "on", "originally", "published", "Updated", "March", "4", "4th", "today", ",", ".",
    ":", "(",
    ")", "/", "-", "–", "’s", "@quill", "nora@example.com", "Source", "Reporting", "Editing",
  ]

  private func line(_ seed: Int) -> String {
    var random = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    return (0..<(2 + seed % 9)).map { _ in
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      return Self.pieces[Int(random % UInt64(Self.pieces.count))]
    }.joined(separator: " ")
  }

  @Test func `no list is read where one begins`() {
    var told = 0
    for seed in 1..<30_000 {
      let line = line(seed)
      let parser = LineParser(line, grammar: grammar, language: nil)
      let credit = CreditParser(parser: parser, isStrict: true)
      if credit.isTalk {
        told += 1
        #expect(credit.read() == nil, "\(line)")
      }
      let byline = BylineParser(parser: parser)
      let opening = byline.opening()
      if opening.isBare, parser.opensAsSentence(opening.names) {
        #expect(byline.read(opening).list.unread > 0, "\(line)")
      }
    }
    #expect(told > 3000)
  }

  @Test(arguments: [
    "The harbour was lit", "Nora said that", "He is here to stay", "The Lenn lamp burns in Oslo",
    "lamps were lit again",
  ])
  func `sentences are told by their first small word`(line: String) {
    let parser = LineParser(line, grammar: grammar, language: nil)
    #expect(parser.opensAsSentence(0..<parser.count))
  }

  @Test(arguments: [
    "Nora Quill", "Nora Quill and Ann Poe", "Nora van der Quill", "jwu with Reuters",
    "The Senior Writer reported", "AFP and staff",
    "The Associated Press reported", "the Guardian", "Nora Quill, Oslo",
  ])
  func `lists of names are not`(line: String) {
    let parser = LineParser(line, grammar: grammar, language: nil)
    #expect(!parser.opensAsSentence(0..<parser.count))
  }
}
