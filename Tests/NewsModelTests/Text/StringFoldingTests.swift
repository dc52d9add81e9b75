// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@Suite struct `Folding white space` {
  @Test(arguments: [
    ("", ""), (" ", ""), ("ferry", "ferry"), ("the ferry sails", "the ferry sails"),
    ("“Fähre” – 港 🙂", "“Fähre” – 港 🙂"), ("the  ferry", "the ferry"), (" ferry", "ferry"),
    ("ferry ", "ferry"), ("the\nferry", "the ferry"), ("the\u{A0}ferry", "the ferry"),
    ("the \u{2009}ferry", "the ferry"), ("é\u{3000}港", "é 港"), ("fer\u{200B}ry", "ferry"),
    ("\u{FEFF}ferry", "ferry"), ("fer\u{AD}ry", "ferry"), ("ferry\u{A0}", "ferry"),
    ("the\u{7F}ferry", "the ferry"), ("\u{200C}ok", "\u{200C}ok"),
  ]) func `runs of white space become one blank`(text: String, folded: String) {
    #expect(text.foldingWhiteSpace() == folded)
  }

  /// Texts are looked through in blocks of bytes.
  @Test(arguments: [
    ("\n", " "), ("\u{7F}", " "), ("  ", " "), ("\u{A0}", " "), ("\u{2009}", " "),
    ("\u{3000}", " "), ("\u{AD}", ""), ("\u{FEFF}", ""), (" \u{200B}", " "),
    ("«", "«"), ("“", "“"), ("の", "の"), ("\u{FF01}", "\u{FF01}"), ("\u{10FFFF}", "\u{10FFFF}"),
  ]) func `white space is found wherever it stands`(space: String, folded: String) {
    for length in 1...40 {
      for place in 1..<length + 1 {
        let before = String("theharbourmasterofostensaidnothingmoreat".prefix(place))
        let after = String(repeating: "x", count: length + 1 - place)
        #expect((before + space + after).foldingWhiteSpace() == before + folded + after)
      }
    }
  }
}
