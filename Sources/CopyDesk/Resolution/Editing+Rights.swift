// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

extension Editing {
  /// The rights as the fields say, completed from copyright lines of the text.
  mutating func decideRights() {
    var rights = Rights()
    rights.holder = choose(.copyrightHolder, .general)
    rights.year = choose(.copyrightYear, .general)
    rights.notice = choose(.copyrightNotice, .general)
    rights.usageTerms = choose(.usageTerms, .general)
    rights.license = choose(.license, .general)
    // Most stories say nothing of them.
    if lifted.copyrights.isEmpty, rights.isEmpty { return }
    if !lifted.copyrights.isEmpty {
      let line = lifted.copyrights.joined(separator: "\n")
      record(
        Decision(
          field: "copyrightNotice", value: line, rule: "a copyright line lifted out of the body"))
      if let notice = rights.notice, FoldedText.key(notice) != FoldedText.key(line) {
        rights.notice = "\(line)\n\(notice)"
      } else {
        rights.notice = line
      }
    }
    if let notice = lifted.copyrights.first ?? rights.notice, notice.utf8.count < 400,
      rights.holder == nil || rights.year == nil, let reading = grammar.copyright(notice)
    {
      rights.holder = rights.holder ?? reading.holder
      rights.year = rights.year ?? reading.year
    }
    if !rights.isEmpty { article.rights = rights }
  }
}
