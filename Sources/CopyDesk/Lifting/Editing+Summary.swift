// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

// What a summary has in common with the body.
extension Editing {
  /// Takes out of the summary what was lifted out of the body: where a feed has one text for both, all of
  /// that, else the credit that both close with, "The post … appeared first on …". A text that is lifted
  /// whole stays the summary, but for a line of what fields say.
  mutating func cutSummary(behindTitleLine: Bool) {
    guard var summary = article.summary else { return }
    if summary == plainText(of: draft.body.map(\.block)) {
      let rest = plainText(of: article.body)
      if !rest.isEmpty || behindTitleLine { summary = rest }
    } else {
      for credit in lifted.credits.reversed() where summary.hasSuffix(credit.text) {
        summary = String(summary.dropLast(credit.text.count)).foldingWhiteSpace()
      }
    }
    article.summary = summary.isEmpty ? nil : summary
  }

  private func plainText(of blocks: [Block]) -> String {
    blocks.map(\.plainText).joined(separator: " ").foldingWhiteSpace()
  }
}
