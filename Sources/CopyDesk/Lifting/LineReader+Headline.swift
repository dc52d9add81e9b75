// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

// The headline printed once more over the story.
extension LineReader {
  func isHeadline(_ line: String) -> Bool {
    // A key is at most twice as long as its text.
    let length = line.utf8.count
    guard let headline, length <= headline.utf8.count * 4 + 24, mayBeginAlike(line, headline) else {
      return false
    }
    let headlineKey = FoldedText.key(headline)
    // Punctuation makes a line longer than its key, never shorter by much.
    guard !headlineKey.isEmpty, length + 24 >= headlineKey.utf8.count,
      length <= headlineKey.utf8.count * 2 + 24
    else { return false }
    return FoldedText.key(line) == headlineKey
  }

  /// False for texts whose first words differ in a letter, as nearly all paragraphs do from a headline.
  private func mayBeginAlike(_ one: String, _ other: String) -> Bool {
    one.withBytes { one in
      other.withBytes { other in
        for index in 0..<min(one.count, other.count) {
          guard one[index].isASCIILetterOrDigit, other[index].isASCIILetterOrDigit else {
            return true
          }
          if one[index] | 0x20 != other[index] | 0x20 { return false }
        }
        return true
      }
    }
  }
}
