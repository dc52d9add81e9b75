// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel
import Testing

@Suite struct `Lines of any words` {
  /// Words, marks and fragments that rules look ahead from, so that each comes to stand last, too.
  private static let pieces = [
    "By", "by", "Dr.", "Mrs.", "Prof.", "Nadia", "Osei", "O'Neill", "van", "der", "de", "al-",
    "Staff", "Writer", "Foreign Correspondent", "Reuters", "(AFP)", "AFP", "dpa", "jwu", "hm", "AP",
    "in", "from", "and", "und", "y", "e", "et", "with", "LONDON", "London", "Accra", "Ghana",
    "Calif.", "St.", "March", "24", "2026", "24.", "3 de marzo", "(", ")", "[", "]", "/", "-", "–",
    "—", "--", ":", ";", ",", ".", "…", "|", "•", "©", "(c)", "Copyright", "@", "@osei", "&", "\"",
    "»", "Reporting by", "Editing by", "contributed to this report", "Additional reporting",
    "Source:", "Quelle:", "Mit Material von", "Con información de", "All rights reserved", "Foto:",
    "Photo by", "Getty Images", "n.osei@post.example", "https://post.example/", "post.example",
    "Translated by", "Via", "SyndiGate.info", "RPT", "UPDATE 1", "新华社", "记者", "北京", "電",
    "（", "）", "【", "】", "연합뉴스", "기자", "=", "共同", "رويترز", "من", "(رويترز)", "Рейтер",
    "ТАСС", "Москва", "в", "\n", "\u{FFFD}", "ago", "the", "he", "said",
  ]

  @Test func `are answered without a crash, whatever stands last`() {
    let grammar = AttributionGrammar.standard
    var state: UInt64 = 0x2545_F491_4F6C_DD1D
    func random(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    var lines = Self.pieces
    for _ in 0..<12_000 {
      let words = (0..<(1 + random(7))).map { _ in Self.pieces[random(Self.pieces.count)] }
      lines.append(words.joined(separator: random(4) == 0 ? "" : " "))
    }
    var read = 0
    for line in lines {
      for kind in [nil, "byline", "credit", "dateline", "copyright"] {
        let answer = AttributionAnswer(grammar: grammar, text: line, kind: kind, language: nil)
        if answer.kind != nil { read += 1 }
      }
      if let tail = grammar.tailCredit("The ferry sank on Monday. " + line) {
        #expect(tail.offset > 0)
      }
    }
    #expect(read > 2000)
  }

  @Test func `are answered where a title stands without a name`() {
    for line in ["Dr.", "Mrs.", "Senior author Dr.", "Prof. Dr.", "By Dr.", "Nadia Osei, M.S."] {
      let reading = AttributionGrammar.standard.byline(line)
      #expect(reading?.people.contains { $0.name.isEmpty } != true)
    }
  }
}
