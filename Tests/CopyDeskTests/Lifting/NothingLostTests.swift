// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel
import Testing

@testable import CopyDesk

@Suite struct `Losing nothing` {
  /// Lines of every kind, some that only look like one.
  private static let lines: [(String, DraftBlock.Hint?)] = [
    ("By Jane Doe", nil), ("By Jane Doe and John Roe, AFP", .byline), ("Von Jane Doe, Berlin", nil),
    ("AP Business Writer", nil), ("BERLIN (AP) — " + Story.first, nil), (Story.first, nil),
    (Story.second + " (dpa)", nil), ("OBERLENN, March 24 (Reuters) - " + Story.second, nil),
    ("(Reporting by Jane Doe; Editing by Ann Poe)", nil), ("Source: AFP", .creditline),
    ("AFP contributed to this report.", nil), ("© 2016 Lenn Courier", .copyright),
    ("EDS: Adds ferry times.", nil), ("(Adds quotes)", nil), ("24 March 2016, 10:42", nil),
    ("Photo: Jane Doe/AFP", nil), ("By Friday the bridge will be open again.", .byline),
    ("He told Reuters so", nil), ("Jane Doe covers bridges.", .authorNote), ("", nil),
    ("What commuters must know", .lead), ("(dpa)", nil), ("Oberlenn", .dateline), ("   ", nil),
    (Story.first + "\n(Reporting by Jane Doe)\nSource: dpa", nil),
    ("By Jane Doe\nBERLIN (AP) — " + Story.second, nil), ("مع وكالات", nil), ("（記者 山田太郎）", nil),
    (Story.second + " (lby)", nil), ("jd", nil), ("LENN POST via AFP — " + Story.first, nil),
    ("A version of this article appears in print on March 24.", nil), ("Via Lenn Wire", nil),
    ("Source: lenn.example/jd", nil), ("Copyright @ 2026 The Lenn Herald.", nil),
    ("SID", .dateline),
    ("The end", .creditline), ("Old bridge to close!", nil), ("Another headline", .headline),
  ]

  @Test(arguments: 0..<400)
  func `every character stands somewhere, in order`(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    var blocks: [DraftBlock] = []
    for _ in 0..<(1 + Int(random.next() % 9)) {
      let (text, hint) = Self.lines[Int(random.next() % UInt64(Self.lines.count))]
      blocks.append(
        DraftBlock(
          random.next() % 8 == 0
            ? .heading(level: 2, RichText(text)) : .paragraph(RichText(text)), hint: hint))
    }
    let reader = LineReader(
      grammar: .standard, language: "en", headline: "Old bridge to close")
    var lifter = Lifter(blocks, reader: reader)
    lifter.run()
    let whole = blocks.map { squeezed($0.block.plainText) }.joined()
    #expect(tiles(whole[...], pieces(lifter)), "\(blocks.map(\.block.plainText)) \(lifter.lines)")
  }

  /// What came out, each kind in its order.
  private func pieces(_ lifter: Lifter) -> [[String]] {
    let lines = lifter.lines
    return [
      lifter.body.blocks.map { squeezed($0.plainText) }.filter { !$0.isEmpty },
      lines.bylines.map { squeezed($0.text) },
      lines.closingByline.map { [squeezed($0.text)] } ?? [],
      lines.dateline.map { [squeezed($0.dateline.text)] } ?? [],
      lines.credits.map { squeezed($0.text) }, lines.copyrights.map(squeezed),
      lines.notes.map(squeezed), lines.timestamps.map(squeezed),
    ]
  }

  /// True where the whole is the pieces laid end to end, each kind in its order, but for copies of
  /// the headline.
  private func tiles(_ whole: Substring, _ pieces: [[String]]) -> Bool {
    if whole.isEmpty { return pieces.allSatisfy(\.isEmpty) }
    for (kind, queue) in pieces.enumerated() {
      guard let piece = queue.first, whole.hasPrefix(piece) else { continue }
      var rest = pieces
      rest[kind].removeFirst()
      if tiles(whole.dropFirst(piece.count), rest) { return true }
    }
    let copy = "Oldbridgetoclose!"
    return whole.hasPrefix(copy) && tiles(whole.dropFirst(copy.count), pieces)
  }

  private func squeezed(_ text: String) -> String {
    String(text.unicodeScalars.filter { !$0.properties.isWhitespace }.map(Character.init))
  }
}

/// A small generator whose numbers are the same in every run.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
