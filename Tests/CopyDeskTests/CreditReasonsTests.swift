// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@testable import CopyDesk

@Suite struct `Saying why an agency is credited` {
  private func reasons(_ lines: String...) -> [String] {
    let draft = Draft.wire(lines[0], lines[1], Story.second, lines[2])
    return CopyDesk().explain(draft).decisions.filter { $0.field == "agency" }.map(\.rule)
  }

  @Test func `each by the line that names it in the part it has`() {
    #expect(
      reasons(
        "By Jane Doe, EFE", "BERLIN, March 24 (AP) — " + Story.first,
        "AFP contributed to this report.") == [
          "named in the byline 'By Jane Doe, EFE'",
          "the agency of the dateline 'BERLIN, March 24 (AP) —'",
          "credited by the line 'AFP contributed to this report.'",
        ])
  }
}
