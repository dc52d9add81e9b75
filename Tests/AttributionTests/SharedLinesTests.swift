// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import Foundation
import NewsModel
import TestSupport
import Testing

/// Lines of real papers, where they lie beside the checkout.
@Suite(.enabled(if: SharedData.isPresent)) struct `Reading lines of real papers` {
  private struct Line: Decodable {
    var text: String
    var kind: String?
    var lang: String?
  }

  private func lines(_ path: String) throws -> [Line] {
    guard let url = SharedData.url(path) else { return [] }
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }

  @Test func `finds the kind of nearly all`() throws {
    let lines = try lines("data/credits/catalogue.jsonl")
    let known = lines.filter { line in
      let answer = AttributionAnswer(
        grammar: .standard, text: line.text, kind: nil, language: nil)
      let kind = answer.kind == "signoff" ? "credit" : answer.kind
      return kind == (line.kind == "signoff" ? "credit" : line.kind)
    }
    #expect(known.count * 100 >= lines.count * 90)
  }

  @Test func `refuses nearly all that only look like it`() throws {
    let lines = try lines("data/credits/negatives.jsonl")
    let refused = lines.filter { line in
      let kind = AttributionAnswer(
        grammar: .standard, text: line.text, kind: nil, language: nil
      ).kind
      return kind == nil || kind == "photo"
    }
    #expect(refused.count * 100 >= lines.count * 85)
  }
}
