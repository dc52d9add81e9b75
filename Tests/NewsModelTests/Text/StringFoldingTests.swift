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

  /// What folding is, said character by character.
  private func folded(_ text: String) -> String {
    var words: [String] = [""]
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xAD, 0x200B, 0xFEFF: continue
      case 0...0x20, 0x7F, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
        words.append("")
      default: words[words.count - 1].unicodeScalars.append(scalar)
      }
    }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  @Test func `any text is folded as character by character`() {
    let pieces = [
      " ", " ", "\n", "\u{7F}", "\u{A0}", "\u{85}", "\u{AD}", "\u{2009}", "\u{200B}", "\u{3000}",
      "\u{FEFF}", "a", "ferry", "é", "“", "港", "🙂", "quay and harbour lamp", "\u{205F}", "£",
    ]
    var state: UInt64 = 7
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      #expect(text.foldingWhiteSpace() == folded(text))
    }
  }
}
