// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

// Copyright lines that credit people, too.
extension LineReader {
  /// The lines that a copyright line was put together from, in order: "Jane Doe contributed to this report.
  /// Copyright 2007 Harbour News. All rights reserved. AP contributed to this report."
  func parted(copyright line: String) -> [LiftedLine] {
    var rest = line
    var credits: [LiftedLine] = []
    if let (credit, behind) = creditBefore(copyright: line) {
      credits.append(credit)
      rest = behind
    }
    if let tail = tail(rest, isLast: true) {
      let notice = String(rest.unicodeScalars.prefix(tail.offset)).foldingWhiteSpace()
      return credits + [.copyright(notice), .credit(tail.text, tail.reading)]
    }
    return credits + [.copyright(rest)]
  }

  /// The sentences before the one that claims the rights, where they are a credit, and the rest.
  private func creditBefore(copyright line: String) -> (LiftedLine, rest: String)? {
    var index = line.startIndex
    while let stop = line[index...].firstRange(of: ". ") {
      index = stop.upperBound
      let rest = String(line[index...])
      guard case .copyright? = grammar.classify(rest, language: language) else { continue }
      let head = String(line[..<index]).foldingWhiteSpace()
      return sureCredit(head).map { (.credit(head, $0), rest) }
    }
    return nil
  }
}
